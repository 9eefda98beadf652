// How regions are told apart in files: patterns as numbers.
#pragma once

#include "core/analysis/regions.h"

namespace actiscope::ui {

/// Lengths in font sizes.
struct RegionMarks {
    enum class Kind { none, hatch, dots, bars };
    Kind kind = Kind::none;
    double pitch = 1;         ///< between lines along x, or between dots
    double thickness = 0.08;  ///< of a line, or the diameter of a dot
    double opacity = 0.65;
    bool hasTint = false;
    bool hasOutline = false;
    bool operator==(const RegionMarks&) const = default;
};

/// Hatched: no gradient; dotted: saturated; sparsely dotted: weak; framed: stationary.
constexpr RegionMarks marksOf(RegionKind kind)
{
    using enum RegionMarks::Kind;
    switch (kind) {
        case RegionKind::dead:
            return {.kind = hatch, .pitch = 0.75, .hasTint = true};
        case RegionKind::saturated:
            return {.kind = dots, .pitch = 0.58, .thickness = 0.15, .opacity = 0.85, .hasTint = true};
        case RegionKind::weak:
            return {.kind = dots, .pitch = 1.16, .thickness = 0.15, .opacity = 0.85};
        case RegionKind::stationary:
            return {.hasOutline = true};
        default:
            return {};
    }
}

inline constexpr RegionMarks lossMarks{.kind = RegionMarks::Kind::bars, .pitch = 0.5, .hasTint = true};

/// Of patterns in panels: large areas of them shout.
inline constexpr double strengthInPanels = 0.6;

}  // namespace actiscope::ui
