// FROM:TO:COUNT: evenly spaced numbers that do not drift.
#pragma once

#include <cstdint>
#include <string_view>

namespace actiscope::app {

/// `count` numbers from `from` to `to`, both exact; each is computed from its index alone and rounded once.
class Spacing {
public:
    /// from and to are finite; 1 ≤ count ≤ 2^53. A count of 1 is `from`.
    Spacing(double from, double to, std::uint64_t count);

    std::uint64_t count() const { return count_; }
    double operator[](std::uint64_t index) const;

private:
    double from_;
    double to_;
    std::uint64_t count_;
    int exponent_;  ///< the ends are scaled by 2^-exponent to below 1, so that no step of the way overflows
    double scaledFrom_;
    double scaledTo_;
};

/// Reads FROM:TO:COUNT; throws RequestError that names `option`.
Spacing readSpacing(std::string_view option, std::string_view text);

}  // namespace actiscope::app
