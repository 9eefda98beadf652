#include "ui/export/sheet_legend.h"

#include "ui/export/sheet_labels.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

// In font sizes.
constexpr double sampleLength = 2.2;
constexpr double sampleGap = 0.6;
constexpr double between = 1.8;  ///< entries of a row
constexpr double rowHeight = 1.5;
constexpr double padding = 0.5;

double entryWidth(const LegendEntry& entry, double fontSize, const Typefaces& faces)
{
    return (sampleLength + sampleGap) * fontSize + widthOf(TextRun{.text = entry.name, .size = fontSize}, faces);
}

void place(LegendEntry& entry, double left, double top, double fontSize)
{
    const double middle = top + rowHeight * fontSize / 2;
    entry.at = {left, middle};
    entry.textAt = {left + (sampleLength + sampleGap) * fontSize, middle + capHeight * fontSize / 2};
}

}  // namespace

SheetLegend legendColumn(std::vector<LegendEntry> entries, double mostWidth, double fontSize, const Typefaces& faces)
{
    SheetLegend legend{.sampleLength = sampleLength * fontSize};
    const double inside = padding * fontSize;
    const double room = mostWidth - 2 * inside - (sampleLength + sampleGap) * fontSize;
    double width = 0;
    double top = inside;
    for (LegendEntry& entry : entries) {
        entry.name = elided(entry.name, room, fontSize, faces);
        width = std::max(width, entryWidth(entry, fontSize, faces));
        place(entry, inside, top, fontSize);
        top += rowHeight * fontSize;
    }
    legend.entries = std::move(entries);
    legend.rect = {0, 0, width + 2 * inside, top + inside};
    return legend;
}

SheetLegend legendRows(std::vector<LegendEntry> entries, double width, double fontSize, const Typefaces& faces)
{
    SheetLegend legend{.sampleLength = sampleLength * fontSize};
    double top = 0;
    for (std::size_t first = 0; first < entries.size();) {
        double used = entryWidth(entries[first], fontSize, faces);
        std::size_t end = first + 1;
        while (end < entries.size()) {
            const double more = between * fontSize + entryWidth(entries[end], fontSize, faces);
            if (used + more > width)
                break;
            used += more;
            ++end;
        }
        double left = std::max(0.0, (width - used) / 2);
        for (; first < end; ++first) {
            place(entries[first], left, top, fontSize);
            left += entryWidth(entries[first], fontSize, faces) + between * fontSize;
        }
        top += rowHeight * fontSize;
    }
    legend.entries = std::move(entries);
    legend.rect = {0, 0, width, top};
    return legend;
}

void moveTo(SheetLegend& legend, QPointF topLeft)
{
    const QPointF by = topLeft - legend.rect.topLeft();
    legend.rect.translate(by);
    for (LegendEntry& entry : legend.entries) {
        entry.at += by;
        entry.textAt += by;
    }
}

}  // namespace actiscope::ui
