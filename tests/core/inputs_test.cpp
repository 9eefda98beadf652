// The numbers that inputs may have.
#include "core/inputs.h"
#include "core/analysis/density_outline.h"
#include "core/analysis/law.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace actiscope {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();
using Problem = std::optional<InputsProblem>;

struct Row {
    const char* name;
    Inputs inputs;
    Problem expected;
};

TEST(Inputs, NumbersThatMakeNoLawAreNamed)
{
    const auto normal = [](double mean, double deviation) {
        return Inputs{.kind = InputKind::normal, .mean = mean, .deviation = deviation};
    };
    const auto uniform = [](double low, double high) {
        return Inputs{.kind = InputKind::uniform, .low = low, .high = high};
    };
    const Row rows[] = {
        {"no inputs", {}, {}},
        {"the standard law", normal(0, 1), {}},
        {"a mean of NaN", normal(nan, 1), InputsProblem::mean},
        {"a mean at the end of a double", normal(1e308, 1), InputsProblem::mean},
        {"no deviation", normal(0, 0), InputsProblem::deviation},
        {"a deviation below 0", normal(0, -1), InputsProblem::deviation},
        {"a deviation of NaN", normal(0, nan), InputsProblem::deviation},
        {"a deviation that squares to 0", normal(0, 1e-200), InputsProblem::deviation},
        {"an infinite deviation", normal(0, infinite), InputsProblem::deviation},
        {"ends in one place", uniform(2, 2), InputsProblem::width},
        {"ends upside down", uniform(3, -3), InputsProblem::width},
        {"ends one denormal apart", uniform(0, 4.9e-324), InputsProblem::width},
        {"a low end of NaN", uniform(nan, 3), InputsProblem::low},
        {"an infinite low end", uniform(-infinite, 3), InputsProblem::low},
        {"an infinite high end", uniform(-3, infinite), InputsProblem::high},
        {"data that are not there", {.kind = InputKind::data}, InputsProblem::data},
        {"a law that waits and would be none", {.kind = InputKind::normal, .low = 5, .high = 3}, InputsProblem::width},
    };
    for (const Row& row : rows)
        EXPECT_EQ(problem(row.inputs), row.expected) << row.name;
}

TEST(Inputs, WhatHasNoProblemMakesALawAndAnOutline)
{
    const double places[] = {-farthestInput, -1, 0, narrowestInputs, 1, std::nextafter(1, 2), farthestInput};
    int laws = 0;
    for (const double a : places)
        for (const double b : places)
            for (const InputKind kind : {InputKind::normal, InputKind::uniform}) {
                const Inputs inputs = kind == InputKind::normal ? Inputs{.kind = kind, .mean = a, .deviation = b}
                                                                : Inputs{.kind = kind, .low = a, .high = b};
                if (problem(inputs))
                    continue;
                ++laws;
                EXPECT_NO_THROW(Law::of(inputs)) << a << " " << b;
                for (const double height : densityOutline(inputs, {-6, 6}, 100).height)
                    EXPECT_TRUE(height >= 0 && height <= 1) << a << " " << b << ": " << height;
            }
    EXPECT_GT(laws, 40);
}

}  // namespace
}  // namespace actiscope
