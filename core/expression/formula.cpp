#include "core/expression/formula.h"

#include "core/expression/derivative.h"
#include "core/expression/latex.h"
#include "core/expression/shape_of.h"
#include "core/expression/words.h"

#include <algorithm>

namespace actiscope {

namespace expression {
namespace {

constexpr std::size_t longestName = 40;  // in bytes

/// At most longestName bytes, whole characters; the end is cut.
std::string shortened(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    if (text.size() <= longestName)
        return text;
    std::size_t length = longestName - 3;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80)
        --length;
    return text.substr(0, length) + "…";
}

Program compiled(const Tree& tree)
{
    const NodeId root[] = {tree.root};
    Program program = compile(tree, root);
    if (program.instructions.size() > mostInstructions)
        throw FormulaError({}, "The formula takes " + std::to_string(program.instructions.size()) +
                                   " operations; expected at most " + std::to_string(mostInstructions) + ".");
    return program;
}

}  // namespace

Formula::Formula(std::string_view text)
    : text_(text), parsed_(parse(text)), program_(compiled(parsed_.tree)), switches_(findSwitches(parsed_.tree))
{
    describe();
}

void Formula::describe()
{
    name_ = shortened(text_);
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
        const double reach = std::max(3.0, std::abs(parameter.initial));
        info_.parameters.add({.id = parameter.name,
                              .symbol = symbols_.back(),
                              .initial = parameter.initial,
                              .valid = realLine,
                              .slider = {-reach, reach},
                              .step = 0.01});
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
