// Where the notes of a panel stand on the screen.
#pragma once

#include "ui/figure/figure.h"
#include "ui/plot/polyline.h"
#include "ui/plot/set_line.h"

#include <map>

namespace actiscope::ui {

/// px
struct PlacedNote {
    std::size_t index = 0;                ///< in Session::notes
    std::shared_ptr<const SetLine> line;  ///< its text
    QRectF box{};                         ///< around the text, inside of the panel where there is room
    QPointF base{};                       ///< where the text begins, on the base line
    std::optional<QPointF> tip{};         ///< of its arrow, in the panel or out of it
};

/// Texts of notes as they are set: a drag of a slider asks for the same ones in every frame.
class NoteTexts {
public:
    std::shared_ptr<const SetLine> of(const std::string& text, const PlotStyle& style);

private:
    QFont font_;
    std::map<std::string, std::shared_ptr<const SetLine>> lines_;
};

/// Those whose text is in view, in drawing order.
std::vector<PlacedNote> placeNotes(const FigurePanel& panel, const PixelMap& map, const PlotStyle& style,
                                   NoteTexts& texts);

/// The nearest box of its size inside of the panel; one that is wider than the panel begins with it.
QRectF movedInto(const QRectF& panel, QRectF box);

/// Where on the edge of its box the arrow begins; nothing where the tip is under the text.
std::optional<QPointF> arrowStart(const QRectF& box, QPointF tip);

/// From where an arrow is dragged out of a note that has none.
QPointF arrowHandle(const QRectF& box, const PlotStyle& style);

}  // namespace actiscope::ui
