#include "core/quote.h"

namespace actiscope {

std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 40;
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result = "“";
    for (const char c : text.substr(0, longest)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f) {
            result += c;
        } else {
            result += "\\x";
            result += digits[byte / 16];
            result += digits[byte % 16];
        }
    }
    return result + (text.size() > longest ? "…”" : "”");
}

}  // namespace actiscope
