#include "ui/export/sheet_labels.h"

#include "ui/plot/points_item.h"
#include "ui/plot/polyline.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace actiscope::ui {

namespace {

/// Places are looked for at the size that the screen's texts have, for which all distances were chosen.
constexpr int screenFont = 12;
/// Lines: where names cannot be asked for, one that stands farther from its curve is better than none.
constexpr double mostAway = 8;

QFont screenFontOf(const Typefaces& faces, bool isBold)
{
    QFont font = fontOf({.isBold = isBold}, faces);
    font.setPixelSize(screenFont);
    return font;
}

QRectF scaled(const QRectF& rect, double factor)
{
    return {rect.topLeft() * factor, rect.size() * factor};
}

/// A line of a text on the page. top: of the line, in screen pixels.
SheetText lineOf(const QString& text, QPointF at, DrawnText::Anchor anchor, double fontSize, bool isBold)
{
    return {.at = at, .anchor = anchor, .runs = {TextRun{.text = text, .size = fontSize, .isBold = isBold}}};
}

void addLines(std::vector<SheetText>& texts, const PlacedText& placed, double factor, double fontSize,
              const QFontMetricsF& metrics)
{
    const bool isCentred = placed.alignment.testFlag(Qt::AlignHCenter);
    const double x = isCentred ? placed.rect.center().x() : placed.rect.left();
    double top = placed.rect.top();
    for (const QString& line : placed.lines) {
        SheetText text =
            lineOf(line, QPointF(x, top + metrics.ascent()) * factor,
                   isCentred ? DrawnText::Anchor::middle : DrawnText::Anchor::start, fontSize, placed.isBold);
        text.colour = placed.colour;
        text.hasGround = placed.hasGround || placed.curves.empty();
        texts.push_back(std::move(text));
        top += metrics.height();
    }
}

}  // namespace

std::vector<SheetText> placeLabels(const FigurePanel& panel, Interval x, const LabelRoom& room, const Typefaces& faces,
                                   const Palette& palette)
{
    const double factor = room.fontSize / screenFont;
    PlotStyle style{.palette = palette};
    style.text = screenFontOf(faces, false);
    style.bold = screenFontOf(faces, true);
    style.title = style.bold;
    PanelView view{.panel = panel, .x = x, .style = &style};
    // The title of a panel stands beside it here.
    view.panel.title.clear();
    const PixelMap map{scaled(room.panel, 1 / factor), x, panel.y};
    traceCurves(view.labels, view.panel, map, nullptr);
    LabelRules rules{.mostAway = mostAway};
    for (const QRectF& rect : room.taken)
        rules.taken.push_back(scaled(rect, 1 / factor));
    view.texts = layoutLabels(view.panel, map, room.right / factor, style, view.labels, rules);
    const std::vector<std::optional<QRectF>> words = placeTexts(view, map);

    std::vector<SheetText> texts;
    const QFontMetricsF bold(style.bold);
    for (const PlacedText& placed : view.texts)
        addLines(texts, placed, factor, room.fontSize, bold);
    const QFontMetricsF plain(style.text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i])
            continue;
        PlacedText word{.lines = {panel.points[i].text},
                        .rect = *words[i],
                        .alignment = Qt::AlignHCenter,
                        .colour = palette.text,
                        .isBold = false,
                        .hasGround = panel.points[i].isFilled};
        addLines(texts, word, factor, room.fontSize, plain);
    }
    return texts;
}

double roomForNames(const FigurePanel& panel, Interval x, double width, double most, double fontSize,
                    const Typefaces& faces)
{
    constexpr double gap = 1.2;  // in font sizes, from the edge to the name and beyond it
    double room = 0;
    // Names of curves that leave together stand under one another, beside the last one that leaves.
    double leaving = x.low;
    for (const FigureLabel& label : panel.labels)
        if (label.place == FigureLabel::Place::top || label.place == FigureLabel::Place::bottom)
            leaving = std::max(leaving, label.x);
    for (const FigureLabel& label : panel.labels) {
        if (label.place == FigureLabel::Place::along)
            continue;
        // Names that share a label stand under one another where they are long.
        const QStringList names = label.text.split(QStringLiteral(" = "));
        double widest = 0;
        for (const QString& name : names)
            widest = std::max(
                widest, widthOf(TextRun{.text = name + QStringLiteral(" ="), .size = fontSize, .isBold = true}, faces));
        const bool isAtEdge = label.place == FigureLabel::Place::right;
        const double from = isAtEdge ? width : (leaving - x.low) / (x.high - x.low) * width;
        room = std::max(room, from + gap * fontSize + widest - width);
    }
    return std::min(room, most);
}

QString elided(const QString& text, double room, double fontSize, const Typefaces& faces)
{
    const QFontMetricsF metrics(fontOf({}, faces));
    return metrics.elidedText(text, Qt::ElideRight, room * emSize / fontSize);
}

FreePlaces::FreePlaces(const FigurePanel& panel, Interval x, const QRectF& rect, double fontSize)
    : rect_(rect), reach_(fontSize / 2)
{
    constexpr int columns = 200;
    const PixelMap map{rect, x, panel.y};
    for (const FigureCurve& curve : panel.curves) {
        Polylines lines;
        appendVisible(lines, curve.samples, map, rect);
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (std::size_t j = 1; j < lines[i].size(); ++j) {
                const QPointF from = lines[i][j - 1];
                const QPointF step = lines[i][j] - from;
                const double length = std::hypot(step.x(), step.y());
                const int count = 1 + static_cast<int>(length * columns / rect.width());
                for (int k = 0; k < count; ++k)
                    points_.push_back(from + step * (double(k) / count));
            }
    }
    if (map.y.contains(0))
        for (int i = 0; i < columns; i += 4)
            points_.emplace_back(rect.left() + rect.width() * i / columns, map.yToPixel(0));
}

void FreePlaces::block(const QRectF& rect, Blocked how)
{
    blocked_.push_back({rect, how == Blocked::taken ? 3000.0 : 100.0});
}

double FreePlaces::covered(const QRectF& rect) const
{
    const QRectF around = rect.adjusted(-reach_, -reach_, reach_, reach_);
    constexpr double ofPoint = 3;
    double sum = ofPoint * static_cast<double>(std::ranges::count_if(
                               points_, [&](const QPointF& point) { return around.contains(point); }));
    for (const Block& block : blocked_) {
        const QRectF common = block.rect.intersected(around);
        sum += block.cost * common.width() * common.height() / (block.rect.width() * block.rect.height() + 1e-9);
    }
    return sum;
}

QRectF FreePlaces::best(const QSizeF& size, double margin) const
{
    const QRectF room = rect_.adjusted(margin, margin, -margin, -margin);
    const double left = room.left();
    const double right = std::max(left, room.right() - size.width());
    const double top = room.top();
    const double bottom = std::max(top, room.bottom() - size.height());
    const double middle = (left + right) / 2;
    const double centre = (top + bottom) / 2;
    const std::array places{QPointF(left, top),     QPointF(right, top),    QPointF(left, bottom),
                            QPointF(right, bottom), QPointF(left, centre),  QPointF(right, centre),
                            QPointF(middle, top),   QPointF(middle, bottom)};
    QRectF best(places[0], size);
    double least = covered(best);
    for (const QPointF& place : places) {
        const QRectF rect(place, size);
        if (const double here = covered(rect); here < least) {
            least = here;
            best = rect;
        }
    }
    return best;
}

}  // namespace actiscope::ui
