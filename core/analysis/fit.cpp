#include "core/analysis/fit.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace actiscope {
namespace {

/// Beside a gap, or where the domain ends: there a curve may run off to a pole, and how far is a matter of sampling.
bool isBesideGap(const Samples& samples, std::size_t i)
{
    return i == 0 || i + 1 == samples.y.size() || !std::isfinite(samples.y[i - 1]) || !std::isfinite(samples.y[i + 1]);
}

/// The least height ≥ 0 that the curve, times sign, exceeds on no more than a twentieth of its way through x.
double usualHeight(const Samples& samples, Interval x, double sign)
{
    constexpr double share = 0.05;
    std::vector<std::pair<double, double>> heights;  // with the width on which each stands
    double width = 0;
    for (std::size_t i = 0; i + 1 < samples.x.size(); ++i) {
        if (!x.contains(samples.x[i]) || !std::isfinite(samples.y[i]) || !std::isfinite(samples.y[i + 1]))
            continue;
        heights.emplace_back(sign * samples.y[i], samples.x[i + 1] - samples.x[i]);
        width += heights.back().second;
    }
    std::ranges::sort(heights, std::greater());
    double above = 0;
    for (const auto& [height, stretch] : heights)
        if ((above += stretch) > share * width)
            return std::max(height, 0.0);
    return 0;
}

/// How far the axis reaches for these reaches (each ≥ 0) of the curves: to the farthest of those that are not much
/// farther than most; where some are cut, at least to `reference`.
double commonReach(std::vector<double> reaches, double reference)
{
    std::sort(reaches.begin(), reaches.end());
    const double usual = reaches[(reaches.size() - 1) * 3 / 4];
    const double limit = 1.5 * std::max({reference, 1.0, usual});
    double reach = 0;
    for (const double candidate : reaches)
        reach = candidate <= limit ? std::max(reach, candidate) : std::max(reach, std::min(reference, limit));
    return reach;
}

/// Reaches most of its height in less than a tenth of what is seen of it.
bool isSpike(const Samples& samples, Interval x, double height)
{
    std::size_t seen = 0;
    std::size_t high = 0;
    for (std::size_t i = 0; i < samples.x.size(); ++i) {
        if (!x.contains(samples.x[i]))
            continue;
        ++seen;
        if (std::abs(samples.y[i]) > height / 2)
            ++high;
    }
    return 10 * high < seen;
}

/// Whether the axis makes room for the selected curve, where the others reach as far as `usual`.
bool hasRoomFor(const Samples& samples, Interval x, double usual)
{
    constexpr double always = 8;
    constexpr double farthest = 50;
    const Extent extent = extentOf(samples, x);
    const double height = std::max(extent.high, -extent.low);
    return height <= always * usual || (height <= farthest * usual && !isSpike(samples, x, height));
}

}  // namespace

Extent extentOf(const Samples& samples, Interval x)
{
    constexpr double runsOff = 3;
    Extent extent;
    bool runsOffLow = false;
    bool runsOffHigh = false;
    for (std::size_t i = 0; i < samples.x.size(); ++i) {
        if (!x.contains(samples.x[i]) || !std::isfinite(samples.y[i]))
            continue;
        if (samples.y[i] < extent.low) {
            extent.low = samples.y[i];
            runsOffLow = isBesideGap(samples, i);
        }
        if (samples.y[i] > extent.high) {
            extent.high = samples.y[i];
            runsOffHigh = isBesideGap(samples, i);
        }
    }
    if (const double usual = runsOffLow ? usualHeight(samples, x, -1) : 0; - extent.low > runsOff * usual && usual > 0)
        extent.low = -usual;
    if (const double usual = runsOffHigh ? usualHeight(samples, x, 1) : 0; extent.high > runsOff * usual && usual > 0)
        extent.high = usual;
    return extent;
}

double niceStep(double least)
{
    if (!(least > 0) || !std::isfinite(least))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

Interval fitY(Quantity quantity, Interval x, std::span<const Samples* const> curves, const Samples* selected)
{
    const bool isValue = quantity == Quantity::value;
    if (curves.empty())
        return isValue ? Interval{-2, 4} : Interval{-0.2, 1.2};

    // A value that grows like x would make the axis as tall as it is wide; its last third is cut.
    const double centre = (x.low + x.high) / 2;
    const double half = (x.high - x.low) / 2 * (isValue ? 2.0 / 3 : 1);
    const Interval core{centre - half, centre + half};
    const double reference = isValue ? std::max(std::abs(core.low), std::abs(core.high)) : 1;

    std::vector<double> highs;
    std::vector<double> lows;
    for (const Samples* samples : curves) {
        const Extent extent = extentOf(*samples, core);
        highs.push_back(extent.high);
        lows.push_back(-extent.low);
    }
    double high = commonReach(highs, reference);
    double low = -commonReach(lows, reference);
    if (selected && hasRoomFor(*selected, core, std::max(high, -low))) {
        const Extent extent = extentOf(*selected, core);
        high = std::max(high, extent.high);
        low = std::min(low, extent.low);
    }
    if (high - low < 1e-300)
        return {-1, 1};

    const double room = 0.05 * (high - low);
    const double step = niceStep((high - low) / (isValue ? 6 : 12));
    const auto outwards = [&](double end, double padding) { return std::ceil((end + padding) / step - 1e-9) * step; };
    // What grows out of a wide view leaves through the top; a line along it would be half hidden.
    const bool growsOut = isValue && high > 0.9 * reference && high < 50 * reference && x.high - x.low > reference;
    const double top = outwards(high, growsOut ? 0 : room);
    const double bottom = outwards(-low, room);
    return limited({-bottom, top});
}

Interval fitX(std::span<const RegionAnalysis> analyses)
{
    double reach = 5;
    const auto include = [&](double x) {
        if (std::isfinite(x) && std::abs(x) <= 1e6)
            reach = std::max(reach, std::abs(x));
    };
    for (const RegionAnalysis& analysis : analyses) {
        for (const double x : analysis.kinks)
            include(x);
        for (const double x : analysis.jumps)
            include(x);
        for (const Region& region : analysis.regions) {
            if (region.kind != RegionKind::dead)
                continue;
            include(region.from);
            include(region.to);
        }
    }
    const double step = niceStep(1.2 * reach / 6);
    const double end = std::ceil(1.2 * reach / step - 1e-9) * step;
    return {-end, end};
}

Interval limited(Interval range)
{
    constexpr double widest = 1e200;
    constexpr double narrowest = 1e-200;
    constexpr double narrowestOfPlace = 1e-11;  // 45,000 doubles at least: some dozens to the pixel
    if (std::isnan(range.low) || std::isnan(range.high))
        return {-1, 1};
    if (range.low > range.high)
        std::swap(range.low, range.high);
    double low = std::clamp(range.low, -widest, widest);
    double high = std::clamp(range.high, -widest, widest);
    const double centre = low / 2 + high / 2;
    const double least = std::max(narrowestOfPlace * std::max(std::abs(low), std::abs(high)), narrowest);
    const double width = std::clamp(high - low, least, widest);
    if (width != high - low) {
        low = centre - width / 2;
        high = centre + width / 2;
    }
    return {low, high};
}

}  // namespace actiscope
