// Everything that can be said of a formula that cannot be read. The window says it in the user's language.
#pragma once

#include "core/wording.h"

namespace actiscope::expression::mistake {

// --- Characters ---
inline constexpr const char* tooLong = translatable("FormulaError", "The formula is longer than %1 characters.");
inline constexpr const char* number = translatable("FormulaError", "Expected a number such as 0.5 or 1e-3, found %1.");
inline constexpr const char* raisedMinus =
    translatable("FormulaError", "Expected a raised number such as ⁻¹, found “⁻” alone.");
inline constexpr const char* character =
    translatable("FormulaError", "Expected a number, a name of Latin or Greek letters or an operator, found %1.");
inline constexpr const char* bracket =
    translatable("FormulaError", "Expected a number, a name or an operator, found %1. Write parentheses: ( and ).");
inline constexpr const char* encoding =
    translatable("FormulaError", "Expected a number, a name or an operator, found a character that is not UTF-8.");

// --- The whole ---
inline constexpr const char* nothing =
    translatable("FormulaError", "Expected a formula of x, such as x*sigmoid(1.7*x); there is nothing.");
inline constexpr const char* tooDeep =
    translatable("FormulaError", "Nested more than %1 levels deep here; expected a simpler formula.");
inline constexpr const char* noOpening =
    translatable("FormulaError", "Expected an operator or the end, found “)” with no “(” before it.");
inline constexpr const char* expected = translatable("FormulaError", "Expected %1, found %2.");

// --- What was expected ---
inline constexpr const char* equality = translatable("FormulaError", "“==”, which compares");
inline constexpr const char* anOperator = translatable("FormulaError", "an operator such as + or *");
inline constexpr const char* closing = translatable("FormulaError", "“)” for the “(” at column %1");
inline constexpr const char* closingBar = translatable("FormulaError", "“|” for the “|” at column %1");
inline constexpr const char* between = translatable("FormulaError", "an operator between two numbers");
inline constexpr const char* operand = translatable("FormulaError", "a number, x, a name or “(”");
inline constexpr const char* opening = translatable("FormulaError", "“(” after the function %1");
inline constexpr const char* endOrValue =
    translatable("FormulaError", "the end or the value of a parameter, such as “, alpha = 0.1”");

// --- What was found ---
inline constexpr const char* end = translatable("FormulaError", "the end of the formula");
inline constexpr const char* raisedNumber = translatable("FormulaError", "a raised number");

// --- Names ---
inline constexpr const char* unknownFunction =
    translatable("FormulaError", "Expected a function before “(”, found %1, which is none; did you mean %2?");
inline constexpr const char* noFunction =
    translatable("FormulaError", "Expected a function before “(”, found %1, which is none; for a product write %2.");
inline constexpr const char* alternatives = translatable("FormulaError", "%1 or %2");
inline constexpr const char* scale =
    translatable("FormulaError", "Expected another name: “scale” multiplies every curve's output already.");
inline constexpr const char* tooManyParameters =
    translatable("FormulaError", "Expected at most %1 parameters, found %2 as one more.");

// --- Arguments ---
inline constexpr const char* oneArgument = translatable("FormulaError", "Expected 1 argument for %1, found %2.");
inline constexpr const char* arguments = translatable("FormulaError", "Expected %1 arguments for %2, found %3.");
inline constexpr const char* atLeastArguments =
    translatable("FormulaError", "Expected at least %1 arguments for %2, found %3.");
inline constexpr const char* upToArguments =
    translatable("FormulaError", "Expected 1 to %1 arguments for %2, found %3.");
inline constexpr const char* namelessArguments =
    translatable("FormulaError", "Expected “==”, which compares, found “=”; the arguments of %1 have no names.");
inline constexpr const char* twice =
    translatable("FormulaError", "Expected each parameter of %1 once, found %2 again.");
inline constexpr const char* noArgument =
    translatable("FormulaError", "Expected what %1 is applied to as its first argument.");
inline constexpr const char* noParameters = translatable("FormulaError", "Expected x alone: %1 has no parameters.");
inline constexpr const char* moves = translatable("FormulaError", "Expected a parameter of %1 without x in it.");
inline constexpr const char* invalid = translatable("FormulaError", "In %1, %2");

// --- What follows the formula ---
inline constexpr const char* foreignValue =
    translatable("FormulaError", "Expected a parameter of the formula, found %1.");
inline constexpr const char* notFinite = translatable("FormulaError", "Expected a finite number for %1.");

}  // namespace actiscope::expression::mistake
