#include "ui/export/glyph_outlines.h"

namespace actiscope::ui {

namespace {

/// How much of a text lies left of where it is anchored.
double shareBefore(DrawnText::Anchor anchor)
{
    switch (anchor) {
        case DrawnText::Anchor::middle:
            return 0.5;
        case DrawnText::Anchor::end:
            return 1;
        case DrawnText::Anchor::start:
            break;
    }
    return 0;
}

}  // namespace

std::vector<PlacedRun> placedRuns(const DrawnText& text, const Typefaces& faces)
{
    std::vector<PlacedRun> placed;
    double x = -shareBefore(text.anchor) * widthOf(text.runs, faces);
    for (const TextRun& run : text.runs) {
        placed.push_back({&run, {x, -run.raise}});
        x += widthOf(run, faces);
    }
    return placed;
}

QPainterPath outlineOf(const TextRun& run, const Typefaces& faces)
{
    QPainterPath path;
    path.addText(QPointF(), fontOf(run, faces), run.text);
    // Contours of variable fonts overlap; the even-odd rule would make holes of that.
    path.setFillRule(Qt::WindingFill);
    return path;
}

}  // namespace actiscope::ui
