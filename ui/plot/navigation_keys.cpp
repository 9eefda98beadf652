// The plots by keyboard: what each key of plot_keys does.
#include "ui/document.h"
#include "ui/plot/navigation.h"
#include "ui/plot/panel_heights.h"
#include "ui/plot/view_edit.h"

#include <QKeyEvent>

#include <algorithm>

namespace actiscope::ui {
namespace {

using Kind = FigurePlot::Place::Kind;

constexpr double keyZoom = 0.85;   ///< of the range's width
constexpr double keyPan = 0.05;    ///< likewise
constexpr double keyGrowth = 1.2;  ///< of a panel's height

// of a usual step
constexpr double fine = 0.1;
constexpr double coarse = 10;

}  // namespace

bool Navigation::key(const QKeyEvent& event)
{
    if (plot_.panelCount() == 0)
        return false;
    const std::optional<PlotAction> action = plotActionOf(event.keyCombination());
    if (!action)
        return false;
    if (*action == PlotAction::letGo && !isGesture())
        return letGo();
    perform(*action);
    return true;
}

void Navigation::perform(PlotAction action)
{
    switch (action) {
        case PlotAction::left:
            return goAlong(-1, 1);
        case PlotAction::right:
            return goAlong(1, 1);
        case PlotAction::finerLeft:
            return goAlong(-1, fine);
        case PlotAction::finerRight:
            return goAlong(1, fine);
        case PlotAction::coarserLeft:
            return goAlong(-1, coarse);
        case PlotAction::coarserRight:
            return goAlong(1, coarse);
        case PlotAction::up:
            return goUp(1);
        case PlotAction::down:
            return goUp(-1);
        case PlotAction::zoomIn:
            return zoomByKey(keyZoom, true, true);
        case PlotAction::zoomOut:
            return zoomByKey(1 / keyZoom, true, true);
        case PlotAction::zoomInX:
            return zoomByKey(keyZoom, true, false);
        case PlotAction::zoomOutX:
            return zoomByKey(1 / keyZoom, true, false);
        case PlotAction::zoomInY:
            return zoomByKey(keyZoom, false, true);
        case PlotAction::zoomOutY:
            return zoomByKey(1 / keyZoom, false, true);
        case PlotAction::fit:
            return emit fitRequested();
        case PlotAction::box:
            return armBox();
        case PlotAction::rangeOfY:
            return askForRange(false);
        case PlotAction::rangeOfX:
            return askForRange(true);
        case PlotAction::pinCursor:
            return pinAtPointer();
        case PlotAction::nextNotable:
            return jumpToNotable(true);
        case PlotAction::previousNotable:
            return jumpToNotable(false);
        case PlotAction::nextPanel:
            return choosePanel(1);
        case PlotAction::previousPanel:
            return choosePanel(-1);
        case PlotAction::taller:
            return growPanel(keyGrowth);
        case PlotAction::shorter:
            return growPanel(1 / keyGrowth);
        case PlotAction::usualHeights:
            return document_.edit(tr("Resize panels"), [](Session& session) { resetHeights(session.panels); });
        case PlotAction::letGo:
            return cancel();
        case PlotAction::addNote:
        case PlotAction::nextNote:
            return;  // the hand at the notes hears of keys first
    }
}

std::size_t Navigation::keyPanel() const
{
    const auto& panels = plot_.figure().panels;
    const auto found = std::ranges::find_if(
        panels, [this](const FigurePanel& panel) { return keyPanel_ && panel.kind == *keyPanel_; });
    return found == panels.end() ? 0 : static_cast<std::size_t>(found - panels.begin());
}

void Navigation::choosePanel(int direction)
{
    const bool hasLanes = !plot_.figure().lanes.empty();
    const auto last = static_cast<int>(plot_.panelCount()) - (hasLanes ? 0 : 1);
    // The first press shows which one it is.
    const int step = plot_.markedPanel() ? direction : 0;
    const std::size_t now = areLanesChosen_ && hasLanes ? plot_.panelCount() : keyPanel();
    const auto panel = static_cast<std::size_t>(std::clamp(static_cast<int>(now) + step, 0, last));
    areLanesChosen_ = panel == plot_.panelCount();
    if (!areLanesChosen_)
        keyPanel_ = plot_.figure().panels[panel].kind;
    plot_.setMarkedPanel(panel);
}

void Navigation::growPanel(double factor)
{
    const PanelKind kind = plot_.figure().panels[keyPanel()].kind;
    const double lanes = lanesShare(plot_.lanesRect().height(), plot_.height());
    document_.edit(tr("Resize panels"), [&](Session& session) {
        areLanesChosen_ ? growLanes(session.panels, lanes, factor)
                        : actiscope::ui::growPanel(session.panels, kind, factor);
    });
}

void Navigation::askForRange(bool ofX)
{
    if (plot_.panelCount() == 0)
        return;
    const std::size_t panel = keyPanel();
    const QRectF rect = plot_.map(ofX ? plot_.panelCount() - 1 : panel).rect;
    const QPointF at = ofX ? QPointF(rect.center().x(), rect.bottom()) : QPointF(rect.left(), rect.center().y());
    emit rangeRequested({.kind = ofX ? Kind::xAxis : Kind::yAxis, .panel = panel}, plot_.mapToGlobal(at).toPoint());
}

void Navigation::pan(double x, double y)
{
    const PixelMap map = asked(keyPanel());
    document_.editView([&, kind = plot_.figure().panels[keyPanel()].kind](Session& session) {
        if (x != 0)
            setX(session.view, moved(map.x, x * (map.x.high - map.x.low)));
        if (y != 0)
            setY(session.view, kind, moved(map.y, y * (map.y.high - map.y.low)));
    });
}

/// About the pinned cursor where it is in view, else about the middle.
void Navigation::zoomByKey(double factor, bool alongX, bool alongY)
{
    const std::size_t panel = keyPanel();
    const PixelMap map = asked(panel);
    const Kind kind = alongX && alongY ? Kind::panel : alongX ? Kind::xAxis : Kind::yAxis;
    const std::optional<double> cursor = document_.session().cursor;
    const bool isInView = cursor && map.x.contains(*cursor);
    zoom({.kind = kind,
          .panel = panel,
          .x = isInView ? *cursor : map.x.low / 2 + map.x.high / 2,
          .y = (map.y.low + map.y.high) / 2},
         factor);
}

/// The pinned cursor along x, or the view.
void Navigation::goAlong(double direction, double factor)
{
    if (document_.session().cursor)
        moveCursor(direction * factor);
    else
        pan(direction * keyPan * factor, 0);
}

/// To the curve above or below at the pinned cursor, or the view.
void Navigation::goUp(double direction)
{
    if (document_.session().cursor)
        selectNeighbour(direction > 0);
    else
        pan(0, direction * keyPan);
}

}  // namespace actiscope::ui
