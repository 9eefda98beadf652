#include "ui/export/paint_paper.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPixmap>

namespace actiscope::ui {

namespace {

constexpr double shadowReach = 8;  ///< px at 100 %
constexpr int shadowOfStep = 3;    ///< of 255, of each of the frames that make the shadow
constexpr double checkSize = 8;    ///< px at 100 %

QPixmap checks(const Palette& palette, int size)
{
    QPixmap tile(2 * size, 2 * size);
    tile.fill(palette.plot);
    QPainter squares(&tile);
    squares.fillRect(0, 0, size, size, palette.grid);
    squares.fillRect(size, size, size, size, palette.grid);
    return tile;
}

}  // namespace

void paintShadow(QPainter& painter, const QRectF& page, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, shadowOfStep));
    const int reach = theme.px(shadowReach);
    const double drop = reach / 4.0;
    for (int i = reach; i > 0; --i)
        painter.drawRoundedRect(page.adjusted(-i, drop - i, i, drop + i), i, i);
    painter.restore();
}

void paintGround(QPainter& painter, const QRectF& page, const QColor& ground, const Theme& theme)
{
    if (ground.isValid())
        painter.fillRect(page, ground);
    else
        painter.drawTiledPixmap(page, checks(theme.palette(), theme.px(checkSize)));
}

}  // namespace actiscope::ui
