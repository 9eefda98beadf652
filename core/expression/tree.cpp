#include "core/expression/tree.h"

#include <algorithm>
#include <bit>

namespace actiscope::expression {

bool Node::operator==(const Node& other) const
{
    return op == other.op && index == other.index &&
           std::bit_cast<std::uint64_t>(number) == std::bit_cast<std::uint64_t>(other.number) &&
           std::equal(arguments.begin(), arguments.end(), other.arguments.begin(), other.arguments.end());
}

NodeId Tree::add(const Node& node)
{
    const auto found = std::ranges::find(nodes, node);
    if (found != nodes.end())
        return static_cast<NodeId>(found - nodes.begin());
    nodes.push_back(node);
    return static_cast<NodeId>(nodes.size() - 1);
}

NodeId Tree::make(Op op, std::initializer_list<NodeId> arguments)
{
    return add({.op = op, .arguments = arguments});
}

std::vector<bool> Tree::variesWithX() const
{
    std::vector<bool> varies(nodes.size());
    for (std::size_t id = 0; id < nodes.size(); ++id)
        varies[id] = nodes[id].op == Op::variable ||
                     std::ranges::any_of(nodes[id].arguments, [&](NodeId argument) { return varies[argument]; });
    return varies;
}

std::optional<double> Tree::constant(NodeId id) const
{
    std::vector<std::optional<double>> values(id + std::size_t{1});
    for (std::size_t i = 0; i <= id; ++i) {
        const Node& node = nodes[i];
        const auto value = [&](std::size_t argument) { return values[node.arguments[argument]]; };
        const bool hasFirst = node.arguments.size() > 0 && value(0);
        const bool hasBoth = hasFirst && node.arguments.size() > 1 && value(1);
        if (node.op == Op::number)
            values[i] = node.number;
        else if (node.op == Op::negate && hasFirst)
            values[i] = -*value(0);
        else if (node.op == Op::add && hasBoth)
            values[i] = *value(0) + *value(1);
        else if (node.op == Op::subtract && hasBoth)
            values[i] = *value(0) - *value(1);
        else if (node.op == Op::multiply && hasBoth)
            values[i] = *value(0) * *value(1);
        else if (node.op == Op::divide && hasBoth)
            values[i] = *value(0) / *value(1);
    }
    return values[id];
}

}  // namespace actiscope::expression
