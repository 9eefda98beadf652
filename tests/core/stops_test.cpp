// The named values of the parameters: there each activation is what the name says.
#include "core/catalogue.h"
#include "core/evaluate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

namespace {

using namespace actiscope;

struct StopRow {
    const char* activation;
    const char* parameter;
    double value;
    const char* name;
    std::function<double(double)> function;  ///< what the name means
    double tolerance;                        ///< absolute, over −5…5
};

double relu(double x)
{
    return std::max(x, 0.0);
}
double identity(double x)
{
    return x;
}
double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

// 1e-12 where the two are the same function; "nearly ReLU" may differ by what the bend leaves: 0.279/β and ln 2/β.
const std::vector<StopRow> rows{
    {"leaky_relu", "alpha", -1, "|x|", [](double x) { return std::abs(x); }, 1e-12},
    {"leaky_relu", "alpha", 0, "ReLU", relu, 1e-12},
    {"leaky_relu", "alpha", 1, "Identity", identity, 1e-12},
    {"prelu", "alpha", -1, "|x|", [](double x) { return std::abs(x); }, 1e-12},
    {"prelu", "alpha", 0, "ReLU", relu, 1e-12},
    {"prelu", "alpha", 1, "Identity", identity, 1e-12},
    {"elu", "alpha", 0, "ReLU", relu, 1e-12},
    {"elu", "alpha", 1.6732632423543772848, "SELU/1.0507",
     [](double x) { return x > 0 ? x : 1.7580993408473768599 / 1.0507009873554804934 * std::expm1(x); }, 1e-12},
    {"celu", "alpha", 1, "ELU", [](double x) { return x > 0 ? x : std::expm1(x); }, 1e-12},
    {"selu", "alpha", 1.6732632423543772848, "SELU",
     [](double x) { return x > 0 ? 1.0507009873554804934 * x : 1.7580993408473768599 * std::expm1(x); }, 1e-12},
    {"swish", "beta", 0, "x/2", [](double x) { return x / 2; }, 1e-12},
    {"swish", "beta", 1, "SiLU", [](double x) { return x * sigmoid(x); }, 1e-12},
    {"swish", "beta", 1.702, "Quick GELU", [](double x) { return x * sigmoid(1.702 * x); }, 1e-12},
    {"swish", "beta", 50, "nearly ReLU", relu, 0.279 / 50},
    {"softplus", "beta", 1, "ln(1 + eˣ)", [](double x) { return std::log1p(std::exp(x)); }, 1e-12},
    {"softplus", "beta", 20, "nearly ReLU", relu, 0.694 / 20},
    {"squareplus", "b", 0, "ReLU", relu, 1e-12},
    {"snake", "alpha", 1, "x + sin²x", [](double x) { return x + std::sin(x) * std::sin(x); }, 1e-12},
    {"soft_exponential", "alpha", -1, "ln x", [](double x) { return std::log(x); }, 1e-12},
    {"soft_exponential", "alpha", 0, "Identity", identity, 1e-12},
    {"soft_exponential", "alpha", 1, "eˣ", [](double x) { return std::exp(x); }, 1e-12},
    {"hard_sigmoid_onnx", "alpha", 1.0 / 6, "PyTorch, JAX", [](double x) { return std::clamp(x + 3, 0.0, 6.0) / 6; },
     1e-12},
    {"relu_general", "alpha", 0, "ReLU", relu, 1e-12},
    {"relu_general", "max_value", 6, "ReLU6", [](double x) { return std::clamp(x, 0.0, 6.0); }, 1e-12},
    {"thresholded_relu", "theta", 0, "ReLU", relu, 1e-12},
    {"hardshrink", "lambda", 0, "Identity", identity, 1e-12},
    {"softshrink", "lambda", 0, "Identity", identity, 1e-12},
    {"shrink_onnx", "bias", 0, "Hardshrink", [](double x) { return std::abs(x) > 0.5 ? x : 0.0; }, 1e-12},
};

TEST(Stops, atEachTheActivationIsTheFunctionThatItIsCalled)
{
    for (const StopRow& row : rows) {
        SCOPED_TRACE(std::string(row.activation) + " " + row.name);
        const Activation* activation = findById(row.activation);
        ASSERT_TRUE(activation);
        const std::size_t index = *activation->parameterIndex(row.parameter);
        const auto& stops = activation->parameters()[index].stops;
        const auto stop = std::find_if(stops.begin(), stops.end(), [&](const Stop& s) { return s.name == row.name; });
        ASSERT_NE(stop, stops.end());
        EXPECT_EQ(stop->value, row.value);
        std::vector<double> values = activation->defaults();
        values[index] = stop->value;
        for (int i = -50; i <= 50; ++i) {
            const double x = i / 10.0;
            const double wanted = row.function(x);
            if (!std::isfinite(wanted))
                continue;
            const double size = std::max(1.0, std::abs(wanted));
            EXPECT_NEAR(evaluateAt(*activation, values, x).value, wanted, row.tolerance * size) << x;
        }
    }
}

TEST(Stops, thoseThatStandForADefaultAreTheDefaultOfThatFramework)
{
    const std::pair<const char*, Framework> names[] = {{"PyTorch", Framework::pytorch},
                                                       {"JAX", Framework::jax},
                                                       {"TensorFlow", Framework::tensorflow},
                                                       {"Keras", Framework::keras},
                                                       {"ONNX", Framework::onnx}};
    for (const Activation& activation : catalogue())
        for (const Parameter& parameter : activation.parameters())
            for (const Stop& stop : parameter.stops)
                for (const auto& [name, framework] : names) {
                    if (stop.name.find(name) == std::string_view::npos || activation.id() == "hard_sigmoid_onnx")
                        continue;
                    const auto isItsDefault = [&](const FrameworkName& row) {
                        return row.framework == framework &&
                               std::any_of(row.parameters.begin(), row.parameters.end(), [&](const auto& setting) {
                                   return setting.parameter == parameter.id && setting.initial == stop.value;
                               });
                    };
                    const auto& frameworks = activation.info().frameworks;
                    EXPECT_TRUE(std::any_of(frameworks.begin(), frameworks.end(), isItsDefault))
                        << activation.id() << ' ' << stop.name;
                }
}

TEST(Stops, areValidAndAscendAndAreOnTheTrackOfTheirSliderUnlessTheSharedAlphaShowsThem)
{
    std::size_t count = 0;
    for (const Activation& activation : catalogue())
        for (const Parameter& parameter : activation.parameters()) {
            SCOPED_TRACE(std::string(activation.id()) + " " + std::string(parameter.id));
            const auto& stops = parameter.stops;
            EXPECT_TRUE(std::is_sorted(stops.begin(), stops.end(),
                                       [](const Stop& a, const Stop& b) { return a.value <= b.value; }));
            for (const Stop& stop : stops) {
                EXPECT_TRUE(parameter.isValid(stop.value)) << stop.name;
                EXPECT_FALSE(stop.name.empty());
                if (!activation.info().followsAlpha) {
                    EXPECT_GE(stop.value, parameter.slider.low) << stop.name;
                    EXPECT_LE(stop.value, parameter.slider.high) << stop.name;
                }
                ++count;
            }
        }
    EXPECT_GT(count, 30u);
}

TEST(Stops, softplusAndSquareplusMeetAtZeroWhereItsStopSaysSo)
{
    const Activation& squareplus = *findById("squareplus");
    for (const Stop& stop : squareplus.parameters()[0].stops)
        if (stop.name == "f(0) = ln 2") {
            EXPECT_NEAR(evaluateAt(squareplus, std::vector{stop.value, 1.0}, 0).value, std::log(2), 1e-15);
            return;
        }
    FAIL() << "there is none";
}

TEST(Stops, oneSlopeOfTheHardSigmoidIsTheSigmoidsOwn)
{
    const Activation& hard = *findById("hard_sigmoid_onnx");
    for (const Stop& stop : hard.parameters()[0].stops)
        if (stop.name == "σ′(0)") {
            EXPECT_EQ(stop.value, 0.25);
            return;
        }
    FAIL() << "there is none";
}

}  // namespace
