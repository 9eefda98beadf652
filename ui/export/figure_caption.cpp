#include "ui/export/figure_caption.h"

#include "core/error.h"
#include "ui/figure/figure.h"
#include "ui/figure/numbers.h"
#include "ui/text_language.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <set>

namespace actiscope::ui {

namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Caption)
};

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "A, B and C".
QString listOf(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    const QString comma = Text::tr(", ", "between the names of a list");
    return Text::tr("%1 and %2").arg(names.first(names.size() - 1).join(comma), names.last());
}

/// "α = 0.1", and what multiplies the function where that is not its usual scale.
QStringList parametersOf(const Session& session, const Curve& curve)
{
    const Activation& activation = activationOf(curve);
    const std::vector<double> values = effectiveValues(session, curve);
    QStringList stated;
    for (std::size_t i = 0; i < activation.scaleIndex(); ++i)
        if (std::isfinite(values[i]))
            stated += QStringLiteral("%1 = %2").arg(fromStd(activation.parameters()[i].symbol), shortNumber(values[i]));
    const double scale = values[activation.scaleIndex()];
    if (scale != activation.parameters()[activation.scaleIndex()].initial)
        stated += Text::tr("multiplied by %1").arg(shortNumber(scale));
    return stated;
}

/// The user's own word for it, if there is one, and the function's name.
QString functionOf(const Session& session, const Curve& curve)
{
    const QString name = fromStd(activationOf(curve).info().name);
    QStringList inside = parametersOf(session, curve);
    if (curve.label && QString::fromStdString(*curve.label) != name)
        inside.prepend(name);
    const QString first = curve.label ? QString::fromStdString(*curve.label) : name;
    if (inside.isEmpty())
        return first;
    return Text::tr("%1 (%2)", "a function and its parameters")
        .arg(first, inside.join(Text::tr(", ", "between parameters")));
}

/// With as many digits as tell both ends apart.
QString rangeOf(const Session& session)
{
    const Interval& x = session.view.x;
    const double largest = std::max(std::abs(x.low), std::abs(x.high));
    const double common = std::log10(largest / (x.high - x.low));
    const int digits = static_cast<int>(std::clamp(std::ceil(common) + 3, 5.0, 15.0));
    return QStringLiteral("%1 ≤ x ≤ %2").arg(shortNumber(x.low, digits), shortNumber(x.high, digits));
}

/// What is drawn of the functions, over which range.
QString subjectOf(const Panels& panels, const QString& functions, const QString& range, bool isOne)
{
    const bool hasSlope = panels.shows(PanelKind::slope);
    const bool hasCurvature = panels.shows(PanelKind::curvature);
    QString sentence;
    if (panels.shows(PanelKind::value) || (!hasSlope && !hasCurvature)) {
        if (hasSlope && hasCurvature)
            sentence = Text::tr("%1, with first and second derivatives, for %2.");
        else if (hasSlope)
            sentence = isOne ? Text::tr("%1, with its derivative, for %2.") : Text::tr("%1, with derivatives, for %2.");
        else if (hasCurvature)
            sentence = isOne ? Text::tr("%1, with its second derivative, for %2.")
                             : Text::tr("%1, with second derivatives, for %2.");
        else
            sentence = Text::tr("%1 for %2.", "functions, range");
    } else if (hasSlope && hasCurvature) {
        sentence = Text::tr("First and second derivatives of %1 for %2.");
    } else if (hasSlope) {
        sentence = isOne ? Text::tr("Derivative of %1 for %2.") : Text::tr("Derivatives of %1 for %2.");
    } else {
        sentence = isOne ? Text::tr("Second derivative of %1 for %2.") : Text::tr("Second derivatives of %1 for %2.");
    }
    return sentence.arg(functions, range);
}

QString differencesOf(const Session& shown)
{
    const Curve* reference = findCurve(shown, shown.reference);
    if (!shown.panels.shows(PanelKind::difference) || !reference)
        return {};
    return Text::tr("Differences are taken from %1.").arg(functionOf(shown, *reference));
}

/// The kinds of regions that are marked in the figure.
std::set<RegionKind> kindsOf(const Session& shown, const FigureSettings& settings)
{
    std::set<RegionKind> kinds;
    for (const Curve* curve : shownCurves(shown)) {
        // Without lanes and cells only the selected curve's regions are seen.
        if (!settings.parts.lanes && !settings.parts.grid && curve->id != shown.selected)
            continue;
        try {
            const RegionOptions options{.epsilon = shown.epsilon,
                                        .isRelative = shown.epsilonIsRelative,
                                        .from = shown.view.x.low,
                                        .to = shown.view.x.high};
            const RegionAnalysis analysis =
                analyseRegions(activationOf(*curve), effectiveValues(shown, *curve), options);
            for (const Region& region : analysis.regions)
                kinds.insert(region.kind);
        } catch (const RequestError&) {
            // So many regions that none is drawn.
        }
    }
    return kinds;
}

QString regionsOf(const Session& shown, const FigureSettings& settings)
{
    if (!settings.parts.regions && !settings.parts.lanes)
        return {};
    const std::set<RegionKind> kinds = kindsOf(shown, settings);
    const QString epsilon = shortNumber(shown.epsilon);
    const QString below = shown.epsilonIsRelative ? QStringLiteral("|f′| < %1 max |f′|").arg(epsilon)
                                                  : QStringLiteral("|f′| < %1").arg(epsilon);
    QStringList marks;
    if (kinds.contains(RegionKind::dead))
        marks += Text::tr("hatched: zero gradient");
    if (kinds.contains(RegionKind::saturated))
        marks += Text::tr("dotted: saturated (%1)").arg(below);
    if (kinds.contains(RegionKind::weak))
        marks += Text::tr("sparsely dotted: weak gradient (%1, but no limit)").arg(below);
    if (kinds.contains(RegionKind::stationary))
        marks += Text::tr("framed: stationary (%1 around a flat point)").arg(below);
    if (marks.isEmpty())
        return {};
    QString list = marks.join(Text::tr("; ", "between kinds of regions"));
    list[0] = list[0].toUpper();
    const Curve* selected = selectedCurve(shown);
    const bool isOfOne = !settings.parts.lanes && !settings.parts.grid && selected && shownCurves(shown).size() > 1;
    return isOfOne
               ? Text::tr("%1; all for %2.", "patterns, curve").arg(list, QString::fromStdString(labelOf(*selected)))
               : Text::tr("%1.", "patterns").arg(list);
}

QString inputsOf(const Session& shown, const FigureSettings& settings)
{
    const Inputs& inputs = shown.inputs;
    if (!settings.parts.statistics)
        return {};
    switch (inputs.kind) {
        case InputKind::normal:
            return Text::tr("Inputs are normally distributed with μ = %1 and σ = %2.")
                .arg(shortNumber(inputs.mean), shortNumber(inputs.deviation));
        case InputKind::uniform:
            return Text::tr("Inputs are uniformly distributed from %1 to %2.")
                .arg(shortNumber(inputs.low), shortNumber(inputs.high));
        case InputKind::data:
            if (inputs.data)
                return Text::tr("Inputs are the %1 values of column %2 in %3.")
                    .arg(QString::number(inputs.data->count), QString::fromStdString(inputs.data->column),
                         QString::fromStdString(inputs.data->fileName));
            break;
        case InputKind::none:
            break;
    }
    return {};
}

/// Chinese stops and parentheses have their space inside.
QString withoutDoubleSpace(QString caption)
{
    for (const QString& sign : {QStringLiteral("。"), QStringLiteral("）")})
        caption.replace(sign + u' ', sign);
    return caption;
}

}  // namespace

QString suggestedCaption(const Session& session, const FigureSettings& settings)
{
    const TextLanguage language(settings.language);
    const Session shown = sessionOfFigure(session, settings);
    QStringList functions;
    for (const Curve* curve : shownCurves(shown))
        functions += functionOf(shown, *curve);
    if (functions.isEmpty())
        return {};
    QString caption = subjectOf(shown.panels, listOf(functions), rangeOf(shown), functions.size() == 1);
    for (const QString& sentence : {differencesOf(shown), regionsOf(shown, settings), inputsOf(shown, settings)})
        if (!sentence.isEmpty())
            caption += QStringLiteral(" ") + sentence;
    return withoutDoubleSpace(caption);
}

}  // namespace actiscope::ui
