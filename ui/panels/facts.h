// What is known of a curve as it stands, in words: range, monotonicity, smoothness, where its gradient is gone, and how
// exactly it is computed.
#pragma once

#include "core/analysis/regions.h"
#include "core/session.h"

#include <QList>
#include <QString>

namespace actiscope::ui {

/// The value may hold mark-up (C<sup>∞</sup>).
struct Fact {
    QString name;
    QString value;
    QString tip;
    bool operator==(const Fact&) const = default;
};

/// Of the curve times its scale and the session's output scale: a negative scale turns range and monotonicity around.
QList<Fact> factsOf(const Session& session, const Curve& curve);

/// The values taken once multiplied by `scale`, ascending; {0} where scale is 0.
std::vector<Interval> scaledCodomain(const Shape& shape, double scale);
Monotonicity scaledMonotonicity(Monotonicity monotonicity, double scale);

}  // namespace actiscope::ui
