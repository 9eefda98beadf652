#include "core/expression/latex.h"

#include "core/catalogue.h"
#include "core/expression/words.h"
#include "core/expression/writer.h"
#include "core/number.h"

#include <cmath>
#include <numbers>

namespace actiscope::expression {
namespace {

class LatexWriter {
public:
    LatexWriter(const Tree& tree, std::span<const FormulaParameter> parameters) : tree_(tree), parameters_(parameters)
    {}

    std::string all()
    {
        const std::vector<bool> needed = neededBy(tree_, tree_.root);
        written_.resize(tree_.nodes.size());
        for (std::size_t id = 0; id <= tree_.root; ++id) {
            if (!needed[id])
                continue;
            written_[id] = {write(tree_.nodes[id]), bindingOf(tree_.nodes[id].op)};
            if (tree_.nodes[id].op == Op::number && tree_.nodes[id].number < 0)
                written_[id].binding = Binding::sign;
            if (isFenced(tree_.nodes[id].op))
                written_[id].binding = Binding::atom;
            if (tree_.nodes[id].op == Op::choose)
                written_[id].binding = Binding::either;  // a table beside others needs a fence
            if (written_[id].text.size() > longestLatex)
                return {};
        }
        return written_[tree_.root].text;
    }

private:
    const std::string& text(const Node& node, std::size_t i) const { return written_[node.arguments[i]].text; }

    /// Its signs enclose what it applies to.
    static bool isFenced(Op op) { return op == Op::abs || op == Op::floor || op == Op::ceil || op == Op::sqrt; }

    /// "a + b" or "a - b" with the sign of b, if it has one, made one with the sign before it.
    static std::string joined(const std::string& left, bool isMinus, const std::string& right)
    {
        const bool isFlipped = right.starts_with('-');
        const bool isNegative = isMinus != isFlipped;
        const std::string sign = left.empty() ? (isNegative ? "-" : "") : isNegative ? " - " : " + ";
        return left + sign + right.substr(isFlipped ? 1 : 0);
    }

    static std::string inParentheses(const std::string& text) { return "\\left(" + text + "\\right)"; }

    /// In parentheses unless it holds at least that tightly.
    std::string atLeast(Binding binding, const Node& node, std::size_t i) const
    {
        const Written& argument = written_[node.arguments[i]];
        return argument.binding < binding ? inParentheses(argument.text) : argument.text;
    }

    std::string write(const Node& node) const
    {
        switch (node.op) {
            case Op::number:
                return number(node.number);
            case Op::variable:
                return "x";
            case Op::parameter:
                return latexSymbol(parameters_[node.index].name);
            case Op::negate:
                return joined("", true, atLeast(Binding::product, node, 0));
            case Op::add:
                return joined(text(node, 0), false, atLeast(Binding::product, node, 1));
            case Op::subtract:
                return joined(text(node, 0), true, atLeast(Binding::product, node, 1));
            case Op::multiply:
                return product(node);
            case Op::divide:
                return "\\frac{" + text(node, 0) + "}{" + text(node, 1) + "}";
            case Op::power:
                return atLeast(Binding::atom, node, 0) + "^{" + text(node, 1) + "}";
            case Op::both:
                return atLeast(Binding::both, node, 0) + " \\land " + atLeast(Binding::negation, node, 1);
            case Op::either:
                return text(node, 0) + " \\lor " + atLeast(Binding::both, node, 1);
            case Op::negation:
                return "\\lnot " + atLeast(Binding::call, node, 0);
            case Op::less:
            case Op::lessEqual:
            case Op::greater:
            case Op::greaterEqual:
            case Op::equal:
            case Op::notEqual:
                return comparison(node);
            default:
                return function(node);
        }
    }

    static std::string number(double value)
    {
        if (value == std::numbers::pi)
            return "\\pi";
        if (value == std::numbers::e)
            return "e";
        if (std::isinf(value))
            return value > 0 ? "\\infty" : "-\\infty";
        const std::string plain = writeNumber(value);
        const std::size_t mark = plain.find('e');
        if (mark == std::string::npos)
            return plain;
        const std::string exponent = std::to_string(std::stoi(plain.substr(mark + 1)));  // 8 of "+08"
        return plain.substr(0, mark) + " \\cdot 10^{" + exponent + "}";
    }

    std::string product(const Node& node) const
    {
        const std::string left = atLeast(Binding::product, node, 0);
        const bool isSigned = written_[node.arguments[1]].binding == Binding::sign;
        const std::string right = isSigned ? inParentheses(text(node, 1)) : atLeast(Binding::product, node, 1);
        const bool isNumberLike = !right.empty() && right[0] >= '0' && right[0] <= '9';
        return left + (isNumberLike ? " \\cdot " : "\\,") + right;
    }

    std::string comparison(const Node& node) const
    {
        const std::string_view sign = comparisonSign(node.op);
        const std::string latex = sign == "<="   ? "\\le"
                                  : sign == ">=" ? "\\ge"
                                  : sign == "==" ? "="
                                  : sign == "!=" ? "\\ne"
                                                 : std::string(sign);
        return atLeast(Binding::sum, node, 0) + " " + latex + " " + atLeast(Binding::sum, node, 1);
    }

    std::string function(const Node& node) const
    {
        switch (node.op) {
            case Op::choose:
                return cases(node);
            case Op::abs:
                return "\\lvert " + text(node, 0) + "\\rvert ";
            case Op::floor:
                return "\\lfloor " + text(node, 0) + "\\rfloor ";
            case Op::ceil:
                return "\\lceil " + text(node, 0) + "\\rceil ";
            case Op::sqrt:
                return "\\sqrt{" + text(node, 0) + "}";
            case Op::exp:
                return "e^{" + text(node, 0) + "}";
            case Op::exp2:
                return "2^{" + text(node, 0) + "}";
            case Op::activation:
                return activation(node);
            case Op::minimum:
            case Op::maximum:
                return name(node.op) + inParentheses(list(flattened(tree_, node)));
            default:
                return name(node.op) + inParentheses(list({node.arguments.begin(), node.arguments.end()}));
        }
    }

    /// An if in the else of another is one more row.
    std::string cases(const Node& node) const
    {
        std::string rows;
        const Node* at = &node;
        while (true) {
            rows += text(*at, 1) + " & " + text(*at, 0) + " \\\\ ";
            const Node& otherwise = tree_.at(at->arguments[2]);
            if (otherwise.op != Op::choose)
                break;
            at = &otherwise;
        }
        return "\\begin{cases} " + rows + text(*at, 2) + " & \\text{otherwise} \\end{cases}";
    }

    static std::string name(Op op)
    {
        const FunctionWord& word = wordOf(op);
        return word.latex.empty() ? "\\operatorname{" + std::string(word.name) + "}" : std::string(word.latex);
    }

    std::string list(const std::vector<NodeId>& arguments) const
    {
        std::string all;
        for (const NodeId argument : arguments)
            all += (all.empty() ? "" : ", ") + written_[argument].text;
        return all;
    }

    std::string activation(const Node& node) const
    {
        const Activation& activation = catalogue()[node.index];
        std::string id(activation.id());
        for (std::size_t at = id.find('_'); at != std::string::npos; at = id.find('_', at))
            id[at] = ' ';
        std::string arguments = text(node, 0);
        bool areDefaults = true;
        for (std::size_t i = 1; i < node.arguments.size(); ++i) {
            const Node& argument = tree_.at(node.arguments[i]);
            areDefaults =
                areDefaults && argument.op == Op::number && argument.number == activation.parameters()[i - 1].initial;
        }
        for (std::size_t i = 1; !areDefaults && i < node.arguments.size(); ++i)
            arguments += (i == 1 ? ";\\," : ", ") + text(node, i);
        return "\\operatorname{" + id + "}" + (node.number != 0 ? "'" : "") + inParentheses(arguments);
    }

    const Tree& tree_;
    std::span<const FormulaParameter> parameters_;
    std::vector<Written> written_;
};

}  // namespace

std::string toLatex(const Tree& tree, std::span<const FormulaParameter> parameters)
{
    return LatexWriter(tree, parameters).all();
}

}  // namespace actiscope::expression
