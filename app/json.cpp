#include "app/json.h"

#include "core/number.h"

#include <cmath>

namespace actiscope::app {

void JsonWriter::key(std::string_view name)
{
    value(name);
    text_ += ": ";
    isAfterKey_ = true;
}

void JsonWriter::value(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    separate();
    text_ += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text_ += '\\';
            text_ += c;
        } else if (byte < 0x20) {
            text_ += "\\u00";
            text_ += digits[byte / 16];
            text_ += digits[byte % 16];
        } else {
            text_ += c;
        }
    }
    text_ += '"';
}

void JsonWriter::value(double number)
{
    const std::string text = writeNumber(number);
    if (!std::isfinite(number)) {
        value(std::string_view(text));
        return;
    }
    separate();
    text_ += text;
}

void JsonWriter::value(int number)
{
    separate();
    text_ += std::to_string(number);
}

void JsonWriter::value(bool truth)
{
    separate();
    text_ += truth ? "true" : "false";
}

void JsonWriter::open(char bracket)
{
    separate();
    text_ += bracket;
    ++depth_;
    isFirst_ = true;
}

void JsonWriter::close(char bracket)
{
    --depth_;
    if (!isFirst_)
        text_.append("\n").append(2 * depth_, ' ');
    text_ += bracket;
    isFirst_ = false;
}

void JsonWriter::separate()
{
    if (isAfterKey_) {
        isAfterKey_ = false;
        return;
    }
    if (depth_ > 0)
        text_.append(isFirst_ ? "\n" : ",\n").append(2 * depth_, ' ');
    isFirst_ = false;
}

}  // namespace actiscope::app
