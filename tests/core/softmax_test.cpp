// Softmax and its logarithm over rows of every length on every target, against 160-bit arithmetic.
#include "core/vector/softmax.h"

#include "tests/core/every_kernel.h"
#include "tests/core/exact_softmax.h"
#include "tests/core/measured_error.h"
#include "tests/core/softmax_rows.h"

#include <array>
#include <numeric>
#include <stdexcept>

namespace {

using namespace actiscope;
using namespace actiscope::test;
using reference::ExactSoftmax;

constexpr double allowedUlp = 2;
constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

std::vector<std::size_t> lengths()
{
    std::vector<std::size_t> all(70);
    std::iota(all.begin(), all.end(), 1);
    all.insert(all.end(), {100, 127, 128, 129, 300, 1000, 4096});
    return all;
}

/// Rows that lie behind one another, and what they should give.
struct Matrix {
    std::vector<float> logits;
    std::size_t columns;
    std::vector<ExactSoftmax> exact;

    Matrix(const LogitRow& row, std::size_t rows, std::size_t ofColumns, Random& random) : columns(ofColumns)
    {
        for (std::size_t i = 0; i < rows; ++i) {
            const std::vector<float> x = row.make(columns, random);
            logits.insert(logits.end(), x.begin(), x.end());
            exact.emplace_back(x);
        }
    }
};

long double infinityOr(long double error, float got, long double exact)
{
    return std::isinf(exact) && got == exact ? 0 : error;
}

void expectExact(const std::vector<float>& results, const Matrix& matrix,
                 std::vector<long double> ExactSoftmax::*function)
{
    for (std::size_t i = 0; i < results.size(); ++i) {
        const long double exact = (matrix.exact[i / matrix.columns].*function)[i % matrix.columns];
        const long double error = infinityOr(reference::ulpError(results[i], exact, 0), results[i], exact);
        ASSERT_LE(error, allowedUlp) << results[i] << " for " << exact << " at column " << i % matrix.columns
                                     << " of row " << i / matrix.columns << ", logit " << matrix.logits[i];
    }
}

class SoftmaxRows : public testing::TestWithParam<LogitRow> {};

TEST_P(SoftmaxRows, AreExactToTwoUlpOnEveryTarget)
{
    Random random(20231107);
    for (const std::size_t columns : lengths()) {
        const std::size_t rows = columns > 200 ? 1 : 1 + random() % 20;
        const Matrix matrix(GetParam(), rows, columns, random);
        std::vector<float> results(matrix.logits.size());
        for (const Target target : supportedTargets()) {
            SCOPED_TRACE(std::to_string(rows) + " rows of " + std::to_string(columns) + " on " +
                         std::string(name(target)));
            softmax(matrix.logits, columns, results, target);
            expectExact(results, matrix, &ExactSoftmax::softmax);
            logSoftmax(matrix.logits, columns, results, target);
            expectExact(results, matrix, &ExactSoftmax::logSoftmax);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Finite, SoftmaxRows, testing::ValuesIn(finiteRows()),
                         [](const auto& row) { return row.param.name; });
INSTANTIATE_TEST_SUITE_P(BeyondNumbers, SoftmaxRows, testing::ValuesIn(rowsBeyondNumbers()),
                         [](const auto& row) { return row.param.name; });

TEST(Softmax, OverwritesItsLogitsWithTheSameResults)
{
    Random random(7);
    for (const Target target : supportedTargets())
        for (const std::size_t columns : lengths()) {
            const std::vector<float> x = normalRow(columns * (columns > 200 ? 1 : 19), random, 0, 5);
            std::vector<float> results(x.size());
            std::vector<float> inPlace = x;
            softmax(x, columns, results, target);
            softmax(inPlace, columns, inPlace, target);
            ASSERT_EQ(inPlace, results) << columns << " columns on " << name(target);
            inPlace = x;
            logSoftmax(x, columns, results, target);
            logSoftmax(inPlace, columns, inPlace, target);
            ASSERT_EQ(inPlace, results) << columns << " columns on " << name(target);
        }
}

TEST(Softmax, TakesAnyAlignmentAndWritesNothingBeside)
{
    constexpr float guard = -7;
    Random random(7);
    for (const Target target : supportedTargets())
        for (const std::size_t columns : {1, 3, 10, 17, 33, 100, 300})
            for (const std::size_t rows : {1, 5, 16, 21})
                for (const std::size_t offset : {1, 6, 15}) {
                    const std::size_t count = rows * columns;
                    const std::vector<float> x = normalRow(count + offset, random, 0, 3);
                    const std::vector<float> aligned(x.begin() + static_cast<std::ptrdiff_t>(offset), x.end());
                    std::vector<float> expected(count);
                    std::vector<float> results(count + 64, guard);
                    softmax(aligned, columns, expected, target);
                    softmax(std::span(x).subspan(offset), columns, std::span(results).subspan(64 - offset, count),
                            target);
                    const auto first = results.begin() + static_cast<std::ptrdiff_t>(64 - offset);
                    EXPECT_TRUE(std::equal(expected.begin(), expected.end(), first));
                    EXPECT_EQ(std::count(results.begin(), first, guard), 64 - static_cast<std::ptrdiff_t>(offset));
                    EXPECT_EQ(std::count(results.end() - static_cast<std::ptrdiff_t>(offset), results.end(), guard),
                              static_cast<std::ptrdiff_t>(offset));
                }
}

TEST(Softmax, LeavesARowThatIsNotANumberAlone)
{
    for (const Target target : supportedTargets()) {
        const std::array<float, 8> x{0, 1, nan, 2, 3, 3, infinity, 0};
        std::array<float, 8> results{};
        softmax(x, 2, results, target);
        EXPECT_FALSE(std::isnan(results[0]) || std::isnan(results[1])) << name(target);
        EXPECT_TRUE(std::isnan(results[2]) && std::isnan(results[3])) << name(target);
        EXPECT_EQ(results[4], 0.5F) << name(target);
        EXPECT_TRUE(std::isnan(results[6]) && std::isnan(results[7])) << name(target);
    }
}

TEST(Softmax, GivesZeroForMinusInfinity)
{
    for (const Target target : supportedTargets())
        for (const std::size_t columns : lengths()) {
            std::vector<float> x(columns, -infinity);
            x.back() = 3;
            std::vector<float> results(columns);
            softmax(x, columns, results, target);
            EXPECT_EQ(std::count(results.begin(), results.end() - 1, 0.0F), std::ptrdiff_t(columns) - 1);
            EXPECT_EQ(results.back(), 1);
            logSoftmax(x, columns, results, target);
            EXPECT_EQ(std::count(results.begin(), results.end() - 1, -infinity), std::ptrdiff_t(columns) - 1);
            EXPECT_EQ(results.back(), 0);
        }
}

TEST(Softmax, RefusesShapesThatDoNotFit)
{
    const std::vector<float> x(6, 1);
    std::vector<float> result(6, 7);
    std::vector<float> tooSmall(5, 7);
    for (const auto function :
         {static_cast<void (*)(std::span<const float>, std::size_t, std::span<float>)>(softmax),
          static_cast<void (*)(std::span<const float>, std::size_t, std::span<float>)>(logSoftmax)}) {
        EXPECT_THROW(function(x, 0, result), std::invalid_argument);
        EXPECT_THROW(function(x, 4, result), std::invalid_argument);
        EXPECT_THROW(function(x, 3, tooSmall), std::invalid_argument);
        EXPECT_THROW(function({}, 0, {}), std::invalid_argument);
        EXPECT_NO_THROW(function({}, 3, {}));
    }
    EXPECT_EQ(result, std::vector<float>(6, 7));
    EXPECT_EQ(tooSmall, std::vector<float>(5, 7));
}

TEST_P(SoftmaxRows, InDoublePrecisionAreExactToFourUlp)
{
    Random random(20231107);
    for (const std::size_t columns : {1, 2, 3, 10, 64, 65, 1000})
        for (int repetition = 0; repetition < (columns > 64 ? 1 : 10); ++repetition) {
            const std::vector<float> single = GetParam().make(columns, random);
            std::vector<double> x(single.begin(), single.end());
            for (double& each : x)
                each *= 1 + 0x1p-40 * uniform(random, -1, 1);
            const ExactSoftmax exact(x);
            std::vector<double> results(columns);
            const auto expectClose = [&](const std::vector<long double>& expected) {
                for (std::size_t i = 0; i < columns; ++i) {
                    if (std::isinf(expected[i]) && results[i] == expected[i])
                        continue;
                    const long double error = reference::relativeError(results[i], expected[i], 0);
                    ASSERT_LE(error, 4 * 0x1p-53L) << results[i] << " for " << expected[i] << ", logit " << x[i];
                }
            };
            softmax(x, columns, results);
            expectClose(exact.softmax);
            logSoftmax(x, columns, results);
            expectClose(exact.logSoftmax);
        }
}

}  // namespace
