#include "core/wording.h"

namespace actiscope {

Wording verbatim(std::string_view text)
{
    return {.text = std::string(text), .isVerbatim = true};
}

Wording verbatim(std::size_t number)
{
    return verbatim(std::to_string(number));
}

std::string english(const Wording& wording)
{
    if (wording.isVerbatim)
        return wording.text;
    std::string sentence;
    for (std::size_t at = 0; at < wording.text.size(); ++at) {
        const auto place = at + 1 < wording.text.size() && wording.text[at] == '%'
                               ? static_cast<std::size_t>(wording.text[at + 1] - '1')
                               : wording.parts.size();
        if (place < wording.parts.size()) {
            sentence += english(wording.parts[place]);
            ++at;
        } else {
            sentence += wording.text[at];
        }
    }
    return sentence;
}

}  // namespace actiscope
