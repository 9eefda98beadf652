// Statistics of an activation over numbers that arrive in blocks.
#pragma once

#include "core/analysis/statistics.h"

#include <array>
#include <vector>

namespace actiscope {

/// Takes any number of inputs in constant memory. Sums are exact to some units of the last digit however many they are.
/// The activation and the values must outlive it.
class SampleStatistics {
public:
    /// Throws as analyseRegions.
    SampleStatistics(const Activation& activation, std::span<const double> values, const StatisticsOptions& options);

    /// NaN counts as an input outside of the domain.
    void add(std::span<const double> x);
    /// The same, each standing for as many inputs as its weight says.
    void add(std::span<const double> x, std::span<const double> weights);

    /// Of all that were added; NaN for everything before the first.
    Statistics result() const;

private:
    void addBlock(std::span<const double> x, std::span<const double> weights);
    /// Where x falls; any period looks like the one around 0.
    RegionKind kindAt(double x) const;
    void merge(double weight, double mean, double squares);

    const Activation& activation_;
    std::span<const double> values_;
    double period_ = 0;
    RegionAnalysis regions_;
    std::array<double, 6> byKind_{};  ///< weight of the inputs, by RegionKind
    double count_ = 0;                ///< weight of the inputs inside of the domain
    double mean_ = 0;
    double squares_ = 0;  ///< Σ (f − mean)²
    double slopes_ = 0;
    double squaredSlopes_ = 0;
    std::vector<double> value_;  ///< of a block
    std::vector<double> slope_;
};

}  // namespace actiscope
