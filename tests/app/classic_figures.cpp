#include "tests/app/classic_figures.h"

#include "tests/app/export_folder.h"

#include <cmath>
#include <numbers>

namespace actiscope::test {
namespace {

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

double density(double x)
{
    return std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi);
}

double distribution(double x)
{
    return (1 + std::erf(x / std::numbers::sqrt2)) / 2;
}

double softplus(double x)
{
    return std::log(1 + std::exp(x));
}

// The constants of Klambauer et al., 2017, to as many digits as a figure could ever show.
constexpr double seluScale = 1.0507009873554805;
constexpr double seluAlpha = 1.6732632423543772;

const TextbookCurve sigmoid{"Sigmoid", logistic, [](double x) { return logistic(x) * (1 - logistic(x)); }};
const TextbookCurve hyperbolic{"tanh", [](double x) { return std::tanh(x); },
                               [](double x) { return 1 - std::tanh(x) * std::tanh(x); }};
const TextbookCurve relu{"ReLU", [](double x) { return x > 0 ? x : 0; }, [](double x) { return x > 0 ? 1. : 0.; }};
const TextbookCurve leaky{"Leaky ReLU", [](double x) { return x > 0 ? x : 0.01 * x; },
                          [](double x) { return x > 0 ? 1 : 0.01; }};
const TextbookCurve elu{"ELU", [](double x) { return x > 0 ? x : std::exp(x) - 1; },
                        [](double x) { return x > 0 ? 1 : std::exp(x); }};
const TextbookCurve selu{"SELU", [](double x) { return seluScale * (x > 0 ? x : seluAlpha * (std::exp(x) - 1)); },
                         [](double x) { return seluScale * (x > 0 ? 1 : seluAlpha * std::exp(x)); }};
const TextbookCurve gelu{"GELU", [](double x) { return x * distribution(x); },
                         [](double x) { return distribution(x) + x * density(x); }};
const TextbookCurve silu{"SiLU", [](double x) { return x * logistic(x); },
                         [](double x) { return logistic(x) * (1 + x * (1 - logistic(x))); }};
const TextbookCurve mish{"Mish", [](double x) { return x * std::tanh(softplus(x)); },
                         [](double x) {
                             const double t = std::tanh(softplus(x));
                             return t + x * (1 - t * t) * logistic(x);
                         }};

}  // namespace

const std::vector<ClassicFigure>& classicFigures()
{
    static const std::vector<ClassicFigure> figures{
        {{"five"},
         {"sigmoid", "tanh", "relu", "leaky_relu", "elu", "--range", "-10:10", "--legend", "inside"},
         {-10, 10},
         {sigmoid, hyperbolic, relu, leaky, elu},
         {"value"},
         true},
        {{"pytorch"},
         {"torch.nn.ReLU", "torch.nn.LeakyReLU", "torch.nn.ELU", "torch.nn.SELU", "torch.nn.GELU", "torch.nn.SiLU",
          "torch.nn.Mish", "--range", "-4:4", "--points", "400"},
         {-4, 4},
         {relu, leaky, elu, selu, gelu, silu, mish}},
        {{"gates"},
         {"gelu", "silu", "mish", "--panels", "value,slope,regions,lanes"},
         {-6, 6},
         {gelu, silu, mish},
         {"value", "slope"}},
        {{"selu"}, {"selu"}, {-6, 6}, {selu}},
    };
    return figures;
}

std::string svgOf(const ClassicFigure& figure)
{
    const ExportFolder folder;
    std::vector<std::string> arguments = figure.arguments;
    arguments.insert(arguments.end(), {"-o", folder.in("figure.svg")});
    const Result result = folder.exporting(arguments);
    EXPECT_EQ(result.exitCode, 0) << result.err;
    return contentOf(folder.in("figure.svg"));
}

}  // namespace actiscope::test
