// What of a panel is covered already, in coarse cells.
#pragma once

#include "ui/plot/polyline.h"

#include <QRectF>

#include <cstdint>
#include <vector>

namespace actiscope::ui {

class Occupancy {
public:
    explicit Occupancy(const QRectF& area);

    void addCurve(const Samples& samples, const PixelMap& map, std::uint8_t weight = 1);
    void addLine(std::span<const QPointF> line, std::uint8_t weight = 1);
    void addRect(const QRectF& rect, std::uint8_t weight = 8);
    /// The sum of the weights under the rectangle; what is outside of the area counts nothing.
    int under(const QRectF& rect) const;

private:
    static constexpr double cell = 4;  ///< px
    QRect cells(const QRectF& rect) const;

    QRectF area_;
    int columns_ = 0;
    int rows_ = 0;
    std::vector<std::uint8_t> weights_;
};

}  // namespace actiscope::ui
