// The hand at the inputs: the bell is moved and stretched where it is drawn.
#pragma once

#include "ui/gesture.h"
#include "ui/plot/figure_plot.h"

#include <QObject>
#include <QTimer>

namespace actiscope::ui {

class Document;
class Interaction;

/// Takes the events over the strip of a plot before others see them; a place without inputs stays theirs. A drag is one
/// step of undo, and so is a run of the wheel; Escape takes a drag back. Sliders do the same by keyboard.
class InputsHand : public QObject {
    Q_OBJECT

public:
    InputsHand(FigurePlot& plot, Document& document, Interaction& interaction, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a drag moves: a flank of the bell or an end of the uniform law, or all of it.
    struct Drag {
        std::optional<std::size_t> grip;  ///< of FigureInputs::grips; nothing: all of it
        double from = 0;                  ///< x where it was taken
        Inputs origin;
        PixelMap map;
        Gesture gesture;
    };
    struct Hold {  ///< what the pointer could take
        bool isOver = false;
        std::optional<std::size_t> grip;
    };
    Hold holdAt(QPointF position) const;
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool wheel(const QWheelEvent& event);
    void dragTo(double x);
    void setDragged(const Inputs& inputs);
    void show(const Hold& hold);

    FigurePlot& plot_;
    Document& document_;
    Interaction& interaction_;
    std::optional<Drag> drag_;
    Gesture wheelRun_;
    QTimer wheelPause_;  ///< ends a run of the wheel
};

}  // namespace actiscope::ui
