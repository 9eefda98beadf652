// A line of text with mathematics in it, set for the screen: measured once, drawn often.
#pragma once

#include "ui/export/drawing.h"
#include "ui/plot/plot_style.h"

#include <QPainter>

namespace actiscope::ui {

struct SetLine {
    struct Piece {
        QString text;
        QFont font;
        QPointF at;  ///< px, from the line's left end on its base line
    };
    std::vector<Piece> pieces{};
    double width = 0;  ///< px
};

/// Sizes and raises of the runs are px.
SetLine setLine(const std::vector<TextRun>& runs, const PlotStyle& style);

/// base: the left end on the base line; with the painter's pen.
void drawLine(QPainter& painter, QPointF base, const SetLine& line);

}  // namespace actiscope::ui
