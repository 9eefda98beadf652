#include "core/analysis/sample_statistics.h"

#include "core/evaluate.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

/// Small enough that a block's plain sums lose nothing worth telling, and that it stays in the cache.
constexpr std::size_t blockSize = 1024;

}  // namespace

SampleStatistics::SampleStatistics(const Activation& activation, std::span<const double> values,
                                   const StatisticsOptions& options)
    : activation_(activation), values_(values), period_(activation.shape(values).period)
{
    RegionOptions wanted{.epsilon = options.epsilon, .isRelative = options.isRelative};
    if (period_ > 0) {
        wanted.from = -period_ / 2;
        wanted.to = period_ / 2;
    }
    regions_ = analyseRegions(activation, values, wanted);
}

RegionKind SampleStatistics::kindAt(double x) const
{
    return regions_.kindAt(period_ > 0 ? std::remainder(x, period_) : x);
}

void SampleStatistics::add(std::span<const double> x)
{
    add(x, {});
}

void SampleStatistics::add(std::span<const double> x, std::span<const double> weights)
{
    for (std::size_t from = 0; from < x.size(); from += blockSize) {
        const std::size_t count = std::min(blockSize, x.size() - from);
        addBlock(x.subspan(from, count), weights.empty() ? weights : weights.subspan(from, count));
    }
}

void SampleStatistics::addBlock(std::span<const double> x, std::span<const double> weights)
{
    value_.resize(x.size());
    slope_.resize(x.size());
    evaluate(activation_, values_, x, {.value = value_, .slope = slope_});
    const auto weightOf = [&](std::size_t i) { return weights.empty() ? 1.0 : weights[i]; };
    const auto isInside = [&](std::size_t i) { return !std::isnan(value_[i]); };
    double weight = 0;
    double away = 0;  // Σ (f − typical): constants stay exact
    double typical = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        byKind_[static_cast<std::size_t>(kindAt(x[i]))] += weightOf(i);
        if (!isInside(i))
            continue;
        if (weight == 0)
            typical = std::isfinite(value_[i]) ? value_[i] : 0;
        weight += weightOf(i);
        away += weightOf(i) * (value_[i] - typical);
        slopes_ += weightOf(i) * slope_[i];
        squaredSlopes_ += weightOf(i) * slope_[i] * slope_[i];
    }
    if (weight == 0)
        return;
    const double mean = typical + away / weight;
    double squares = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (isInside(i))
            squares += weightOf(i) * (value_[i] - mean) * (value_[i] - mean);
    merge(weight, mean, squares);
}

void SampleStatistics::merge(double weight, double mean, double squares)
{
    const double before = count_;
    count_ += weight;
    const double step = mean - mean_;
    mean_ += step * (weight / count_);
    squares_ += squares + step * step * (before * weight / count_);
}

Statistics SampleStatistics::result() const
{
    double all = 0;
    for (const double weight : byKind_)
        all += weight;
    const auto share = [&](RegionKind kind) { return byKind_[static_cast<std::size_t>(kind)] / all; };
    // An infinite value leaves no number here: its distance from the mean is unknown.
    const bool isFinite = std::isfinite(mean_) && std::isfinite(squares_);
    return {.dead = share(RegionKind::dead),
            .saturated = share(RegionKind::saturated),
            .weak = share(RegionKind::weak),
            .stationary = share(RegionKind::stationary),
            .active = share(RegionKind::active),
            .mean = count_ > 0 ? mean_ : std::nan(""),
            .variance = count_ > 0 ? (isFinite ? squares_ / count_ : infinity) : std::nan(""),
            .slopeMean = slopes_ / count_,
            .slopeSecondMoment = squaredSlopes_ / count_};
}

}  // namespace actiscope
