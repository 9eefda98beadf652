// The plots by keyboard: arrows pan, + and − zoom, Home fits, Escape lets go of a box or of a cursor.
#include "ui/document.h"
#include "ui/plot/navigation.h"
#include "ui/plot/view_edit.h"

#include <QKeyEvent>
#include <QRubberBand>

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
    if (readingKey(event))
        return true;
    switch (event.key()) {
        case Qt::Key_Left:
            pan(-0.05, 0);
            return true;
        case Qt::Key_Right:
            pan(0.05, 0);
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
        case Qt::Key_Escape:
            if (mode_ == Mode::box && box_) {
                box_->hide();
                mode_ = Mode::idle;
                return true;
            }
            return letGo();
        default:
            return false;
    }
}

}  // namespace actiscope::ui
