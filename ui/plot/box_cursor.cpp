#include "ui/plot/box_cursor.h"

#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace actiscope::ui {
namespace {

constexpr int size = 32;
constexpr int hotSpot = 9;
constexpr double arm = 8;

}  // namespace

QCursor boxCursor(const QWidget& widget)
{
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const double centre = hotSpot + 0.5;
    // White under black: seen on any ground.
    for (const auto& [colour, width] : {std::pair(Qt::white, 3.0), {Qt::black, 1.0}}) {
        painter.setPen(QPen(colour, width));
        painter.drawLine(QPointF(centre - arm, centre), QPointF(centre + arm, centre));
        painter.drawLine(QPointF(centre, centre - arm), QPointF(centre, centre + arm));
        painter.setPen(QPen(colour, width, colour == Qt::black ? Qt::DashLine : Qt::SolidLine));
        painter.drawRect(QRectF(centre + 4, centre + 4, 16, 12));
    }
    painter.end();
    return QCursor(pixmap, hotSpot, hotSpot);
}

}  // namespace actiscope::ui
