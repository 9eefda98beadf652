#include "app/export_session.h"

#include "app/export_options.h"
#include "app/figure_text.h"
#include "core/catalogue.h"
#include "core/error.h"
#include "core/expression/formula.h"
#include "core/number.h"
#include "ui/export/export_figure.h"
#include "ui/open_work.h"

#include <algorithm>
#include <cmath>

namespace actiscope::app::exporting {
namespace {

/// Its lone numbers can each be valid and not fit together.
void requireValid(const Activation& activation, const std::vector<double>& values)
{
    if (const std::optional<std::string> problem = activation.problem(values))
        throw RequestError(*problem);
}

void requireRoom(CurveId added)
{
    if (added == 0)
        throw RequestError("There can be at most " + std::to_string(maximumCurves) + " curves in a figure.");
}

void addNamed(std::string_view text, Session& session)
{
    if (isFigureFile(text) || text.ends_with(".actiscope"))
        throw RequestError(quoted(text) +
                           " is no curve. A session or an exported figure to begin with is given as --session FILE, a "
                           "file to write as -o FILE.");
    const NamedActivation named = parseCurve(text);
    requireValid(*named.activation, named.values);
    const CurveId added = addCurve(session, *named.activation);
    requireRoom(added);
    findCurve(session, added)->values = named.values;
}

void addWritten(std::string_view text, Session& session)
{
    std::shared_ptr<const Activation> formula;
    try {
        formula = makeFormula(text);
    } catch (const FormulaError& error) {
        throw RequestError("--formula: column " + std::to_string(error.position().column) + ": " + error.sentence());
    }
    requireRoom(addFormula(session, std::move(formula)));
}

std::string listOf(const Session& session)
{
    std::string all;
    for (const Curve& curve : session.curves)
        all.append(all.empty() ? "" : ", ").append(labelOf(curve));
    return all;
}

/// The only curve that `matches`; 0 where there is none.
template <class Predicate>
CurveId onlyCurve(std::string_view option, std::string_view text, const Session& session, Predicate matches)
{
    CurveId found = 0;
    for (const Curve& curve : session.curves) {
        if (!matches(curve))
            continue;
        if (found != 0)
            throw RequestError(std::string(option) + ": more than one curve is " + quoted(text) +
                               ". Say its place instead, from 1 to " + std::to_string(session.curves.size()) + ".");
        found = curve.id;
    }
    return found;
}

const Activation* activationNamed(std::string_view text)
{
    try {
        return findByName(text).activation;
    } catch (const RequestError&) {
        return nullptr;  // the caller names the curves that there are
    }
}

void readYRanges(const Arguments& arguments, Session& session)
{
    for (const std::string_view text : arguments.values(yRangeOption)) {
        const auto [panel, range] = readPanelPrefix(text);
        session.view.range(panel) =
            readUnlessNone(range, [](std::string_view ends) { return readAxisRange(yRangeOption.name, ends); });
    }
}

void readThresholds(const Arguments& arguments, Session& session)
{
    const Flatness flatness = readFlatness(arguments);
    if (arguments.has(epsilonOption))
        session.epsilon = flatness.epsilon;
    session.epsilonIsRelative = arguments.switched(relativeEpsilonOption).value_or(session.epsilonIsRelative);
    if (const auto text = arguments.value(scaleOption)) {
        session.outputScale = requireNumber(scaleOption.name, *text);
        if (!std::isfinite(session.outputScale))
            throw RequestError("--scale: " + quoted(*text) + " is not a finite number.");
    }
}

void readInputs(const Arguments& arguments, Session& session)
{
    if (arguments.has(normalOption) && arguments.has(uniformOption))
        throw RequestError("Only one kind of inputs is wanted: give --normal or --uniform.");
    const Inputs law = readLaw(arguments);
    if (law.kind != InputKind::none)
        session.inputs = law;
}

}  // namespace

bool isFigureFile(std::string_view word)
{
    return ui::formatOf(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))).has_value();
}

Start readStart(std::string_view path)
{
    const QString file = readText(sessionOption.name, path);
    try {
        ui::OpenedWork work = ui::openWork(file);
        return {std::move(work.session.session), std::move(work.settings)};
    } catch (const RequestError& error) {
        throw RequestError(std::string(sessionOption.name) + ": " + error.what());
    }
}

void addCurves(const Arguments& arguments, Session& session)
{
    const CurveId selected = session.selected;
    for (const std::string_view text : arguments.operands())
        addNamed(text, session);
    for (const std::string_view text : arguments.values(formulaeOption))
        addWritten(text, session);
    session.selected = selected;
}

void readOptions(const Arguments& arguments, Session& session)
{
    if (const auto range = arguments.value(rangeOption))
        session.view.x = readAxisRange(rangeOption.name, *range);
    readYRanges(arguments, session);
    session.view.slopeIsLogarithmic = arguments.switched(logSlopeOption).value_or(session.view.slopeIsLogarithmic);
    readThresholds(arguments, session);
    readInputs(arguments, session);
    if (const auto name = arguments.value(selectOption))
        session.selected = *name == noneWord ? 0 : readCurveName(selectOption.name, *name, session);
    if (const auto name = arguments.value(referenceOption))
        session.reference = readCurveName(referenceOption.name, *name, session);
}

CurveId readCurveName(std::string_view option, std::string_view text, const Session& session)
{
    if (const std::optional<double> place = readNumber(text)) {
        if (!(*place >= 1 && *place <= static_cast<double>(session.curves.size())) || *place != std::floor(*place))
            throw RequestError(std::string(option) + ": there is no curve " + quoted(text) + ". Places go from 1 to " +
                               std::to_string(session.curves.size()) + ".");
        return session.curves[static_cast<std::size_t>(*place) - 1].id;
    }
    CurveId found = onlyCurve(option, text, session, [text](const Curve& curve) { return labelOf(curve) == text; });
    const Activation* activation = found == 0 ? activationNamed(text) : nullptr;
    if (activation)
        found = onlyCurve(option, text, session,
                          [activation](const Curve& curve) { return &activationOf(curve) == activation; });
    if (found == 0)
        throw RequestError(std::string(option) + ": no curve of the figure is " + quoted(text) + ". Its curves are " +
                           listOf(session) + ".");
    return found;
}

}  // namespace actiscope::app::exporting
