// From a formula's text to its tree.
#pragma once

#include "core/expression/formula_error.h"
#include "core/expression/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace actiscope::expression {

/// Parentheses, calls, signs and powers within each other.
inline constexpr int deepestNesting = 100;

struct FormulaParameter {
    std::string name;
    double initial = 1;
    bool operator==(const FormulaParameter&) const = default;
};

struct ParsedFormula {
    Tree tree;
    std::vector<FormulaParameter> parameters;  ///< in the order in which the text names them
    std::size_t length = 0;                    ///< of the text without the values that follow the formula, in bytes
};

/// The grammar, from the loosest to the tightest: or; and; not; comparisons, which chain (0 < x < 1); + −; × ÷ and
/// factors that stand side by side (2x, 3(x + 1), both as tight as a written ×: 1/2x is (1/2)·x); a sign (−x² is
/// −(x²)); ^ or **, right to left (2^3^2 is 2^9); numbers, names, calls, parentheses and |x|. Functions are those of words.h
/// and every activation of the catalogue with its parameters after x, in their order or by name: elu(x, 0.5), elu(x,
/// alpha = k). A name that is neither x nor a constant is a parameter of the formula; it starts at 1, or at what
/// follows the formula: "max(a*x, x), a = 0.1". Throws FormulaError.
ParsedFormula parse(std::string_view text);

}  // namespace actiscope::expression
