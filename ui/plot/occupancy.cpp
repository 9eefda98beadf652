#include "ui/plot/occupancy.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

Occupancy::Occupancy(const QRectF& area)
    : area_(area),
      // A plot that is not laid out yet can have a negative size.
      columns_(static_cast<int>(std::max(area.width(), 0.0) / cell) + 1),
      rows_(static_cast<int>(std::max(area.height(), 0.0) / cell) + 1),
      weights_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_))
{}

QRect Occupancy::cells(const QRectF& rect) const
{
    const auto place = [](double at, double start, int count) {
        return std::clamp(static_cast<int>(std::floor((at - start) / cell)), 0, count - 1);
    };
    return {QPoint(place(rect.left(), area_.left(), columns_), place(rect.top(), area_.top(), rows_)),
            QPoint(place(rect.right(), area_.left(), columns_), place(rect.bottom(), area_.top(), rows_))};
}

void Occupancy::addColumn(double x, double top, double bottom, std::uint8_t weight)
{
    const int column = static_cast<int>((x - area_.left()) / cell);
    if (column < 0 || column >= columns_)
        return;
    const int from = std::max(static_cast<int>((top - area_.top()) / cell), 0);
    const int to = std::min(static_cast<int>((bottom - area_.top()) / cell), rows_ - 1);
    for (int row = from; row <= to; ++row)
        weights_[static_cast<std::size_t>(row * columns_ + column)] = weight;
}

void Occupancy::addTrace(const CurveTrace& trace, std::uint8_t weight)
{
    double x = area_.left() + CurveTrace::step / 2;
    for (const CurveTrace::Reach& reach : trace.columns()) {
        if (!reach.isEmpty())
            addColumn(x, reach.top, reach.bottom, weight);
        x += CurveTrace::step;
    }
}

void Occupancy::addLine(std::span<const QPointF> line, std::uint8_t weight)
{
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const QPointF delta = line[i + 1] - line[i];
        const int steps = static_cast<int>(std::max(std::abs(delta.x()), std::abs(delta.y())) / cell * 1.5) + 1;
        for (int k = 0; k <= steps; ++k)
            addRect(QRectF(line[i] + delta * k / steps, QSizeF(0, 0)), weight);
    }
}

void Occupancy::addRect(const QRectF& rect, std::uint8_t weight)
{
    const QRectF inside = rect.intersected(area_);
    if (!rect.isEmpty() && inside.isEmpty())
        return;
    const QRect touched = cells(rect);
    for (int row = touched.top(); row <= touched.bottom(); ++row)
        for (int column = touched.left(); column <= touched.right(); ++column) {
            std::uint8_t& now = weights_[static_cast<std::size_t>(row * columns_ + column)];
            now = std::max(now, weight);
        }
}

int Occupancy::under(const QRectF& rect, double enough) const
{
    if (!rect.intersects(area_))
        return 0;
    const QRect touched = cells(rect);
    int sum = 0;
    for (int row = touched.top(); row <= touched.bottom() && sum < enough; ++row)
        for (int column = touched.left(); column <= touched.right(); ++column)
            sum += weights_[static_cast<std::size_t>(row * columns_ + column)];
    return sum;
}

}  // namespace actiscope::ui
