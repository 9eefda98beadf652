#include "ui/widgets/icon_button.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace actiscope::ui {

namespace {

// All drawn on a grid of 16 × 16.
QPainterPath eye()
{
    QPainterPath path(QPointF(1.5, 8));
    path.quadTo(8, 0.5, 14.5, 8);
    path.quadTo(8, 15.5, 1.5, 8);
    path.addEllipse(QPointF(8, 8), 2.1, 2.1);
    return path;
}

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF* point = points.begin() + 1; point != points.end(); ++point)
        path.lineTo(*point);
    return path;
}

QPainterPath cross()
{
    QPainterPath path = line({{4.2, 4.2}, {11.8, 11.8}});
    path.addPath(line({{11.8, 4.2}, {4.2, 11.8}}));
    return path;
}

QPainterPath reset()
{
    QPainterPath path;
    path.arcMoveTo(QRectF(3, 3.5, 10, 10), 150);
    path.arcTo(QRectF(3, 3.5, 10, 10), 150, -290);
    path.addPath(line({{3.2, 2.4}, {3.4, 6.2}, {7.2, 6}}));
    return path;
}

QPainterPath chain(double gap)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1.2 - gap, 5.4, 7.2, 5.2), 2.6, 2.6);
    path.addRoundedRect(QRectF(7.6 + gap, 5.4, 7.2, 5.2), 2.6, 2.6);
    if (gap == 0)
        path.addPath(line({{5.6, 8}, {10.4, 8}}));
    return path;
}

/// The two that are filled, as on every player.
QPainterPath triangle()
{
    QPainterPath path = line({{5, 3.4}, {12.6, 8}, {5, 12.6}});
    path.closeSubpath();
    return path;
}

QPainterPath bars()
{
    QPainterPath path;
    path.addRect(QRectF(4.4, 3.6, 2, 8.8));
    path.addRect(QRectF(9.6, 3.6, 2, 8.8));
    return path;
}

QPainterPath target()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 5.6, 5.6);
    path.addEllipse(QPointF(8, 8), 1.2, 1.2);
    return path;
}

QPainterPath sorted()
{
    QPainterPath path = line({{2.5, 4}, {9.5, 4}});
    path.addPath(line({{2.5, 8}, {7.5, 8}}));
    path.addPath(line({{2.5, 12}, {5.5, 12}}));
    path.addPath(line({{12, 3.4}, {12, 12.6}}));
    path.addPath(line({{9.8, 10.4}, {12, 12.6}, {14.2, 10.4}}));
    return path;
}

QPainterPath stackedPanels()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 2.5, 11, 11), 1.5, 1.5);
    path.addPath(line({{2.5, 8.5}, {13.5, 8.5}}));
    path.addPath(line({{2.5, 11}, {13.5, 11}}));
    return path;
}

/// A drawing pin, leaning as one that is about to be pushed in.
QPainterPath drawingPin()
{
    QPainterPath path = line({{6, 2.5}, {10, 2.5}, {9.6, 6.6}, {12, 9.4}, {4, 9.4}, {6.4, 6.6}});
    path.closeSubpath();
    path.addPath(line({{8, 9.4}, {8, 13.8}}));
    return path;
}

QPainterPath pathOf(Icon icon)
{
    switch (icon) {
        case Icon::eye:
            return eye();
        case Icon::eyeOff: {
            QPainterPath path = eye();
            path.addPath(line({{2.8, 13.2}, {13.2, 2.8}}));
            return path;
        }
        case Icon::remove:
            return cross();
        case Icon::reset:
            return reset();
        case Icon::linked:
            return chain(0);
        case Icon::unlinked:
            return chain(0.8);
        case Icon::solo:
            return target();
        case Icon::chevronDown:
            return line({{4.5, 6.5}, {8, 10}, {11.5, 6.5}});
        case Icon::chevronRight:
            return line({{6.5, 4.5}, {10, 8}, {6.5, 11.5}});
        case Icon::play:
            return triangle();
        case Icon::pause:
            return bars();
        case Icon::sort:
            return sorted();
        case Icon::panels:
            return stackedPanels();
        case Icon::pin:
        case Icon::pinned:
            return drawingPin();
        case Icon::more:
            break;
    }
    return {};
}

}  // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& area, const QColor& colour, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.scale(scale, scale);
    painter.translate(-8, -8);
    if (icon == Icon::more) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const double x : {3.5, 8.0, 12.5})
            painter.drawEllipse(QPointF(x, 8), 1.2, 1.2);
    } else {
        painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const bool isFilled = icon == Icon::play || icon == Icon::pause || icon == Icon::pinned;
        painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawPath(pathOf(icon));
    }
    painter.restore();
}

QIcon iconOf(Icon icon, const QColor& colour, int size, double pixelRatio)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, icon, QRectF(0, 0, size, size), colour, size / 16.0);
    painter.end();
    return QIcon(pixmap);
}

IconButton::IconButton(Icon icon, Theme& theme, QWidget* parent) : QAbstractButton(parent), icon_(icon), theme_(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconButton::setIcon(Icon icon)
{
    icon_ = icon;
    update();
}

void IconButton::setHint(const QString& hint)
{
    setToolTip(hint);
    setAccessibleName(hint);
}

QSize IconButton::sizeHint() const
{
    return {theme_.px(24), theme_.px(24)};
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = theme_.palette();
    const bool isHot = isEnabled() && (underMouse() || isDown());
    const double round = theme_.px(5);
    if (isHot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.selection);
        painter.drawRoundedRect(rect(), round, round);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round, round);
    }
    const QColor colour = !isEnabled() ? palette.hairline : isHot || hasFocus() ? palette.text : palette.muted;
    paintIcon(painter, icon_, rect(), colour, theme_.px(16) / 16.0);
}

void IconButton::enterEvent(QEnterEvent*)
{
    update();
}

void IconButton::leaveEvent(QEvent*)
{
    update();
}

}  // namespace actiscope::ui
