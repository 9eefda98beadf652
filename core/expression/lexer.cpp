#include "core/expression/lexer.h"

#include "core/expression/mistakes.h"
#include "core/expression/words.h"
#include "core/number.h"
#include "core/quote.h"

#include <algorithm>
#include <array>
#include <utility>

namespace actiscope::expression {
namespace {

struct Character {
    char32_t code = 0;
    TextPosition position;
};

constexpr char32_t damaged = 0xfffd;

/// The bytes of a character that starts with this one; 0: none does.
std::size_t lengthOf(unsigned char first)
{
    return first < 0x80                    ? 1
           : first >= 0xc2 && first < 0xe0 ? 2
           : first >= 0xe0 && first < 0xf0 ? 3
           : first >= 0xf0 && first < 0xf5 ? 4
                                           : 0;
}

/// What is typed with a Chinese keyboard or copied from print, as ASCII has it.
char32_t plain(char32_t code)
{
    if (code >= 0xff01 && code <= 0xff5e)  // full-width forms
        return code - 0xff01 + 0x21;
    switch (code) {
        case U'−':
        case U'–':
        case U'—':
        case U'‐':
        case U'‑':
            return '-';
        case U'×':
        case U'·':
        case U'⋅':
        case U'∙':
            return '*';
        case U'÷':
        case U'∕':
            return '/';
        case U'，':
        case U'、':
            return ',';
        case U'。':
            return '.';
        case 0x3000:
        case 0xa0:
        case 0x2009:
        case 0x200a:
        case 0x200b:
        case 0x202f:
        case 0xfeff:
            return ' ';
        default:
            return code;
    }
}

std::vector<Character> decode(std::string_view text)
{
    std::vector<Character> characters;
    std::size_t column = 1;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = lengthOf(static_cast<unsigned char>(text[at]));
        bool isWhole = length > 0 && at + length <= text.size();
        char32_t code =
            isWhole ? static_cast<unsigned char>(text[at]) & (length == 1 ? 0x7fu : 0xffu >> (length + 1)) : 0;
        for (std::size_t i = 1; isWhole && i < length; ++i) {
            const auto byte = static_cast<unsigned char>(text[at + i]);
            isWhole = (byte & 0xc0) == 0x80;
            code = code << 6 | (byte & 0x3f);
        }
        characters.push_back({isWhole ? plain(code) : damaged, {at, column++}});
        at += isWhole ? length : 1;
        if (characters.size() > longestFormula)
            throw FormulaError(characters.back().position, {mistake::tooLong, {verbatim(longestFormula)}});
    }
    characters.push_back({0, {text.size(), column}});
    return characters;
}

bool isDigit(char32_t code)
{
    return code >= '0' && code <= '9';
}

bool isHexDigit(char32_t code)
{
    return isDigit(code) || (code >= 'a' && code <= 'f') || (code >= 'A' && code <= 'F');
}

bool isLetter(char32_t code)
{
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code == '_';
}

int superscriptDigit(char32_t code)
{
    constexpr std::u32string_view digits = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
    const std::size_t at = digits.find(code);
    return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

constexpr std::pair<std::string_view, std::string_view> pairedSigns[] = {
    {"**", "^"}, {"<=", "<="}, {">=", ">="}, {"==", "=="}, {"!=", "!="}, {"&&", "and"}, {"||", "or"}, {"<>", "!="}};
constexpr std::pair<char32_t, std::string_view> otherSigns[] = {
    {U'≤', "<="}, {U'≥', ">="}, {U'≠', "!="}, {U'∧', "and"}, {U'∨', "or"}, {U'¬', "not"}, {'!', "not"}};

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text), characters_(decode(text)) {}

    std::vector<Token> all()
    {
        std::vector<Token> tokens;
        do {
            while (code() == ' ' || (code() >= '\t' && code() <= '\r'))
                ++at_;
            const TextPosition start = characters_[at_].position;
            tokens.push_back(next());
            tokens.back().position = start;
            tokens.back().end = characters_[at_].position;
        } while (tokens.back().kind != Token::Kind::end);
        return tokens;
    }

private:
    char32_t code(std::size_t ahead = 0) const
    {
        return at_ + ahead < characters_.size() ? characters_[at_ + ahead].code : 0;
    }

    bool isAtEnd() const { return at_ + 1 == characters_.size(); }

    Token next()
    {
        if (isAtEnd())
            return {};
        if (isDigit(code()) || (code() == '.' && isDigit(code(1))))
            return number();
        if (isLetter(code()))
            return {.kind = Token::Kind::name, .text = run(isNamePart)};
        if (code() == U'∞' || code() == U'√')
            return {.kind = Token::Kind::name, .text = characters_[at_++].code == U'∞' ? "inf" : "sqrt"};
        if (const std::string_view letter = greekName(code()); !letter.empty()) {
            ++at_;
            return {.kind = Token::Kind::name, .text = std::string(letter) + run(isDigit)};
        }
        if (superscriptDigit(code()) >= 0 || code() == U'⁻')
            return exponent();
        return sign();
    }

    static bool isNamePart(char32_t code) { return isLetter(code) || isDigit(code); }

    std::string run(bool (*isPart)(char32_t))
    {
        std::string word;
        while (isPart(code()))
            word += static_cast<char>(characters_[at_++].code);
        return word;
    }

    Token number()
    {
        const TextPosition start = characters_[at_].position;
        std::string digits;
        const bool isHex = code() == '0' && (code(1) == 'x' || code(1) == 'X') &&
                           (isHexDigit(code(2)) || (code(2) == '.' && isHexDigit(code(3))));
        if (isHex) {
            digits = "0x";
            at_ += 2;
        }
        const auto isPart = isHex ? isHexDigit : isDigit;
        digits += run(isPart);
        if (code() == '.') {
            digits += '.';
            ++at_;
            digits += run(isPart);
        }
        addExponent(digits, isHex ? 'p' : 'e');
        const std::optional<double> value = readNumber(digits);
        if (!value || code() == '.')
            throw FormulaError(start, {mistake::number, {verbatim(quoted(code() == '.' ? digits + "." : digits))}});
        return {.kind = Token::Kind::number, .text = digits, .number = *value};
    }

    /// "e-3"; in "2e" and "2exp(x)" the e is no exponent's.
    void addExponent(std::string& digits, char32_t mark)
    {
        if ((code() | 0x20) != mark)
            return;
        const bool isSigned = code(1) == '-' || code(1) == '+';
        if (!isDigit(code(isSigned ? 2 : 1)))
            return;
        for (int i = isSigned ? 2 : 1; i > 0; --i)
            digits += static_cast<char>(characters_[at_++].code);
        digits += run(isDigit);
    }

    Token exponent()
    {
        const TextPosition start = characters_[at_].position;
        const bool isNegative = code() == U'⁻';
        at_ += isNegative ? 1 : 0;
        double value = 0;
        std::size_t digits = 0;
        for (; superscriptDigit(code()) >= 0; ++digits, ++at_)
            value = 10 * value + superscriptDigit(code());
        if (digits == 0)
            throw FormulaError(start, {mistake::raisedMinus});
        return {.kind = Token::Kind::exponent, .number = isNegative ? -value : value};
    }

    Token sign()
    {
        for (const auto& [written, meant] : pairedSigns)
            if (code() == static_cast<unsigned char>(written[0]) && code(1) == static_cast<unsigned char>(written[1])) {
                at_ += 2;
                return {.kind = Token::Kind::sign, .text = std::string(meant)};
            }
        for (const auto& [written, meant] : otherSigns)
            if (code() == written) {
                ++at_;
                return {.kind = Token::Kind::sign, .text = std::string(meant)};
            }
        if (code() < 0x80 &&
            std::string_view("+-*/^(),<>=;|").find(static_cast<char>(code())) != std::string_view::npos)
            return {.kind = Token::Kind::sign, .text = std::string(1, static_cast<char>(characters_[at_++].code))};
        refuse();
    }

    [[noreturn]] void refuse() const
    {
        const TextPosition at = characters_[at_].position;
        const Wording found =
            verbatim(quoted(text_.substr(at.offset, characters_[at_ + 1].position.offset - at.offset)));
        if (code() == damaged)
            throw FormulaError(at, {mistake::encoding});
        const bool isBracket = code() == '[' || code() == ']' || code() == '{' || code() == '}';
        throw FormulaError(at, {isBracket ? mistake::bracket : mistake::character, {found}});
    }

    std::string_view text_;
    std::vector<Character> characters_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<Token> readTokens(std::string_view text)
{
    return Lexer(text).all();
}

}  // namespace actiscope::expression
