// What of a panel is covered already, in coarse cells.
#pragma once

#include "ui/plot/curve_trace.h"

#include <QRectF>

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace actiscope::ui {

class Occupancy {
public:
    explicit Occupancy(const QRectF& area);

    /// What a curve covers at `x`, from `top` to `bottom`.
    void addColumn(double x, double top, double bottom, std::uint8_t weight = 1);
    /// Of a curve that was traced over the area.
    void addTrace(const CurveTrace& trace, std::uint8_t weight = 1);
    void addLine(std::span<const QPointF> line, std::uint8_t weight = 1);
    void addRect(const QRectF& rect, std::uint8_t weight = 8);
    /// The sum of the weights under the rectangle; what is outside of the area counts nothing. From `enough` on the
    /// rest is not counted.
    int under(const QRectF& rect, double enough = std::numeric_limits<double>::infinity()) const;

private:
    static constexpr double cell = 4;  ///< px
    QRect cells(const QRectF& rect) const;

    QRectF area_;
    int columns_ = 0;
    int rows_ = 0;
    std::vector<std::uint8_t> weights_;
};

}  // namespace actiscope::ui
