// A sentence for the user that can be said in more languages than the one it is written in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace actiscope {

/// English with %1 to %9 for what is put in, which may be worded itself: "Expected %1, found %2."
struct Wording {
    std::string text;
    std::vector<Wording> parts{};
    bool isVerbatim = false;  ///< a name, a number, what the user typed: the same in every language

    bool operator==(const Wording&) const = default;
};

Wording verbatim(std::string_view text);
Wording verbatim(std::size_t number);
std::string english(const Wording& wording);

/// Marks a text that is looked up in the translations of `context` when it is shown; the text itself.
constexpr const char* translatable(const char* /*context*/, const char* text)
{
    return text;
}

}  // namespace actiscope
