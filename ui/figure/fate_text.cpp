#include "ui/figure/fate_text.h"

#include "ui/figure/numbers.h"
#include "ui/text_language.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

struct Text {
    ACTISCOPE_FIGURE_TEXTS(Precision)
};

constexpr int endDigits = 4;

}  // namespace

QString fateName(Fate fate)
{
    switch (fate) {
        case Fate::kept:
            return Text::tr("Right");
        case Fate::lost:
            return Text::tr("All digits lost");
        case Fate::vanished:
            return Text::tr("Vanishes");
        case Fate::infinite:
            return Text::tr("Infinite");
        case Fate::notANumber:
            return Text::tr("Not a number");
        case Fate::underflow:
            return Text::tr("Underflows");
        case Fate::overflow:
            return Text::tr("Overflows");
    }
    return {};
}

QString fateMeaning(Fate fate)
{
    switch (fate) {
        case Fate::kept:
            return Text::tr("At least the first digit is right.");
        case Fate::lost:
            return Text::tr("The result is wrong by half of it or more: not one binary digit is right.");
        case Fate::vanished:
            return Text::tr("The result is 0, although the format has numbers that are nearer to the exact one.");
        case Fate::infinite:
            return Text::tr(
                "The result is infinite, although the format holds the exact one: a step on the way to it "
                "overflowed.");
        case Fate::notANumber:
            return Text::tr(
                "The result is NaN, although the format holds the exact one: ∞/∞, ∞ − ∞, or a step that is "
                "too large for a format without infinities.");
        case Fate::underflow:
            return Text::tr("The exact result is too small for the format: 0 is the best it has.");
        case Fate::overflow:
            return Text::tr("The exact result is too large for the format.");
    }
    return {};
}

Interval seenOf(const RoundoffSummary& summary)
{
    if (summary.results.empty())
        return {};
    return {summary.results.front().x, summary.results.back().x};
}

QString placeText(const FateRange& range, const Interval& seen)
{
    const bool isFromEdge = range.from <= seen.low;
    const bool isToEdge = range.to >= seen.high;
    const QString from = shortNumber(range.from, endDigits);
    const QString to = shortNumber(range.to, endDigits);
    if (isFromEdge && isToEdge)
        return Text::tr("everywhere in view");
    if (isFromEdge)
        return Text::tr("x ≤ %1").arg(to);
    if (isToEdge)
        return Text::tr("x ≥ %1").arg(from);
    if (range.from == range.to)
        return Text::tr("x = %1").arg(from);
    return Text::tr("%1 … %2", "from … to").arg(from, to);
}

std::vector<FateRange> widest(std::vector<FateRange> ranges, std::size_t most)
{
    if (ranges.size() > most) {
        std::ranges::stable_sort(ranges, std::greater(), [](const FateRange& range) { return range.to - range.from; });
        ranges.resize(most);
        std::ranges::sort(ranges, {}, &FateRange::from);
    }
    return ranges;
}

}  // namespace actiscope::ui
