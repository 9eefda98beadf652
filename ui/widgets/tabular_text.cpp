#include "ui/widgets/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace actiscope::ui {

namespace {

double digitWidth(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

double cellWidth(const QFontMetricsF& metrics, QChar c, double digit)
{
    // The minus sign of most fonts is as wide as a digit should be; where it is not, columns still line up.
    return c.isDigit() ? digit : metrics.horizontalAdvance(c);
}

}  // namespace

double tabularWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    const double digit = digitWidth(metrics);
    double width = 0;
    for (const QChar c : text)
        width += cellWidth(metrics, c, digit);
    return width;
}

void drawTabular(QPainter& painter, const QRectF& rect, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = digitWidth(metrics);
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    double right = rect.right();
    for (auto c = text.crbegin(); c != text.crend(); ++c) {
        const double cell = cellWidth(metrics, *c, digit);
        const double slack = cell - metrics.horizontalAdvance(*c);
        painter.drawText(QPointF(right - cell + slack / 2, baseline), QString(*c));
        right -= cell;
    }
}

}  // namespace actiscope::ui
