// A formula as it is written: for people to read again, and for print.
#pragma once

#include "core/expression/parser.h"

#include <span>
#include <string>

namespace actiscope::expression {

/// As the parser reads it, with as few parentheses as it needs: "x*sigmoid(1.7*x)".
std::string toText(const Tree& tree, std::span<const FormulaParameter> parameters);
/// LaTeX; empty where it would be longer than longestLatex.
std::string toLatex(const Tree& tree, std::span<const FormulaParameter> parameters);

inline constexpr std::size_t longestLatex = 1200;

}  // namespace actiscope::expression
