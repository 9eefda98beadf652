#include "ui/export/figure_colours.h"
#include "ui/export/panel_stack.h"
#include "ui/export/rich_text.h"
#include "ui/export/sheet_axis.h"
#include "ui/export/sheet_inset.h"
#include "ui/export/sheet_labels.h"
#include "ui/export/sheet_legend.h"
#include "ui/export/sheet_lengths.h"
#include "ui/export/sheet_panel.h"
#include "ui/export/sheet_rows.h"
#include "ui/export/sheet_source.h"

#include "core/error.h"
#include "ui/figure/numbers.h"
#include "ui/figure/region_text.h"
#include "ui/text_language.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace actiscope::ui {

namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Figure)
};

// Lengths in font sizes: a figure at 16 pt is one at 8 pt, twice as large.
constexpr double margin = 0.6;
constexpr double titleGap = 0.55;  ///< from numbers to the title of their axis
constexpr double headingSize = 1.15;
constexpr double leastWidth = 8;
constexpr double mostBeside = 0.34;  ///< of the page's width, for names and legend at the right

class SheetMaker {
public:
    SheetMaker(const Session& session, const FigureSettings& settings)
        : source_(sourceOf(session, settings)), em_(source_.em), page_(QPointF(), settings.size.points())
    {}

    Sheet make()
    {
        sheet_ = {.size = page_.size(),
                  .settings = source_.settings,
                  .colours = sheetColours(source_.settings, source_.palette),
                  .textFamilies = source_.faces.text,
                  .mathFamilies = source_.faces.math};
        figure_ = makeFigure(source_.shown, optionsFor(source_, page_.size() / 2, page_.size()));
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
    void addText(const QString& words, QPointF at, DrawnText::Anchor anchor, const QColor& colour, double size = 1,
                 bool isBold = false, double angle = 0)
    {
        sheet_.texts.push_back({.at = at,
                                .anchor = anchor,
                                .angle = angle,
                                .runs = richText(words, size * em_, isBold),
                                .colour = colour});
    }

    const FigureSettings& settings() const { return source_.settings; }

    bool isGrid() const { return source_.shown.arrangement == Arrangement::grid; }

    // --- From top to bottom ---

    void placeHeading()
    {
        if (!settings().title || settings().title->isEmpty())
            return;
        heading_ = area_.top() + headingSize * em_ * capHeight;
        area_.setTop(area_.top() + headingSize * em_ * 1.6);
    }

    /// What stands under the panels takes its height first; the panels share the rest.
    void placeBelow()
    {
        if (settings().legend == LegendPlace::below && !shownCurves(source_.shown).empty()) {
            SheetLegend legend = legendRows(entries(), area_.width(), em_, source_.faces);
            moveTo(legend, {area_.left(), area_.bottom() - legend.rect.height()});
            area_.setBottom(legend.rect.top() - em_);
            sheet_.legend = std::move(legend);
        }
        rows_ = rowsFor(source_.shown, figure_, settings(), area_, source_.faces);
        area_.setBottom(area_.bottom() - rows_.height);
        double axis = (tickLength + tickGap) * em_ + em_ * capHeight;
        if (!xTitleOf(settings()).isEmpty())
            axis += (titleGap + capHeight + descent) * em_;
        underPanels_ = area_.bottom();
        area_.setBottom(area_.bottom() - axis);
        // The uppermost number reaches over the end of its axis.
        area_.setTop(area_.top() + capHeight / 2 * em_);
    }

    /// The curves, and what shades the panels where no lane explains it.
    std::vector<LegendEntry> entries() const
    {
        std::vector<LegendEntry> all = legendEntries(source_);
        if (!settings().parts.regions || !figure_.lanes.empty())
            return all;
        std::set<RegionKind> kinds;
        for (const FigurePanel& panel : figure_.panels)
            for (const FigureBand& band : panel.bands)
                if (!band.isLoss && band.region.kind != RegionKind::undefined &&
                    band.region.kind != RegionKind::stationary)
                    kinds.insert(band.region.kind);
        for (const RegionKind kind : kinds)
            all.push_back({.name = regionName(kind), .region = kind});
        return all;
    }

    void stackPanels()
    {
        stack_.emplace(figure_, isGrid(), em_);
        if (const double missing = stack_->missingIn(area_.height()); missing > 0)
            refuseHeight(missing);
        stack_->shareOut(area_.top(), area_.height());
    }

    [[noreturn]] void refuseHeight(double missing) const
    {
        const double unit = pointsIn(settings().size.unit);
        throw RequestError(Text::tr("All of this needs a figure that is %1 %2 high at this font size. Make it higher, "
                                    "or the text smaller, or show less.")
                               .arg(std::ceil((page_.height() + missing) / unit * 10) / 10)
                               .arg(unitName(settings().size.unit))
                               .toStdString());
    }

    // --- From left to right ---

    void placeSides()
    {
        double numbers = 0;
        bool hasTitle = false;
        for (std::size_t i = 0; i < figure_.panels.size(); ++i) {
            const SheetAxis axis = yAxisOf(source_, figure_.panels[i], stack_->heightOf(i));
            numbers = std::max(numbers, widestLabel(axis, em_, source_.faces));
            hasTitle = hasTitle || !axis.titleText.isEmpty();
        }
        numbersWidth_ = numbers;
        double left = numbers + (tickLength + tickGap) * em_;
        if (hasTitle && !isGrid())
            left += (titleGap + capHeight + descent) * em_;
        const double most = mostBeside * page_.width();
        double right = 0.5 * em_;
        if (settings().legend == LegendPlace::right) {
            sheet_.legend = legendColumn(entries(), most, em_, source_.faces);
            right = sheet_.legend->rect.width() + 0.4 * em_;
        }
        if (rows_.namesStandLeft)
            left = std::max(left, std::min(rows_.nameWidth, most));
        else
            right = std::max(right, std::min(rows_.nameWidth, most));
        if (settings().legend == LegendPlace::direct && !isGrid())
            for (const FigurePanel& panel : figure_.panels)
                right = std::max(
                    right, roomForNames(panel, figure_.x, area_.width() - left - right, most, em_, source_.faces));
        area_.setLeft(area_.left() + left);
        area_.setRight(area_.right() - right);
        if (area_.width() < leastWidth * em_)
            throw RequestError(
                Text::tr("The figure is too narrow for text of this size. Make it wider, or the text smaller.")
                    .toStdString());
    }

    /// Samples and labels for the size that the panels have now.
    void refine()
    {
        if (!figure_.panels.empty())
            figure_ = makeFigure(source_.shown, optionsFor(source_, stack_->rectOf(0, area_).size(), area_.size()));
    }

    // --- Panels ---

    void fillPanels()
    {
        const std::size_t count = figure_.panels.size();
        for (std::size_t i = 0; i < count; ++i) {
            sheet_.panels.push_back(panelOf(source_, figure_, i,
                                            {.rect = stack_->rectOf(i, area_),
                                             .right = page_.right() - margin * em_,
                                             .isLowest = stack_->isLowest(i),
                                             .isLeftmost = stack_->isLeftmost(i),
                                             .area = area_.size()}));
            placeYTitle(sheet_.panels.back());
        }
        if (settings().title && !settings().title->isEmpty())
            addText(*settings().title, {area_.left(), heading_}, DrawnText::Anchor::start, source_.palette.text,
                    headingSize *
                        sizeThatFits(*settings().title, headingSize, true, page_.right() - margin * em_ - area_.left()),
                    true);
        if (!xTitleOf(settings()).isEmpty() && count > 0)
            addText(xTitleOf(settings()), {area_.center().x(), underPanels_ - descent * em_}, DrawnText::Anchor::middle,
                    source_.palette.text,
                    sizeThatFits(xTitleOf(settings()), 1, false,
                                 2 * std::min(area_.center().x(), page_.right() - area_.center().x()) - em_));
        if (isGrid() && count > 0 && figure_.panels.front().cell->hasSlope)
            addCellKey();
    }

    /// 1, or as much smaller as a text must be to have room.
    double sizeThatFits(const QString& words, double size, bool isBold, double room) const
    {
        constexpr double smallest = 0.6;
        const double share = room / widthOf(richText(words, size * em_, isBold), source_.faces);
        if (share < smallest)
            throw RequestError(Text::tr("“%1” is too long for a figure of this size. Make it larger, or the text "
                                        "shorter or smaller.")
                                   .arg(plainOfRich(words))
                                   .toStdString());
        return std::min(1.0, share);
    }

    void placeYTitle(const SheetPanel& panel)
    {
        if (panel.y.titleText.isEmpty())
            return;
        const double at = panel.rect.left() - (tickLength + tickGap + titleGap + descent) * em_ - numbersWidth_;
        addText(panel.y.titleText, {at, panel.rect.center().y()}, DrawnText::Anchor::middle, source_.palette.text,
                sizeThatFits(panel.y.titleText, 1, false,
                             2 * std::min(panel.rect.center().y(), page_.bottom() - panel.rect.center().y()) - em_),
                false, 90);
    }

    /// Beside the title of the axis.
    void addCellKey()
    {
        SheetLegend key = cellKey(source_, area_.width());
        const double right = key.entries.back().textAt.x() + em_;
        moveTo(key, {area_.right() - right, underPanels_ - key.rect.height() + 0.2 * em_});
        sheet_.laneKeys = std::move(key);
    }

    // --- Under and beside the panels ---

    void placeRows()
    {
        const auto look = [this](CurveId id, const QColor& colour) {
            const Curve* curve = findCurve(source_.shown, id);
            LineLook line = curve ? lookOf(source_, *curve, colour, 1) : LineLook{.colour = colour};
            line.dashes.clear();
            return line;
        };
        fillRows(sheet_, rows_, figure_, {area_.left(), underPanels_, area_.width(), rows_.height}, page_,
                 source_.faces, source_.palette, look);
    }

    void placeLegend()
    {
        if (sheet_.panels.empty())
            return;
        const SheetPanel& first = sheet_.panels.front();
        if (settings().legend == LegendPlace::right && sheet_.legend) {
            moveTo(*sheet_.legend, {area_.right() + 0.6 * em_, first.rect.top() - 0.5 * em_});
            if (const double missing = sheet_.legend->rect.bottom() - page_.bottom(); missing > 0)
                refuseHeight(missing);
        } else if (settings().legend == LegendPlace::inside) {
            SheetLegend legend = legendColumn(entries(), first.rect.width(), em_, source_.faces);
            if (const double missing = legend.rect.height() + em_ - first.rect.height(); missing > 0)
                refuseHeight(missing);
            FreePlaces places(figure_.panels.front(), figure_.x, first.rect, em_);
            if (first.inset)
                places.block(first.inset->outer);
            blockTexts(places, first, source_);
            moveTo(legend, places.best(legend.rect.size(), 0.5 * em_).topLeft());
            legend.hasGround = true;
            sheet_.legend = std::move(legend);
        }
    }

    void describe()
    {
        QStringList names;
        for (const Curve* curve : shownCurves(source_.shown))
            names << QString::fromStdString(labelOf(*curve));
        const QString all = names.join(Text::tr(", "));
        sheet_.plainTitle = settings().title && !settings().title->isEmpty() ? plainOfRich(*settings().title) : all;
        sheet_.description = Text::tr("Activation functions over %1 ≤ x ≤ %2: %3")
                                 .arg(shortNumber(figure_.x.low), shortNumber(figure_.x.high), all);
    }

    SheetSource source_;
    double em_;
    QRectF page_;
    QRectF area_;  ///< what is left of the page
    double heading_ = 0;
    double underPanels_ = 0;
    double numbersWidth_ = 0;
    std::optional<PanelStack> stack_;
    SheetRows rows_;
    Figure figure_;
    Sheet sheet_;
};

}  // namespace

Sheet makeSheet(const Session& session, const FigureSettings& settings)
{
    // A title with an animation's value behind it may be longer than one that is typed.
    FigureSettings typed = settings;
    typed.title.reset();
    check(typed);
    const TextLanguage language(settings.language);
    return SheetMaker(session, settings).make();
}

}  // namespace actiscope::ui
