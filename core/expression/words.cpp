#include "core/expression/words.h"

#include <algorithm>
#include <array>
#include <numbers>
#include <utility>

namespace actiscope::expression {
namespace {

constexpr FunctionWord words[] = {
    {"if", Op::choose, 3, 3},
    {"abs", Op::abs},
    {"sign", Op::sign},
    {"sgn", Op::sign},
    {"min", Op::minimum, 2, -1, "\\min"},
    {"max", Op::maximum, 2, -1, "\\max"},
    {"clip", Op::clip, 3, 3},
    {"clamp", Op::clip, 3, 3},
    {"floor", Op::floor},
    {"ceil", Op::ceil},
    {"round", Op::round},
    {"sqrt", Op::sqrt},
    {"cbrt", Op::cbrt},
    {"exp", Op::exp, 1, 1, "\\exp"},
    {"exp2", Op::exp2},
    {"expm1", Op::expm1},
    {"log", Op::log, 1, 1, "\\ln"},
    {"ln", Op::log},
    {"log2", Op::log2, 1, 1, "\\log_{2}"},
    {"log10", Op::log10, 1, 1, "\\log_{10}"},
    {"log1p", Op::log1p},
    {"pow", Op::power, 2, 2},
    {"sin", Op::sin, 1, 1, "\\sin"},
    {"cos", Op::cos, 1, 1, "\\cos"},
    {"tan", Op::tan, 1, 1, "\\tan"},
    {"asin", Op::asin, 1, 1, "\\arcsin"},
    {"arcsin", Op::asin},
    {"acos", Op::acos, 1, 1, "\\arccos"},
    {"arccos", Op::acos},
    {"atan", Op::atan, 1, 1, "\\arctan"},
    {"arctan", Op::atan},
    {"sinh", Op::sinh, 1, 1, "\\sinh"},
    {"cosh", Op::cosh, 1, 1, "\\cosh"},
    {"tanh", Op::tanh, 1, 1, "\\tanh"},
    {"erf", Op::erf},
    {"erfc", Op::erfc},
    {"Phi", Op::normalDistribution, 1, 1, "\\Phi"},
    {"sigmoid", Op::sigmoid, 1, 1, "\\sigma"},
    {"softplus", Op::softplus},
    {"relu", Op::relu},
};

struct GreekLetter {
    char32_t letter;
    std::string_view utf8;
    std::string_view name;
};

constexpr GreekLetter greek[] = {
    {U'α', "α", "alpha"}, {U'β', "β", "beta"}, {U'γ', "γ", "gamma"},   {U'δ', "δ", "delta"}, {U'ε', "ε", "epsilon"},
    {U'ζ', "ζ", "zeta"},  {U'η', "η", "eta"},  {U'θ', "θ", "theta"},   {U'κ', "κ", "kappa"}, {U'λ', "λ", "lambda"},
    {U'μ', "μ", "mu"},    {U'ν', "ν", "nu"},   {U'ξ', "ξ", "xi"},      {U'π', "π", "pi"},    {U'ρ', "ρ", "rho"},
    {U'σ', "σ", "sigma"}, {U'τ', "τ", "tau"},  {U'φ', "φ", "phi"},     {U'χ', "χ", "chi"},   {U'ψ', "ψ", "psi"},
    {U'ω', "ω", "omega"}, {U'Φ', "Φ", "Phi"},  {U'Γ', "Γ", "Gamma"},   {U'Δ', "Δ", "Delta"}, {U'Λ', "Λ", "Lambda"},
    {U'Ω', "Ω", "Omega"}, {U'ϕ', "φ", "phi"},  {U'ϵ', "ε", "epsilon"},
};

constexpr std::pair<std::string_view, double> constants[] = {
    {"pi", std::numbers::pi}, {"e", std::numbers::e}, {"inf", infinity}};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equal(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

/// "alpha12": the letter's row, and how many characters the name takes.
const GreekLetter* greekStart(std::string_view name, std::size_t& length)
{
    length = std::min(name.find_first_of("0123456789_"), name.size());
    const auto found = std::ranges::find(greek, name.substr(0, length), &GreekLetter::name);
    return found == std::end(greek) ? nullptr : found;
}

}  // namespace

std::span<const FunctionWord> functionWords()
{
    return words;
}

const FunctionWord* findFunction(std::string_view name)
{
    const auto exact = std::ranges::find(words, name, &FunctionWord::name);
    if (exact != std::end(words))
        return exact;
    // φ is a parameter, Φ the normal distribution.
    const auto found = std::ranges::find_if(
        words, [name](const FunctionWord& word) { return word.name != "Phi" && equal(word.name, name); });
    return found == std::end(words) ? nullptr : found;
}

const FunctionWord& wordOf(Op op)
{
    return *std::ranges::find(words, op, &FunctionWord::op);
}

const Activation* findActivation(std::string_view name)
{
    return findById(name);
}

std::vector<std::string_view> callableNames()
{
    std::vector<std::string_view> names;
    for (const FunctionWord& word : words)
        names.push_back(word.name);
    for (const Activation& activation : catalogue())
        if (!findFunction(activation.id()))
            names.push_back(activation.id());
    return names;
}

std::optional<double> findConstant(std::string_view name)
{
    const auto found = std::ranges::find(constants, name, &std::pair<std::string_view, double>::first);
    return found == std::end(constants) ? std::nullopt : std::optional(found->second);
}

double initialOf(std::string_view parameter)
{
    // max(alpha*x, x) is to be seen bent.
    return parameter == "alpha" ? 0.1 : 1;
}

std::string_view greekName(char32_t letter)
{
    const auto found = std::ranges::find(greek, letter, &GreekLetter::letter);
    return found == std::end(greek) ? std::string_view() : found->name;
}

std::string symbolOf(std::string_view name)
{
    std::size_t length = 0;
    const GreekLetter* letter = greekStart(name, length);
    return letter ? std::string(letter->utf8).append(name.substr(length)) : std::string(name);
}

std::string latexSymbol(std::string_view name)
{
    std::size_t length = 0;
    const GreekLetter* letter = greekStart(name, length);
    const bool isLetter = letter || length == 1;
    std::string latex = letter ? "\\" + std::string(letter->name) : std::string(name.substr(0, length));
    std::string rest(name.substr(length));
    std::erase(rest, '_');
    if (!isLetter)
        return "\\mathrm{" + latex + rest + "}";
    return rest.empty() ? latex : latex + "_{" + rest + "}";
}

}  // namespace actiscope::expression
