// The exact results of a piece of consecutive inputs, as the estimates tell them, prepared for fast comparison.
#pragma once

#include "reference.h"
#include "tally.h"

#include <array>
#include <cstddef>
#include <span>

namespace actiscope::exhaustive {

/// Arrays by input, so that the loops over them become vector code; half a megabyte stays in the second-level cache.
class Expectation {
public:
    static constexpr std::size_t most = std::size_t{1} << 12;  ///< inputs at a time

    /// x: at most `most`, infinite and NaN ones too, of which nothing is expected: all is left open.
    void prepare(const Reference& row, std::span<const float> x);

    /// Counts in `tally` what can be told from here of results `got`: zeros of the wrong sign and correctly rounded
    /// ones. Writes an upper bound of each error in ULP; where that is not below limit()[i], only judge() can tell.
    void measure(std::span<const float> got, std::span<double> ulp, Tally& tally) const;

    std::span<const double> limit() const { return limit_; }
    const Estimate& estimate(std::size_t i) const { return estimates_[i]; }

private:
    using Doubles = std::array<double, most>;

    void estimate(const Reference& row, std::span<const float> x);

    std::array<Estimate, most> estimates_{};
    std::array<float, most> finite_{};
    Doubles value_{}, low_{}, error_{}, floor_{};
    Doubles nearest_{};     ///< the float nearest to the exact result
    Doubles perSpacing_{};  ///< 1/ULP; of the smaller one where the exact result is as good as a power of two
    Doubles limit_{};
};

}  // namespace actiscope::exhaustive
