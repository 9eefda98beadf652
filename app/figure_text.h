// Values of the options of figures: lengths, ranges, words, texts.
#pragma once

#include "app/text.h"
#include "core/error.h"
#include "core/suggest.h"
#include "ui/export/figure_presets.h"
#include "ui/export/figure_settings.h"
#include "ui/session_words.h"

#include <QLatin1String>
#include <QString>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace actiscope::app {

inline std::string_view viewOf(QLatin1String word)
{
    return {word.data(), static_cast<std::size_t>(word.size())};
}

/// What takes back what a session or a figure says.
inline constexpr std::string_view noneWord = "none";

/// What `read` makes of the text; nothing for "none".
template <class Read>
auto readUnlessNone(std::string_view text, Read read)
{
    return text == noneWord ? std::nullopt : std::optional(read(text));
}

// option: its name, for the sentence. All throw RequestError where the text is not what it should be.

/// LO:HI, both finite, LO < HI.
Interval readInterval(std::string_view option, std::string_view text);

/// "160x100mm", or a preset: "one-column".
ui::FigureSize readFigureSize(std::string_view option, std::string_view text);

/// The usual size that is called so; nothing where none is.
const ui::FigurePreset* findPreset(std::string_view text);

/// A range that an axis can have: neither so wide nor so narrow that its numbers cannot be told apart.
Interval readAxisRange(std::string_view option, std::string_view text);

/// "8pt", "0.4mm", in points.
double readLength(std::string_view option, std::string_view text);

/// "4s", "800ms", in seconds.
double readDuration(std::string_view option, std::string_view text);

/// A whole number; its bounds are checked with the settings.
int readCount(std::string_view option, std::string_view text);

/// UTF-8, without control characters.
QString readText(std::string_view option, std::string_view text);

/// "X0:X1,Y0:Y1[@PANEL]".
ui::FigureInset readInset(std::string_view option, std::string_view text);

/// "slope=…" is that panel and the rest; without a panel's name it is the value's, and all of the text.
std::pair<PanelKind, std::string_view> readPanelPrefix(std::string_view text);

/// "--theme: “drak” is not known. Did you mean dark?"
[[noreturn]] void refuseWord(std::string_view option, std::string_view text,
                             const std::vector<std::string_view>& known);

/// One of the words of a table.
template <class E, std::size_t count>
E readOneOf(std::string_view option, std::string_view text, const ui::Words<E, count>& words)
{
    std::vector<std::string_view> known;
    for (const auto& [value, word] : words) {
        known.push_back(viewOf(word));
        if (known.back() == text)
            return value;
    }
    refuseWord(option, text, known);
}

}  // namespace actiscope::app
