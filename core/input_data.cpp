#include "core/input_data.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace actiscope {

namespace {

constexpr double mostBins = 512;

/// Mean of term(x) over the values, in blocks, so that the sum of many keeps its digits.
template <class Term>
double average(const std::vector<float>& values, Term term)
{
    constexpr std::size_t blockSize = 1024;
    double sum = 0;
    for (std::size_t from = 0; from < values.size(); from += blockSize) {
        double part = 0;
        for (std::size_t i = from; i < std::min(from + blockSize, values.size()); ++i)
            part += term(static_cast<double>(values[i]));
        sum += part;
    }
    return sum / static_cast<double>(values.size());
}

/// sorted: ascending, not all the same.
std::size_t binCount(const std::vector<float>& sorted)
{
    const auto count = static_cast<double>(sorted.size());
    const auto quantile = [&](double share) { return double{sorted[static_cast<std::size_t>(share * (count - 1))]}; };
    const double width = 2 * (quantile(0.75) - quantile(0.25)) / std::cbrt(count);
    const double range = double{sorted.back()} - double{sorted.front()};
    const double wanted = width > 0 ? range / width : std::sqrt(count);
    return static_cast<std::size_t>(std::ceil(std::clamp(wanted, 1.0, mostBins)));
}

Histogram histogramOf(const std::vector<float>& sorted)
{
    const double least = sorted.front();
    const double greatest = sorted.back();
    if (least == greatest) {
        const double half = std::max(std::abs(least) / 64, 0.5);
        return {.low = least - half, .high = least + half, .counts = {sorted.size()}};
    }
    Histogram histogram{.low = least, .high = greatest, .counts = std::vector<std::uint64_t>(binCount(sorted))};
    const double width = (greatest - least) / static_cast<double>(histogram.counts.size());
    auto from = sorted.begin();
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const bool isLast = i + 1 == histogram.counts.size();
        const double end = least + width * static_cast<double>(i + 1);
        const auto to =
            isLast ? sorted.end() : std::partition_point(from, sorted.end(), [&](float x) { return double{x} < end; });
        histogram.counts[i] = static_cast<std::uint64_t>(to - from);
        from = to;
    }
    return histogram;
}

}  // namespace

InputData makeInputData(std::vector<float> values, std::string column)
{
    if (values.empty())
        throw std::invalid_argument("makeInputData: there is no value");
    std::ranges::sort(values);
    InputData data;
    data.column = std::move(column);
    data.count = values.size();
    data.mean = average(values, [](double x) { return x; });
    data.deviation = std::sqrt(average(values, [&](double x) { return (x - data.mean) * (x - data.mean); }));
    data.least = values.front();
    data.greatest = values.back();
    data.histogram = histogramOf(values);
    data.values = std::move(values);
    return data;
}

}  // namespace actiscope
