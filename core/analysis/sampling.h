// Samples of a curve for drawing: dense where a pixel needs it, broken at jumps, sharp at kinks.
#pragma once

#include "core/catalogue.h"
#include "core/evaluate.h"

#include <span>
#include <vector>

namespace actiscope {

/// What is drawn over x.
enum class Quantity { value, slope, curvature };

inline double component(const Point& point, Quantity quantity)
{
    return quantity == Quantity::value ? point.value : quantity == Quantity::slope ? point.slope : point.curvature;
}

/// A polyline, x ascending; a NaN y breaks the line (a jump of the drawn quantity). Nothing outside of the domain is
/// sampled. Values far outside of any plot stay as they are: painters clip.
struct Samples {
    std::vector<double> x;
    std::vector<double> y;
    bool operator==(const Samples&) const = default;
};

struct SampleRange {
    double from = -6;
    double to = 6;
    int count = 2000;  ///< evenly spaced samples; those next to breaks come on top, in place of their neighbours
};

/// Each quantity asked for, in that order. Every break inside of the range is sampled from both sides, so that a kink
/// is sharp and a jump is a gap. Single-precision kernels where one of the `count` steps spans at least 4 ULP of x and
/// all results are within its range, double else. Throws std::invalid_argument unless from < to, both finite, and count
/// ≥ 2.
std::vector<Samples> sample(const Activation& activation, std::span<const double> values, const SampleRange& range,
                            std::span<const Quantity> quantities);

/// The same into `results`, one for each quantity; their storage is used again, so that nothing is allocated from the
/// second call on.
void sample(const Activation& activation, std::span<const double> values, const SampleRange& range,
            std::span<const Quantity> quantities, std::span<Samples> results);

}  // namespace actiscope
