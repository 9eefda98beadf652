#include "core/expression/period.h"

#include "core/expression/formula.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace actiscope::expression {
namespace {

constexpr std::size_t probes = 97;

/// Numbers without a pattern, well inside of what is looked at.
std::vector<double> probePoints()
{
    std::vector<double> x;
    for (std::size_t i = 0; i < probes; ++i)
        x.push_back(40 * (std::fmod(static_cast<double>(i + 1) * std::numbers::phi, 1.0) - 0.5));
    return x;
}

std::vector<double> slopes(const Program& program, std::span<const double> parameters, std::size_t result,
                           std::span<const double> x)
{
    Run run(program, parameters, 1);
    run(x);
    const auto found = run.result(result, 1).first(x.size());
    return {found.begin(), found.end()};
}

/// The angular frequencies of waves whose arguments are straight lines.
std::vector<double> frequencies(const Formula& formula, std::span<const double> parameters)
{
    const Tree& tree = formula.tree();
    const std::vector<bool> varies = tree.variesWithX();
    std::vector<NodeId> angles;
    for (const Node& node : tree.nodes)
        if ((node.op == Op::sin || node.op == Op::cos) && varies[node.arguments[0]])
            angles.push_back(node.arguments[0]);
    std::vector<double> all;
    if (angles.empty())
        return all;
    const Program program = compile(tree, angles);
    for (std::size_t i = 0; i < angles.size(); ++i) {
        const std::vector<double> slope = slopes(program, parameters, i, probePoints());
        const double first = std::abs(slope.front());
        if (first > 0x1p-20 && first < 0x1p20 &&
            std::ranges::all_of(slope, [&](double s) { return std::abs(s) == first; }))
            all.push_back(first);
    }
    return all;
}

}  // namespace

double findPeriod(const Formula& formula, std::span<const double> parameters)
{
    const std::vector<double> x = probePoints();
    std::vector<double> slope;
    for (const double frequency : frequencies(formula, parameters)) {
        if (slope.empty())
            slope = slopes(formula.program(), parameters, 0, x);
        const double steepest = std::abs(*std::ranges::max_element(slope, {}, [](double s) { return std::abs(s); }));
        for (const double period : {std::numbers::pi / frequency, 2 * std::numbers::pi / frequency}) {
            std::vector<double> shifted = x;
            for (double& place : shifted)
                place += period;
            const std::vector<double> later = slopes(formula.program(), parameters, 0, shifted);
            const bool repeats = std::ranges::equal(
                slope, later, [&](double a, double b) { return std::abs(a - b) <= 1e-9 * steepest; });
            if (repeats && steepest > 0)
                return period;
        }
    }
    return 0;
}

}  // namespace actiscope::expression
