// What the two ways of writing a formula share: who needs parentheses.
#pragma once

#include "core/expression/tree.h"

#include <string>
#include <vector>

namespace actiscope::expression {

/// How tightly a piece of text holds together, from the loosest.
enum class Binding { either, both, negation, comparison, sum, product, sign, power, call, atom };

Binding bindingOf(Op op);
std::string_view comparisonSign(Op op);

struct Written {
    std::string text;
    Binding binding = Binding::atom;
};

/// a, b, c of max(max(a, b), c), for operators that were given several arguments at once.
std::vector<NodeId> flattened(const Tree& tree, const Node& node);

/// Those from which the root is made, arguments first.
std::vector<bool> neededBy(const Tree& tree, NodeId root);

}  // namespace actiscope::expression
