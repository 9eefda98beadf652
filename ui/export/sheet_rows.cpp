#include "ui/export/sheet_rows.h"

#include "ui/export/sheet_labels.h"
#include "ui/export/sheet_legend.h"
#include "ui/figure/numbers.h"
#include "ui/figure/region_text.h"
#include "ui/input_results.h"
#include "ui/text_language.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace actiscope::ui {

namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Figure)
};

// In font sizes.
constexpr double gap = 0.6;  ///< above each part
constexpr double heading = 1.6;
constexpr double bell = 4;
constexpr double tallestLane = 1.4;
constexpr double leastNamed = 0.45;  ///< the names of lower lanes could not be read
constexpr double leastLane = 0.25;
constexpr double lanePerName = 1.2;
constexpr double nameGap = 0.7;
constexpr double slack = 0.1;  ///< of widths that are asked for and then used up
constexpr double tableRow = 1.5;
constexpr double mostOfPage = 0.33;  ///< of its height, that lanes may take

/// What quadrature leaves of a mean that is 0 is far below what it is known to.
QString meanText(const Statistics& statistics)
{
    constexpr double known = 1e-11;
    const double size = std::sqrt(statistics.variance);
    return shortNumber(std::abs(statistics.mean) < known * size ? 0 : statistics.mean, 4);
}

std::vector<std::vector<QString>> statisticsTable(const Session& session)
{
    std::vector<std::vector<QString>> rows;
    rows.push_back({Text::tr("Curve"), Text::tr("zero (%)"), Text::tr("saturated (%)"), QStringLiteral("E[f]"),
                    QStringLiteral("Var[f]"), QStringLiteral("E[f′]"), QStringLiteral("E[f′²]")});
    const InputResults results = resultsNow(session);
    for (const Curve* curve : shownCurves(session)) {
        const auto found = results.find(curve->id);
        if (found == results.end())
            continue;
        const Statistics& statistics = found->second.statistics;
        rows.push_back({QString::fromStdString(labelOf(*curve)), percentNumber(statistics.dead),
                        percentNumber(statistics.saturated), meanText(statistics), shortNumber(statistics.variance, 4),
                        shortNumber(statistics.slopeMean, 4), shortNumber(statistics.slopeSecondMoment, 4)});
    }
    return rows;
}

QString laneName(const FigureLane& lane)
{
    return lane.share.isEmpty() ? lane.label : QStringLiteral("%1  %2").arg(lane.label, lane.share);
}

void measureLanes(SheetRows& rows, const Figure& figure, const FigureSettings& settings, const QRectF& page,
                  const Typefaces& faces)
{
    const double em = settings.fontSize;
    const auto count = static_cast<double>(figure.lanes.size());
    const double most = mostOfPage * page.height();
    rows.laneHeading = (gap + heading) * em;
    rows.lanePitch = std::clamp(most / count, leastLane * em, tallestLane * em);
    rows.lanesAreNamed = rows.lanePitch >= leastNamed * em;
    if (!rows.lanesAreNamed)
        return;
    rows.nameSize = std::min(em, rows.lanePitch / lanePerName);
    for (const FigureLane& lane : figure.lanes)
        rows.nameWidth =
            std::max(rows.nameWidth,
                     widthOf(TextRun{.text = laneName(lane), .size = rows.nameSize}, faces) + (nameGap + slack) * em);
    rows.namesStandLeft = settings.legend != LegendPlace::direct && settings.legend != LegendPlace::right;
}

std::vector<LegendEntry> keysOf(const std::vector<FigureLane>& lanes, Interval x)
{
    std::set<RegionKind> kinds;
    for (const FigureLane& lane : lanes)
        for (const Region& region : lane.analysis.regions)
            if (region.from < x.high && region.to > x.low && region.kind != RegionKind::undefined &&
                region.kind != RegionKind::active)
                kinds.insert(region.kind);
    std::vector<LegendEntry> keys;
    for (const RegionKind kind : kinds)
        keys.push_back({.name = regionName(kind), .region = kind});
    return keys;
}

/// Of the area, from its top on.
class RowFiller {
public:
    RowFiller(Sheet& sheet, const SheetRows& rows, const Figure& figure, const QRectF& area, const QRectF& page,
              const Typefaces& faces, const Palette& palette)
        : sheet_(sheet),
          rows_(rows),
          figure_(figure),
          area_(area),
          page_(page),
          faces_(faces),
          palette_(palette),
          em_(sheet.settings.fontSize),
          top_(area.top())
    {}

    void addInputs()
    {
        const double base = top_ + (gap + capHeight) * em_;
        add(figure_.inputs->title, {area_.left(), base}, DrawnText::Anchor::start, palette_.muted);
        const double titleEnd = area_.left() + lengthOf(figure_.inputs->title) + 2 * em_;
        if (titleEnd + lengthOf(figure_.inputs->note) < area_.right())
            add(figure_.inputs->note, {area_.right(), base}, DrawnText::Anchor::end, palette_.muted);
        sheet_.inputs = SheetInputs{.rect = {area_.left(), top_ + (gap + heading) * em_, area_.width(), bell * em_},
                                    .inputs = *figure_.inputs};
        top_ += rows_.inputs;
    }

    void addLanes(const std::function<LineLook(CurveId, const QColor&)>& look)
    {
        const double base = top_ + (gap + capHeight) * em_;
        add(figure_.lanesTitle, {area_.left(), base}, DrawnText::Anchor::start, palette_.muted);
        addKeys(base);
        top_ += rows_.laneHeading;
        for (const FigureLane& lane : figure_.lanes) {
            addLane(lane, look(lane.id, lane.colour));
            top_ += rows_.lanePitch;
        }
    }

    void addTable()
    {
        const double left = page_.left() + gap * em_;
        const double right = page_.right() - gap * em_;
        SheetTable table{.rect = {left, top_ + gap * em_, right - left, rows_.table - gap * em_},
                         .rows = rows_.tableRows,
                         .rowHeight = tableRow * em_};
        const std::size_t columns = rows_.tableRows.front().size();
        std::vector<double> widths(columns, 0);
        for (const auto& row : rows_.tableRows)
            for (std::size_t i = 0; i < columns; ++i)
                widths[i] = std::max(widths[i], lengthOf(row[i]));
        double sum = 0;
        for (const double width : widths)
            sum += width;
        const double space = std::max(0.5 * em_, (table.rect.width() - sum) / static_cast<double>(columns - 1));
        table.columns.push_back(left);
        double at = left + widths[0];
        for (std::size_t i = 1; i < columns; ++i) {
            at += space + widths[i];
            table.columns.push_back(at);
        }
        sheet_.table = std::move(table);
        top_ += rows_.table;
    }

private:
    double lengthOf(const QString& words) const { return widthOf(TextRun{.text = words, .size = em_}, faces_); }

    void add(const QString& words, QPointF at, DrawnText::Anchor anchor, const QColor& colour)
    {
        sheet_.texts.push_back({.at = at, .anchor = anchor, .runs = {{.text = words, .size = em_}}, .colour = colour});
    }

    /// At the right end of the heading; those that have no room there are left out, the least important first.
    void addKeys(double base)
    {
        std::vector<LegendEntry> keys = keysOf(figure_.lanes, figure_.x);
        const double room = area_.width() - lengthOf(figure_.lanesTitle) - 1.5 * em_;
        while (!keys.empty()) {
            SheetLegend row = legendRows(keys, 1e6, em_, faces_);
            const double left = row.entries.front().at.x();
            const double width = row.entries.back().textAt.x() + lengthOf(row.entries.back().name) - left;
            if (width > room) {
                keys.pop_back();
                continue;
            }
            moveTo(row, {area_.right() - width - left, base - 0.75 * em_ - capHeight * em_ / 2});
            row.rect = {area_.right() - width, base - em_, width, 1.4 * em_};
            sheet_.laneKeys = std::move(row);
            return;
        }
    }

    void addLane(const FigureLane& from, const LineLook& look)
    {
        const double air = 0.14 * rows_.lanePitch;
        SheetLane lane{.id = from.id,
                       .name = from.label,
                       .rect = {area_.left(), top_ + air, area_.width(), rows_.lanePitch - 2 * air},
                       .look = look};
        for (Region region : from.analysis.regions) {
            region.from = std::max(region.from, figure_.x.low);
            region.to = std::min(region.to, figure_.x.high);
            if (region.from <= region.to && region.kind != RegionKind::undefined)
                lane.regions.push_back(region);
        }
        std::ranges::copy_if(from.analysis.kinks, std::back_inserter(lane.kinks),
                             [this](double x) { return figure_.x.contains(x); });
        std::ranges::copy_if(from.analysis.jumps, std::back_inserter(lane.jumps),
                             [this](double x) { return figure_.x.contains(x); });
        if (rows_.lanesAreNamed)
            addName(from, lane.rect);
        sheet_.lanes.push_back(std::move(lane));
    }

    void addName(const FigureLane& lane, const QRectF& rect)
    {
        const bool isLeft = rows_.namesStandLeft;
        const double room =
            (isLeft ? rect.left() - page_.left() : page_.right() - rect.right()) - (nameGap + 0.5) * em_;
        const double base = rect.center().y() + capHeight * rows_.nameSize / 2;
        sheet_.texts.push_back(
            {.at = {isLeft ? rect.left() - nameGap * em_ : rect.right() + nameGap * em_, base},
             .anchor = isLeft ? DrawnText::Anchor::end : DrawnText::Anchor::start,
             .runs = {{.text = elided(laneName(lane), room, rows_.nameSize, faces_), .size = rows_.nameSize}},
             .colour = palette_.muted});
    }

    Sheet& sheet_;
    const SheetRows& rows_;
    const Figure& figure_;
    QRectF area_;
    QRectF page_;
    const Typefaces& faces_;
    const Palette& palette_;
    double em_;
    double top_;
};

}  // namespace

SheetRows rowsFor(const Session& session, const Figure& figure, const FigureSettings& settings, const QRectF& page,
                  const Typefaces& faces)
{
    const double em = settings.fontSize;
    SheetRows rows;
    if (figure.inputs) {
        rows.inputs = (gap + heading + bell) * em;
        rows.tableRows = statisticsTable(session);
        rows.table = (gap + tableRow * static_cast<double>(rows.tableRows.size())) * em;
    }
    if (!figure.lanes.empty())
        measureLanes(rows, figure, settings, page, faces);
    rows.height =
        rows.inputs + rows.laneHeading + rows.lanePitch * static_cast<double>(figure.lanes.size()) + rows.table;
    return rows;
}

void fillRows(Sheet& sheet, const SheetRows& rows, const Figure& figure, const QRectF& area, const QRectF& page,
              const Typefaces& faces, const Palette& palette,
              const std::function<LineLook(CurveId, const QColor&)>& look)
{
    RowFiller filler(sheet, rows, figure, area, page, faces, palette);
    if (figure.inputs)
        filler.addInputs();
    if (!figure.lanes.empty())
        filler.addLanes(look);
    if (!rows.tableRows.empty())
        filler.addTable();
}

}  // namespace actiscope::ui
