// Remembers what reading a curve costs most: its notable points, and how it differs from the reference. Results are the
// same with and without it.
#pragma once

#include "core/analysis/difference.h"
#include "core/analysis/notable_points.h"
#include "core/session.h"
#include "ui/figure/figure.h"

#include <map>
#include <memory>
#include <utility>

namespace actiscope::ui {

class ReadingCache {
public:
    /// Of the curve, in view. Holds until the next call.
    const std::vector<NotablePoint>& notablePoints(const Session& session, const Curve& curve);

    /// Where curve and reference differ most in view.
    Deviation deviation(const Session& session, const Curve& curve, const Curve& reference, Quantity quantity);

    /// curve − reference for drawing. Holds until the next call for this curve.
    const SharedSamples& difference(const Session& session, const Curve& curve, const Curve& reference,
                                    const SampleRange& range);

    /// Drops what belongs to curves that are gone.
    void keepOnly(const Session& session);

private:
    /// All that a curve's numbers depend on.
    struct Subject {
        Curve curve;
        double outputScale = 1;
        bool operator==(const Subject&) const = default;
    };
    struct Pair {
        Subject f;
        Subject g;
        bool operator==(const Pair&) const = default;
    };
    struct PointsEntry {
        Subject subject;
        Interval x;
        std::vector<NotablePoint> points;
    };
    struct DeviationEntry {
        Pair pair;
        Interval x;
        Deviation deviation;
    };
    struct DifferenceEntry {
        Pair pair;
        SampleRange range;
        SharedSamples samples;
    };
    static Subject subjectOf(const Session& session, const Curve& curve);

    std::optional<PointsEntry> points_;
    std::map<std::pair<CurveId, Quantity>, DeviationEntry> deviations_;
    std::map<CurveId, DifferenceEntry> differences_;
};

}  // namespace actiscope::ui
