// A formula computed operation by operation in a number format.
#pragma once

#include "core/expression/tree.h"
#include "core/precision/number_format.h"

#include <span>
#include <vector>

namespace actiscope {

/// Every number, parameter and result of an operation is rounded to the format before it is used again; the operations
/// themselves, functions as exp and erf included, are exact but for that. Comparisons, choices and signs lose nothing.
/// Not for several threads at a time.
class RoundedFormula {
public:
    /// parameters: in the order of the tree's. x may be anything when it is called.
    RoundedFormula(expression::Tree tree, std::span<const double> parameters, NumberFormat format);

    double operator()(double x) const;

private:
    double evaluated(const expression::Node& node, double x) const;

    expression::Tree tree_;
    std::vector<double> parameters_;
    NumberFormat format_;
    std::vector<expression::NodeId> moving_;  ///< nodes with x in them, arguments first
    mutable std::vector<double> results_;     ///< by node
};

}  // namespace actiscope
