// The functions, constants and Greek letters that a formula may use.
#pragma once

#include "core/catalogue.h"
#include "core/expression/op.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actiscope::expression {

struct FunctionWord {
    std::string_view name;
    Op op;
    int least = 1;             ///< arguments
    int most = 1;              ///< −1: any number
    std::string_view latex{};  ///< the command or operator name; empty: the name
};

/// All built-in functions; the first of several with one op is how it is written back.
std::span<const FunctionWord> functionWords();
/// Case counts only where it tells two functions apart. Null: none.
const FunctionWord* findFunction(std::string_view name);
const FunctionWord& wordOf(Op op);
/// An activation of the catalogue by its id, case ignored.
const Activation* findActivation(std::string_view name);
/// Every name that can be called: for suggestions.
std::vector<std::string_view> callableNames();

std::optional<double> findConstant(std::string_view name);

/// What a parameter of that name starts at.
double initialOf(std::string_view parameter);

/// "alpha" of U+03B1; empty for other characters.
std::string_view greekName(char32_t letter);
/// How a parameter is shown: "α" for alpha, "α1" for alpha1; else its name.
std::string symbolOf(std::string_view name);
/// In LaTeX: \alpha, \alpha_{1}, k, \mathrm{slope}.
std::string latexSymbol(std::string_view name);

}  // namespace actiscope::expression
