#include "ui/export/figure_colours.h"
#include "ui/export/rich_text.h"
#include "ui/export/sheet.h"
#include "ui/export/sheet_axis.h"
#include "ui/export/sheet_labels.h"
#include "ui/export/sheet_legend.h"
#include "ui/export/sheet_rows.h"
#include "ui/export/text_setting.h"

#include "core/error.h"
#include "ui/figure/make_figure.h"
#include "ui/figure/numbers.h"
#include "ui/plot/polyline.h"
#include "ui/text_language.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Figure)
};

// Lengths in font sizes: a figure at 16 pt is one at 8 pt, twice as large.
constexpr double margin = 0.6;
constexpr double tickLength = 0.35;
constexpr double tickGap = 0.35;
constexpr double titleGap = 0.55;  ///< from numbers to the title of their axis
constexpr double betweenPanels = 1.1;
constexpr double cellGap = 0.9;
constexpr double cellTitle = 1.5;
constexpr double headingSize = 1.15;
constexpr double leastPanel = 4;
constexpr double leastWidth = 8;
constexpr double slopeWidth = 0.8;     ///< of f ′ in a cell, beside f
constexpr double slopeInCell = 0.55;   ///< its opacity there
constexpr double leastOutlined = 1.2;  ///< of a stationary region in a panel
constexpr double emphasis = 1.7;       ///< of the selected curve's line
constexpr double mostBeside = 0.34;    ///< of the page's width, for names and legend at the right
constexpr double finestSampling = 2;   ///< px per point that curves are sampled for

QString usualTitle(PanelKind kind, bool isLogarithmic)
{
    switch (kind) {
        case PanelKind::value:
            return QStringLiteral("$f(x)$");
        case PanelKind::slope:
            return isLogarithmic ? QStringLiteral("$|f'(x)|$") : QStringLiteral("$f'(x)$");
        case PanelKind::curvature:
            return QStringLiteral("$f''(x)$");
        case PanelKind::difference:
            return QStringLiteral("$f(x) - g(x)$");
        case PanelKind::roundoff:
            return Text::tr("Roundoff in ULP");
    }
    return {};
}

QString nameOf(PanelKind kind)
{
    switch (kind) {
        case PanelKind::value:
            return QStringLiteral("value");
        case PanelKind::slope:
            return QStringLiteral("slope");
        case PanelKind::curvature:
            return QStringLiteral("curvature");
        case PanelKind::difference:
            return QStringLiteral("difference");
        case PanelKind::roundoff:
            return QStringLiteral("roundoff");
    }
    return {};
}

class SheetMaker {
public:
    SheetMaker(const Session& session, const FigureSettings& settings)
        : shown_(sessionOfFigure(session, settings)),
          settings_(settings),
          palette_(paletteOf(settings)),
          faces_(typefaces(settings.fontFamily)),
          em_(settings.fontSize),
          page_(QPointF(), settings.size.points())
    {
        if (!settings.parts.statistics)
            shown_.inputs.kind = InputKind::none;
        if (!settings.emphasisesSelected && !settings.parts.regions && !shown_.panels.shows(PanelKind::roundoff))
            shown_.selected = 0;
    }

    Sheet make()
    {
        sheet_ = {.size = page_.size(),
                  .settings = settings_,
                  .colours = sheetColours(settings_, palette_),
                  .textFamilies = faces_.text,
                  .mathFamilies = faces_.math};
        figure_ = makeFigure(shown_, optionsFor(page_.size() / 2));
        sheet_.x = figure_.x;
        area_ = page_.adjusted(margin * em_, margin * em_, -margin * em_, -margin * em_);
        placeHeading();
        placeBelow();
        stackPanels();
        placeSides();
        refine();
        fillPanels();
        placeRows();
        placeLegend();
        describe();
        return std::move(sheet_);
    }

private:
    FigureOptions optionsFor(QSizeF panel) const
    {
        const double scale = std::max(finestSampling, 12 / em_);
        return {.palette = palette_, .pixels = panel * scale, .area = area_.isEmpty() ? page_.size() : area_.size()};
    }

    RichText text(const QString& words, double size = 1, bool isBold = false) const
    {
        return richText(words, size * em_, isBold);
    }

    void addText(const QString& words, QPointF at, DrawnText::Anchor anchor, const QColor& colour, double size = 1,
                 bool isBold = false, double angle = 0)
    {
        sheet_.texts.push_back(
            {.at = at, .anchor = anchor, .angle = angle, .runs = text(words, size, isBold), .colour = colour});
    }

    bool isGrid() const { return shown_.arrangement == Arrangement::grid; }

    // --- From top to bottom ---

    void placeHeading()
    {
        if (!settings_.title || settings_.title->isEmpty())
            return;
        heading_ = area_.top() + headingSize * em_ * capHeight;
        area_.setTop(area_.top() + headingSize * em_ * 1.6);
    }

    QString xTitle() const { return settings_.xTitle.value_or(QStringLiteral("$x$")); }

    /// What stands under the panels takes its height first; the panels share the rest.
    void placeBelow()
    {
        if (settings_.legend == LegendPlace::below && !shownCurves(shown_).empty()) {
            SheetLegend legend = legendRows(entries(), area_.width(), em_, faces_);
            moveTo(legend, {area_.left(), area_.bottom() - legend.rect.height()});
            area_.setBottom(legend.rect.top() - em_);
            sheet_.legend = std::move(legend);
        }
        rows_ = rowsFor(shown_, figure_, settings_, area_, faces_);
        area_.setBottom(area_.bottom() - rows_.height);
        double axis = (tickLength + tickGap) * em_ + em_ * capHeight;
        if (!xTitle().isEmpty())
            axis += (titleGap + capHeight + descent) * em_;
        underPanels_ = area_.bottom();
        area_.setBottom(area_.bottom() - axis);
        // The uppermost number reaches over the end of its axis.
        area_.setTop(area_.top() + capHeight / 2 * em_);
    }

    int columns() const { return isGrid() ? std::max(1, figure_.columns) : 1; }

    void stackPanels()
    {
        const auto count = static_cast<int>(figure_.panels.size());
        const int rows = (count + columns() - 1) / columns();
        const double gap = (isGrid() ? cellGap + cellTitle : betweenPanels) * em_;
        const double top = isGrid() ? cellTitle * em_ : 0;
        const double room = area_.height() - top - gap * (rows - 1);
        if (room < leastPanel * em_ * rows)
            refuseHeight(leastPanel * em_ * rows - room);
        double sum = 0;
        for (int row = 0; row < rows; ++row)
            sum += stretchOf(row);
        double at = area_.top() + top;
        for (int row = 0; row < rows; ++row) {
            const double height = room * stretchOf(row) / sum;
            tops_.push_back({at, height});
            at += height + gap;
        }
    }

    double stretchOf(int row) const { return isGrid() ? 1 : figure_.panels[static_cast<std::size_t>(row)].stretch; }

    [[noreturn]] void refuseHeight(double missing) const
    {
        const double unit = pointsIn(settings_.size.unit);
        throw RequestError(Text::tr("All of this needs a figure that is %1 %2 high at this font size. Make it higher, "
                                    "or the text smaller, or show less.")
                               .arg(std::ceil((page_.height() + missing) / unit * 10) / 10)
                               .arg(unitName(settings_.size.unit))
                               .toStdString());
    }

    // --- From left to right ---

    SheetAxis yAxis(const FigurePanel& panel, double height) const
    {
        SheetAxis axis = axisWithTicks(panel.y, panel.isLogarithmic,
                                       {.length = height, .fontSize = em_, .isHorizontal = false}, faces_);
        axis.titleText = settings_.yTitles[indexOf(panel.kind)].value_or(usualTitle(panel.kind, panel.isLogarithmic));
        return axis;
    }

    void placeSides()
    {
        double numbers = 0;
        bool hasTitle = false;
        for (std::size_t i = 0; i < figure_.panels.size(); ++i) {
            const SheetAxis axis = yAxis(figure_.panels[i], tops_[i / static_cast<std::size_t>(columns())].height);
            numbers = std::max(numbers, widestLabel(axis, em_, faces_));
            hasTitle = hasTitle || !axis.titleText.isEmpty();
        }
        numbersWidth_ = numbers;
        double left = numbers + (tickLength + tickGap) * em_;
        if (hasTitle && !isGrid())
            left += (titleGap + capHeight + descent) * em_;
        const double most = mostBeside * page_.width();
        double right = 0.5 * em_;
        if (settings_.legend == LegendPlace::right) {
            sheet_.legend = legendColumn(entries(), most, em_, faces_);
            right = sheet_.legend->rect.width() + 0.4 * em_;
        }
        if (rows_.namesStandLeft)
            left = std::max(left, std::min(rows_.nameWidth, most));
        else
            right = std::max(right, std::min(rows_.nameWidth, most));
        if (settings_.legend == LegendPlace::direct && !isGrid())
            for (const FigurePanel& panel : figure_.panels)
                right =
                    std::max(right, roomForNames(panel, figure_.x, area_.width() - left - right, most, em_, faces_));
        area_.setLeft(area_.left() + left);
        area_.setRight(area_.right() - right);
        if (area_.width() < leastWidth * em_)
            throw RequestError(
                Text::tr("The figure is too narrow for text of this size. Make it wider, or the text smaller.")
                    .toStdString());
    }

    QRectF rectOf(std::size_t panel) const
    {
        const auto count = static_cast<std::size_t>(columns());
        const Row& row = tops_[panel / count];
        const double gap = cellGap * em_;
        const double width = (area_.width() - gap * (columns() - 1)) / columns();
        return {area_.left() + static_cast<double>(panel % count) * (width + gap), row.top, width, row.height};
    }

    /// Samples and labels for the size that the panels have now.
    void refine()
    {
        if (!figure_.panels.empty())
            figure_ = makeFigure(shown_, optionsFor(rectOf(0).size()));
    }

    // --- Panels ---

    LineLook lookOf(const Curve& curve, const QColor& colour, double opacity, double width = 1) const
    {
        const std::vector<const Curve*> shown = shownCurves(shown_);
        const bool isCrowded = shown.size() > palette_.curves.size();
        const auto place = static_cast<int>(std::ranges::find(shown, &curve) - shown.begin());
        QColor faded = colour;
        faded.setAlphaF(static_cast<float>(opacity));
        const bool isThick = settings_.emphasisesSelected && curve.id == shown_.selected;
        return {.colour = faded,
                .width = settings_.lineWidth * width * (isThick ? emphasis : 1),
                .dashes = dashesOf(isCrowded ? place : curve.colour, settings_)};
    }

    std::vector<LegendEntry> entries() const
    {
        std::vector<LegendEntry> all;
        for (const Curve* curve : shownCurves(shown_))
            all.push_back({.name = QString::fromStdString(labelOf(*curve)),
                           .look = lookOf(*curve, lineColour(shown_, *curve, palette_), 1)});
        return all;
    }

    void fillPanels()
    {
        const std::size_t count = figure_.panels.size();
        for (std::size_t i = 0; i < count; ++i) {
            const bool isLowest = i + static_cast<std::size_t>(columns()) >= count;
            sheet_.panels.push_back(panelOf(figure_.panels[i], i, rectOf(i), isLowest));
        }
        if (settings_.title && !settings_.title->isEmpty())
            addText(*settings_.title, {area_.left(), heading_}, DrawnText::Anchor::start, palette_.text, headingSize,
                    true);
        if (!xTitle().isEmpty() && count > 0)
            addText(xTitle(), {area_.center().x(), underPanels_ - descent * em_}, DrawnText::Anchor::middle,
                    palette_.text);
        if (isGrid() && count > 0 && figure_.panels.front().cell->hasSlope)
            addCellKey();
    }

    /// What the two lines of a cell are, beside the title of the axis.
    void addCellKey()
    {
        QColor faint = palette_.muted;
        faint.setAlphaF(float(slopeInCell));
        SheetLegend key =
            legendRows({{.name = QStringLiteral("f"), .look = {palette_.muted, settings_.lineWidth}},
                        {.name = QStringLiteral("f′"), .look = {faint, slopeWidth * settings_.lineWidth}}},
                       area_.width(), em_, faces_);
        const double right = key.entries.back().textAt.x() + em_;
        moveTo(key, {area_.right() - right, underPanels_ - key.rect.height() + 0.2 * em_});
        sheet_.laneKeys = std::move(key);
    }

    SheetPanel panelOf(const FigurePanel& from, std::size_t index, const QRectF& rect, bool isLowest)
    {
        SheetPanel panel{.kind = from.kind,
                         .name = from.cell ? QStringLiteral("cell-%1").arg(from.cell->curve) : nameOf(from.kind),
                         .rect = rect,
                         .x = axisWithTicks(figure_.x, false, {.length = rect.width(), .fontSize = em_}, faces_),
                         .y = yAxis(from, rect.height()),
                         .hasXLabels = isLowest,
                         .hasYLabels = index % static_cast<std::size_t>(columns()) == 0,
                         .bands = bandsOf(from),
                         .outputs = from.outputs,
                         .points = from.points};
        panel.x.titleText = isLowest ? xTitle() : QString();
        for (const FigureCurve& curve : from.curves)
            if (const Curve* own = findCurve(shown_, curve.id))
                panel.curves.push_back(
                    {.id = curve.id,
                     .name = QString::fromStdString(labelOf(*own)),
                     .look = lookOf(*own, curve.colour, curve.opacity, from.cell && curve.opacity < 1 ? slopeWidth : 1),
                     .kind = from.cell && &curve != &from.curves.back() ? PanelKind::slope : from.kind,
                     .samples = curve.samples});
        if (from.cell) {
            panel.labels.push_back({.at = {rect.left(), rect.top() - 0.45 * em_},
                                    .runs = {{.text = elided(from.title, rect.width(), em_, faces_), .size = em_}},
                                    .colour = palette_.text});
            panel.y.titleText.clear();
        } else {
            placeWords(panel, from);
        }
        return panel;
    }

    /// A turning point is seen without its outline, which over the height of a panel would be a bar.
    std::vector<FigureBand> bandsOf(const FigurePanel& panel) const
    {
        if (!settings_.parts.regions)
            return {};
        std::vector<FigureBand> bands = panel.bands;
        const double perPoint = (figure_.x.high - figure_.x.low) / area_.width() * columns();
        std::erase_if(bands, [&](const FigureBand& band) {
            return band.region.kind == RegionKind::stationary &&
                   band.region.to - band.region.from < perPoint * leastOutlined * em_;
        });
        return bands;
    }

    void placeWords(SheetPanel& panel, const FigurePanel& from)
    {
        FigurePanel named = from;
        named.bands = panel.bands;
        for (FigureLabel& label : named.labels)
            label.colour = nameColour(label.colour, settings_, palette_);
        panel.labels =
            placeLabels(named, figure_.x, {.panel = panel.rect, .right = page_.right() - margin * em_, .fontSize = em_},
                        faces_, palette_);
        if (!panel.y.titleText.isEmpty()) {
            const double at = panel.rect.left() - (tickLength + tickGap + titleGap + descent) * em_ - numbersWidth_;
            addText(panel.y.titleText, {at, panel.rect.center().y()}, DrawnText::Anchor::middle, palette_.text, 1,
                    false, 90);
        }
        for (const FigureNote& note : from.notes)
            panel.notes.push_back(noteOf(note.note, panel));
        if (settings_.inset && settings_.inset->panel == from.kind)
            panel.inset = insetOf(*settings_.inset, panel, from);
    }

    SheetNote noteOf(const Note& note, const SheetPanel& panel) const
    {
        SheetNote placed{.data = {note.at.x, note.at.y}};
        const PixelMap map{panel.rect, panel.x.range, panel.y.range};
        const QPointF middle(map.xToPixel(note.at.x), map.yToPixel(onAxis(panel.y, note.at.y)));
        placed.text = {.at = middle + QPointF(0, capHeight / 2 * em_),
                       .anchor = DrawnText::Anchor::middle,
                       .runs = text(QString::fromStdString(note.text)),
                       .colour = palette_.text,
                       .hasGround = true};
        placed.arrowStart = middle;
        if (!note.target)
            return placed;
        placed.target = QPointF(note.target->x, note.target->y);
        const QPointF tip(map.xToPixel(note.target->x), map.yToPixel(onAxis(panel.y, note.target->y)));
        const QSizeF half(widthOf(placed.text.runs, faces_) / 2 + 0.3 * em_, 0.7 * em_);
        const QPointF way = tip - middle;
        const double share = std::min(
            {1.0, half.width() / std::max(std::abs(way.x()), 1e-9), half.height() / std::max(std::abs(way.y()), 1e-9)});
        placed.arrowStart = middle + way * share;
        return placed;
    }

    QRectF boxOf(const SheetText& words) const
    {
        const double width = widthOf(words.runs, faces_);
        const double left = words.anchor == DrawnText::Anchor::start    ? 0
                            : words.anchor == DrawnText::Anchor::middle ? -width / 2
                                                                        : -width;
        return {words.at.x() + left, words.at.y() - capHeight * em_, width, (capHeight + descent) * em_};
    }

    void blockTexts(FreePlaces& places, const SheetPanel& panel) const
    {
        for (const SheetText& label : panel.labels)
            places.block(boxOf(label));
        for (const SheetNote& note : panel.notes)
            places.block(boxOf(note.text));
        const PixelMap map{panel.rect, panel.x.range, panel.y.range};
        for (const FigureBand& band : panel.bands)
            places.block(QRectF(QPointF(map.xToPixel(std::max(band.region.from, map.x.low)), map.rect.top()),
                                QPointF(map.xToPixel(std::min(band.region.to, map.x.high)), map.rect.bottom())),
                         FreePlaces::Blocked::avoided);
    }

    static double onAxis(const SheetAxis& axis, double y) { return axis.isLogarithmic ? std::log10(std::abs(y)) : y; }

    SheetInset insetOf(const FigureInset& asked, const SheetPanel& panel, const FigurePanel& from) const
    {
        constexpr double share = 0.36;
        Session close = shown_;
        close.arrangement = Arrangement::overlay;
        close.view.x = asked.x;
        close.view.range(asked.panel) = asked.y;
        const QSizeF size = panel.rect.size() * share;
        SheetInset inset{
            .x = axisWithTicks(asked.x, false, {.length = size.width(), .fontSize = 0.85 * em_}, faces_),
            .y = axisWithTicks(asked.y, from.isLogarithmic,
                               {.length = size.height(), .fontSize = 0.85 * em_, .isHorizontal = false}, faces_)};
        const PixelMap map{panel.rect, panel.x.range, panel.y.range};
        inset.source = QRectF(QPointF(map.xToPixel(asked.x.low), map.yToPixel(asked.y.high)),
                              QPointF(map.xToPixel(asked.x.high), map.yToPixel(asked.y.low)));
        FreePlaces places(from, figure_.x, panel.rect, em_);
        places.block(inset.source);
        blockTexts(places, panel);
        const double numbers = widestLabel(inset.y, 0.85 * em_, faces_) + 0.5 * em_;
        const QRectF whole = places.best(size + QSizeF(numbers + 0.5 * em_, 1.9 * em_), 0.4 * em_);
        inset.outer = whole;
        inset.rect = QRectF(whole.topLeft() + QPointF(numbers, 0.3 * em_), size);
        const Figure figure = makeFigure(close, optionsFor(size));
        for (const FigurePanel& part : figure.panels)
            if (part.kind == asked.panel)
                for (const FigureCurve& curve : part.curves)
                    if (const Curve* own = findCurve(shown_, curve.id))
                        inset.curves.push_back({.id = curve.id,
                                                .name = QString::fromStdString(labelOf(*own)),
                                                .look = lookOf(*own, curve.colour, curve.opacity),
                                                .kind = asked.panel,
                                                .samples = curve.samples});
        return inset;
    }

    // --- Under and beside the panels ---

    void placeRows()
    {
        const auto look = [this](CurveId id, const QColor& colour) {
            const Curve* curve = findCurve(shown_, id);
            LineLook line = curve ? lookOf(*curve, colour, 1) : LineLook{.colour = colour};
            line.dashes.clear();
            return line;
        };
        fillRows(sheet_, rows_, figure_, {area_.left(), underPanels_, area_.width(), rows_.height}, page_, faces_,
                 palette_, look);
    }

    void placeLegend()
    {
        if (sheet_.panels.empty())
            return;
        const SheetPanel& first = sheet_.panels.front();
        if (settings_.legend == LegendPlace::right && sheet_.legend) {
            moveTo(*sheet_.legend, {area_.right() + 0.6 * em_, first.rect.top() - 0.5 * em_});
        } else if (settings_.legend == LegendPlace::inside) {
            SheetLegend legend = legendColumn(entries(), first.rect.width(), em_, faces_);
            FreePlaces places(figure_.panels.front(), figure_.x, first.rect, em_);
            if (first.inset)
                places.block(first.inset->outer);
            blockTexts(places, first);
            moveTo(legend, places.best(legend.rect.size(), 0.5 * em_).topLeft());
            legend.hasGround = true;
            sheet_.legend = std::move(legend);
        }
    }

    void describe()
    {
        QStringList names;
        for (const Curve* curve : shownCurves(shown_))
            names << QString::fromStdString(labelOf(*curve));
        const QString all = names.join(Text::tr(", "));
        sheet_.plainTitle = settings_.title && !settings_.title->isEmpty() ? plainOfRich(*settings_.title) : all;
        sheet_.description = Text::tr("Activation functions over %1 ≤ x ≤ %2: %3")
                                 .arg(shortNumber(figure_.x.low), shortNumber(figure_.x.high), all);
    }

    struct Row {
        double top = 0;
        double height = 0;
    };

    Session shown_;
    const FigureSettings& settings_;
    Palette palette_;
    Typefaces faces_;
    double em_;
    QRectF page_;
    QRectF area_;  ///< what is left of the page
    double heading_ = 0;
    double underPanels_ = 0;
    double numbersWidth_ = 0;
    std::vector<Row> tops_;
    SheetRows rows_;
    Figure figure_;
    Sheet sheet_;
};

}  // namespace

Sheet makeSheet(const Session& session, const FigureSettings& settings)
{
    check(settings);
    const TextLanguage language(settings.language);
    return SheetMaker(session, settings).make();
}

}  // namespace actiscope::ui
