#include "tests/benchmark/kernels/reference.h"

#include <algorithm>
#include <cmath>

namespace actiscope::benchmarks {

namespace {

/// eˣ of the others, summed without the highest: where that stands far above them, 1 + this sum has no digits of it.
double sumOfOthers(std::span<const float> row, const float& highest)
{
    double sum = 0;
    for (const float& x : row)
        if (&x != &highest)
            sum += std::exp(static_cast<double>(x) - highest);
    return sum;
}

std::vector<double> logSoftmax(std::span<const float> row)
{
    const float& highest = *std::ranges::max_element(row);
    const double logarithm = std::log1p(sumOfOthers(row, highest));
    std::vector<double> result;
    for (const float x : row)
        result.push_back(static_cast<double>(x) - highest - logarithm);
    return result;
}

std::vector<double> softmax(std::span<const float> row)
{
    std::vector<double> result = logSoftmax(row);
    std::ranges::transform(result, result.begin(), [](double x) { return std::exp(x); });
    return result;
}

}  // namespace

std::vector<double> (*findRowReference(const std::string& activation))(std::span<const float>)
{
    if (activation == "softmax")
        return softmax;
    return activation == "log_softmax" ? logSoftmax : nullptr;
}

}  // namespace actiscope::benchmarks
