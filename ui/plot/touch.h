// Fingers on a plot: one is a mouse, two pinch and pan.
#pragma once

#include <QEvent>
#include <QObject>
#include <QPointF>

#include <optional>

class QTouchEvent;

namespace actiscope::ui {

class FigurePlot;

/// Qt makes mouse events of touches that nobody takes, but then no second finger is heard of; so this takes them all and
/// passes a single finger on as a mouse.
class Touch : public QObject {
    Q_OBJECT

public:
    explicit Touch(FigurePlot& plot, QObject* parent = nullptr);


signals:
    /// Two fingers moved: what lay under `from`, their middle before, now lies under `to`; factor: of the distance
    /// between them, along x and along y.
    void pinched(QPointF from, QPointF to, double factor);
    /// Before the mouse that the first finger was is released: its press is no click any more.
    void pinchStarted();
    void pinchEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Pinch {
        QPointF middle;
        double distance = 1;
    };
    void touch(const QTouchEvent& event);
    void passOnAsMouse(QEvent::Type type, QPointF position);
    void endMouse();

    FigurePlot& plot_;
    std::optional<Pinch> pinch_;
    std::optional<QPointF> finger_;  ///< the one that is a pressed mouse now
};

}  // namespace actiscope::ui
