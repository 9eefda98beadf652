#include "core/number.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace actiscope {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool startsWithHex(std::string_view text)
{
    return text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
}

/// Whether a decimal or hexadecimal number that std::from_chars found out of range is too large rather than too small:
/// its leading digit's place, counted in the exponent's base, tells.
template <class T>
T beyondRange(std::string_view digits, bool isHex)
{
    const char mark = isHex ? 'p' : 'e';
    long place = 0;  // of the first digit that is not 0, in digits before the point
    bool isAfterPoint = false, isCounting = false;
    std::size_t at = 0;
    for (; at < digits.size() && (digits[at] | 0x20) != mark; ++at) {
        if (digits[at] == '.') {
            isAfterPoint = true;
            continue;
        }
        isCounting = isCounting || digits[at] != '0';
        if (isCounting && !isAfterPoint)
            ++place;
        if (!isCounting && isAfterPoint)
            --place;
    }
    bool exponentIsNegative = false;
    long exponent = 0;
    for (++at; at < digits.size(); ++at) {
        exponentIsNegative = exponentIsNegative || digits[at] == '-';
        if (isDigit(digits[at]) && exponent < 100'000'000)
            exponent = exponent * 10 + (digits[at] - '0');
    }
    const long size = place * (isHex ? 4 : 1) + (exponentIsNegative ? -exponent : exponent);
    return size > 0 ? std::numeric_limits<T>::infinity() : T(0);
}

template <class T>
std::optional<T> read(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    const bool isHex = startsWithHex(text);
    if (isHex)
        text.remove_prefix(2);
    // from_chars would take a second sign.
    if (text.empty() || text.front() == '-' || text.front() == '+')
        return std::nullopt;

    T value{};
    const char* const end = text.data() + text.size();
    const auto [stop, error] =
        std::from_chars(text.data(), end, value, isHex ? std::chars_format::hex : std::chars_format::general);
    if (stop != end || error == std::errc::invalid_argument)
        return std::nullopt;
    if (isHex && !std::isfinite(value) && error == std::errc())
        return std::nullopt;  // "0xinf"
    if (text.ends_with(')'))
        return std::nullopt;  // "nan(…)", which from_chars knows
    if (error == std::errc::result_out_of_range)
        value = beyondRange<T>(text, isHex);
    return isNegative ? -value : value;
}

template <class T>
char* write(char* to, T value)
{
    if (std::isnan(value))  // to_chars would write a sign that NaN does not have
        return std::char_traits<char>::copy(to, "nan", 3) + 3;
    return std::to_chars(to, to + 32, value).ptr;
}

template <class T>
std::string written(T value)
{
    char text[32];
    return {text, write(text, value)};
}

}  // namespace

std::optional<double> readNumber(std::string_view text) noexcept
{
    return read<double>(text);
}

std::optional<float> readSingle(std::string_view text) noexcept
{
    return read<float>(text);
}

std::string writeNumber(double value)
{
    return written(value);
}

std::string writeNumber(float value)
{
    return written(value);
}

char* writeNumber(char* to, double value) noexcept
{
    return write(to, value);
}

char* writeNumber(char* to, float value) noexcept
{
    return write(to, value);
}

}  // namespace actiscope
