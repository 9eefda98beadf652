#include "ui/plot/cell_title.h"

#include <QFontMetricsF>
#include <QPainter>

namespace actiscope::ui {

void drawCell(QPainter& painter, const FigurePanel& panel, const QRectF& rect, const PlotStyle& style)
{
    const FigureCell& cell = *panel.cell;
    const QColor frame = cell.isSelected ? style.palette.ink
                         : cell.isHovered ? style.palette.axis
                                          : style.palette.hairline;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(frame, cell.isSelected ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);

    const double base = rect.top() - style.px(6);
    const double swatch = style.px(12);
    painter.fillRect(QRectF(rect.left(), base - style.px(5), swatch, style.px(3)), cell.colour);
    const QFont& font = cell.isSelected ? style.bold : style.text;
    painter.setFont(font);
    painter.setPen(style.palette.text);
    const double left = rect.left() + swatch + style.px(6);
    painter.drawText(QPointF(left, base),
                     QFontMetricsF(font).elidedText(panel.title, Qt::ElideRight, rect.right() - left));
}

}  // namespace actiscope::ui
