// Remembers samples and regions of curves whose inputs did not change. Results are the same with and without it.
#pragma once

#include "core/analysis/refine.h"
#include "ui/figure/figure.h"
#include "ui/figure/lens_cache.h"

#include <array>
#include <functional>
#include <map>
#include <span>

namespace actiscope {
class Crew;
}

namespace actiscope::ui {

class FigureCache {
public:
    using Quantities = std::array<bool, 3>;  ///< by Quantity

    /// A curve as it is to be drawn. isGhost: an entry of its own for the same curve.
    struct Line {
        const Curve* curve = nullptr;
        std::vector<double> values{};
        bool isGhost = false;
        bool hasRegions = true;  ///< they are asked for
    };
    /// What regions are to be known.
    struct Threshold {
        double epsilon = 0.01;
        bool isRelative = false;
        Interval visible{};
    };

    /// Brings what is asked for up to date, shared out to the crew: for these lines samples() and regions() have
    /// answers.
    void update(std::span<const Line> lines, const SampleRange& range, Quantities quantities,
                const Threshold& threshold, Crew* crew);
    /// The regions alone.
    void updateRegions(std::span<const Line> lines, const Threshold& threshold, Crew* crew);
    /// Then refined() has, with what a pixel of each panel is worth.
    void refine(std::span<const Line> lines, const std::array<Sight, 3>& sights, Crew* crew);

    /// Then decades() has: log10 of the slopes that update() sampled.
    void takeDecades(std::span<const Line> lines, Crew* crew);

    /// As evenly spaced as they were asked for, with breaks.
    const SharedSamples& samples(CurveId id, Quantity quantity) const;
    /// With more where the curve bends sharply.
    const SharedSamples& refined(CurveId id, Quantity quantity, bool isGhost = false) const;
    /// As decadesOf() gives them.
    const SharedSamples& decades(CurveId id, bool isGhost = false) const;
    /// Over the whole line, or over what is visible where regions repeat for ever. Empty where there is no answer.
    const RegionAnalysis& regions(CurveId id) const;

    /// What number formats make of the selected curve.
    LensCache& lens() { return lens_; }

    /// Drops what belongs to curves that are gone.
    void keepOnly(const Session& session);

private:
    using Tasks = std::vector<std::function<void()>>;
    static void addTasks(Tasks& tasks, Tasks own, bool inOrder);
    void addSampling(Tasks& tasks, const Line& line, const SampleRange& range, Quantities quantities);
    void addAnalysis(Tasks& tasks, const Line& line, const Threshold& threshold);

    struct Key {
        std::string activation;
        std::vector<double> values;
        bool operator==(const Key&) const = default;
    };
    struct SampleEntry {
        Key key;
        SampleRange range;
        Quantities quantities{};
        std::array<SharedSamples, 3> samples;
        std::array<std::optional<Sight>, 3> sights;
        std::array<SharedSamples, 3> refined;
        std::optional<SharedSamples> decades;
    };
    struct RegionEntry {
        Key key;
        double period = 0;  ///< of the function
        RegionOptions options;
        RegionAnalysis analysis;
    };
    std::map<std::pair<CurveId, bool>, SampleEntry> samples_;
    std::map<CurveId, RegionEntry> regions_;
    LensCache lens_;
};

}  // namespace actiscope::ui
