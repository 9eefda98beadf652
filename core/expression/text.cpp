#include "core/catalogue.h"
#include "core/expression/latex.h"
#include "core/expression/words.h"
#include "core/expression/writer.h"
#include "core/number.h"

namespace actiscope::expression {
namespace {

class TextWriter {
public:
    TextWriter(const Tree& tree, std::span<const FormulaParameter> parameters) : tree_(tree), parameters_(parameters) {}

    std::string all()
    {
        const std::vector<bool> needed = neededBy(tree_, tree_.root);
        written_.resize(tree_.nodes.size());
        for (std::size_t id = 0; id <= tree_.root; ++id)
            if (needed[id])
                written_[id] = {write(tree_.nodes[id]), bindingOf(tree_.nodes[id].op)};
        return written_[tree_.root].text;
    }

private:
    std::string atLeast(Binding binding, const Node& node, std::size_t i) const
    {
        const Written& argument = written_[node.arguments[i]];
        return argument.binding < binding ? "(" + argument.text + ")" : argument.text;
    }

    static Binding tighter(Binding binding) { return static_cast<Binding>(static_cast<int>(binding) + 1); }

    std::string infix(const Node& node, std::string_view sign) const
    {
        const Binding binding = bindingOf(node.op);
        // All operators but powers are read from left to right; comparisons would chain.
        const Binding left = binding == Binding::comparison ? tighter(binding) : binding;
        return atLeast(left, node, 0).append(sign) + atLeast(tighter(binding), node, 1);
    }

    std::string write(const Node& node) const
    {
        switch (node.op) {
            case Op::number:
                return writeNumber(node.number);
            case Op::variable:
                return "x";
            case Op::parameter:
                return parameters_[node.index].name;
            case Op::negate:
                return "-" + atLeast(Binding::sign, node, 0);
            case Op::add:
                return infix(node, " + ");
            case Op::subtract:
                return infix(node, " - ");
            case Op::multiply:
                return infix(node, "*");
            case Op::divide:
                return infix(node, "/");
            case Op::power:
                return atLeast(Binding::call, node, 0) + "^" + atLeast(Binding::sign, node, 1);
            case Op::both:
                return infix(node, " and ");
            case Op::either:
                return infix(node, " or ");
            case Op::negation:
                return "not " + atLeast(Binding::negation, node, 0);
            case Op::less:
            case Op::lessEqual:
            case Op::greater:
            case Op::greaterEqual:
            case Op::equal:
            case Op::notEqual:
                return infix(node, " " + std::string(comparisonSign(node.op)) + " ");
            case Op::minimum:
            case Op::maximum:
                return call(wordOf(node.op).name, flattened(tree_, node));
            case Op::activation:
                return call(catalogue()[node.index].id(), {node.arguments.begin(), node.arguments.end()});
            default:
                return call(wordOf(node.op).name, {node.arguments.begin(), node.arguments.end()});
        }
    }

    std::string call(std::string_view name, const std::vector<NodeId>& arguments) const
    {
        std::string text;
        for (const NodeId argument : arguments)
            text += (text.empty() ? "" : ", ") + written_[argument].text;
        return std::string(name) + "(" + text + ")";
    }

    const Tree& tree_;
    std::span<const FormulaParameter> parameters_;
    std::vector<Written> written_;
};

}  // namespace

std::string toText(const Tree& tree, std::span<const FormulaParameter> parameters)
{
    std::string text = TextWriter(tree, parameters).all();
    for (const FormulaParameter& parameter : parameters)
        if (parameter.initial != initialOf(parameter.name))
            text += ", " + parameter.name + " = " + writeNumber(parameter.initial);
    return text;
}

}  // namespace actiscope::expression
