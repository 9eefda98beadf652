// Cursors by hand and by keyboard: pinned by a click or by Enter, dragged, moved by arrows, from curve to curve and
// from one notable point to the next.
#include "core/analysis/fit.h"
#include "core/reading.h"
#include "ui/document.h"
#include "ui/figure/numbers.h"
#include "ui/interaction.h"
#include "ui/plot/navigation.h"

#include <cmath>

namespace actiscope::ui {
namespace {

using Kind = FigurePlot::Place::Kind;

// px at 100 %
constexpr double clickReach = 8;  ///< of a click around what it snaps to
constexpr double dragReach = 5;
constexpr double gripReach = 4;   ///< of the pointer around a cursor's line
constexpr double pointReach = 7;  ///< around a marked point

}  // namespace

double Navigation::pixelWorth() const
{
    if (plot_.panelCount() == 0)
        return 0;
    const PixelMap map = plot_.map(0);
    return (map.x.high - map.x.low) / map.rect.width();
}

Navigation::Grip Navigation::gripAt(QPointF position) const
{
    const Place place = plot_.placeAt(position);
    if (plot_.panelCount() == 0 || (place.kind != Kind::panel && place.kind != Kind::lanes) || place.isName)
        return Grip::none;
    const Session& session = document_.session();
    const auto isNear = [&](const std::optional<double>& x) {
        const std::size_t panel = place.kind == Kind::panel ? place.panel : 0;
        return x && std::abs(plot_.map(panel).xToPixel(*x) - position.x()) <= plot_.style().px(gripReach);
    };
    return isNear(session.cursor) ? Grip::cursor : isNear(session.secondCursor) ? Grip::secondCursor : Grip::none;
}

void Navigation::grab(Grip grip)
{
    grip_ = grip;
    const Curve* selected = selectedCurve(document_.session());
    anchors_ = selected ? anchorsOf(document_.session(), *selected) : std::vector<double>();
    showShape(pressedAt_, true);
}

void Navigation::dragCursorTo(QPointF position)
{
    if (plot_.panelCount() == 0 || !pressedPanel_)
        return;
    const double pixel = pixelWorth();
    const double x =
        snapped(pressedPanel_->map.xFromPixel(position.x()), pixel, pixel * plot_.style().px(dragReach), anchors_);
    document_.editView(
        [x, grip = grip_](Session& session) { (grip == Grip::cursor ? session.cursor : session.secondCursor) = x; });
}

/// On the curve, which gets selected, or anywhere (0). Snaps to what the curve that is then selected has there.
void Navigation::pin(double x, CurveId curve, bool isSecond)
{
    document_.editView([&](Session& session) {
        if (!isSecond && findCurve(session, curve))
            session.selected = curve;
        const Curve* selected = selectedCurve(session);
        const std::vector<double> anchors = selected ? anchorsOf(session, *selected) : std::vector<double>();
        const double pixel = pixelWorth();
        const double at = snapped(x, pixel, pixel * plot_.style().px(clickReach), anchors);
        (isSecond && session.cursor ? session.secondCursor : session.cursor) = at;
    });
}

/// Steps stand on round numbers that are worth one pixel or two, times the factor.
void Navigation::moveCursor(double factor)
{
    const double step = niceStep(pixelWorth()) * std::abs(factor);
    const double x = *document_.session().cursor / step;
    const double next = factor > 0 ? std::floor(x + 1 + 1e-9) : std::ceil(x - 1 - 1e-9);
    document_.editView([at = roundedToPixel(next * step, step)](Session& session) { session.cursor = at; });
}

void Navigation::selectNeighbour(bool isAbove)
{
    const Session& session = document_.session();
    if (const auto next = isAbove ? curveAbove(session, *session.cursor) : curveBelow(session, *session.cursor))
        document_.editView([id = *next](Session& changed) { changed.selected = id; });
}

void Navigation::jumpToNotable(bool isForward)
{
    const Session& session = document_.session();
    const Curve* selected = selectedCurve(session);
    if (!selected)
        return;
    const double from = session.cursor.value_or(isForward ? -infinity : infinity);
    const std::vector<double> places = notablePlacesOf(session, *selected);
    if (const auto next = isForward ? anchorAfter(from, places) : anchorBefore(from, places))
        document_.editView([x = *next](Session& changed) { changed.cursor = x; });
}

void Navigation::pinAtPointer()
{
    const Interval x = plot_.figure().x;
    const double at = interaction_.pointerX().value_or(roundedToPixel((x.low + x.high) / 2, pixelWorth()));
    document_.editView([at](Session& session) { session.cursor = at; });
}

/// Of the second cursor first; false where none is pinned.
bool Navigation::letGo()
{
    const Session& session = document_.session();
    if (!session.cursor && !session.secondCursor)
        return false;
    document_.editView(
        [](Session& changed) { (changed.secondCursor ? changed.secondCursor : changed.cursor).reset(); });
    return true;
}

QString Navigation::pointTip(const Place& place, QPointF position) const
{
    if (place.kind != Kind::panel || place.panel >= plot_.panelCount())
        return {};
    const FigurePanel& panel = plot_.figure().panels[place.panel];
    const PixelMap map = plot_.map(place.panel);
    for (const FigurePoint& point : panel.points) {
        const QPointF away = QPointF(map.xToPixel(point.x), map.yToPixel(point.y)) - position;
        if (std::hypot(away.x(), away.y()) > plot_.style().px(pointReach))
            continue;
        const QString numbers =
            QStringLiteral("x = %1, %2 = %3").arg(shortNumber(point.x, 10), panel.symbol, shortNumber(point.y, 10));
        return point.text.isEmpty() ? numbers : point.text + QStringLiteral(": ") + numbers;
    }
    return {};
}

}  // namespace actiscope::ui
