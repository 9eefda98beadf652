// How regions are told apart on paper, in points.
#pragma once

#include "core/analysis/regions.h"

namespace actiscope::ui {

struct RegionMarks {
    enum class Kind { none, hatch, dots, bars };
    Kind kind = Kind::none;
    double pitch = 5;        ///< between lines along x, or between dots
    double thickness = 0.8;  ///< of a line, or the diameter of a dot
    bool hasTint = false;
    bool hasOutline = false;
    bool operator==(const RegionMarks&) const = default;
};

/// Hatched: no gradient; dotted: saturated; sparsely dotted: weak; framed: stationary.
constexpr RegionMarks marksOf(RegionKind kind)
{
    switch (kind) {
        case RegionKind::dead:
            return {.kind = RegionMarks::Kind::hatch, .pitch = 6.75, .thickness = 0.8, .hasTint = true};
        case RegionKind::saturated:
            return {.kind = RegionMarks::Kind::dots, .pitch = 5.25, .thickness = 1.3, .hasTint = true};
        case RegionKind::weak:
            return {.kind = RegionMarks::Kind::dots, .pitch = 10.5, .thickness = 1.3};
        case RegionKind::stationary:
            return {.hasOutline = true};
        default:
            return {};
    }
}

inline constexpr RegionMarks lossMarks{
    .kind = RegionMarks::Kind::bars, .pitch = 4.5, .thickness = 0.75, .hasTint = true};

}  // namespace actiscope::ui
