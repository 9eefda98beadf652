#include "ui/plot/set_line.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

QFont fontOf(const TextRun& run, const PlotStyle& style)
{
    QFont font = run.isMath ? style.symbol : style.text;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(run.size))));
    font.setItalic(run.isItalic);
    if (run.isBold)
        font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

SetLine setLine(const std::vector<TextRun>& runs, const PlotStyle& style)
{
    SetLine line;
    for (const TextRun& run : runs) {
        const QFont font = fontOf(run, style);
        line.pieces.push_back({run.text, font, QPointF(line.width, -run.raise)});
        line.width += QFontMetricsF(font).horizontalAdvance(run.text);
    }
    return line;
}

void drawLine(QPainter& painter, QPointF base, const SetLine& line)
{
    for (const SetLine::Piece& piece : line.pieces) {
        painter.setFont(piece.font);
        painter.drawText(base + piece.at, piece.text);
    }
}

}  // namespace actiscope::ui
