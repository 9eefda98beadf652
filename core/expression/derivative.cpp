#include "core/expression/derivative.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace actiscope::expression {
namespace {

constexpr std::size_t mostNodes = 400;

class Differentiator {
public:
    explicit Differentiator(const Tree& tree) : tree_(tree), source_(tree), varies_(tree.variesWithX()) {}

    std::optional<Tree> all()
    {
        const NodeId zero = tree_.number(0);
        std::vector<NodeId> derivatives(source_.nodes.size(), zero);
        for (std::size_t id = 0; id <= source_.root; ++id) {
            if (varies_[id])
                derivatives[id] = derivative(static_cast<NodeId>(id), source_.nodes[id], derivatives);
            if (tree_.nodes.size() > mostNodes)
                return std::nullopt;
        }
        tree_.root = derivatives[source_.root];
        return std::move(tree_);
    }

private:
    // --- Nodes, with what is 0 or 1 left out ---

    bool isNumber(NodeId id, double value) const
    {
        return tree_.at(id).op == Op::number && tree_.at(id).number == value;
    }
    NodeId number(double value) { return tree_.number(value); }

    NodeId negate(NodeId a)
    {
        if (tree_.at(a).op == Op::number)
            return number(0 - tree_.at(a).number);
        return tree_.at(a).op == Op::negate ? tree_.at(a).arguments[0] : tree_.make(Op::negate, {a});
    }

    NodeId add(NodeId a, NodeId b)
    {
        if (isNumber(a, 0))
            return b;
        if (isNumber(b, 0))
            return a;
        if (tree_.at(a).op == Op::number && tree_.at(b).op == Op::number)
            return number(tree_.at(a).number + tree_.at(b).number);
        if (tree_.at(b).op == Op::negate)
            return tree_.make(Op::subtract, {a, tree_.at(b).arguments[0]});
        return tree_.make(Op::add, {a, b});
    }

    NodeId subtract(NodeId a, NodeId b)
    {
        if (isNumber(b, 0))
            return a;
        return isNumber(a, 0) ? negate(b) : tree_.make(Op::subtract, {a, b});
    }

    NodeId multiply(NodeId a, NodeId b)
    {
        if (isNumber(a, 0) || isNumber(b, 0))
            return number(0);
        if (isNumber(a, 1))
            return b;
        if (isNumber(b, 1))
            return a;
        if (tree_.at(a).op == Op::number && tree_.at(b).op == Op::number)
            return number(tree_.at(a).number * tree_.at(b).number);
        if (isNumber(a, -1))
            return negate(b);
        if (tree_.at(a).op == Op::negate)
            return negate(multiply(tree_.at(a).arguments[0], b));
        if (tree_.at(b).op == Op::negate)
            return negate(multiply(a, tree_.at(b).arguments[0]));
        // Numbers lead.
        return tree_.at(b).op == Op::number ? tree_.make(Op::multiply, {b, a}) : tree_.make(Op::multiply, {a, b});
    }

    NodeId divide(NodeId a, NodeId b)
    {
        if (isNumber(a, 0) || isNumber(b, 1))
            return a;
        return tree_.at(a).op == Op::negate ? negate(tree_.make(Op::divide, {tree_.at(a).arguments[0], b}))
                                            : tree_.make(Op::divide, {a, b});
    }

    NodeId power(NodeId a, double exponent)
    {
        return exponent == 0 ? number(1) : exponent == 1 ? a : tree_.make(Op::power, {a, number(exponent)});
    }

    NodeId choose(NodeId condition, NodeId yes, NodeId no)
    {
        return yes == no ? yes : tree_.make(Op::choose, {condition, yes, no});
    }

    // --- Rules ---

    NodeId derivative(NodeId id, const Node& node, const std::vector<NodeId>& known)
    {
        const auto a = [&node](std::size_t i) { return node.arguments[i]; };
        const auto d = [&](std::size_t i) { return known[node.arguments[i]]; };
        switch (node.op) {
            case Op::variable:
                return number(1);
            case Op::negate:
                return negate(d(0));
            case Op::add:
                return add(d(0), d(1));
            case Op::subtract:
                return subtract(d(0), d(1));
            case Op::multiply:
                return add(multiply(d(0), a(1)), multiply(a(0), d(1)));
            case Op::divide:
                if (isNumber(d(1), 0))
                    return divide(d(0), a(1));
                return divide(subtract(multiply(d(0), a(1)), multiply(a(0), d(1))), power(a(1), 2));
            case Op::power:
                return powerRule(id, node, d(0), d(1));
            case Op::choose:
                return choose(a(0), d(1), d(2));
            case Op::maximum:
                return choose(tree_.make(Op::greaterEqual, {a(0), a(1)}), d(0), d(1));
            case Op::minimum:
                return choose(tree_.make(Op::lessEqual, {a(0), a(1)}), d(0), d(1));
            case Op::clip:
                return choose(tree_.make(Op::less, {a(0), a(1)}), d(1),
                              choose(tree_.make(Op::greater, {a(0), a(2)}), d(2), d(0)));
            case Op::abs:
                return multiply(d(0), tree_.make(Op::sign, {a(0)}));
            case Op::relu:
                return choose(tree_.make(Op::greater, {a(0), number(0)}), d(0), number(0));
            case Op::activation: {
                Node prime = node;
                prime.number = 1;
                return multiply(d(0), tree_.add(prime));
            }
            default:
                return isNumber(d(0), 0) ? number(0) : multiply(d(0), rate(id, node));
        }
    }

    NodeId powerRule(NodeId id, const Node& node, NodeId base, NodeId exponent)
    {
        const NodeId a = node.arguments[0];
        const NodeId b = node.arguments[1];
        if (isNumber(exponent, 0)) {
            const std::optional<double> constant = tree_.constant(b);
            const NodeId lower =
                constant ? power(a, *constant - 1) : tree_.make(Op::power, {a, subtract(b, number(1))});
            return multiply(multiply(constant ? number(*constant) : b, base), lower);
        }
        const NodeId logarithm = isNumber(a, std::numbers::e) ? number(1) : tree_.make(Op::log, {a});
        const NodeId inner = add(multiply(exponent, logarithm), divide(multiply(b, base), a));
        return multiply(inner, id);
    }

    /// The derivative of a function of one argument by that.
    NodeId rate(NodeId id, const Node& node)
    {
        const NodeId u = node.arguments.empty() ? NodeId{0} : node.arguments[0];
        const auto make = [this](Op op, NodeId of) { return tree_.make(op, {of}); };
        switch (node.op) {
            case Op::sqrt:
                return divide(number(1), multiply(number(2), id));
            case Op::cbrt:
                return divide(number(1), multiply(number(3), power(id, 2)));
            case Op::exp:
                return id;
            case Op::exp2:
                return multiply(make(Op::log, number(2)), id);
            case Op::expm1:
                return make(Op::exp, u);
            case Op::log:
                return divide(number(1), u);
            case Op::log2:
                return divide(number(1), multiply(u, make(Op::log, number(2))));
            case Op::log10:
                return divide(number(1), multiply(u, make(Op::log, number(10))));
            case Op::log1p:
                return divide(number(1), add(number(1), u));
            case Op::sin:
                return make(Op::cos, u);
            case Op::cos:
                return negate(make(Op::sin, u));
            case Op::tan:
                return divide(number(1), power(make(Op::cos, u), 2));
            case Op::asin:
                return divide(number(1), make(Op::sqrt, subtract(number(1), power(u, 2))));
            case Op::acos:
                return negate(divide(number(1), make(Op::sqrt, subtract(number(1), power(u, 2)))));
            case Op::atan:
                return divide(number(1), add(number(1), power(u, 2)));
            case Op::sinh:
                return make(Op::cosh, u);
            case Op::cosh:
                return make(Op::sinh, u);
            case Op::tanh:
                return subtract(number(1), power(id, 2));
            case Op::erf:
                return gauss(u, divide(number(2), make(Op::sqrt, number(std::numbers::pi))));
            case Op::erfc:
                return negate(gauss(u, divide(number(2), make(Op::sqrt, number(std::numbers::pi)))));
            case Op::normalDistribution: {
                const NodeId root = make(Op::sqrt, multiply(number(2), number(std::numbers::pi)));
                return divide(make(Op::exp, negate(divide(power(u, 2), number(2)))), root);
            }
            case Op::sigmoid:
                return multiply(id, make(Op::sigmoid, negate(u)));
            case Op::softplus:
                return make(Op::sigmoid, u);
            default:
                return number(0);  // steps and truths
        }
    }

    NodeId gauss(NodeId u, NodeId factor) { return multiply(factor, tree_.make(Op::exp, {negate(power(u, 2))})); }

    Tree tree_;  ///< of which `source_` is the beginning
    const Tree source_;
    std::vector<bool> varies_;
};

}  // namespace

std::optional<Tree> derivativeOf(const Tree& tree)
{
    return Differentiator(tree).all();
}

}  // namespace actiscope::expression
