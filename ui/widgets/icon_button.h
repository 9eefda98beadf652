// Small buttons that are a drawing: one stroke width, one colour, from the theme.
#pragma once

#include <QAbstractButton>
#include <QIcon>

class QPainter;

namespace actiscope::ui {

class Theme;

enum class Icon {
    eye,
    eyeOff,
    remove,
    reset,
    linked,
    unlinked,
    more,
    solo,
    chevronDown,
    chevronRight,
    play,
    pause,
    sort,
    panels,
    pin,
    pinned,
};

/// Draws the icon centred in `area`, 16 × 16 px at `scale` 1.
void paintIcon(QPainter& painter, Icon icon, const QRectF& area, const QColor& colour, double scale);

/// The icon as Qt's own widgets take it, `size` px wide.
QIcon iconOf(Icon icon, const QColor& colour, int size, double pixelRatio);

/// Its accessible name is its tooltip: setHint sets both.
class IconButton : public QAbstractButton {
    Q_OBJECT

public:
    IconButton(Icon icon, Theme& theme, QWidget* parent = nullptr);
    void setIcon(Icon icon);
    void setHint(const QString& hint);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Icon icon_;
    Theme& theme_;
};

}  // namespace actiscope::ui
