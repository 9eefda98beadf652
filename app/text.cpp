#include "app/text.h"

#include "core/error.h"
#include "core/number.h"

namespace actiscope::app {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

double requireNumber(std::string_view option, std::string_view text)
{
    if (const std::optional<double> number = readNumber(text))
        return *number;
    throw RequestError(std::string(option) + ": " + quoted(text) + " is not a number. Numbers look like " +
                       std::string(numberExamples) + ".");
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\n\r") == std::string_view::npos)
        return std::string(text);
    std::string field = "\"";
    for (const char c : text) {
        if (c == '"')
            field += '"';
        field += c;
    }
    return field + '"';
}

}  // namespace actiscope::app
