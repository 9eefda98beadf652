// Curves as data for files that others draw: cut to what is seen, and no more points than the eye needs.
#pragma once

#include "core/analysis/sampling.h"

#include <QPointF>
#include <QPolygonF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace actiscope::ui {

/// The part of the plane that a pair of axes shows, and how large it is printed.
struct DataWindow {
    Interval x{};
    Interval y{};
    QSizeF size{};  ///< pt
};

/// Data coordinates, x ascending.
using DataLine = std::vector<QPointF>;

/// The pieces of a curve that are seen, with a margin above and below that hides their ends: every sample, or as few
/// as the curve's bends need.
std::vector<DataLine> visibleData(const Samples& samples, const DataWindow& window, bool hasEverySample);

/// The fewest points from which none of the outline's, in pt, stands off visibly.
QPolygonF thinned(const QPolygonF& outline);

/// With as many digits as printing `length` of an axis on `points` pt gives a meaning to: "-5.97", "1.2e-07".
class DataNumbers {
public:
    DataNumbers(double length, double points);
    /// With so many digits instead, or (QLocale::FloatingPointShortest) those that read back to the same value.
    static DataNumbers withDigits(int digits);
    QString text(double value) const;

private:
    DataNumbers() = default;

    double resolution_ = 0;
    std::optional<int> digits_;
};

/// To 15 digits, without those that say nothing: lengths, ranges and ticks.
QString fileNumber(double value);
/// To a thousandth of a point.
QString lengthNumber(double points);

}  // namespace actiscope::ui
