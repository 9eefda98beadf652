#include "ui/figure/region_text.h"

#include "ui/figure/numbers.h"
#include "ui/text_language.h"

#include <cmath>

namespace actiscope::ui {
namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Regions)
};

QString sentence(const Region& region, int digits)
{
    const QString name = regionName(region.kind);
    const QString from = shortNumber(region.from, digits);
    const QString to = shortNumber(region.to, digits);
    if (std::isinf(region.from) && std::isinf(region.to))
        return Text::tr("%1 everywhere").arg(name);
    if (std::isinf(region.from))
        return Text::tr("%1 for x < %2").arg(name, to);
    if (std::isinf(region.to))
        return Text::tr("%1 for x > %2").arg(name, from);
    return Text::tr("%1 for %2 < x < %3").arg(name, from, to);
}

QString meaning(RegionKind kind)
{
    switch (kind) {
        case RegionKind::dead:
            return Text::tr(
                "The slope is exactly 0 here, so no gradient passes. What dies is a unit whose inputs all fall "
                "into this region.");
        case RegionKind::saturated:
            return Text::tr("The slope is below the threshold where the function flattens towards a limit.");
        case RegionKind::weak:
            return Text::tr("The slope is below the threshold all the way out, but the function has no limit there.");
        case RegionKind::stationary:
            return Text::tr("The slope is below the threshold around a turning or flat point.");
        case RegionKind::active:
            return Text::tr("The slope is at or above the threshold.");
        case RegionKind::undefined:
            return Text::tr("The function is not defined here.");
    }
    return {};
}

}  // namespace

QString regionName(RegionKind kind)
{
    switch (kind) {
        case RegionKind::dead:
            return Text::tr("zero gradient");
        case RegionKind::saturated:
            return Text::tr("saturated");
        case RegionKind::weak:
            return Text::tr("weak");
        case RegionKind::stationary:
            return Text::tr("stationary");
        case RegionKind::active:
            return Text::tr("active");
        case RegionKind::undefined:
            return Text::tr("undefined");
    }
    return {};
}

QString regionSentence(const Region& region)
{
    return sentence(region, 5);
}

QString regionExplanation(const Region& region)
{
    return QStringLiteral("<p style='white-space:nowrap'><b>%1</b></p><p>%2</p>")
        .arg(sentence(region, 12).toHtmlEscaped(), meaning(region.kind).toHtmlEscaped());
}

QString laneExplanation(const FigureLane& lane, double x, double reach)
{
    QString text = QStringLiteral("<p>%1</p>").arg(lane.label.toHtmlEscaped());
    if (lane.analysis.regions.empty())
        text += QStringLiteral("<p>%1</p>").arg(Text::tr("too many regions to draw").toHtmlEscaped());
    const Region* found = nullptr;
    for (const Region& region : lane.analysis.regions) {
        const bool isHere = x >= region.from && x <= region.to;
        // A region too narrow to be hit is meant when the pointer is close to it.
        const bool isClose = region.to - region.from < 2 * reach && x >= region.from - reach && x <= region.to + reach;
        if (isHere || isClose) {
            found = &region;
            if (isClose)
                break;
        }
    }
    if (found)
        text += regionExplanation(*found);
    for (const double kink : lane.analysis.kinks) {
        if (std::abs(kink - x) <= reach)
            text += QStringLiteral("<p>%1</p>")
                        .arg(Text::tr("Kink at x = %1: the slope jumps.").arg(shortNumber(kink, 12)));
    }
    for (const double jump : lane.analysis.jumps) {
        if (std::abs(jump - x) <= reach)
            text += QStringLiteral("<p>%1</p>")
                        .arg(Text::tr("Jump at x = %1: the value jumps.").arg(shortNumber(jump, 12)));
    }
    return text;
}

}  // namespace actiscope::ui
