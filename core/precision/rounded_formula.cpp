#include "core/precision/rounded_formula.h"

#include "core/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace actiscope {

namespace {

using expression::Op;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

double truth(bool isTrue, double a, double b)
{
    return std::isnan(a) || std::isnan(b) ? notANumber : isTrue;
}

/// Of functions of one argument, in double precision.
double function(Op op, double a)
{
    switch (op) {
        case Op::negate:
            return -a;
        case Op::negation:
            return std::isnan(a) ? a : a == 0;
        case Op::abs:
            return std::abs(a);
        case Op::sign:
            return std::isnan(a) ? a : (a > 0) - (a < 0);
        case Op::floor:
            return std::floor(a);
        case Op::ceil:
            return std::ceil(a);
        case Op::round:
            return std::nearbyint(a);
        case Op::sqrt:
            return std::sqrt(a);
        case Op::cbrt:
            return std::cbrt(a);
        case Op::exp:
            return std::exp(a);
        case Op::exp2:
            return std::exp2(a);
        case Op::expm1:
            return std::expm1(a);
        case Op::log:
            return std::log(a);
        case Op::log2:
            return std::log2(a);
        case Op::log10:
            return std::log10(a);
        case Op::log1p:
            return std::log1p(a);
        case Op::sin:
            return std::sin(a);
        case Op::cos:
            return std::cos(a);
        case Op::tan:
            return std::tan(a);
        case Op::asin:
            return std::asin(a);
        case Op::acos:
            return std::acos(a);
        case Op::atan:
            return std::atan(a);
        case Op::sinh:
            return std::sinh(a);
        case Op::cosh:
            return std::cosh(a);
        case Op::tanh:
            return std::tanh(a);
        case Op::erf:
            return std::erf(a);
        case Op::erfc:
            return std::erfc(a);
        case Op::normalDistribution:
            return std::erfc(-a / std::numbers::sqrt2) / 2;
        case Op::sigmoid:
            return 1 / (1 + std::exp(-a));
        case Op::softplus:
            return std::max(a, 0.0) + std::log1p(std::exp(-std::abs(a)));
        case Op::relu:
            return std::isnan(a) ? a : std::max(a, 0.0);
        default:
            throw std::invalid_argument("RoundedFormula: an operation that it does not know");
    }
}

double operation(Op op, double a, double b)
{
    switch (op) {
        case Op::add:
            return a + b;
        case Op::subtract:
            return a - b;
        case Op::multiply:
            return a * b;
        case Op::divide:
            return a / b;
        case Op::power:
            return std::pow(a, b);
        case Op::less:
            return truth(a < b, a, b);
        case Op::lessEqual:
            return truth(a <= b, a, b);
        case Op::greater:
            return truth(a > b, a, b);
        case Op::greaterEqual:
            return truth(a >= b, a, b);
        case Op::equal:
            return truth(a == b, a, b);
        case Op::notEqual:
            return truth(a != b, a, b);
        case Op::both:
            return a == 0 || b == 0 ? 0 : truth(true, a, b);
        case Op::either:
            return std::abs(a) > 0 || std::abs(b) > 0 ? 1 : truth(false, a, b);
        case Op::minimum:
            return b < a || std::isnan(b) ? b : a;
        case Op::maximum:
            return b > a || std::isnan(b) ? b : a;
        default:
            throw std::invalid_argument("RoundedFormula: an operation that it does not know");
    }
}

}  // namespace

RoundedFormula::RoundedFormula(expression::Tree tree, std::span<const double> parameters, NumberFormat format)
    : tree_(std::move(tree)), format_(format), results_(tree_.nodes.size())
{
    for (const double parameter : parameters)
        parameters_.push_back(roundTo(parameter, format));
    const std::vector<bool> moves = tree_.variesWithX();
    for (std::size_t id = 0; id < tree_.nodes.size(); ++id) {
        if (moves[id])
            moving_.push_back(static_cast<expression::NodeId>(id));
        else
            results_[id] = roundTo(evaluated(tree_.nodes[id], 0), format_);
    }
}

double RoundedFormula::operator()(double x) const
{
    for (const expression::NodeId id : moving_)
        results_[id] = roundTo(evaluated(tree_.nodes[id], x), format_);
    return results_[tree_.root];
}

double RoundedFormula::evaluated(const expression::Node& node, double x) const
{
    std::array<double, expression::Node::mostArguments> of{};
    for (std::size_t i = 0; i < node.arguments.size(); ++i)
        of[i] = results_[node.arguments[i]];
    switch (node.op) {
        case Op::number:
            return node.number;
        case Op::variable:
            return x;
        case Op::parameter:
            return parameters_[node.index];
        case Op::choose:
            return std::isnan(of[0]) ? of[0] : of[0] != 0 ? of[1] : of[2];
        case Op::clip:
            return operation(Op::minimum, operation(Op::maximum, of[0], of[1]), of[2]);
        case Op::activation: {
            const Activation& activation = catalogue()[node.index];
            std::vector<double> values = activation.defaults();
            std::copy_n(of.begin() + 1, node.arguments.size() - 1, values.begin());
            return evaluateAt(activation, values, of[0]).value;
        }
        default:
            return node.arguments.size() == 1 ? function(node.op, of[0]) : operation(node.op, of[0], of[1]);
    }
}

}  // namespace actiscope
