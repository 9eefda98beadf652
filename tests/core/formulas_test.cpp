// Slopes, curvatures and parameter gradients against differences of the values, and known points of the curves.
#include "core/number.h"
#include "tests/core/csv_rows.h"
#include "tests/core/subjects.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace {

using namespace actiscope;
using namespace actiscope::test;

TEST(Formulas, haveTheirExtremaInflectionsAndFixedPointsWhereTheyAreKnownToBe)
{
    for (const auto& row : readRows("catalogue/points.csv")) {
        SCOPED_TRACE(row.at("curve") + " " + row.at("kind") + " " + row.at("x"));
        const NamedActivation curve = parseCurve(row.at("curve"));
        const double x = *readNumber(row.at("x"));
        const Point point = evaluateAt(*curve.activation, curve.values, x);
        if (row.at("kind") == "inflection") {
            EXPECT_NEAR(point.curvature, 0, 1e-14);
        } else if (row.at("kind") == "fixed point") {
            EXPECT_NEAR(point.value, x, 4e-16 * std::abs(x));
        } else {
            EXPECT_NEAR(point.slope, 0, 1e-15);
            EXPECT_NEAR(point.value, *readNumber(row.at("value")), 2e-16);
            const bool isLow = row.at("kind") == "minimum";
            const Interval all = curve.activation->shape(curve.values).codomain[0];
            EXPECT_NEAR(isLow ? all.low : all.high, *readNumber(row.at("value")), 1e-15);
            EXPECT_GT((isLow ? 1 : -1) * point.curvature, 0);
        }
    }
}

/// Central differences of fourth order.
template <class Function>
double derivative(Function f, double at, double step)
{
    return (8 * (f(at + step) - f(at - step)) - (f(at + 2 * step) - f(at - 2 * step))) / (12 * step);
}

TEST(Formulas, haveSlopesAndCurvaturesThatDifferencesConfirm)
{
    for (const Subject& each : subjects())
        for (double x = -7.93; x < 8; x += 0.0917) {
            const double step = 1e-3;
            if (x < each.shape.domain.low + 0.1 || std::ranges::any_of(each.shape.breaks, [&](const Break& seam) {
                    return std::abs(x - seam.x) < 3 * step;
                }))
                continue;
            const Point point = each.at(x);
            const double size = 1 + std::abs(point.value) + std::abs(point.slope) + std::abs(point.curvature);
            ASSERT_NEAR(point.slope, derivative([&](double at) { return each.at(at).value; }, x, step), 1e-8 * size)
                << each.text << " at " << x;
            ASSERT_NEAR(point.curvature, derivative([&](double at) { return each.at(at).slope; }, x, step), 1e-7 * size)
                << each.text << " at " << x;
        }
}

/// ∂f/∂parameter at x in double precision.
double gradientAt(const Activation& activation, std::span<const double> values, std::size_t parameter, double x)
{
    double result = 0;
    std::vector<std::span<double>> outputs(activation.parameters().size());
    outputs[parameter] = {&result, 1};
    evaluate(activation, values, std::span<const double>(&x, 1), Outputs<double>{.gradients = outputs});
    return result;
}

TEST(Formulas, haveParameterGradientsThatDifferencesConfirm)
{
    for (const Subject& each : subjects())
        for (std::size_t parameter = 0; parameter < each.values.size(); ++parameter) {
            const double value = each.values[parameter];
            // Soft exponential changes its formula at alpha = 0, where the second derivative by alpha jumps.
            const bool isSeam = each.activation->id() == "soft_exponential" && value == 0;
            const double step = isSeam ? 1e-7 : 1e-3 * std::clamp(std::abs(value), 0.05, 10.0);
            const auto at = [&](double moved, double x) {
                std::vector<double> values = each.values;
                values[parameter] = moved;
                return evaluateAt(*each.activation, values, x).value;
            };
            const Parameter& known = each.activation->parameters()[parameter];
            if (value == infinity || !known.isValid(value - 2 * step))
                continue;
            int compared = 0;
            for (double x = -7.93; x < 8; x += 0.217) {
                const auto moved = [&](double to) { return at(to, x); };
                const double expected = derivative(moved, value, step);
                const double size = 1 + std::abs(expected) + std::abs(moved(value));
                // Not where the steps carry a break over x: there the differences depend on the step.
                const bool isSmooth = std::abs(derivative(moved, value, step / 2) - expected) < 1e-7 * size;
                if (!isSmooth || x < each.shape.domain.low + 0.1)
                    continue;
                ++compared;
                ASSERT_NEAR(gradientAt(*each.activation, each.values, parameter, x), expected, 2e-7 * size)
                    << each.text << " by " << known.id << " at " << x;
            }
            EXPECT_GE(compared, 25) << each.text << " by " << known.id;
        }
}

}  // namespace
