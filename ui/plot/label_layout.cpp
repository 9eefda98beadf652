#include "ui/plot/label_layout.h"

#include "core/crew.h"
#include "ui/figure/end_labels.h"
#include "ui/plot/occupancy.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace actiscope::ui {
namespace {

constexpr std::size_t mostAlong = 12;
constexpr std::size_t mostAlongInCrowd = 3;
constexpr std::uint8_t crossed = 3;  ///< what a cell of a curve under a text costs

/// Breaks "A = B = C" where it does not fit into the width; a single name that is too long is elided. The rest ("and
/// 10 more") stays whole.
QStringList wrapped(const FigureLabel& label, double width, TextWidths& widths)
{
    const QString joint = QStringLiteral(" = ");
    const QString rest = restOf(label);
    QString text = label.text;
    if (!rest.isEmpty() && text.endsWith(rest))
        text.chop(rest.size() + 1);
    QStringList lines;
    QStringList names = text.split(joint);
    const QString sign = QStringLiteral(" =");
    for (qsizetype i = 0; i < names.size(); ++i) {
        // A line that does not end the label ends with the sign, which needs room as well.
        const QString end = i + 1 < names.size() ? sign : QString();
        if (!lines.isEmpty() && widths.of(lines.back() + joint + names[i] + end) <= width) {
            lines.back() += joint + names[i];
            continue;
        }
        if (!lines.isEmpty())
            lines.back() += sign;
        const double room = std::max(width - widths.of(end), 24.0);
        lines << widths.elided(names[i], room);
    }
    if (rest.isEmpty())
        return lines;
    if (widths.of(lines.back() + u' ' + rest) <= width)
        lines.back() += u' ' + rest;
    else
        lines << rest;
    return lines;
}

double widthOf(const QStringList& lines, TextWidths& widths)
{
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, widths.of(line));
    return std::ceil(width) + 1;
}

class Layout {
public:
    Layout(const FigurePanel& panel, const PixelMap& map, double right, const PlotStyle& style, LabelStore& store,
           const LabelRules& rules)
        : panel_(panel),
          map_(map),
          right_(right),
          rules_(rules),
          style_(style),
          memory_(store.places),
          widths_(store.widths),
          occupied_(map.rect)
    {
        widths_.setFont(style.bold);
        line_ = std::ceil(widths_.metrics().height());
        for (std::size_t i = 0; i < panel.curves.size(); ++i) {
            if (!panel.curves[i].isGhost)
                addCurve(panel.curves[i].id, store.traces[i]);
        }
        for (const QRectF& rect : rules.taken)
            occupied_.addRect(rect);
        const QFontMetricsF title(style.title);
        title_ = QRectF(map.rect.left(), map.rect.top() - style.px(9) - title.ascent(),
                        title.horizontalAdvance(panel.title) + style.px(12), title.height());
        // Text does not stand on the axes either.
        if (map.y.contains(0))
            addAxis({map.rect.left(), map.yToPixel(0)}, {map.rect.right(), map.yToPixel(0)});
        if (map.x.contains(0))
            addAxis({map.xToPixel(0), map.rect.top()}, {map.xToPixel(0), map.rect.bottom()});
    }

    std::vector<PlacedText> take()
    {
        placeRight();
        placeLeaving(FigureLabel::Place::top);
        placeLeaving(FigureLabel::Place::bottom);
        placeSentences();
        placeAlong();
        return std::move(placed_);
    }

private:
    using Labels = std::vector<const FigureLabel*>;

    void addCurve(CurveId id, const CurveTrace& trace)
    {
        traces_.push_back({id, trace});
        occupied_.addTrace(trace, crossed);
    }

    void addAxis(QPointF from, QPointF to)
    {
        const QPointF line[] = {from, to};
        occupied_.addLine(line, 1);
    }

    Labels labelsAt(FigureLabel::Place place) const
    {
        Labels labels;
        for (const FigureLabel& label : panel_.labels) {
            if (label.place == place)
                labels.push_back(&label);
        }
        return labels;
    }

    void put(PlacedText text)
    {
        text.hasGround = isOnPattern(text.rect);
        occupied_.addRect(text.rect);
        placed_.push_back(std::move(text));
    }

    void put(const FigureLabel& label, QStringList lines, const QRectF& rect, Qt::Alignment alignment)
    {
        put({.lines = std::move(lines),
             .rect = rect,
             .alignment = alignment,
             .colour = label.colour,
             .isBold = true,
             .curves = label.curves});
    }

    // --- Beyond the right edge: at the curve's height, pushed apart where they would overlap ---

    struct Entry {
        const FigureLabel* label;
        QStringList lines;
        double wanted;  ///< of the centre
        double height;
        double top = 0;
    };

    /// Neighbours that would overlap form a block, centred on where its members want to be.
    void pushApart(std::vector<Entry>& entries) const
    {
        struct Block {
            std::size_t first;
            std::size_t count;
            double height;
            double sumOfTops;  ///< of the block, as each member alone would have it
            double top() const { return sumOfTops / static_cast<double>(count); }
        };
        std::vector<Block> blocks;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            blocks.push_back({i, 1, entries[i].height, entries[i].wanted - entries[i].height / 2});
            while (blocks.size() > 1 &&
                   blocks[blocks.size() - 2].top() + blocks[blocks.size() - 2].height > blocks.back().top()) {
                const Block last = blocks.back();
                blocks.pop_back();
                Block& block = blocks.back();
                block.sumOfTops += last.sumOfTops - static_cast<double>(last.count) * block.height;
                block.count += last.count;
                block.height += last.height;
            }
        }
        for (const Block& block : blocks) {
            double top = std::clamp(block.top(), map_.rect.top() - line_ / 2,
                                    std::max(map_.rect.top(), map_.rect.bottom() + line_ / 2 - block.height));
            for (std::size_t i = block.first; i < block.first + block.count; ++i) {
                entries[i].top = top;
                top += entries[i].height;
            }
        }
    }

    void placeRight()
    {
        const double left = map_.rect.right() + style_.px(8);
        Labels labels = labelsAt(FigureLabel::Place::right);
        while (!labels.empty()) {
            std::vector<Entry> entries;
            for (const FigureLabel* label : labels) {
                QStringList lines = wrapped(*label, right_ - left, widths_);
                const double height = line_ * static_cast<double>(lines.size());
                entries.push_back({label, std::move(lines), map_.yToPixel(label->y), height});
            }
            std::stable_sort(entries.begin(), entries.end(),
                             [](const Entry& a, const Entry& b) { return a.wanted < b.wanted; });
            pushApart(entries);
            const bool fits = std::all_of(entries.begin(), entries.end(), [&](const Entry& entry) {
                return std::abs(entry.top + entry.height / 2 - entry.wanted) <= rules_.mostAway * line_ ||
                       entry.lines.size() > 3;
            });
            if (!fits && labels.size() > 1) {
                labels.pop_back();
                continue;
            }
            for (const Entry& entry : entries)
                put(*entry.label, entry.lines, {left, entry.top, widthOf(entry.lines, widths_), entry.height},
                    Qt::AlignLeft);
            return;
        }
    }

    // --- Where curves leave through the top or bottom: stacks to the right of the last one that leaves there ---

    void placeLeaving(FigureLabel::Place place)
    {
        Labels labels = labelsAt(place);
        std::stable_sort(labels.begin(), labels.end(),
                         [](const FigureLabel* a, const FigureLabel* b) { return a->x > b->x; });
        const double together = style_.px(64);
        while (!labels.empty()) {
            const double end = map_.xToPixel(labels.front()->x);
            const auto isFarther = [&](const FigureLabel* label) { return end - map_.xToPixel(label->x) > together; };
            const auto firstFarther = std::find_if(labels.begin(), labels.end(), isFarther);
            Labels stack(labels.begin(), firstFarther);
            labels.erase(labels.begin(), firstFarther);
            // The curve that leaves first is the outermost, at the edge.
            std::reverse(stack.begin(), stack.end());
            putStack(stack, end, place == FigureLabel::Place::top);
        }
    }

    void putStack(const Labels& stack, double end, bool isTop)
    {
        const double left = end + style_.px(8);
        const double width = right_ - left;
        double at = isTop ? map_.rect.top() + style_.px(2) : map_.rect.bottom() - style_.px(2);
        const double last = isTop ? map_.rect.bottom() : map_.rect.top();
        for (const FigureLabel* label : stack) {
            if (width < style_.px(40))
                return;
            QStringList lines = wrapped(*label, width, widths_);
            const double height = line_ * static_cast<double>(lines.size());
            const double lineWidth = widthOf(lines, widths_);
            // A place without other labels; curves may be crossed where all room is taken.
            const double step = isTop ? line_ : -line_;
            QRectF rect(left, isTop ? at : at - height, lineWidth, height);
            const auto meetsText = [&](const PlacedText& text) { return text.rect.intersects(rect); };
            while (std::any_of(placed_.begin(), placed_.end(), meetsText) && rect.top() <= map_.rect.bottom() &&
                   rect.bottom() >= map_.rect.top())
                rect.translate(0, step);
            const bool isOutside = isTop ? rect.bottom() > last : rect.top() < last;
            if (isOutside || occupied_.under(rect.adjusted(2, 4, -2, -4)) > 60)
                continue;
            put(*label, lines, rect, Qt::AlignLeft);
            at = isTop ? rect.bottom() : rect.top();
        }
    }

    // --- Sentences of regions: beside the end, as low as there is room ---

    void placeSentences()
    {
        for (const FigureBand& band : panel_.bands) {
            if (!band.label.isEmpty())
                placeSentence(band);
        }
    }

    /// Most of it lies in another region, of which it would seem to speak.
    bool isOnAnother(const FigureBand& band, const QRectF& rect) const
    {
        const double middle = map_.xFromPixel(rect.center().x());
        return std::ranges::any_of(panel_.bands, [&](const FigureBand& other) {
            return &other != &band && middle >= other.region.from && middle <= other.region.to;
        });
    }

    void placeSentence(const FigureBand& band)
    {
        constexpr int beyond = 20;
        const bool opensRight = std::isinf(band.region.to) || !map_.x.contains(band.region.to);
        const double end = map_.xToPixel(opensRight ? band.region.from : band.region.to);
        const QString text = opensRight ? band.label + QStringLiteral(" ▸") : QStringLiteral("◂ ") + band.label;
        const double width = widths_.of(text) + 2;
        const double gap = style_.px(8);
        std::optional<QRectF> best;
        int leastCovered = 24;  // more than a corner touched: better no sentence than an unreadable one
        for (int row = 0; row < 6; ++row) {
            for (const bool onRight : {!opensRight, opensRight}) {
                const double left = onRight ? end + gap : end - gap - width;
                const QRectF rect(left, map_.rect.bottom() - gap / 2 - line_ * (row + 1), width, line_);
                if (rect.left() < map_.rect.left() + 2 || rect.right() > map_.rect.right() - 2 ||
                    rect.top() < map_.rect.top())
                    continue;
                const int covered = occupied_.under(rect) + 3 * row + (isOnAnother(band, rect) ? beyond : 0);
                if (covered < leastCovered) {
                    leastCovered = covered;
                    best = rect;
                }
            }
        }
        if (best)
            put({.lines = {text}, .rect = *best, .colour = style_.palette.text, .isBold = true, .curves = {}});
    }

    // --- Beside the curve, where it runs by itself ---

    void placeAlong()
    {
        Labels labels = labelsAt(FigureLabel::Place::along);
        const std::size_t most = panel_.curves.size() > mostAlong ? mostAlongInCrowd : mostAlong;
        if (labels.size() > most)
            labels.resize(most);
        for (const FigureLabel* label : labels)
            placeAlong(*label);
    }

    bool isNearestToItsOwn(const QRectF& rect, const FigureLabel& label) const
    {
        // In a crowd, whose lines are faded, the bold name stands wherever it is least in the way.
        if (label.isBold && panel_.curves.size() > mostAlong)
            return true;
        const double margin = style_.px(label.isBold ? 3 : 5);
        const auto isOwn = [&](const Traced& traced) { return isNamedBy(label, traced.id); };
        double own = 2 * line_;
        for (const Traced& traced : traces_) {
            if (isOwn(traced))
                own = traced.trace.distance(rect, own);
        }
        const double least = own + margin;
        return least <= 2 * line_ && std::none_of(traces_.begin(), traces_.end(), [&](const Traced& traced) {
                   return !isOwn(traced) && traced.trace.distance(rect, least) < least;
               });
    }

    static bool isNamedBy(const FigureLabel& label, CurveId id)
    {
        return std::find(label.curves.begin(), label.curves.end(), id) != label.curves.end();
    }

    void placeAlong(const FigureLabel& label)
    {
        const auto curve = std::ranges::find(traces_, label.curves.front(), &Traced::id);
        if (curve == traces_.end())
            return;
        const QSizeF size(widths_.of(label.text) + 2, line_);
        struct Best {
            double cost = 0;
            QRectF rect;
            double x = 0;
        } best;
        // The selected curve has its name even where it must stand on others.
        best.cost = label.isBold ? 160 : 36;
        const auto memory = memory_.find(label.curves.front());
        const auto consider = [&](double pixel, double bonus) {
            const double y = curve->trace.at(pixel);
            if (!(y >= map_.rect.top() && y <= map_.rect.bottom()))
                return;
            std::optional<double> neighbours;
            for (const bool isAbove : {true, false}) {
                for (const double shift : {-0.5, 0.0, -1.0}) {
                    QRectF rect(QPointF(pixel + shift * size.width(), 0), size);
                    const double gap = style_.px(4);
                    rect.moveTop(isAbove ? y - gap - line_ : y + gap);
                    const QRectF room = map_.rect.adjusted(4, isAbove ? -line_ : 0, right_ - map_.rect.right(), 0);
                    if (!room.contains(rect))
                        continue;
                    const double outside = rect.top() < map_.rect.top() || rect.right() > map_.rect.right() ? 1 : 0;
                    const double preference = (isAbove ? 0 : 0.4) + outside + (shift == -0.5 ? 0 : 0.2) - bonus;
                    double cost = occupied_.under(rect, best.cost - preference) + preference;
                    if (cost >= best.cost || meetsText(rect))
                        continue;
                    if (!isNearestToItsOwn(rect, label))
                        continue;
                    if (!neighbours)
                        neighbours = costOfNeighbours(pixel, y, label);
                    cost += *neighbours + (isOnPattern(rect) ? 4 : 0);
                    if (cost < best.cost)
                        best = {cost, rect, map_.xFromPixel(pixel)};
                }
            }
        };
        if (memory != memory_.end())
            consider(map_.xToPixel(memory->second), 3);
        // From the middle outwards, so that equal places are near the features.
        const double step = style_.px(12);
        const double middle = map_.rect.center().x();
        for (double away = step; away < map_.rect.width() / 2; away += step) {
            consider(middle + away, 0.8 - away / map_.rect.width());
            consider(middle - away, 0.8 - away / map_.rect.width());
        }
        if (best.rect.isNull())
            return;
        memory_[label.curves.front()] = best.x;
        put(label, {label.text}, best.rect, Qt::AlignHCenter);
    }

    /// A name must not seem to belong to another curve: those within a line's height of the point cost.
    double costOfNeighbours(double pixel, double y, const FigureLabel& label) const
    {
        double cost = 0;
        for (const Traced& other : traces_) {
            if (isNamedBy(label, other.id))
                continue;
            const double distance = std::abs(other.trace.at(pixel) - y);
            if (distance < 2)
                cost += 6;
            else if (distance < 2 * line_)
                cost += 2 * (1 - distance / (2 * line_));
        }
        return cost;
    }

    bool isOnPattern(const QRectF& rect) const
    {
        return std::any_of(panel_.bands.begin(), panel_.bands.end(), [&](const FigureBand& band) {
            return rect.right() > map_.xToPixel(std::max(band.region.from, map_.x.low)) &&
                   rect.left() < map_.xToPixel(std::min(band.region.to, map_.x.high)) &&
                   rect.bottom() > map_.rect.top();
        });
    }

    bool meetsText(const QRectF& rect) const
    {
        const auto isTaken = [&](const QRectF& taken) { return taken.intersects(rect); };
        return rect.intersects(title_) || std::ranges::any_of(rules_.taken, isTaken) ||
               std::any_of(placed_.begin(), placed_.end(),
                           [&](const PlacedText& text) { return text.rect.intersects(rect); });
    }

    const FigurePanel& panel_;
    const PixelMap& map_;
    double right_;
    const LabelRules& rules_;
    const PlotStyle& style_;
    LabelMemory& memory_;
    TextWidths& widths_;
    double line_ = 0;  ///< its height
    QRectF title_;
    Occupancy occupied_;
    std::vector<PlacedText> placed_;
    struct Traced {
        CurveId id;
        const CurveTrace& trace;
    };
    std::vector<Traced> traces_;
};

}  // namespace

namespace {

/// Nothing is placed where there is nothing to place.
bool hasTexts(const FigurePanel& panel)
{
    return !panel.labels.empty() ||
           std::ranges::any_of(panel.bands, [](const FigureBand& band) { return !band.label.isEmpty(); });
}

}  // namespace

void traceCurves(LabelStore& store, const FigurePanel& panel, const PixelMap& map, Crew* crew)
{
    const bool hasPointTexts =
        std::ranges::any_of(panel.points, [](const FigurePoint& point) { return !point.text.isEmpty(); });
    if (!hasTexts(panel) && !hasPointTexts)
        return;
    store.traces.resize(panel.curves.size());
    run(crew, panel.curves.size(), [&](std::size_t i) {
        if (!panel.curves[i].isGhost)
            store.traces[i].assign(panel.curves[i].samples, map);
    });
}

std::vector<PlacedText> layoutLabels(const FigurePanel& panel, const PixelMap& map, double right,
                                     const PlotStyle& style, LabelStore& store, const LabelRules& rules)
{
    if (!hasTexts(panel))
        return {};
    return Layout(panel, map, right, style, store, rules).take();
}

}  // namespace actiscope::ui
