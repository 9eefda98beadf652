#include "ui/export/glyph_outlines.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

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

bool isOfWord(QChar character)
{
    return character.isLetter() || character.isMark() || character.isSpace();
}

/// Where pieces begin: at what is no part of a word, and behind it.
std::vector<qsizetype> startsOf(const QString& text)
{
    std::vector<qsizetype> starts{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = finder.toNextBoundary(); at >= 0 && at < text.size(); at = finder.toNextBoundary())
        if (!isOfWord(text[at]) || !isOfWord(text[starts.back()]))
            starts.push_back(at);
    return starts;
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

std::vector<TextPiece> piecesOf(const TextRun& run, const Typefaces& faces)
{
    if (run.text.isRightToLeft())  // its order on paper is another one
        return {{run.text, 0}};
    QTextLayout layout(run.text, fontOf(run, faces));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    std::vector<TextPiece> pieces;
    const std::vector<qsizetype> starts = startsOf(run.text);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : run.text.size();
        pieces.push_back({run.text.mid(starts[i], end - starts[i]), line.cursorToX(static_cast<int>(starts[i]))});
    }
    return pieces;
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
