#include "app/figure_text.h"

#include "core/analysis/fit.h"
#include "core/number.h"
#include "ui/export/figure_words.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace actiscope::app {
namespace {

std::string about(std::string_view option, std::string_view text)
{
    return std::string(option) + ": " + quoted(text);
}

/// The unit at the end of a text, and what stands before it.
std::optional<std::pair<std::string_view, ui::LengthUnit>> splitUnit(std::string_view text)
{
    for (const auto& [unit, word] : ui::lengthUnitWords)
        if (text.ends_with(viewOf(word)))
            return std::pair(text.substr(0, text.size() - viewOf(word).size()), unit);
    return std::nullopt;
}

std::optional<double> readPositive(std::string_view text)
{
    const std::optional<double> number = readNumber(text);
    return number && std::isfinite(*number) && *number > 0 ? number : std::nullopt;
}

std::optional<ui::FigureSize> readMeasures(std::string_view text)
{
    const auto length = splitUnit(text);
    if (!length)
        return std::nullopt;
    const std::vector<std::string_view> sides = split(length->first, 'x');
    if (sides.size() != 2)
        return std::nullopt;
    const std::optional<double> width = readPositive(sides[0]);
    const std::optional<double> height = readPositive(sides[1]);
    if (!width || !height)
        return std::nullopt;
    return ui::FigureSize{*width, *height, length->second};
}

}  // namespace

Interval readInterval(std::string_view option, std::string_view text)
{
    const std::vector<std::string_view> ends = split(text, ':');
    if (ends.size() != 2)
        throw RequestError(about(option, text) + " is not LO:HI, two numbers such as -6:6.");
    const Interval range{requireNumber(option, ends[0]), requireNumber(option, ends[1])};
    if (!std::isfinite(range.low) || !std::isfinite(range.high))
        throw RequestError(about(option, text) + " has an end that is not finite. LO and HI must be.");
    if (!(range.low < range.high))
        throw RequestError(about(option, text) + " is empty. LO must be less than HI.");
    return range;
}

Interval readAxisRange(std::string_view option, std::string_view text)
{
    const Interval range = readInterval(option, text);
    if (limited(range) != range)
        throw RequestError(about(option, text) +
                           " cannot be drawn. An axis is at most 1e200 wide, and at least 1e-200 and 1e-11 of its "
                           "distance from 0.");
    return range;
}

const ui::FigurePreset* findPreset(std::string_view text)
{
    const auto found = std::ranges::find_if(
        ui::figurePresets, [text](const ui::FigurePreset& preset) { return viewOf(preset.word) == text; });
    return found == ui::figurePresets.end() ? nullptr : &*found;
}

ui::FigureSize readFigureSize(std::string_view option, std::string_view text)
{
    if (const ui::FigurePreset* preset = findPreset(text))
        return preset->size;
    std::string names;
    for (const ui::FigurePreset& preset : ui::figurePresets)
        names.append(names.empty() ? "" : ", ").append(viewOf(preset.word));
    if (const auto size = readMeasures(text))
        return *size;
    throw RequestError(about(option, text) +
                       " is not a size. Sizes look like 160x100mm, with mm, pt, in or px, or are one of " + names +
                       ".");
}

double readLength(std::string_view option, std::string_view text)
{
    const auto length = splitUnit(text);
    const std::optional<double> number = length ? readPositive(length->first) : std::nullopt;
    if (!number)
        throw RequestError(about(option, text) + " is not a length. Lengths look like 8pt, with pt, mm, in or px.");
    return *number * ui::pointsIn(length->second);
}

double readDuration(std::string_view option, std::string_view text)
{
    const bool isMilliseconds = text.ends_with("ms");
    const std::size_t unitLength = isMilliseconds ? 2 : 1;
    const std::optional<double> number =
        text.ends_with('s') ? readPositive(text.substr(0, text.size() - unitLength)) : std::nullopt;
    if (!number)
        throw RequestError(about(option, text) + " is not a time. Times look like 4s or 800ms.");
    return isMilliseconds ? *number / 1000 : *number;
}

int readCount(std::string_view option, std::string_view text)
{
    const double number = requireNumber(option, text);
    if (!(std::abs(number) <= std::numeric_limits<int>::max()) || number != std::floor(number))
        throw RequestError(about(option, text) + " is not a whole number.");
    return static_cast<int>(number);
}

QString readText(std::string_view option, std::string_view text)
{
    const QString read = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const bool isWhole = read.toStdString() == text;
    if (!isWhole || std::ranges::any_of(read, [](QChar c) { return c.category() == QChar::Other_Control; }))
        throw RequestError(about(option, text) + " is not one line of text in UTF-8.");
    return read;
}

ui::FigureInset readInset(std::string_view option, std::string_view text)
{
    const std::size_t at = text.find('@');
    const std::vector<std::string_view> ranges = split(text.substr(0, at), ',');
    if (ranges.size() != 2)
        throw RequestError(about(option, text) + " is not X0:X1,Y0:Y1, two ranges such as -2:0,-0.3:0.1.");
    ui::FigureInset inset{.x = readInterval(option, ranges[0]), .y = readInterval(option, ranges[1])};
    if (at != std::string_view::npos)
        inset.panel = readOneOf(option, text.substr(at + 1), ui::panelWords);
    return inset;
}

std::pair<PanelKind, std::string_view> readPanelPrefix(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals != std::string_view::npos)
        for (const auto& [kind, word] : ui::panelWords)
            if (text.substr(0, equals) == viewOf(word))
                return {kind, text.substr(equals + 1)};
    return {PanelKind::value, text};
}

void refuseWord(std::string_view option, std::string_view text, const std::vector<std::string_view>& known)
{
    const std::vector<std::string> near = nearestNames(text, known);
    if (!near.empty())
        throw RequestError(about(option, text) + " is not known. Did you mean " + joinAlternatives(near) + "?");
    std::string all;
    for (const std::string_view word : known)
        all.append(all.empty() ? "" : ", ").append(word);
    throw RequestError(about(option, text) + " is not known. There are " + all + ".");
}

}  // namespace actiscope::app
