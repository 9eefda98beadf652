#include "ui/play/play_button.h"

#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <chrono>

namespace actiscope::ui {

namespace {

constexpr std::chrono::milliseconds longPress{500};

}  // namespace

PlayButton::PlayButton(Theme& theme, QWidget* parent) : IconButton(Icon::play, theme, parent), theme_(theme)
{
    longPress_.setSingleShot(true);
    longPress_.setInterval(longPress);
    connect(&longPress_, &QTimer::timeout, this, [this] {
        setDown(false);
        emit optionsRequested();
    });
    refresh();
}

void PlayButton::setPlaying(bool isPlaying)
{
    isPlaying_ = isPlaying;
    setIcon(isPlaying ? Icon::pause : Icon::play);
    refresh();
}

void PlayButton::setName(const QString& name)
{
    name_ = name;
    refresh();
}

void PlayButton::refresh()
{
    const QString name = isPlaying_ ? tr("Pause %1").arg(name_) : tr("Play %1").arg(name_);
    setAccessibleName(name);
    setAccessibleDescription(tr("Down opens speed, direction and pauses"));
    setToolTip(tr("%1 (Space)\nRight click: speed, direction, pauses").arg(name));
}

void PlayButton::paintEvent(QPaintEvent* event)
{
    IconButton::paintEvent(event);
    if (!isEnabled() || !(underMouse() || hasFocus()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.palette().muted);
    const QPointF corner(width() - theme_.px(3), height() - theme_.px(4));
    const double size = theme_.px(5);
    painter.drawPolygon(
        QPolygonF{corner - QPointF(size, size / 2), corner - QPointF(0, size / 2), corner - QPointF(size / 2, 0)});
}

void PlayButton::contextMenuEvent(QContextMenuEvent* event)
{
    longPress_.stop();
    event->accept();
    emit optionsRequested();
}

void PlayButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        emit optionsRequested();
    else
        IconButton::keyPressEvent(event);
}

void PlayButton::mousePressEvent(QMouseEvent* event)
{
    IconButton::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        longPress_.start();
}

void PlayButton::mouseReleaseEvent(QMouseEvent* event)
{
    longPress_.stop();
    IconButton::mouseReleaseEvent(event);
}

}  // namespace actiscope::ui
