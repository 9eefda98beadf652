// NaN, infinities, zeros and subnormal numbers, for every activation, quantity and target.
#include "core/evaluate.h"

#include "tests/core/every_kernel.h"

#include <map>
#include <set>

namespace {

using namespace actiscope;
using namespace actiscope::test;

constexpr double inf = std::numeric_limits<double>::infinity();
const double none = std::numeric_limits<double>::quiet_NaN();

/// The limits at −∞ and +∞; NaN where there is none.
struct Limits {
    double low = 0;
    double high = 0;
};

using LimitTable = std::map<std::string, Limits>;

/// Of f′ at the defaults, from the derivatives in the papers.
const LimitTable& slopeLimits()
{
    static const LimitTable table{
        {"identity", {1, 1}},
        {"relu", {0, 1}},
        {"relu6", {0, 0}},
        {"relu_general", {0, 1}},
        {"leaky_relu", {0.01, 1}},
        {"prelu", {0.25, 1}},
        {"rrelu", {11.0 / 48, 1}},
        {"threshold", {0, 1}},
        {"thresholded_relu", {0, 1}},
        {"elu", {0, 1}},
        {"selu", {0, 1.0507010}},
        {"celu", {0, 1}},
        {"gelu", {0, 1}},
        {"gelu_tanh", {0, 1}},
        {"quick_gelu", {0, 1}},
        {"silu", {0, 1}},
        {"swish", {0, 1}},
        {"mish", {0, 1}},
        {"serf", {0, 1}},
        {"sigmoid", {0, 0}},
        {"logsigmoid", {1, 0}},
        {"softplus", {0, 1}},
        {"hardsigmoid", {0, 0}},
        {"hard_sigmoid_onnx", {0, 0}},
        {"hardswish", {0, 1}},
        {"hardtanh", {0, 0}},
        {"hardshrink", {1, 1}},
        {"softshrink", {1, 1}},
        {"shrink_onnx", {1, 1}},
        {"tanh", {0, 0}},
        {"tanhshrink", {1, 1}},
        {"softsign", {0, 0}},
        {"squareplus", {0, 1}},
        {"sparse_plus", {0, 1}},
        {"sparse_sigmoid", {0, 0}},
        {"exponential", {0, inf}},
        {"relu_squared", {0, inf}},
        {"snake", {none, none}},
        {"soft_exponential", {1, 1}},
        {"bent_identity", {.5, 1.5}},
        {"gaussian", {0, 0}},
    };
    return table;
}

/// Of f″ at the defaults; not listed: zero at both ends.
const LimitTable& curvatureLimits()
{
    static const LimitTable table{{"exponential", {0, inf}}, {"relu_squared", {0, 2}}, {"snake", {none, none}}};
    return table;
}

/// Of ∂f/∂parameter at the defaults; not listed: zero at both ends.
const LimitTable& gradientLimits()
{
    static const LimitTable table{
        {"relu_general.alpha", {-inf, 0}},
        {"leaky_relu.alpha", {-inf, 0}},
        {"prelu.alpha", {-inf, 0}},
        {"rrelu.lower", {-inf, 0}},
        {"rrelu.upper", {-inf, 0}},
        {"threshold.value", {1, 0}},
        {"elu.alpha", {-1, 0}},
        {"selu.alpha", {-1.0507010, 0}},
        {"celu.alpha", {-1, 0}},
        {"hardtanh.min", {1, 0}},
        {"hardtanh.max", {0, 1}},
        {"softshrink.lambda", {1, -1}},
        {"shrink_onnx.bias", {1, -1}},
        {"snake.alpha", {none, none}},
        {"soft_exponential.alpha", {inf, inf}},
    };
    return table;
}

Limits limitsOf(const Activation& activation, std::size_t quantity)
{
    const std::string id(activation.id());
    const std::vector<double> values = singleDefaults(activation);
    const auto find = [](const LimitTable& table, const std::string& key) {
        const auto row = table.find(key);
        return row == table.end() ? Limits{} : row->second;
    };
    if (quantity == 1)
        return slopeLimits().at(id);
    if (quantity == 2)
        return find(curvatureLimits(), id);
    if (quantity >= 3 && quantity - 3 != activation.scaleIndex())
        return find(gradientLimits(), id + "." + std::string(activation.parameters()[quantity - 3].id));
    const Shape shape = activation.shape(values);
    const double factor = quantity == 0 ? values[activation.scaleIndex()] : 1;
    return {factor * shape.limitLow, factor * shape.limitHigh};
}

void expectLimit(double got, double expected, const char* where)
{
    if (std::isnan(expected))
        EXPECT_TRUE(std::isnan(got)) << where << " gave " << got;
    else
        EXPECT_FLOAT_EQ(static_cast<float>(got), static_cast<float>(expected)) << where;
}

TEST(EvaluateLimits, AreListedForEverythingInTheCatalogueAndNothingElse)
{
    std::set<std::string> ids;
    std::set<std::string> parameters;
    for (const Activation& activation : catalogue()) {
        ids.insert(std::string(activation.id()));
        for (const Parameter& parameter : activation.parameters())
            parameters.insert(std::string(activation.id()) + "." + std::string(parameter.id));
    }
    std::set<std::string> listed;
    for (const auto& [id, limits] : slopeLimits())
        listed.insert(id);
    EXPECT_EQ(listed, ids);
    for (const auto& [id, limits] : curvatureLimits())
        EXPECT_TRUE(ids.contains(id)) << id;
    for (const auto& [id, limits] : gradientLimits())
        EXPECT_TRUE(parameters.contains(id)) << id;
}

TEST(EvaluateLimits, AreReachedAtInfinity)
{
    forEveryKernel([](const Activation& activation, std::size_t quantity, Target target) {
        const std::vector<float> x{-std::numeric_limits<float>::infinity(), std::numeric_limits<float>::infinity()};
        const std::vector<float> got = compute(activation, activation.defaults(), quantity, x, target);
        const Limits expected = limitsOf(activation, quantity);
        expectLimit(got[0], expected.low, "-inf");
        expectLimit(got[1], expected.high, "+inf");
    });
}

TEST(EvaluateLimits, AreReachedAtInfinityInDoublePrecisionExactly)
{
    for (const Activation& activation : catalogue())
        for (std::size_t quantity = 0; quantity < quantityCount(activation); ++quantity) {
            SCOPED_TRACE(kernelName(activation, quantity, Target::baseline));
            const std::vector<double> x{-inf, inf};
            const std::vector<double> got = computeDouble(activation, singleDefaults(activation), quantity, x);
            const Limits expected = limitsOf(activation, quantity);
            expectLimit(got[0], expected.low, "-inf");
            expectLimit(got[1], expected.high, "+inf");
            // Nothing of the finite number that stands in for infinity is left.
            for (const double limit : got)
                EXPECT_TRUE(!(std::abs(limit) > 1e30) || std::isinf(limit)) << limit;
            for (const double limit : got)
                EXPECT_TRUE(limit == 0 || !(std::abs(limit) < 1e-30)) << limit;
        }
}

TEST(EvaluateLimits, AreApproachedByTheLargestFiniteNumbers)
{
    forEveryKernel([](const Activation& activation, std::size_t quantity, Target target) {
        const float largest = std::numeric_limits<float>::max();
        const std::vector<float> x{-largest, largest};
        const std::vector<float> got = compute(activation, activation.defaults(), quantity, x, target);
        const Limits expected = limitsOf(activation, quantity);
        const double limits[] = {expected.low, expected.high};
        for (int end = 0; end < 2; ++end) {
            if (std::isfinite(limits[end])) {
                EXPECT_NEAR(got[end], limits[end], 1e-6 * std::max(1.0, std::abs(limits[end]))) << x[end];
            } else if (std::isinf(limits[end])) {
                EXPECT_EQ(std::signbit(got[end]), std::signbit(limits[end])) << x[end];
                EXPECT_GE(std::abs(got[end]), 1e36F) << x[end];
            } else {
                EXPECT_FALSE(std::isnan(got[end])) << x[end];
            }
        }
    });
}

TEST(EvaluateLimits, NotANumberGivesNotANumberInEveryQuantityAndLane)
{
    forEveryKernel([](const Activation& activation, std::size_t quantity, Target target) {
        const std::vector<float> clean = sampleInputs(37);
        const std::vector<float> expected = compute(activation, activation.defaults(), quantity, clean, target);
        for (std::size_t lane = 0; lane < clean.size(); ++lane) {
            std::vector<float> x = clean;
            x[lane] =
                lane % 2 == 0 ? std::numeric_limits<float>::quiet_NaN() : -std::numeric_limits<float>::quiet_NaN();
            const std::vector<float> got = compute(activation, activation.defaults(), quantity, x, target);
            for (std::size_t i = 0; i < x.size(); ++i) {
                if (i == lane)
                    ASSERT_TRUE(std::isnan(got[i])) << "lane " << lane << " gave " << got[i];
                else
                    ASSERT_TRUE(isSame(got[i], expected[i])) << "lane " << i << " beside " << lane;
            }
        }
    });
}

TEST(EvaluateLimits, NotANumberGivesNotANumberInDoublePrecision)
{
    for (const Activation& activation : catalogue())
        for (std::size_t quantity = 0; quantity < quantityCount(activation); ++quantity)
            for (const double scale : {1.0, 0.0}) {
                std::vector<double> values = activation.defaults();
                values[activation.scaleIndex()] = scale;
                const std::vector<double> got = computeDouble(activation, values, quantity, std::vector<double>{none});
                EXPECT_TRUE(std::isnan(got[0])) << activation.id() << " " << quantityName(activation, quantity);
            }
}

TEST(EvaluateLimits, BothZerosGiveTheSame)
{
    forEveryKernel([](const Activation& activation, std::size_t quantity, Target target) {
        const std::vector<float> got =
            compute(activation, activation.defaults(), quantity, std::vector<float>{0.0F, -0.0F}, target);
        EXPECT_EQ(got[0], got[1]);
        EXPECT_FALSE(std::isnan(got[0]));
    });
}

TEST(EvaluateLimits, SubnormalInputsAreNotFlushed)
{
    // f(x) = f(0±) + x·f′(0±) to far below one place for such x: the slope is taken from the far larger x beside them.
    std::vector<float> x;
    for (const float size : {1.4e-45F, 2.8e-45F, 7e-45F, 1e-42F, 3.3e-40F, 1.1754942e-38F, 1.1754944e-38F, 9e-38F})
        x.insert(x.end(), {size, -size});
    for (const Activation& activation : catalogue())
        for (const Target target : supportedTargets()) {
            const std::vector<double> values = singleDefaults(activation);
            const std::vector<float> got = compute(activation, values, 0, x, target);
            for (std::size_t i = 0; i < x.size(); ++i) {
                const double beside = std::copysign(1e-30, static_cast<double>(x[i]));
                const Point point = evaluateAt(activation, values, beside);
                const double atZero = std::abs(point.value) < 1e-20 ? 0 : point.value;
                const double expected = atZero + point.slope * static_cast<double>(x[i]);
                EXPECT_LE(distanceInUlp(got[i], static_cast<float>(expected)), 1)
                    << activation.id() << " on " << name(target) << " at " << x[i] << ": " << got[i] << ", expected "
                    << expected;
            }
        }
}

TEST(EvaluateLimits, SubnormalResultsAreNotFlushed)
{
    // e^x for x from the last normal result down to half the smallest subnormal one, against the C library's.
    std::vector<float> x;
    for (float at = -87; at > -105; at -= 0.037F)
        x.push_back(at);
    for (const Target target : supportedTargets()) {
        const std::vector<float> got = compute(*findById("exponential"), std::vector<double>{1}, 0, x, target);
        for (std::size_t i = 0; i < x.size(); ++i)
            EXPECT_LE(distanceInUlp(got[i], static_cast<float>(std::exp(static_cast<double>(x[i])))), 1) << x[i];
    }
}

TEST(EvaluateLimits, SlopesOfExponentialsFallToZeroUnderTheLargestFactor)
{
    // scale·alpha·e^x, of which both factors may be 2^20.
    const std::vector<float> x{-100,    -119, -121, -128,   -130,
                               -131.5F, -140, -200, -1e30F, -std::numeric_limits<float>::infinity()};
    for (const char* id : {"elu", "selu"})
        for (const Target target : supportedTargets()) {
            const std::vector<float> got = compute(*findById(id), std::vector<double>{0x1p20, 0x1p20}, 1, x, target);
            for (std::size_t i = 0; i < x.size(); ++i)
                EXPECT_LE(distanceInUlp(got[i], static_cast<float>(0x1p40 * std::exp(static_cast<double>(x[i])))), 2)
                    << id << " on " << name(target) << " at " << x[i] << ": " << got[i];
        }
}

}  // namespace
