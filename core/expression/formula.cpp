#include "core/expression/formula.h"

#include "core/expression/derivative.h"
#include "core/expression/latex.h"
#include "core/expression/lexer.h"
#include "core/expression/shape_of.h"
#include "core/expression/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace actiscope {

namespace expression {
namespace {

constexpr std::size_t longestName = 40;  // in bytes

/// The text as print has it: α for alpha, · for *, without the values that may follow it. At most longestName bytes;
/// the end is cut.
std::string printed(const std::string& text, std::size_t length)
{
    constexpr std::pair<std::string_view, std::string_view> signs[] = {{"*", "·"},  {"-", "−"},  {"<=", "≤"},
                                                                       {">=", "≥"}, {"!=", "≠"}, {"==", "="}};
    std::string name;
    std::size_t from = 0;
    for (const Token& token : readTokens(text)) {
        if (token.kind == Token::Kind::end || token.end.offset > length)
            break;
        const bool isApart = token.position.offset > from && from > 0;
        const auto sign = std::ranges::find(signs, token.text, &std::pair<std::string_view, std::string_view>::first);
        std::string piece = isApart ? " " : "";
        if (token.kind == Token::Kind::sign && sign != std::end(signs))
            piece += sign->second;
        else if (token.kind == Token::Kind::name)
            piece += symbolOf(token.text);
        else
            piece += text.substr(token.position.offset, token.end.offset - token.position.offset);
        if (name.size() + piece.size() > longestName)
            return name + "…";
        name += piece;
        from = token.end.offset;
    }
    return name;
}

/// How far a slider goes on either side of 0: wide enough for what a parameter usually does, and for where it starts.
double sliderReach(double initial)
{
    constexpr double usual = 3;
    const double size = std::abs(initial);
    const bool isUsual = size == 0 || (size >= usual / 100 && size <= usual);
    return isUsual ? usual : std::pow(10.0, std::clamp(std::floor(std::log10(size)) + 1, -300.0, 300.0));
}

Program compiled(const Tree& tree)
{
    const NodeId root[] = {tree.root};
    return compile(tree, root);
}

}  // namespace

Formula::Formula(std::string_view text)
    : text_(text), parsed_(parse(text)), program_(compiled(parsed_.tree)), switches_(findSwitches(parsed_.tree))
{
    describe();
}

void Formula::describe()
{
    name_ = printed(text_, parsed_.length);
    latex_ = toLatex(parsed_.tree, parsed_.parameters);
    if (const auto derivative = derivativeOf(parsed_.tree))
        derivativeLatex_ = toLatex(*derivative, parsed_.parameters);
    info_ = {.id = "formula", .name = name_, .longName = name_, .chineseName = name_, .family = Family::other};
    info_.formula = latex_;
    info_.derivative = derivativeLatex_;
    // Reserved, as the parameters look at them.
    symbols_.reserve(parsed_.parameters.size());
    for (const FormulaParameter& parameter : parsed_.parameters) {
        symbols_.push_back(symbolOf(parameter.name));
        const double reach = sliderReach(parameter.initial);
        info_.parameters.add({.id = parameter.name,
                              .symbol = symbols_.back(),
                              .initial = parameter.initial,
                              .valid = realLine,
                              .slider = {-reach, reach},
                              .step = std::pow(10.0, std::floor(std::log10(reach)) - 2)});
    }
}

Shape Formula::shape(std::span<const double> values) const
{
    const std::vector<double> own(values.begin(),
                                  values.begin() + static_cast<std::ptrdiff_t>(parsed_.parameters.size()));
    {
        const std::lock_guard lock(mutex_);
        const auto known = std::ranges::find_if(
            known_, [&own](const Known& one) { return !one.shape.codomain.empty() && one.values == own; });
        if (known != known_.end()) {
            std::rotate(known_.begin(), known, known + 1);
            return known_.front().shape;
        }
    }
    const Shape shape = shapeOf(*this, own);
    const std::lock_guard lock(mutex_);
    std::ranges::rotate(known_, known_.end() - 1);
    known_.front() = {own, shape};
    return shape;
}

}  // namespace expression

std::shared_ptr<const Activation> makeFormula(std::string_view text)
{
    auto formula = std::make_shared<const expression::Formula>(text);
    auto activation = std::shared_ptr<Activation>(new Activation(formula->info(), nullptr));
    activation->formula_ = std::move(formula);
    return activation;
}

}  // namespace actiscope
