// The plots by keyboard: arrows pan or move the pinned cursor, + and − zoom, Home fits, Enter pins, Escape lets go.
#include "core/analysis/fit.h"
#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/plot/navigation.h"
#include "ui/plot/view_edit.h"

#include <QKeyEvent>
#include <QRubberBand>

#include <cmath>

namespace actiscope::ui {
namespace {

using Kind = FigurePlot::Place::Kind;

constexpr double keyZoom = 0.85;  ///< of the range's width

}  // namespace

bool Navigation::key(const QKeyEvent& event)
{
    if (plot_.panelCount() == 0)
        return false;
    const auto pan = [this](double x, double y) {
        const FigurePanel& panel = plot_.figure().panels.front();
        const Interval wide = plot_.figure().x;
        document_.editView([&](Session& session) {
            setX(session.view, moved(wide, x * (wide.high - wide.low)));
            if (y != 0)
                setY(session.view, panel.kind, moved(panel.y, y * (panel.y.high - panel.y.low)));
        });
    };
    const auto zoomAtCursor = [this](double factor) {
        const PixelMap map = plot_.map(0);
        const double x = document_.session().cursor.value_or((map.x.low + map.x.high) / 2);
        zoom({.kind = Kind::xAxis, .x = x}, factor);
    };
    const double pixels = event.modifiers().testFlag(Qt::ShiftModifier)     ? 1
                          : event.modifiers().testFlag(Qt::ControlModifier) ? 50
                                                                            : 10;
    const bool isPinned = document_.session().cursor.has_value();
    switch (event.key()) {
        case Qt::Key_Left:
            isPinned ? moveCursor(-pixels) : pan(-0.05, 0);
            return true;
        case Qt::Key_Right:
            isPinned ? moveCursor(pixels) : pan(0.05, 0);
            return true;
        case Qt::Key_Up:
            pan(0, 0.05);
            return true;
        case Qt::Key_Down:
            pan(0, -0.05);
            return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomAtCursor(keyZoom);
            return true;
        case Qt::Key_Minus:
            zoomAtCursor(1 / keyZoom);
            return true;
        case Qt::Key_Home:
            emit fitRequested();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: {
            const Interval x = plot_.figure().x;
            const double at = interaction_.pointerX().value_or((x.low + x.high) / 2);
            document_.editView([at](Session& session) { session.cursor = at; });
            return true;
        }
        case Qt::Key_Escape:
            if (mode_ == Mode::box && box_) {
                box_->hide();
                mode_ = Mode::idle;
                return true;
            }
            if (!isPinned)
                return false;
            document_.editView([](Session& session) { session.cursor.reset(); });
            return true;
        default:
            return false;
    }
}

/// Steps stand on round numbers: a tenth of the worth of about ten pixels and its multiples.
void Navigation::moveCursor(double pixels)
{
    const PixelMap map = plot_.map(0);
    const double step = niceStep(std::abs(pixels) * (map.x.high - map.x.low) / map.rect.width());
    const double x = *document_.session().cursor / step;
    const double next = pixels > 0 ? std::floor(x + 1 + 1e-9) : std::ceil(x - 1 - 1e-9);
    document_.editView([at = next * step](Session& session) { session.cursor = at; });
}

}  // namespace actiscope::ui
