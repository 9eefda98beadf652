#include "tests/benchmark/kernels/reference.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace actiscope::benchmarks {

namespace {

// Parameters are float32's, as every library takes them.
constexpr double leak = 0.01f;
constexpr double seluScale = 1.0507009873554804934193349852946f;
constexpr double seluAlpha = 1.6732632423543772848170429916717f;

double sigmoid(double x)
{
    const double e = std::exp(-std::abs(x));
    return (x >= 0 ? 1 : e) / (1 + e);
}

/// 1 − σ² and 1 − tanh² lose their digits where these functions flatten.
double sigmoidSlope(double x)
{
    const double e = std::exp(-std::abs(x));
    return e / ((1 + e) * (1 + e));
}

double tanhSlope(double x)
{
    return 4 * sigmoidSlope(2 * x);
}

double softplus(double x)
{
    return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x)));
}

double mishSlope(double x)
{
    const double s = softplus(x);
    return std::tanh(s) + (s < 300 ? x * tanhSlope(s) * sigmoid(x) : 0);
}

double normalBelow(double x)
{
    return std::erfc(-x / std::numbers::sqrt2) / 2;
}

double geluSlope(double x)
{
    const double density = std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi);
    return normalBelow(x) + (density > 0 ? x * density : 0);
}

double geluTanhGate(double x)
{
    return 2 * std::sqrt(2 / std::numbers::pi) * (x + 0.044715 * x * x * x);
}

double geluTanhSlope(double x)
{
    const double u = geluTanhGate(x);
    const double bump = sigmoidSlope(u);
    const double gateSlope = 2 * std::sqrt(2 / std::numbers::pi) * (1 + 3 * 0.044715 * x * x);
    return sigmoid(u) + (bump > 0 ? x * gateSlope * bump : 0);
}

double tanhshrink(double x)
{
    // x − tanh x cancels near 0: its series, whose next term is below 1e-13 of the first.
    const double square = x * x;
    if (std::abs(x) < 0.01)
        return x * square * (1.0 / 3 - square * (2.0 / 15 - square * 17 / 315));
    return x - std::tanh(x);
}

double square(double x)
{
    return x * x;
}

constexpr Reference references[]{
    {"relu", [](double x) { return std::max(x, 0.0); }, [](double x) { return x > 0 ? 1.0 : 0.0; }},
    {"leaky_relu", [](double x) { return x > 0 ? x : leak * x; }, [](double x) { return x > 0 ? 1.0 : leak; }},
    {"relu6", [](double x) { return std::clamp(x, 0.0, 6.0); }, [](double x) { return x > 0 && x < 6 ? 1.0 : 0.0; }},
    {"exponential", [](double x) { return std::exp(x); }, [](double x) { return std::exp(x); }},
    {"elu", [](double x) { return x > 0 ? x : std::expm1(x); }, [](double x) { return x > 0 ? 1.0 : std::exp(x); }},
    {"celu", [](double x) { return x > 0 ? x : std::expm1(x); }, [](double x) { return x > 0 ? 1.0 : std::exp(x); }},
    {"selu", [](double x) { return seluScale * (x > 0 ? x : seluAlpha * std::expm1(x)); },
     [](double x) { return seluScale * (x > 0 ? 1.0 : seluAlpha * std::exp(x)); }},
    {"sigmoid", sigmoid, sigmoidSlope},
    {"tanh", [](double x) { return std::tanh(x); }, tanhSlope},
    {"silu", [](double x) { return x * sigmoid(x); }, [](double x) { return sigmoid(x) * (1 + x * sigmoid(-x)); },
     true},
    {"mish", [](double x) { return x * std::tanh(softplus(x)); }, mishSlope, true},
    {"gelu", [](double x) { return x * normalBelow(x); }, geluSlope, true},
    {"gelu_tanh", [](double x) { return x * sigmoid(geluTanhGate(x)); }, geluTanhSlope, true},
    {"softplus", softplus, sigmoid},
    {"logsigmoid", [](double x) { return -softplus(-x); }, [](double x) { return sigmoid(-x); }},
    {"hardswish", [](double x) { return x * std::clamp(x + 3, 0.0, 6.0) / 6; },
     [](double x) { return x <= -3  ? 0.0
                           : x >= 3 ? 1.0
                                    : (2 * x + 3) / 6; }, true},
    {"gaussian", [](double x) { return std::exp(-x * x); }, [](double x) { return -2 * x * std::exp(-x * x); }},
    {"tanhshrink", tanhshrink, [](double x) { return square(std::tanh(x)); }},
    {"softsign", [](double x) { return x / (1 + std::abs(x)); }, [](double x) { return 1 / square(1 + std::abs(x)); }},
};

}  // namespace

double (*Reference::of(Quantity quantity) const)(double)
{
    switch (quantity) {
        case Quantity::value:
            return value;
        case Quantity::slope:
            return slope;
        default:
            return nullptr;
    }
}

double Reference::floor(Quantity quantity, double x) const
{
    return quantity == Quantity::slope && slopeHasRoot && std::abs(x) < 2 ? 0.125 : 0;
}

const Reference* findReference(const std::string& activation)
{
    const auto* const found =
        std::ranges::find(references, activation, [](const Reference& r) { return std::string(r.activation); });
    return found == std::end(references) ? nullptr : found;
}

}  // namespace actiscope::benchmarks
