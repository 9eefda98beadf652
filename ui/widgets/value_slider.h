// The slider: a value on a linear or logarithmic track, with ticks to land on, driven by mouse, keys and assistive
// tools.
#pragma once

#include "ui/widgets/slider_scale.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace actiscope::ui {

class Theme;

/// Shows what it is told and asks for changes: valueChanged is a wish, and the thumb moves when setValue follows.
/// Every wish lies between gestureStarted and gestureEnded: a drag is one gesture, and so is a run of keys.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    explicit ValueSlider(Theme& theme, QWidget* parent = nullptr);
    ~ValueSlider() override;

    const SliderScale& scale() const { return scale_; }
    void setScale(const SliderScale& scale);
    double value() const { return value_; }
    /// isHollow: no single value; the thumb waits at `value` and is drawn open.
    void setValue(double value, bool isHollow = false);
    bool isHollow() const { return isHollow_; }
    /// Ascending. A click on a tick, or a drag that comes near, lands on its exact value.
    void setTicks(std::vector<double> ticks);
    const std::vector<double>& ticks() const { return ticks_; }

    /// From the keys of the field beside it, too: `steps` arrow keys at once.
    void step(double steps);
    /// One wish in a gesture that ends when no other follows soon.
    void wish(double value);
    bool isInGesture() const { return isDragging_ || run_.isActive(); }

    /// The centre of the thumb that stands for this value, in widget coordinates.
    QPointF thumbAt(double value) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void gestureStarted();
    void valueChanged(double value);
    void gestureEnded();
    void resetRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF track() const;
    double thumbRadius() const;
    std::optional<double> tickNear(double x, double reach) const;
    double valueUnder(double x) const;
    void endGesture();
    void tell(double value);
    bool stepByKey(int key, double factor);
    void paintTrack(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintThumb(QPainter& painter) const;

    Theme& theme_;
    SliderScale scale_;
    double value_ = 0;
    double origin_ = 0;  ///< where the drag began; Escape returns there
    bool isHollow_ = false;
    bool isDragging_ = false;
    double grip_ = 0;  ///< from the pointer to the thumb's centre, px
    std::optional<double> hoveredTick_;
    std::vector<double> ticks_;
    QTimer run_;  ///< ends a run of keys
};

}  // namespace actiscope::ui
