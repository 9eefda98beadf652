// The references of softmax and log-softmax against what must hold of each row.
#include "../row_function.h"
#include "../row_kind.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

namespace actiscope::exhaustive {
namespace {

constexpr float inf = std::numeric_limits<float>::infinity();
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

std::vector<double> values(std::string_view name, const std::vector<float>& row)
{
    for (const RowFunction& function : rowFunctions())
        if (function.name == name) {
            std::vector<Estimate> estimates(row.size());
            function.estimate(row, estimates);
            std::vector<double> all;
            for (const Estimate& each : estimates)
                all.push_back(each.value);
            return all;
        }
    throw std::invalid_argument(std::string(name));
}

TEST(RowReference, SharesSumToOneAndAreTheExponentialsOfTheirLogarithms)
{
    std::mt19937_64 random(3);
    for (const RowKind& kind : rowKinds())
        for (const std::size_t columns : {1, 2, 3, 17, 70, 1000}) {
            std::vector<float> row(columns);
            kind.fill(random, row);
            const std::vector<double> shares = values("softmax", row);
            const std::vector<double> logarithms = values("log_softmax", row);
            if (std::isnan(shares.front()))
                continue;
            double sum = 0;
            for (std::size_t i = 0; i < columns; ++i) {
                sum += shares[i];
                EXPECT_NEAR(std::exp(logarithms[i]), shares[i], 1e-13) << kind.name << " of " << columns;
            }
            EXPECT_NEAR(sum, 1, 1e-12) << kind.name << " of " << columns;
        }
}

TEST(RowReference, WhatHasNoLimitIsNan)
{
    for (const char* const name : {"softmax", "log_softmax"})
        for (const std::vector<float>& row :
             {std::vector<float>{0, nan}, {inf, 1, 2}, {inf, inf}, {-inf}, {-inf, -inf}, {nan, -inf}})
            for (const double each : values(name, row))
                EXPECT_TRUE(std::isnan(each)) << name;
}

TEST(RowReference, AMaskedLogitHasNoShare)
{
    EXPECT_EQ(values("softmax", {1, -inf, 1}), (std::vector<double>{0.5, 0, 0.5}));
    EXPECT_EQ(values("log_softmax", {-3, -inf}), (std::vector<double>{0, -inf}));
}

TEST(RowReference, TheShareOfWhatIsLeftKeepsItsDigits)
{
    // −log(1 + e^−20) = −(e^−20 − e^−40/2 + …)
    EXPECT_NEAR(values("log_softmax", {0, -20}).front() / -2.0611536203e-9, 1, 1e-9);
    EXPECT_LT(values("log_softmax", {0, -1e30F}).front(), 0) << "the sign of an underflow";
}

}  // namespace
}  // namespace actiscope::exhaustive
