#include "ui/export/sheet_axis.h"

#include "core/analysis/decades.h"
#include "core/analysis/fit.h"
#include "ui/figure/axis_labels.h"
#include "ui/figure/numbers.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

// In font sizes.
constexpr double betweenRows = 2.6;    ///< from one number to the next along y
constexpr double betweenLabels = 1.4;  ///< from the end of one to the start of the next along x
constexpr double leastAlongX = 3.5;
constexpr double mostTicks = 1000;
constexpr double edge = 1e-9;  ///< of the range: a tick on its end is in it

QVector<double> multiples(Interval range, double step)
{
    const double slack = (range.high - range.low) * edge;
    const double first = std::ceil((range.low - slack) / step);
    const double count = std::floor((range.high + slack) / step) - first;
    QVector<double> ticks;
    // Where neighbours are no different numbers any more there is nothing to count.
    for (int i = 0; i <= std::min(count, mostTicks); ++i)
        ticks.append((first + i) * step);
    return ticks;
}

SheetAxis linear(Interval range, double step)
{
    SheetAxis axis{.range = range};
    const QVector<double> ticks = multiples(range, step);
    const QVector<QString> labels = axisLabels(ticks, step);
    for (qsizetype i = 0; i < ticks.size(); ++i)
        axis.ticks.push_back({ticks[i], labels[i]});
    return axis;
}

SheetAxis logarithmic(Interval range, const TickRoom& room)
{
    SheetAxis axis{.range = range, .isLogarithmic = true};
    const int count = std::max(2, static_cast<int>(room.length / (betweenRows * room.fontSize)));
    for (const double tick : decadeTicks(range, count))
        axis.ticks.push_back({tick, decadeLabel(tick, range.high - range.low)});
    return axis;
}

}  // namespace

SheetAxis axisWithTicks(Interval range, bool isLogarithmic, const TickRoom& room, const Typefaces& faces)
{
    if (isLogarithmic)
        return logarithmic(range, room);
    const double perPoint = (range.high - range.low) / room.length;
    const double least = (room.isHorizontal ? leastAlongX : betweenRows) * room.fontSize;
    SheetAxis axis = linear(range, niceStep(least * perPoint));
    if (!room.isHorizontal)
        return axis;
    // Long numbers need more room, and with fewer of them they may become shorter.
    for (int attempt = 0; attempt < 4; ++attempt) {
        const double wanted = widestLabel(axis, room.fontSize, faces) + betweenLabels * room.fontSize;
        const SheetAxis wider = linear(range, niceStep(std::max(least, wanted) * perPoint));
        if (wider.ticks.size() >= axis.ticks.size() || wider.ticks.empty())
            break;
        axis = wider;
    }
    return axis;
}

double widestLabel(const SheetAxis& axis, double fontSize, const Typefaces& faces)
{
    double width = 0;
    for (const SheetTick& tick : axis.ticks)
        width = std::max(width, widthOf(TextRun{.text = tick.label, .size = fontSize}, faces));
    return width;
}

}  // namespace actiscope::ui
