// What the inputs become on curves: numbers as values.
#pragma once

#include "core/analysis/output_density.h"
#include "core/analysis/statistics.h"
#include "core/session.h"

#include <functional>
#include <map>
#include <optional>

namespace actiscope::ui {

struct InputResult {
    Statistics statistics;
    bool isCurrent = true;  ///< false: of what has changed since; the new numbers are on their way
    bool operator==(const InputResult&) const = default;
};
using InputResults = std::map<CurveId, InputResult>;

/// NaN throughout: where there is no answer.
Statistics noStatistics();

/// Of the session's inputs on one curve. NaN throughout where there is no answer. isCancelled as statistics().
Statistics statisticsOf(const Session& session, const Curve& curve, const std::function<bool()>& isCancelled = {});

/// How the outputs of one curve lie within y. Nothing where there is no answer.
std::optional<OutputDensity> outputsOf(const Session& session, const Curve& curve, Interval y,
                                       const std::function<bool()>& isCancelled = {});

/// Of all shown curves, on the spot; data count by their summary where there are very many. For files.
InputResults resultsNow(const Session& session);
std::optional<OutputDensity> outputsNow(const Session& session, const Curve& curve, Interval y);

}  // namespace actiscope::ui
