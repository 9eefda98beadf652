// Curves at evenly spaced places, each point as exact as double precision is.
#pragma once

#include "ui/export/sheet.h"

#include <vector>

namespace actiscope::ui {

/// Both ends and what is evenly spaced between them, each rounded once where the ends are whole numbers. count: ≥ 2.
std::vector<double> evenPlaces(const Interval& range, int count);

struct CurveValues {
    std::vector<double> value;
    std::vector<double> slope;
    std::vector<double> curvature;
};

/// NaN outside of the curve's domain.
CurveValues valuesAt(const Session& session, const Curve& curve, const std::vector<double>& x);

/// The sheet with its curves at settings.points places over each axis, if that is chosen; the ends of a curve at its
/// gaps come on top. Roundoff, which is no function of double precision, stays as it was sampled.
Sheet withEvenPoints(Sheet sheet, const Session& session);

}  // namespace actiscope::ui
