// The words of a formula: numbers, names and signs.
#pragma once

#include "core/expression/formula_error.h"

#include <string>
#include <string_view>
#include <vector>

namespace actiscope::expression {

struct Token {
    enum class Kind { number, name, sign, exponent, end };

    Kind kind = Kind::end;
    /// A name as it is typed on a keyboard ("alpha" for α), a sign as it is spelled in ASCII ("*" for ×, "<=" for ≤,
    /// "and" for &&).
    std::string text{};
    double number = 0;  ///< of a number, and of an exponent: x²
    TextPosition position{};
    TextPosition end{};  ///< just behind it

    bool is(std::string_view sign) const { return kind == Kind::sign && text == sign; }
};

inline constexpr std::size_t longestFormula = 1000;  ///< in characters

/// Ends with a token of kind `end`. Knows the signs that people copy from print (− × · ÷ ≤ ≥ ≠ ² Greek letters) and
/// the wide ones of Chinese keyboards. Throws FormulaError: a character that means nothing here, a damaged number, a
/// text longer than longestFormula.
std::vector<Token> readTokens(std::string_view text);

}  // namespace actiscope::expression
