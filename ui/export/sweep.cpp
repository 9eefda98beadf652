#include "ui/export/sweep.h"

#include "core/catalogue.h"
#include "core/error.h"
#include "core/number.h"
#include "core/quote.h"
#include "core/suggest.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

constexpr std::string_view alphaName = "alpha";
constexpr std::string_view scaleName = "scale";
constexpr std::string_view epsilonName = "epsilon";
constexpr std::array namesOfAll{alphaName, scaleName, epsilonName};

[[noreturn]] void fail(const QString& sentence)
{
    throw RequestError(sentence.toStdString());
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString textOf(double value)
{
    return QString::fromStdString(writeNumber(value));
}

/// What a sweep moves: parameters of curves.
struct Moved {
    const Curve* curve = nullptr;
    std::size_t parameter = 0;

    const Parameter& info() const { return activationOf(*curve).parameters()[parameter]; }
};

std::vector<Moved> curvesWithAlpha(const Session& session)
{
    std::vector<Moved> all;
    for (const Curve* curve : shownCurves(session))
        if (const auto index = alphaIndex(*curve))
            all.push_back({curve, *index});
    std::vector<Moved> tied;
    std::ranges::copy_if(all, std::back_inserter(tied), [](const Moved& each) { return each.curve->followsAlpha; });
    return tied.empty() ? all : tied;
}

/// Empty for ε and the output scale.
std::vector<Moved> movedBy(const Session& session, const FigureSweep& sweep)
{
    if (sweep.curve == 0)
        return sweep.parameter == alphaName ? curvesWithAlpha(session) : std::vector<Moved>();
    const Curve* curve = findCurve(session, sweep.curve);
    if (!curve)
        return {};
    const auto index = activationOf(*curve).parameterIndex(sweep.parameter);
    return index ? std::vector<Moved>{{curve, *index}} : std::vector<Moved>();
}

bool isLogarithmic(const Session& session, const FigureSweep& sweep)
{
    if (!(sweep.from > 0 && sweep.to > 0))
        return false;
    if (sweep.curve == 0 && sweep.parameter == epsilonName)
        return true;
    const std::vector<Moved> moved = movedBy(session, sweep);
    return !moved.empty() && moved.front().info().isLogarithmic;
}

/// 0 … frames − 1, also on the way back.
int placeOf(const FigureSweep& sweep, int frame)
{
    return frame < sweep.frames ? frame : 2 * (sweep.frames - 1) - frame;
}

/// So that a step of this size shows, and a digit more.
int decimalsFor(double step)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(std::abs(step)) - 1e-9)) + 1, 0, 15);
}

double rounded(double value, int decimals)
{
    const double power = std::pow(10, decimals);
    const double scaled = std::round(value * power);
    return std::abs(scaled) < 0x1p53 ? scaled / power : value;
}

double valueAtPlace(const FigureSweep& sweep, bool isAlongLogarithm, int place)
{
    if (place <= 0 || place >= sweep.frames - 1)
        return place <= 0 ? sweep.from : sweep.to;
    const double share = double(place) / (sweep.frames - 1);
    if (!isAlongLogarithm) {
        const double value = sweep.from * (1 - share) + sweep.to * share;
        return rounded(value, decimalsFor(sweep.to / (sweep.frames - 1) - sweep.from / (sweep.frames - 1)));
    }
    const double value = sweep.from * std::pow(sweep.to / sweep.from, share);
    // Of the way to the next frame.
    const double step = value * std::expm1(std::abs(std::log(sweep.to / sweep.from)) / (sweep.frames - 1));
    const double result = rounded(value, decimalsFor(step));
    return result > 0 ? result : value;
}

std::vector<double> valuesOf(const Session& session, const FigureSweep& sweep)
{
    std::vector<double> values;
    const bool isAlongLogarithm = isLogarithmic(session, sweep);
    for (int place = 0; place < sweep.frames; ++place)
        values.push_back(valueAtPlace(sweep, isAlongLogarithm, place));
    return values;
}

[[noreturn]] void failUnknown(const std::string& given, std::span<const std::string_view> names, const QString& where)
{
    const std::vector<std::string> near = nearestNames(given, names);
    const std::vector<std::string> all(names.begin(), names.end());
    const QString offered = QString::fromStdString(joinAlternatives(near.empty() ? all : near));
    fail(Text::tr("%1 is not a parameter of %2. Did you mean %3?")
             .arg(QString::fromStdString(actiscope::quoted(given)), where, offered));
}

void checkNames(const Session& session, const FigureSweep& sweep)
{
    if (sweep.curve == 0) {
        if (std::ranges::find(namesOfAll, sweep.parameter) == namesOfAll.end())
            failUnknown(sweep.parameter, namesOfAll, Text::tr("all curves"));
        return;
    }
    const Curve* curve = findCurve(session, sweep.curve);
    if (!curve)
        fail(Text::tr("The curve whose parameter is to run is not in the figure."));
    const QString name = QString::fromStdString(labelOf(*curve));
    if (!isShown(session, *curve))
        fail(Text::tr("%1 is hidden: show the curve whose parameter is to run.").arg(name));
    std::vector<std::string_view> names;
    for (const Parameter& parameter : activationOf(*curve).parameters())
        names.push_back(parameter.id);
    if (std::ranges::find(names, sweep.parameter) == names.end())
        failUnknown(sweep.parameter, names, name);
}

/// At least one of those that move must be able to take the value.
void checkMoved(const std::vector<Moved>& moved, double value)
{
    if (std::ranges::any_of(moved, [&](const Moved& each) { return accepts(*each.curve, each.parameter, value); }))
        return;
    const Moved& first = moved.front();
    std::vector<double> values = first.curve->values;
    values[first.parameter] = value;
    fail(Text::tr("%1 cannot run there: %2")
             .arg(QString::fromStdString(labelOf(*first.curve)),
                  QString::fromStdString(*activationOf(*first.curve).problem(values))));
}

/// The frame's value, or the nearest before it, else after it, that the curve can have.
std::optional<double> acceptedValue(const Moved& moved, const std::vector<double>& values, int place)
{
    for (int i = place; i >= 0; --i)
        if (accepts(*moved.curve, moved.parameter, values[static_cast<std::size_t>(i)]))
            return values[static_cast<std::size_t>(i)];
    for (std::size_t i = static_cast<std::size_t>(place); i < values.size(); ++i)
        if (accepts(*moved.curve, moved.parameter, values[i]))
            return values[i];
    return std::nullopt;
}

/// The curve's name without the value that runs, which would come and go where it passes the default.
std::string steadyLabel(const Moved& moved)
{
    Curve still = *moved.curve;
    still.values[moved.parameter] = moved.info().initial;
    return labelOf(still);
}

/// As many characters in every frame.
QString captionNumber(const std::vector<double>& values, double value)
{
    int decimals = 0;
    for (const double each : values)
        for (int more = decimals; more <= 15; ++more)
            if (rounded(each, more) == each) {
                decimals = more;
                break;
            }
    const auto written = [decimals](double number) {
        return QString::number(number, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
    };
    qsizetype longest = 0;
    for (const double each : values)
        longest = std::max(longest, written(each).size());
    const QString text = written(value);
    // The place of what is missing is kept behind it by figure spaces, which are as wide as digits.
    return text + QStringLiteral("$") + QString(longest - text.size(), QChar(0x2007));
}

QString symbolOf(const Session& session, const FigureSweep& sweep)
{
    if (sweep.curve == 0 && sweep.parameter == epsilonName)
        return QStringLiteral("$ε = ");
    const std::vector<Moved> moved = movedBy(session, sweep);
    if (sweep.parameter == scaleName || moved.empty())
        return Text::tr("scale") + QStringLiteral("$ = ");
    const QString symbol = textOf(moved.front().info().symbol);
    return symbol.size() == 1 ? QStringLiteral("$%1 = ").arg(symbol) : symbol + QStringLiteral("$ = ");
}

}  // namespace

int frameCount(const FigureSweep& sweep)
{
    return sweep.goesBack ? 2 * sweep.frames - 2 : sweep.frames;
}

double secondsOf(const FigureSweep& sweep)
{
    return sweep.goesBack ? 2 * sweep.seconds : sweep.seconds;
}

void checkSweep(const Session& session, const FigureSweep& sweep)
{
    // First: the values of a sweep that is out of its bounds cannot even be counted.
    check(sweep);
    checkNames(session, sweep);
    if (sweep.curve == 0 && sweep.parameter == epsilonName) {
        if (!(sweep.from > 0 && sweep.to > 0))
            fail(Text::tr("ε must be greater than 0: it cannot run from %1 to %2.")
                     .arg(textOf(sweep.from), textOf(sweep.to)));
        return;
    }
    if (sweep.curve == 0 && sweep.parameter == scaleName)
        return;
    const std::vector<Moved> moved = movedBy(session, sweep);
    if (moved.empty())
        fail(Text::tr("None of the shown curves has a parameter alpha that could run."));
    for (const double value : valuesOf(session, sweep))
        checkMoved(moved, value);
}

double sweptValue(const Session& session, const FigureSweep& sweep, int frame)
{
    return valueAtPlace(sweep, isLogarithmic(session, sweep), placeOf(sweep, frame));
}

Session sessionAt(const Session& session, const FigureSweep& sweep, int frame)
{
    Session at = session;
    const double value = sweptValue(session, sweep, frame);
    if (sweep.curve == 0 && sweep.parameter == epsilonName)
        at.epsilon = value;
    else if (sweep.curve == 0 && sweep.parameter == scaleName)
        at.outputScale = value;
    const std::vector<double> values = valuesOf(session, sweep);
    for (const Moved& moved : movedBy(session, sweep)) {
        Curve& curve = *findCurve(at, moved.curve->id);
        curve.label = steadyLabel(moved);
        if (const auto accepted = acceptedValue(moved, values, placeOf(sweep, frame)))
            curve.values[moved.parameter] = *accepted;
    }
    return at;
}

std::vector<CurveId> movingCurves(const Session& session, const FigureSweep& sweep)
{
    std::vector<CurveId> ids;
    for (const Moved& moved : movedBy(session, sweep))
        ids.push_back(moved.curve->id);
    return ids;
}

FigureSettings settingsAt(const FigureSettings& settings, const Session& session, const FigureSweep& sweep, int frame)
{
    const QString number = captionNumber(valuesOf(session, sweep), sweptValue(session, sweep, frame));
    QString caption = symbolOf(session, sweep) + number;
    if (sweep.curve != 0 && shownCurves(session).size() > 1)
        caption.prepend(QString::fromStdString(steadyLabel(movedBy(session, sweep).front())) + QStringLiteral(": "));
    FigureSettings at = settings;
    const bool hasTitle = settings.title && !settings.title->isEmpty();
    at.title = hasTitle ? *settings.title + QStringLiteral(", ") + caption : caption;
    at.sweep.reset();
    return at;
}

}  // namespace actiscope::ui
