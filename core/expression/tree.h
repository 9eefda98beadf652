// A formula as it was understood: an immutable expression.
#pragma once

#include "core/expression/op.h"
#include "core/list.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace actiscope::expression {

using NodeId = std::uint16_t;

struct Node {
    static constexpr std::size_t mostArguments = 5;  ///< an activation's x and four parameters

    Op op = Op::number;
    double number = 0;      ///< of a number
    std::size_t index = 0;  ///< of a parameter: its place; of an activation: its place in the catalogue
    List<NodeId, mostArguments> arguments{};

    /// Numbers by their bits.
    bool operator==(const Node& other) const;
};

/// Nodes, arguments before what is made of them; equal subexpressions are one node. The root is `root`.
struct Tree {
    std::vector<Node> nodes;
    NodeId root = 0;

    const Node& at(NodeId id) const { return nodes[id]; }
    /// Adds the node, or finds it.
    NodeId add(const Node& node);
    NodeId number(double value) { return add({.op = Op::number, .number = value}); }
    NodeId make(Op op, std::initializer_list<NodeId> arguments);
    /// By node: whether x is in it.
    std::vector<bool> variesWithX() const;
    /// The value of a node that is made of numbers by + − × ÷ alone.
    std::optional<double> constant(NodeId id) const;
};

}  // namespace actiscope::expression
