#include "ui/panels/facts.h"

#include "core/error.h"
#include "ui/figure/numbers.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace actiscope::ui {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

// Never 0 × ∞, and never −0, which would be written as "−0".
double scaled(double end, double scale)
{
    return end == 0 ? 0.0 : end * scale;
}

QString unionText(const std::vector<Interval>& intervals)
{
    if (intervals.empty())
        return u"–"_qs;
    QStringList parts;
    for (const Interval& interval : intervals)
        parts.append(intervalText(interval));
    return parts.join(u" ∪ "_qs);
}

QString monotonicityWord(Monotonicity monotonicity)
{
    switch (monotonicity) {
        case Monotonicity::strictlyRising:
            return Facts::tr("strictly rising");
        case Monotonicity::rising:
            return Facts::tr("rising, flat in parts");
        case Monotonicity::strictlyFalling:
            return Facts::tr("strictly falling");
        case Monotonicity::falling:
            return Facts::tr("falling, flat in parts");
        case Monotonicity::constant:
            return Facts::tr("constant");
        case Monotonicity::none:
            break;
    }
    return Facts::tr("no");
}

Fact smoothnessFact(Smoothness smoothness)
{
    Fact fact{Facts::tr("Smooth"), {}, {}};
    switch (smoothness) {
        case Smoothness::discontinuous:
            fact.value = Facts::tr("no: the value jumps");
            break;
        case Smoothness::c0:
            fact.value = u"C⁰"_qs;
            fact.tip = Facts::tr("Continuous; the slope jumps at a kink.");
            break;
        case Smoothness::c1:
            fact.value = u"C¹"_qs;
            fact.tip = Facts::tr("Value and slope are continuous; the curvature jumps.");
            break;
        case Smoothness::c2:
            fact.value = u"C²"_qs;
            fact.tip = Facts::tr("Value, slope and curvature are continuous.");
            break;
        case Smoothness::smooth:
            fact.value = u"C<sup>∞</sup>"_qs;
            fact.tip = Facts::tr("Every derivative is continuous.");
            break;
    }
    return fact;
}

QString centreWord(const std::vector<Interval>& codomain)
{
    if (codomain.empty())
        return u"–"_qs;
    const double low = codomain.front().low;
    const double high = codomain.back().high;
    if (low < 0 && high > 0)
        return Facts::tr("both signs");
    if (low == 0 && high == 0)
        return Facts::tr("always 0");
    return low >= 0 ? Facts::tr("no: never negative") : Facts::tr("no: never positive");
}

struct RegionFact {
    RegionKind kind;
    QString name;
    QString tip;
    bool isAlwaysShown;
};

double distanceFromZero(const Region& region)
{
    return region.from < 0 && region.to > 0 ? 0 : std::min(std::abs(region.from), std::abs(region.to));
}

/// The `count` that are nearest to 0, ascending.
QString nearestText(std::vector<Region> regions, std::size_t count, const QString& separator)
{
    std::ranges::stable_sort(regions, {}, distanceFromZero);
    regions.resize(std::min(regions.size(), count));
    std::ranges::sort(regions, {}, &Region::from);
    QStringList intervals;
    for (const Region& region : regions)
        intervals.append(intervalText({region.from, region.to, true, true}));
    return intervals.join(separator);
}

/// At most three intervals in the line, more of them in the tip.
Fact regionFact(const RegionAnalysis& analysis, const RegionFact& about)
{
    std::vector<Region> regions;
    std::ranges::copy_if(analysis.regions, std::back_inserter(regions),
                         [&about](const Region& region) { return region.kind == about.kind; });
    constexpr std::size_t shown = 3;
    constexpr std::size_t inTip = 40;
    Fact fact{about.name, nearestText(regions, shown, QStringLiteral("<br>")), about.tip};
    if (regions.empty())
        fact.value = Facts::tr("nowhere");
    if (regions.size() > shown) {
        fact.value +=
            QStringLiteral("<br>") + Facts::tr("and %n more", nullptr, static_cast<int>(regions.size() - shown));
        fact.tip += QStringLiteral("<p>") + nearestText(regions, inTip, QStringLiteral(", ")) + QStringLiteral("</p>");
    }
    return fact;
}

QList<Fact> regionFacts(const Activation& activation, const std::vector<double>& values, const Session& session)
{
    RegionAnalysis analysis;
    try {
        analysis =
            analyseRegions(activation, values, {.epsilon = session.epsilon, .isRelative = session.epsilonIsRelative});
    } catch (const RequestError& error) {
        return {{Facts::tr("Regions"), Facts::tr("not available"), QString::fromUtf8(error.what())}};
    }
    const QString threshold = shortNumber(analysis.threshold);
    const QList<RegionFact> kinds{
        {RegionKind::dead, Facts::tr("Zero gradient"),
         Facts::tr("The slope is exactly 0 here. A unit whose inputs all fall in such an interval gets no gradient and "
                   "cannot learn: it is dead."),
         true},
        {RegionKind::saturated, Facts::tr("Saturated"),
         Facts::tr("|f ′| < %1 where the function flattens towards a limit.").arg(threshold), true},
        {RegionKind::weak, Facts::tr("Weak"),
         Facts::tr("|f ′| < %1 out to infinity, though the function has no limit there.").arg(threshold), false},
        {RegionKind::stationary, Facts::tr("Stationary"),
         Facts::tr("|f ′| < %1 only around an extremum or a saddle: inputs pass through.").arg(threshold), false},
        {RegionKind::undefined, Facts::tr("Undefined"), Facts::tr("The function has no value here."), false},
    };
    QList<Fact> facts;
    for (const RegionFact& about : kinds) {
        const bool exists =
            std::ranges::any_of(analysis.regions, [&about](const Region& region) { return region.kind == about.kind; });
        if (exists || about.isAlwaysShown)
            facts.append(regionFact(analysis, about));
    }
    return facts;
}

Fact accuracyFact(const Accuracy& accuracy, double scale)
{
    const auto ulp = [scale](const Bound& bound) { return shortNumber(bound.ulpAt(scale)); };
    QString tip = Facts::tr(
                      "How far results in single precision are from the exact ones at most, for every finite "
                      "input, in units of the last place (ULP). Gradients by parameters: %1.")
                      .arg(ulp(accuracy.gradients));
    const double floor = std::max({accuracy.value.floor, accuracy.slope.floor, accuracy.curvature.floor});
    if (floor > 0)
        tip += QLatin1Char(' ') + Facts::tr("Next to roots, in ULP of %1.").arg(shortNumber(floor * std::abs(scale)));
    const QString value = ulp(accuracy.value);
    const QString slope = ulp(accuracy.slope);
    const QString both = value == slope ? QStringLiteral("f, f ′ ≤ %1").arg(value)
                                        : QStringLiteral("f ≤ %1, f ′ ≤ %2").arg(value, slope);
    return {Facts::tr("Single precision"), QStringLiteral("%1, f ″ ≤ %2 ULP").arg(both, ulp(accuracy.curvature)), tip};
}

}  // namespace

std::vector<Interval> scaledCodomain(const Shape& shape, double scale)
{
    if (scale == 0)
        return {{0, 0}};
    std::vector<Interval> result;
    for (const Interval& part : shape.codomain) {
        if (scale > 0)
            result.push_back({scaled(part.low, scale), scaled(part.high, scale), part.lowOpen, part.highOpen});
        else
            result.push_back({scaled(part.high, scale), scaled(part.low, scale), part.highOpen, part.lowOpen});
    }
    if (scale < 0)
        std::ranges::reverse(result);
    return result;
}

Monotonicity scaledMonotonicity(Monotonicity monotonicity, double scale)
{
    if (scale == 0)
        return Monotonicity::constant;
    if (scale > 0)
        return monotonicity;
    switch (monotonicity) {
        case Monotonicity::strictlyRising:
            return Monotonicity::strictlyFalling;
        case Monotonicity::rising:
            return Monotonicity::falling;
        case Monotonicity::strictlyFalling:
            return Monotonicity::strictlyRising;
        case Monotonicity::falling:
            return Monotonicity::rising;
        default:
            return monotonicity;
    }
}

QList<Fact> factsOf(const Session& session, const Curve& curve)
{
    const Activation& activation = activationOf(curve);
    const std::vector<double> values = effectiveValues(session, curve);
    const Shape shape = activation.shape(values);
    const double scale = values.back();
    const std::vector<Interval> codomain = scaledCodomain(shape, scale);
    QList<Fact> facts{
        {Facts::tr("Range"), unionText(codomain), Facts::tr("All values that f takes.")},
        {Facts::tr("Monotone"), monotonicityWord(scaledMonotonicity(shape.monotonicity, scale)), {}},
        smoothnessFact(scale == 0 ? Smoothness::smooth : shape.smoothness),
        {Facts::tr("Zero-centred"), centreWord(codomain),
         Facts::tr("Outputs of both signs let the mean of a layer's output stay near 0.")},
    };
    facts.append(regionFacts(activation, values, session));
    if (shape.period > 0)
        facts.append({Facts::tr("Repeats every"), shortNumber(shape.period),
                      Facts::tr("The period of the slope; regions are listed for −20 to 20.")});
    if (!activation.formula())
        facts.append(accuracyFact(activation.info().accuracy, scale));
    return facts;
}

}  // namespace actiscope::ui
