#include "core/analysis/statistics.h"

#include "core/analysis/expectation.h"
#include "core/analysis/histogram_inputs.h"
#include "core/analysis/sample_statistics.h"
#include "core/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace actiscope {

namespace {

/// What the statistics are of, with what is known of it.
struct Subject {
    const Activation& activation;
    std::span<const double> values;
    Shape shape;
    StatisticsOptions options;

    RegionAnalysis regions(double from, double to) const
    {
        return analyseRegions(activation, values,
                              {.epsilon = options.epsilon, .isRelative = options.isRelative, .from = from, .to = to});
    }
};

double& shareOf(Statistics& statistics, RegionKind kind)
{
    switch (kind) {
        case RegionKind::dead:
            return statistics.dead;
        case RegionKind::saturated:
            return statistics.saturated;
        case RegionKind::weak:
            return statistics.weak;
        case RegionKind::stationary:
            return statistics.stationary;
        case RegionKind::active:
        case RegionKind::undefined:
            break;
    }
    return statistics.active;
}

void addMoments(Statistics& statistics, const Moments& moments)
{
    statistics.mean = moments.mean;
    statistics.variance = moments.variance;
    statistics.slopeMean = moments.slopeMean;
    statistics.slopeSecondMoment = moments.slopeSecondMoment;
}

template <class MassOf>
void addShares(Statistics& statistics, const std::vector<Region>& regions, MassOf massOf)
{
    for (const Region& region : regions)
        if (region.kind != RegionKind::undefined)
            shareOf(statistics, region.kind) += massOf(region.from, region.to);
}

Statistics underLaw(const Subject& subject, const Law& law, const std::function<bool()>& isCancelled)
{
    const bool isEndless = subject.shape.period > 0;
    // A law may be narrower than the next number is far.
    const double low = std::min(law.low(), std::nextafter(law.centre, -infinity));
    const double high = std::max(law.high(), std::nextafter(law.centre, infinity));
    const RegionAnalysis analysis = isEndless ? subject.regions(low, high) : subject.regions(-infinity, infinity);
    Statistics result;
    addShares(result, analysis.regions, [&](double from, double to) { return law.mass(from, to); });
    std::vector<double> landmarks;
    if (!isEndless)
        for (const Region& region : analysis.regions)
            landmarks.push_back(region.to);
    addMoments(result, moments(subject.activation, subject.values, subject.shape, law, landmarks, isCancelled));
    return result;
}

/// A slope of period P where the phase of the input is uniform: under a normal law of σ ≥ 2P but for e^(−2π²σ²/P²),
/// less than 1e-34; and where doubles are too far apart to have a phase. f is then m·x, of the mean slope m, plus a
/// periodic part, which x tells nothing about.
Statistics underManyPeriods(const Subject& subject, const Law& law)
{
    constexpr std::size_t count = 1024;  // even steps over a period converge faster than any power
    const double period = subject.shape.period;
    std::array<double, count> x;
    std::array<double, count> value;
    std::array<double, count> slope;
    for (std::size_t i = 0; i < count; ++i)
        x[i] = period * static_cast<double>(i) / count;
    evaluate(subject.activation, subject.values, std::span<const double>(x), {.value = value, .slope = slope});
    const auto average = [](auto term) {
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += term(i);
        return sum / count;
    };
    const double rise = average([&](std::size_t i) { return slope[i]; });
    const double offset = average([&](std::size_t i) { return value[i] - rise * x[i]; });
    const double wave = average([&](std::size_t i) { return std::pow(value[i] - rise * x[i] - offset, 2); });

    Statistics result;
    addShares(result, subject.regions(-period / 2, period / 2).regions,
              [&](double from, double to) { return (to - from) / period; });
    result.mean = rise * law.centre + offset;
    result.variance = rise * rise * law.variance() + wave;
    result.slopeMean = rise;
    result.slopeSecondMoment = average([&](std::size_t i) { return slope[i] * slope[i]; });
    return result;
}

/// Of inputs that come from `a` with the probability `weight`, else from `b`.
Statistics mixed(double weight, const Statistics& a, const Statistics& b)
{
    const auto mix = [&](double Statistics::*part) { return weight * a.*part + (1 - weight) * b.*part; };
    const double apart = a.mean - b.mean;
    return {.dead = mix(&Statistics::dead),
            .saturated = mix(&Statistics::saturated),
            .weak = mix(&Statistics::weak),
            .stationary = mix(&Statistics::stationary),
            .active = mix(&Statistics::active),
            .mean = mix(&Statistics::mean),
            .variance = mix(&Statistics::variance) + weight * (1 - weight) * apart * apart,
            .slopeMean = mix(&Statistics::slopeMean),
            .slopeSecondMoment = mix(&Statistics::slopeSecondMoment)};
}

/// A slope of period P, uniform inputs over very many periods: which of the whole periods it is does not depend on the
/// place in it; what is left over comes beside it.
Statistics underLongStretch(const Subject& subject, const Law& law, const std::function<bool()>& isCancelled)
{
    const double period = subject.shape.period;
    const double length = law.high() - law.low();
    const double count = std::floor(length / period);
    Statistics whole = underLaw(subject, Law::uniform(law.low(), law.low() + period), isCancelled);
    const double rise = whole.slopeMean * period;
    whole.mean += rise * (count - 1) / 2;
    whole.variance += rise * rise * (count * count - 1) / 12;
    const double restFrom = law.low() + count * period;
    if (!(law.high() > restFrom))
        return whole;
    const Statistics rest = underLaw(subject, Law::uniform(restFrom, law.high()), isCancelled);
    return mixed(count * period / length, whole, rest);
}

Statistics ofLaw(const Subject& subject, const Law& law, const std::function<bool()>& isCancelled)
{
    constexpr double manyPeriods = 64;
    const double period = subject.shape.period;
    const bool isPhaseLost = period < 1e-11 * std::max(std::abs(law.centre), law.scale);
    if (period > 0 && (isPhaseLost || (law.kind == InputKind::normal && law.scale > 2 * period)))
        return underManyPeriods(subject, law);
    if (period > 0 && law.kind == InputKind::uniform && law.high() - law.low() > manyPeriods * period)
        return underLongStretch(subject, law, isCancelled);
    return underLaw(subject, law, isCancelled);
}

/// Where the slope or its character changes: the ends of regions, and breaks. Ascending.
std::vector<double> placesToCut(const Subject& subject)
{
    std::vector<double> places;
    for (const Break& each : subject.shape.breaks)
        places.push_back(each.x);
    if (subject.shape.period == 0)
        for (const Region& region : subject.regions(-infinity, infinity).regions)
            places.push_back(region.to);
    std::ranges::sort(places);
    return places;
}

Statistics ofData(const Subject& subject, const InputData& data, const std::function<bool()>& isCancelled)
{
    SampleStatistics sums(subject.activation, subject.values, subject.options);
    std::vector<double> x;
    if (data.values.empty()) {
        const WeightedInputs inputs = spreadEvenly(data, placesToCut(subject));
        sums.add(inputs.x, inputs.weights);
        return sums.result();
    }
    constexpr std::size_t blockSize = std::size_t{1} << 14;
    const std::span<const float> all = data.values;
    for (std::size_t from = 0; from < all.size() && !(isCancelled && isCancelled()); from += blockSize) {
        const auto block = all.subspan(from, std::min(blockSize, all.size() - from));
        x.assign(block.begin(), block.end());
        sums.add(x);
    }
    return sums.result();
}

}  // namespace

Statistics statistics(const Activation& activation, std::span<const double> values, const Inputs& inputs,
                      const StatisticsOptions& options, const std::function<bool()>& isCancelled)
{
    Subject subject{activation, values, activation.shape(values), options};
    if (values[activation.scaleIndex()] == 0) {
        // Nothing is left of the function but its domain.
        subject.shape.breaks = {};
        subject.shape.period = 0;
    }
    if (inputs.kind == InputKind::data && inputs.data)
        return ofData(subject, *inputs.data, isCancelled);
    return ofLaw(subject, Law::of(inputs), isCancelled);
}

double shareDeadOnAll(double deadShare, std::uint64_t n)
{
    return std::pow(deadShare, static_cast<double>(n));
}

}  // namespace actiscope
