#include "ui/plot/curve_painter.h"

#include <QPainterPath>
#include <QPen>

namespace actiscope::ui {

void VectorPainter::paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves,
                          double widthScale)
{
    // Finer than on screen: files are looked at enlarged.
    constexpr double tolerance = 0.02;
    segmentCount_ = 0;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    for (const FigureCurve& curve : curves) {
        Polylines lines;
        appendVisible(lines, curve.samples, map, map.rect, tolerance);
        segmentCount_ += lines.segmentCount();
        QPainterPath path;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            path.moveTo(lines[i].front());
            for (const QPointF point : lines[i].subspan(1))
                path.lineTo(point);
        }
        // An empty path would be written as one that is closed without a point.
        if (path.isEmpty())
            continue;
        QColor colour = curve.colour;
        colour.setAlphaF(static_cast<float>(curve.opacity));
        painter.setPen(QPen(colour, curve.width * widthScale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
    painter.restore();
}

}  // namespace actiscope::ui
