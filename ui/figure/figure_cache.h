// Remembers samples and regions of curves whose inputs did not change. Results are the same with and without it.
#pragma once

#include "core/analysis/regions.h"
#include "core/analysis/sampling.h"
#include "core/session.h"

#include <array>
#include <map>

namespace actiscope::ui {

class FigureCache {
public:
    using Quantities = std::array<bool, 3>;  ///< by Quantity

    /// The quantities asked for; others may be empty. isGhost: an entry of its own for the same curve.
    /// The reference holds until the next call for this curve.
    const std::array<Samples, 3>& samples(const Curve& curve, const std::vector<double>& values,
                                          const SampleRange& range, Quantities quantities, bool isGhost = false);

    /// Over the whole line, or over what is visible where regions repeat for ever. Empty where there is no answer.
    const RegionAnalysis& regions(const Curve& curve, const std::vector<double>& values, double epsilon,
                                  bool isRelative, Interval visible);

    /// Drops what belongs to curves that are gone.
    void keepOnly(const Session& session);

private:
    struct SampleEntry {
        std::string activation;
        std::vector<double> values;
        double from = 0;
        double to = 0;
        int count = 0;
        Quantities quantities{};
        std::array<Samples, 3> samples;
    };
    struct RegionEntry {
        std::string activation;
        std::vector<double> values;
        RegionOptions options;
        RegionAnalysis analysis;
    };
    std::map<std::pair<CurveId, bool>, SampleEntry> samples_;
    std::map<CurveId, RegionEntry> regions_;
};

}  // namespace actiscope::ui
