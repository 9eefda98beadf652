// Finding an activation by any of its names, and what is said where that fails.
#include "core/catalogue.h"
#include "core/error.h"
#include "core/number.h"
#include "tests/core/csv_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <functional>
#include <set>

namespace {

using namespace actiscope;
using namespace actiscope::test;

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

double valueOf(const NamedActivation& curve, std::string_view parameter)
{
    return curve.values.at(curve.activation->parameterIndex(parameter).value());
}

std::string messageOf(const std::function<void()>& request)
{
    try {
        request();
    } catch (const RequestError& error) {
        return error.what();
    }
    return "no error";
}

std::string messageOf(const std::string& curve)
{
    return messageOf([&] { parseCurve(curve); });
}

TEST(Names, areUniqueOverTheWholeCatalogueWhateverTheirCase)
{
    std::set<std::string> names;
    for (const Activation& activation : catalogue()) {
        EXPECT_TRUE(names.insert(lowered(activation.id())).second) << activation.id();
        for (const FrameworkName& row : activation.info().frameworks)
            EXPECT_TRUE(names.insert(lowered(row.name)).second) << row.name;
    }
}

TEST(Names, leadToTheEntryThatHasThem)
{
    for (const Activation& activation : catalogue()) {
        EXPECT_EQ(findByName(activation.id()).activation, &activation);
        for (const FrameworkName& row : activation.info().frameworks) {
            EXPECT_EQ(findByName(row.name).activation, &activation) << row.name;
            EXPECT_EQ(findByName(row.name).framework, &row) << row.name;
            EXPECT_EQ(findByName(lowered(row.name)).framework, &row) << row.name;
        }
    }
}

TEST(Names, ofFrameworksBringThatFrameworksDefaults)
{
    for (const auto& row : readRows("catalogue/framework_names.csv")) {
        SCOPED_TRACE(row.at("name"));
        NamedActivation found;
        ASSERT_NO_THROW(found = findByName(row.at("name")));
        EXPECT_EQ(found.activation->id(), row.at("id"));
        EXPECT_EQ(found.values.size(), found.activation->parameters().size());
        for (const std::string& setting : split(row.at("values"), ';')) {
            const std::vector<std::string> parts = split(setting, '=');
            EXPECT_EQ(valueOf(found, parts.at(0)), readNumber(parts.at(1))) << setting;
        }
    }
}

TEST(Names, mayBeShortenedFromTheLeft)
{
    const struct {
        std::string_view name;
        std::string_view id;
        std::string_view parameter;
        double value;
    } rows[] = {
        {"nn.LeakyReLU", "leaky_relu", "alpha", 0.01},
        {"layers.LeakyReLU", "leaky_relu", "alpha", 0.3},
        {"activations.leaky_relu", "leaky_relu", "alpha", 0.2},
        {"functional.leaky_relu", "leaky_relu", "alpha", 0.01},
        {"F.leaky_relu", "leaky_relu", "alpha", 0.01},
        {"tf.keras.layers.LeakyReLU", "leaky_relu", "alpha", 0.3},
        {"tensorflow.nn.leaky_relu", "leaky_relu", "alpha", 0.2},
        {"jnp.exp", "exponential", "scale", 1},
        {"nn.ELU", "elu", "alpha", 1},
        {"NN.Selu", "selu", "scale", 1.0507009873554804934},
        {"nn.swish", "swish", "beta", 1},
        {"nn.hard_swish", "hardswish", "scale", 1},
        {"tf.keras.activations.hard_sigmoid", "hard_sigmoid_onnx", "alpha", 0.2},
        // JAX and TensorFlow differ: neither default is taken.
        {"nn.leaky_relu", "leaky_relu", "alpha", 0.01},
        // Case tells PyTorch's class from the functions of others.
        {"nn.GELU", "gelu", "scale", 1},
    };
    for (const auto& row : rows) {
        NamedActivation found;
        ASSERT_NO_THROW(found = findByName(row.name)) << row.name;
        EXPECT_EQ(found.activation->id(), row.id) << row.name;
        EXPECT_EQ(valueOf(found, row.parameter), row.value) << row.name;
    }
}

TEST(Names, mayBeBareWhereOneActivationHasThem)
{
    const struct {
        std::string_view name;
        std::string_view id;
    } rows[] = {{"LEAKY_RELU", "leaky_relu"},  {"LeakyReLU", "leaky_relu"},
                {"hard_silu", "hardswish"},    {"log_sigmoid", "logsigmoid"},
                {"soft_sign", "softsign"},     {"relu2", "relu_squared"},
                {"gelu_new", "gelu_tanh"},     {"Shrink", "shrink_onnx"},
                {"clip_by_value", "hardtanh"}, {"GELU", "gelu"},
                {"tanh_shrink", "tanhshrink"}, {"exp", "exponential"}};
    for (const auto& row : rows) {
        ASSERT_NO_THROW(findByName(row.name)) << row.name;
        EXPECT_EQ(findByName(row.name).activation->id(), row.id) << row.name;
    }
    // The frameworks' defaults differ: ours.
    EXPECT_EQ(valueOf(findByName("LeakyReLU"), "alpha"), 0.01);
}

TEST(Names, thatMeanSeveralActivationsAreRefusedWithTheirFullNames)
{
    const std::string gelu = messageOf("nn.gelu");
    EXPECT_NE(gelu.find("jax.nn.gelu"), std::string::npos) << gelu;
    EXPECT_NE(gelu.find("tf.nn.gelu"), std::string::npos) << gelu;
    EXPECT_EQ(gelu.find("torch"), std::string::npos) << gelu;
    const std::string sigmoid = messageOf("hard_sigmoid");
    EXPECT_NE(sigmoid.find("keras.activations.hard_sigmoid"), std::string::npos) << sigmoid;
}

TEST(Names, thatAreUnknownAreAnsweredWithTheNearest)
{
    const struct {
        std::string given;
        std::string_view suggested;
    } rows[] = {{"leaky_rel", "leaky_relu"},   {"gleu", "gelu"},
                {"sigmiod", "sigmoid"},        {"softplu", "softplus"},
                {"nn.LeakyRelo", "LeakyReLU"}, {"hardswsh", "hardswish"}};
    for (const auto& row : rows) {
        const std::string message = messageOf(row.given);
        EXPECT_NE(message.find(row.given), std::string::npos) << message;
        EXPECT_NE(message.find(row.suggested), std::string::npos) << message;
    }
    for (const std::string name : {"", ".", "nn.", ".relu", "relu.", "qqqqqqqq", "torch.nn", "nn.functional"})
        EXPECT_THROW(findByName(name), RequestError) << name;
}

TEST(Curves, takeParametersByOurNameAndByTheFrameworks)
{
    EXPECT_EQ(valueOf(parseCurve("elu"), "alpha"), 1);
    EXPECT_EQ(valueOf(parseCurve("elu:alpha=0.5"), "alpha"), 0.5);
    EXPECT_EQ(valueOf(parseCurve("ELU:Alpha=0x1p-2,SCALE=2"), "alpha"), 0.25);
    EXPECT_EQ(valueOf(parseCurve("ELU:Alpha=0x1p-2,SCALE=2"), "scale"), 2);
    EXPECT_EQ(valueOf(parseCurve("keras.layers.LeakyReLU:negative_slope=0.7"), "alpha"), 0.7);
    EXPECT_EQ(valueOf(parseCurve("torch.nn.Hardtanh:max_val=6,min_val=0"), "max"), 6);
    EXPECT_EQ(valueOf(parseCurve("onnx.Selu:gamma=3"), "scale"), 3);
    EXPECT_EQ(valueOf(parseCurve("keras.layers.ReLU:max_value=inf,threshold=2"), "max_value"), infinity);
    // ONNX calls the threshold of this one alpha.
    EXPECT_EQ(valueOf(parseCurve("onnx.ThresholdedRelu:alpha=3"), "theta"), 3);
}

TEST(Curves, thatAreWrongAreRefusedWithAReason)
{
    const struct {
        std::string curve;
        std::vector<std::string_view> parts;
    } rows[] = {
        {"snake:alpha=0", {"alpha must be in (0, inf)"}},
        {"snake:alpha=inf", {"alpha must be in (0, inf)"}},
        {"softshrink:lambda=-1", {"lambda must be in [0, inf)"}},
        {"leaky_relu:alpha=inf", {"alpha must be in (-inf, inf)"}},
        {"elu:alpha=nan", {"alpha must be in (-inf, inf)"}},
        {"celu:alpha=0", {"alpha must be in (-inf, inf) without 0"}},
        {"relu_general:max_value=-1", {"max_value must be in [0, inf]"}},
        {"relu:scale=inf", {"scale must be in (-inf, inf)"}},
        {"relu:alpha=1", {"relu", "alpha", "scale"}},
        {"rrelu:alpha=1", {"lower", "upper", "scale"}},
        {"elu:alpha=x", {"alpha", "x"}},
        {"elu:alpha=", {"alpha"}},
        {"elu:alpha", {"PARAMETER=VALUE"}},
        {"elu:", {"PARAMETER=VALUE"}},
        {"elu:alpha=1,", {"PARAMETER=VALUE"}},
        {"elu:alpha=1;scale=2", {"1;scale=2"}},
        {"elu:=1", {"alpha"}},
    };
    for (const auto& row : rows)
        for (const std::string_view part : row.parts)
            EXPECT_NE(messageOf(row.curve).find(part), std::string::npos) << row.curve << ": " << messageOf(row.curve);
}

TEST(Curves, whoseParametersContradictEachOtherAreAProblem)
{
    const struct {
        std::string curve;
        std::string_view part;
    } rows[] = {
        {"rrelu:lower=0.5,upper=0.2", "lower"}, {"hardtanh:min=2,max=1", "min"}, {"hardtanh:min=1,max=1", "min"}};
    for (const auto& row : rows) {
        const NamedActivation curve = parseCurve(row.curve);
        const auto problem = curve.activation->problem(curve.values);
        ASSERT_TRUE(problem) << row.curve;
        EXPECT_NE(problem->find(row.part), std::string::npos) << *problem;
    }
    for (const std::string valid :
         {"rrelu:lower=0.2,upper=0.2", "hardtanh:min=-3,max=-2", "relu_general:max_value=0"}) {
        const NamedActivation curve = parseCurve(valid);
        EXPECT_EQ(curve.activation->problem(curve.values), std::nullopt) << valid;
    }
    for (const Activation& activation : catalogue())
        EXPECT_EQ(activation.problem(activation.defaults()), std::nullopt) << activation.id();
}

}  // namespace
