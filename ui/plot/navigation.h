// The hand in the plots: zoom, pan, box, hover, select, pin. Turns events into edits of the document.
#pragma once

#include "ui/plot/figure_plot.h"
#include "ui/plot/plot_keys.h"

#include <QObject>

class QRubberBand;

namespace actiscope::ui {

class Document;
class Interaction;

class Navigation : public QObject {
    Q_OBJECT

public:
    Navigation(FigurePlot& plot, Document& document, Interaction& interaction, QObject* parent);
    ~Navigation() override;

    /// The plane is being dragged: fitted ranges stand still meanwhile.
    bool isPanning() const { return mode_ == Mode::pan; }

    /// The next drag in a panel zooms to a box, as with Ctrl.
    void armBox();
    /// The panel that keys are meant for: the one under the pointer, or chosen with Alt and arrows.
    std::size_t keyPanel() const;
    /// Asks for the numbers of an axis of the panel that keys are meant for.
    void askForRange(bool ofX);

signals:
    void fitRequested();
    /// A click on the numbers of an axis.
    void rangeRequested(const actiscope::ui::FigurePlot::Place& place, const QPoint& position);
    void panEnded();
    /// A drag of the plane, of an axis or of a box begins, ends.
    void gestureBegan();
    void gestureEnded();
    /// Buttons of the mouse: −1 back, +1 forward through views.
    void travelRequested(int direction);
    void boxArmedChanged(bool isArmed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Place = FigurePlot::Place;
    enum class Mode { idle, pressed, pan, box, scale, cursor };
    enum class Grip { none, cursor, secondCursor };
    /// Panels come and go by keyboard while the button is down: a gesture keeps what it needs of its own.
    struct PressedPanel {
        PanelKind kind;
        PixelMap map;
    };

    bool press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    void click(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    void hover(QPointF position);
    void leave();
    void panTo(QPointF position);
    void boxTo(QPointF position);
    void scaleTo(QPointF position);
    void beginDrag(const QMouseEvent& event);
    bool isGesture() const;
    bool isDragOfTheView() const;
    void finishDrag();
    void cancel();
    void zoomToBox();
    PixelMap asked(std::size_t panel) const;
    void zoom(const Place& place, double factor);
    static void zoomView(View& view, PanelKind kind, const PixelMap& map, const Place& at, double factor);
    bool wheel(const QWheelEvent& event);
    bool pinch(const QNativeGestureEvent& event);
    void pinchBetween(QPointF from, QPointF to, double factor);
    bool key(const QKeyEvent& event);
    // Reading: where cursors stand. In navigation_reading.cpp.
    double pixelWorth() const;
    Grip gripAt(QPointF position) const;
    void grab(Grip grip);
    void dragCursorTo(QPointF position);
    void pin(double x, CurveId curve, bool isSecond);
    void moveCursor(double factor);
    void selectNeighbour(bool isAbove);
    void jumpToNotable(bool isForward);
    void pinAtPointer();
    bool letGo();
    QString pointTip(const Place& place, QPointF position) const;

    // Names are a legend. In navigation_names.cpp.
    void hideNamed();
    bool soloNamed();
    QString nameTip(const Place& place) const;
    void setBoxArmed(bool isArmed);

    void perform(PlotAction action);
    void pan(double x, double y);
    void zoomByKey(double factor, bool alongX, bool alongY);
    void goAlong(double direction, double factor);
    void goUp(double direction);
    void choosePanel(int direction);
    void growPanel(double factor);
    void showTip(const QPoint& global, QPointF position);
    void showShape(const Place& place, bool isOnCursor);

    FigurePlot& plot_;
    Document& document_;
    Interaction& interaction_;
    Mode mode_ = Mode::idle;
    Place pressedAt_;
    QPointF pressedPixel_;
    std::optional<PressedPanel> pressedPanel_;  ///< as it stood; nothing: there is no panel
    std::optional<double> cursorBeforeClick_;
    Grip grip_ = Grip::none;
    std::vector<double> anchors_;  ///< to which the grabbed cursor snaps
    QRubberBand* box_ = nullptr;
    View viewBefore_;  ///< as the drag began: Escape gives it back
    bool isBoxArmed_ = false;
    std::vector<CurveId> hiddenByClick_;  ///< which the second of two clicks takes back
    std::optional<PanelKind> keyPanel_;
    bool areLanesChosen_ = false;  ///< by Alt and arrows, for keys that make taller
};

}  // namespace actiscope::ui
