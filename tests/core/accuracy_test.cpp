// Every activation × quantity × target against exact values, walked over bit patterns.
#include "core/evaluate.h"
#include "measured_error.h"
#include "reference_file.h"
#include "stated_accuracy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>

namespace actiscope {
namespace {

// What holds today in double precision, relative to the exact result; single precision's bounds are the catalogue's.
constexpr double mostRelativeInDouble = 1e-13;

/// What the error of each result is measured against in double precision, if larger than the result. Snake's terms stay
/// large where they cancel, and its roots lie closer than the samples.
std::vector<long double> floorsInDouble(const Activation& activation, const reference::Group& group,
                                        const std::string& quantity, std::span<const long double> exact)
{
    if (activation.id() != "snake" || quantity == "value" || quantity == "d_scale")
        return reference::floorsNextToRoots(group.x, exact);
    const double alpha = group.values.front();
    std::vector<long double> floors(group.x.size(), quantity == "curvature" ? 2 * alpha : 1.0);
    if (quantity == "d_alpha")
        std::ranges::transform(group.x, floors.begin(), [&](double x) { return std::abs(x) / alpha; });
    for (long double& floor : floors)
        floor *= std::abs(group.values.back());
    return floors;
}

/// The largest error of one quantity, and where.
struct Worst {
    long double error = -1;
    std::string parameters;
    double x = 0;
    long double exact = 0;
    double got = 0;
};

std::string describe(const Worst& worst)
{
    char text[400];
    std::snprintf(text, sizeof text, "%.3Lg at x = %a (%.9g), %s: exact %.20Lg, got %.17g (%a)", worst.error, worst.x,
                  worst.x, worst.parameters.c_str(), worst.exact, worst.got, worst.got);
    return text;
}

/// One call of evaluate(): which quantities it asks for together.
struct Pass {
    const char* name;
    bool value, slope, curvature, gradients;
};
constexpr std::array passes{
    Pass{"alone", true, false, false, false},
    Pass{"alone", false, true, false, false},
    Pass{"alone", false, false, true, false},
    Pass{"alone", false, false, false, true},
    Pass{"with value and slope", true, true, false, false},
    Pass{"with all others", true, true, true, true},
};

/// What one pass yields: by quantity in the order of the file; empty where it was not asked for.
template <class T, class... TargetOrNothing>
std::vector<std::vector<T>> results(const Activation& activation, const reference::Group& group, const Pass& pass,
                                    TargetOrNothing... target)
{
    std::vector<T> x(group.x.size());
    std::ranges::transform(group.x, x.begin(), [](double each) { return static_cast<T>(each); });
    std::vector<std::vector<T>> all(group.exact.size());
    const auto asked = [&](std::size_t quantity, bool isAsked) {
        all[quantity].resize(isAsked ? x.size() : 0);
        return std::span<T>(all[quantity]);
    };
    Outputs<T> outputs{
        .value = asked(0, pass.value), .slope = asked(1, pass.slope), .curvature = asked(2, pass.curvature)};
    std::vector<std::span<T>> gradients;
    for (std::size_t i = 3; i < all.size(); ++i)
        gradients.push_back(asked(i, pass.gradients));
    if (pass.gradients)
        outputs.gradients = gradients;
    evaluate(activation, group.values, std::span<const T>(x), outputs, target...);
    return all;
}

/// measure: of the quantity's index, the row's index and the result.
template <class T, class Measure>
void keepWorst(std::map<std::string, Worst>& worst, const reference::File& file, const reference::Group& group,
               const Pass& pass, const std::vector<std::vector<T>>& got, Measure measure)
{
    for (std::size_t q = 0; q < got.size(); ++q) {
        for (std::size_t i = 0; i < got[q].size(); ++i) {
            const long double error = measure(q, i, got[q][i]);
            Worst& entry = worst[file.quantities[q] + " " + pass.name];
            if (error > entry.error)
                entry = {error, group.parameters, group.x[i], group.exact[q][i], got[q][i]};
        }
    }
}

std::vector<Target> supportedTargets()
{
    std::vector<Target> supported;
    std::ranges::copy_if(compiledTargets(), std::back_inserter(supported), isSupported);
    return supported;
}

class AccuracyOf : public testing::TestWithParam<const Activation*> {
protected:
    const Activation& activation = *GetParam();
    const reference::File file = reference::read(std::string(activation.id()));
};

TEST_P(AccuracyOf, TheReferenceHasThisActivationsParametersAndDefaults)
{
    std::vector<std::string> names;
    std::vector<std::string> quantities{"value", "slope", "curvature"};
    for (const Parameter& parameter : activation.parameters()) {
        names.emplace_back(parameter.id);
        quantities.push_back("d_" + names.back());
    }
    EXPECT_EQ(file.quantities, quantities);
    std::vector<double> singleDefaults;
    for (double each : activation.defaults())
        singleDefaults.push_back(static_cast<float>(each));
    bool defaultsSeen[2] = {};
    for (const reference::Group& group : file.groups) {
        EXPECT_EQ(group.names, names);
        EXPECT_EQ(activation.problem(group.values).value_or(""), "") << group.parameters;
        defaultsSeen[group.isSingle] |= group.values == (group.isSingle ? singleDefaults : activation.defaults());
    }
    EXPECT_TRUE(defaultsSeen[true]) << "no rows at the defaults in single precision";
    EXPECT_TRUE(defaultsSeen[false]) << "no rows at the defaults in double precision";
}

TEST_P(AccuracyOf, EveryTargetIsWithinTheStatedUlpOfTheExactResult)
{
    for (Target target : supportedTargets()) {
        std::map<std::string, Worst> worst;
        for (const reference::Group& group : file.groups) {
            if (!group.isSingle)
                continue;
            const auto measure = [&](std::size_t q, std::size_t i, float got) {
                const test::Allowed allowed = test::allowedError(activation, q, group.values, group.x[i]);
                return reference::ulpError(got, group.exact[q][i], allowed.floor) / allowed.ulp;
            };
            for (const Pass& pass : passes)
                keepWorst(worst, file, group, pass, results<float>(activation, group, pass, target), measure);
        }
        for (const auto& [quantity, entry] : worst)
            EXPECT_LE(entry.error, 1) << activation.id() << " on " << name(target) << ", " << quantity
                                      << ": times the stated ULP " << describe(entry);
    }
}

TEST_P(AccuracyOf, DoublePrecisionIsWithinItsRelativeBound)
{
    std::map<std::string, Worst> worst;
    for (const reference::Group& group : file.groups) {  // the single inputs too: they are doubles as well
        std::vector<std::vector<long double>> floors;
        for (std::size_t q = 0; q < file.quantities.size(); ++q)
            floors.push_back(floorsInDouble(activation, group, file.quantities[q], group.exact[q]));
        const auto measure = [&](std::size_t q, std::size_t i, double got) {
            return reference::relativeError(got, group.exact[q][i], floors[q][i]);
        };
        for (const Pass& pass : passes)
            keepWorst(worst, file, group, pass, results<double>(activation, group, pass), measure);
    }
    for (const auto& [quantity, entry] : worst)
        EXPECT_LE(entry.error, mostRelativeInDouble)
            << activation.id() << " in double, " << quantity << ": relative " << describe(entry);
}

TEST_P(AccuracyOf, AnUnderflowKeepsTheSignOfTheExactResult)
{
    for (const reference::Group& group : file.groups) {
        if (!group.isSingle)
            continue;
        for (Target target : supportedTargets()) {
            const auto got = results<float>(activation, group, passes.back(), target);
            for (std::size_t q = 0; q < got.size(); ++q) {
                for (std::size_t i = 0; i < got[q].size(); ++i) {
                    if (got[q][i] == 0 && group.exact[q][i] != 0) {
                        ASSERT_EQ(std::signbit(got[q][i]), std::signbit(group.exact[q][i]))
                            << activation.id() << " on " << name(target) << ", " << file.quantities[q] << " at "
                            << group.x[i] << ", " << group.parameters;
                    }
                }
            }
        }
    }
}

std::vector<const Activation*> everyActivation()
{
    std::vector<const Activation*> all;
    for (const Activation& activation : catalogue())
        all.push_back(&activation);
    return all;
}

INSTANTIATE_TEST_SUITE_P(Every, AccuracyOf, testing::ValuesIn(everyActivation()),
                         [](const auto& row) { return std::string(row.param->id()); });

/// A row of float32_limits.csv: from `start` on, away from zero, the correctly rounded result is `result`, or x itself.
struct Limit {
    std::string activation, quantity, result;
    float start = 0, lastInside = 0;
};

std::vector<Limit> readLimits()
{
    std::ifstream stream(std::string(ACTISCOPE_TEST_DATA) + "/float32_limits.csv");
    std::string line;
    std::getline(stream, line);
    std::vector<Limit> limits;
    while (std::getline(stream, line)) {
        const std::vector<std::string> cells = reference::split(line, ',');
        limits.push_back({cells.at(0), cells.at(1), cells.at(2), std::strtof(cells.at(3).c_str(), nullptr),
                          std::strtof(cells.at(4).c_str(), nullptr)});
    }
    return limits;
}

float resultAt(const Limit& limit, float x, Target target)
{
    const Activation& activation = *findById(limit.activation);
    float result = std::numeric_limits<float>::quiet_NaN();
    const std::span<float> to(&result, 1);
    const Outputs<float> outputs{.value = limit.quantity == "value" ? to : std::span<float>{},
                                 .slope = limit.quantity == "slope" ? to : std::span<float>{},
                                 .curvature = limit.quantity == "curvature" ? to : std::span<float>{}};
    evaluate(activation, activation.defaults(), std::span<const float>(&x, 1), outputs, target);
    return result;
}

TEST(Float32Limits, ResultsAreConstantFromTheInputOnWhereTheExactOneRoundsToIt)
{
    const std::vector<Limit> limits = readLimits();
    ASSERT_FALSE(limits.empty());
    for (const Limit& limit : limits) {
        ASSERT_NE(findById(limit.activation), nullptr) << limit.activation;
        const auto expected = [&](float x) {
            return limit.result == "x" ? x : std::strtof(limit.result.c_str(), nullptr);
        };
        for (Target target : supportedTargets()) {
            const std::string what = limit.activation + " " + limit.quantity + " on " + std::string(name(target));
            // Half an ULP of error moves the seam a little.
            const float inside = limit.lastInside * 0.97f;
            EXPECT_NE(resultAt(limit, inside, target), expected(inside)) << what << ", inside";
            for (float further : {1.0f, 1.0000002f, 1.01f, 1.5f, 7.0f, 1e6f}) {
                const float x = limit.start * further;
                EXPECT_EQ(resultAt(limit, x, target), expected(x)) << what << " at " << x;
            }
        }
    }
}

}  // namespace
}  // namespace actiscope
