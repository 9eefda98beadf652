#include "core/expression/switches.h"

#include "core/catalogue.h"

#include <algorithm>
#include <numbers>

namespace actiscope::expression {
namespace {

class Finder {
public:
    explicit Finder(const Tree& tree) : tree_(tree), varies_(tree.variesWithX()) {}

    Switches all()
    {
        results_.push_back(tree_.root);
        const std::vector<bool> needed = neededNodes();
        const std::size_t count = tree_.nodes.size();
        for (std::size_t id = 0; id < count; ++id)
            if (needed[id] && varies_[id])
                look(tree_.nodes[id]);  // a copy: more nodes are added
        switches_.program = compile(tree_, results_);
        return std::move(switches_);
    }

private:
    std::vector<bool> neededNodes() const
    {
        std::vector<bool> needed(tree_.nodes.size());
        needed[tree_.root] = true;
        for (std::size_t id = needed.size(); id-- > 0;)
            if (needed[id])
                for (const NodeId argument : tree_.nodes[id].arguments)
                    needed[argument] = true;
        return needed;
    }

    void look(const Node node)
    {
        const auto argument = [&node](std::size_t i) { return node.arguments[i]; };
        switch (node.op) {
            case Op::abs:
            case Op::sign:
            case Op::relu:
            case Op::sqrt:
            case Op::cbrt:
            case Op::log:
            case Op::log2:
            case Op::log10:
            case Op::choose:
            case Op::negation:
                return add(argument(0));
            case Op::power:
                if (!isSmoothPower(node))
                    add(argument(0));
                return;
            case Op::divide:
                return add(argument(1));
            case Op::both:
            case Op::either:
                add(argument(0));
                return add(argument(1));
            case Op::minimum:
            case Op::maximum:
            case Op::less:
            case Op::lessEqual:
            case Op::greater:
            case Op::greaterEqual:
            case Op::equal:
            case Op::notEqual:
                return add(tree_.make(Op::subtract, {argument(0), argument(1)}));
            case Op::clip:
                add(tree_.make(Op::subtract, {argument(0), argument(1)}));
                return add(tree_.make(Op::subtract, {argument(0), argument(2)}));
            case Op::log1p:
                return add(tree_.make(Op::add, {argument(0), tree_.number(1)}));
            case Op::asin:
            case Op::acos:
                add(tree_.make(Op::subtract, {argument(0), tree_.number(1)}));
                return add(tree_.make(Op::add, {argument(0), tree_.number(1)}));
            case Op::floor:
            case Op::ceil:
                return add(argument(0), Switch::Levels::integers);
            case Op::round:
                return add(tree_.make(Op::add, {argument(0), tree_.number(0.5)}), Switch::Levels::integers);
            case Op::tan: {
                const NodeId turns = tree_.make(Op::divide, {argument(0), tree_.number(std::numbers::pi)});
                return add(tree_.make(Op::add, {turns, tree_.number(0.5)}), Switch::Levels::integers);
            }
            case Op::activation:
                return addActivation(node);
            default:
                return;
        }
    }

    /// x², x³: a polynomial.
    bool isSmoothPower(const Node& node) const
    {
        const std::optional<double> exponent = tree_.constant(node.arguments[1]);
        return exponent && *exponent >= 0 &&
               *exponent == static_cast<double>(static_cast<int>(std::min(*exponent, 1e6)));
    }

    std::size_t result(NodeId id)
    {
        results_.push_back(id);
        return results_.size() - 1;
    }

    /// Whether a node, which may be younger than the others, moves with x.
    bool moves(NodeId id) const { return tree_.variesWithX()[id]; }

    void add(NodeId id, Switch::Levels levels = Switch::Levels::zero)
    {
        const auto isSame = [&](const Switch& other) { return other.levels == levels && results_[other.result] == id; };
        const Op op = tree_.at(id).op;
        // A truth is 0 where the comparison changes its mind, which is a switch of its own.
        const bool isTruth = op >= Op::less && op <= Op::negation;
        if (!isTruth && moves(id) && std::ranges::none_of(switches_.all, isSame))
            switches_.all.push_back({.levels = levels, .result = result(id)});
    }

    void addActivation(const Node& node)
    {
        Switch found{
            .levels = Switch::Levels::activation, .result = result(node.arguments[0]), .activation = node.index};
        found.firstParameter = results_.size();
        for (std::size_t i = 1; i < node.arguments.size(); ++i)
            result(node.arguments[i]);
        switches_.all.push_back(found);
    }

    Tree tree_;
    std::vector<bool> varies_;
    std::vector<NodeId> results_;
    Switches switches_;
};

}  // namespace

Switches findSwitches(const Tree& tree)
{
    return Finder(tree).all();
}

}  // namespace actiscope::expression
