// What is under the pointer.
#include "ui/plot/figure_plot.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double reach = 6;        ///< of the pointer around a curve
constexpr double axisWidth = 64;   ///< of the numbers beside a panel
constexpr double axisHeight = 28;  ///< of those below

}  // namespace

FigurePlot::Place FigurePlot::placeAt(QPointF position) const
{
    using Kind = Place::Kind;
    Place place;
    if (views_.empty())
        return place;
    place.x = views_.front()->map().xFromPixel(position.x());
    const QRectF lanes = lanesRect();
    for (std::size_t i = 0; i < views_.size(); ++i) {
        const PixelMap map = views_[i]->map();
        place.panel = i;
        place.x = map.xFromPixel(position.x());
        place.y = map.yFromPixel(position.y());
        for (const PlacedText& text : views_[i]->texts) {
            if (!text.curves.empty() && text.rect.contains(position)) {
                place.curve = text.curves.front();
                place.isName = true;
                place.named = text.curves;
                place.kind = map.rect.contains(position) ? Kind::panel : Kind::nothing;
                return place;
            }
        }
        if (map.rect.contains(position)) {
            place.kind = Kind::panel;
            place.curve = curveAt(i, position);
            if (const std::optional<FigureCell>& cell = views_[i]->panel.cell)
                place.cell = cell->curve;
            return place;
        }
        const bool isBeside = isLeftmost(i) && position.y() >= map.rect.top() && position.y() <= map.rect.bottom();
        if (isBeside && position.x() < map.rect.left() && position.x() > map.rect.left() - style_.px(axisWidth)) {
            place.kind = Kind::yAxis;
            return place;
        }
        const bool isBelow =
            position.y() > map.rect.bottom() && position.y() < map.rect.bottom() + style_.px(axisHeight);
        const bool isOver = position.x() >= map.rect.left() && position.x() <= map.rect.right();
        if (isLowest(i) && isBelow && isOver) {
            place.kind = Kind::xAxis;
            return place;
        }
    }
    if (inputs_.rect().contains(position)) {
        place.kind = Kind::inputs;
        return place;
    }
    if (!lanes.isEmpty() && position.y() >= lanes.top() && position.y() < lanes.bottom()) {
        if (const auto lane = lanes_.laneAt(position)) {
            place.kind = Kind::lanes;
            place.lane = *lane;
            place.curve = figure_.lanes[*lane].id;
        }
    }
    return place;
}

CurveId FigurePlot::curveAt(std::size_t panel, QPointF position) const
{
    const std::optional<CurvePoint> nearest = nearestPoint(panel, position, style_.px(reach));
    return nearest ? nearest->curve : 0;
}

std::optional<FigurePlot::CurvePoint> FigurePlot::nearestPoint(std::size_t panel, QPointF position,
                                                               double distance) const
{
    const PixelMap map = views_[panel]->map();
    double nearest = distance;
    std::optional<CurvePoint> found;
    const std::vector<FigureCurve>& curves = views_[panel]->panel.curves;
    // Of curves that lie on each other the one drawn last, on top, is meant.
    for (auto curve = curves.rbegin(); curve != curves.rend(); ++curve) {
        if (curve->isGhost)
            continue;
        Polylines lines;
        appendVisible(lines, curve->samples, map,
                      QRectF(position, QSizeF()).adjusted(-distance, -distance, distance, distance), 0.5);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto line = lines[i];
            for (std::size_t k = 0; k + 1 < line.size(); ++k) {
                const QPointF d = line[k + 1] - line[k];
                const double length = QPointF::dotProduct(d, d);
                const double t =
                    length > 0 ? std::clamp(QPointF::dotProduct(position - line[k], d) / length, 0.0, 1.0) : 0;
                const QPointF at = line[k] + t * d;
                const QPointF away = position - at;
                const double here = std::hypot(away.x(), away.y());
                const bool isSame = found && found->curve == curve->id;
                if (here < nearest - (isSame ? 0 : 0.5)) {
                    nearest = here;
                    found = {curve->id, at};
                }
            }
        }
    }
    return found;
}

}  // namespace actiscope::ui
