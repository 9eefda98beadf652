#include "core/expression/writer.h"

namespace actiscope::expression {

Binding bindingOf(Op op)
{
    switch (op) {
        case Op::either:
            return Binding::either;
        case Op::both:
            return Binding::both;
        case Op::negation:
            return Binding::negation;
        case Op::less:
        case Op::lessEqual:
        case Op::greater:
        case Op::greaterEqual:
        case Op::equal:
        case Op::notEqual:
            return Binding::comparison;
        case Op::add:
        case Op::subtract:
            return Binding::sum;
        case Op::multiply:
        case Op::divide:
            return Binding::product;
        case Op::negate:
            return Binding::sign;
        case Op::power:
            return Binding::power;
        case Op::number:
        case Op::variable:
        case Op::parameter:
            return Binding::atom;
        default:
            return Binding::call;
    }
}

std::string_view comparisonSign(Op op)
{
    switch (op) {
        case Op::less:
            return "<";
        case Op::lessEqual:
            return "<=";
        case Op::greater:
            return ">";
        case Op::greaterEqual:
            return ">=";
        case Op::equal:
            return "==";
        default:
            return "!=";
    }
}

std::vector<NodeId> flattened(const Tree& tree, const Node& node)
{
    std::vector<NodeId> reversed;
    const Node* at = &node;
    while (true) {
        reversed.push_back(at->arguments[1]);
        const NodeId first = at->arguments[0];
        if (tree.at(first).op != node.op) {
            reversed.push_back(first);
            break;
        }
        at = &tree.at(first);
    }
    return {reversed.rbegin(), reversed.rend()};
}

std::vector<bool> neededBy(const Tree& tree, NodeId root)
{
    std::vector<bool> needed(tree.nodes.size());
    needed[root] = true;
    for (std::size_t id = needed.size(); id-- > 0;)
        if (needed[id])
            for (const NodeId argument : tree.nodes[id].arguments)
                needed[argument] = true;
    return needed;
}

}  // namespace actiscope::expression
