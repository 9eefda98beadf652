// The slider: a value on a linear or logarithmic track, with named stops to land on, driven by mouse, keys and
// assistive tools.
#pragma once

#include "ui/widgets/slider_scale.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace actiscope::ui {

class Theme;

/// A value on the track that a click or a drag lands on exactly.
struct SliderStop {
    double value = 0;
    QString label{};  ///< under the tick where there is room; may be empty
    QString tip{};    ///< empty: the value
    bool operator==(const SliderStop&) const = default;
};

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
    /// Ascending, all on the track. A click on a stop, or a drag that comes near without Alt, lands on its exact value.
    void setStops(std::vector<SliderStop> stops);
    const std::vector<SliderStop>& stops() const { return stops_; }
    /// The names under the track and where they stand: the one of the value first, then those that have room.
    struct StopLabel {
        std::size_t stop = 0;
        QRectF rect;
    };
    std::vector<StopLabel> stopLabels() const;
    /// Space asks for it.
    void setPlayable(bool isPlayable) { isPlayable_ = isPlayable; }
    /// While somebody else moves the value frame by frame, assistive tools are spared the numbers.
    void setAnnounced(bool isAnnounced);

    /// From the keys of the field beside it, too: `steps` arrow keys at once.
    void step(double steps);
    /// One wish in a gesture that ends when no other follows soon.
    void wish(double value);
    bool isInGesture() const { return isDragging_ || run_.isActive(); }

    /// The centre of the thumb that stands for this value, in widget coordinates.
    QPointF thumbAt(double value) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void gestureStarted();
    void valueChanged(double value);
    void gestureEnded();
    void resetRequested();
    void playRequested();  ///< Space

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
    std::optional<double> stopNear(double x, double reach) const;
    std::optional<double> stopAt(QPointF position) const;
    double valueUnder(double x, bool isFree) const;
    void hoverStop(const QMouseEvent& event);
    bool hasLabels() const;
    void endGesture();
    void tell(double value);
    bool stepByKey(int key, double factor);
    void paintTrack(QPainter& painter) const;
    void paintStops(QPainter& painter) const;
    void paintThumb(QPainter& painter) const;

    Theme& theme_;
    SliderScale scale_;
    double value_ = 0;
    double origin_ = 0;  ///< where the drag began; Escape returns there
    bool isHollow_ = false;
    bool isDragging_ = false;
    double grip_ = 0;  ///< from the pointer to the thumb's centre, px
    std::optional<double> hoveredStop_;
    std::vector<SliderStop> stops_;
    bool isAnnounced_ = true;
    bool isPlayable_ = false;
    QTimer run_;  ///< ends a run of keys
};

}  // namespace actiscope::ui
