#include "reference.h"

#include "estimates.h"
#include "exact.h"

#include <iterator>
#include <limits>
#include <optional>
#include <stdexcept>
#include <vector>

namespace actiscope::exhaustive {

namespace {

template <Estimate (*function)(double)>
void each(std::span<const float> x, std::span<Estimate> to)
{
    for (std::size_t i = 0; i < x.size(); ++i)
        to[i] = function(x[i]);
}

constexpr float inf = std::numeric_limits<float>::infinity();
constexpr float selu0 = 1.0507009873554804934F;
constexpr auto value = Quantity::value;
constexpr auto slope = Quantity::slope;

// Bounds are those of estimates.h, rounded up to a power of two; the few results that they leave open are MPFR's.
// Parameters are the floats nearest to the defaults, as for the kernels.
// clang-format off
const Reference table[] = {
    {"relu",        value, each<estimates::relu>,            0x1p-53, exact::relu,            0, inf},
    {"relu",        slope, each<estimates::reluSlope>,       0x1p-53, exact::reluSlope,       0, 1},
    {"leaky_relu",  value, each<estimates::leakyRelu>,       0x1p-53, exact::leakyRelu,       -inf, inf},
    {"leaky_relu",  slope, each<estimates::leakyReluSlope>,  0x1p-53, exact::leakyReluSlope,  0.01F, 1},
    {"exponential", value, each<estimates::exponential>,     0x1p-51, exact::exponential,     0, inf},
    {"exponential", slope, each<estimates::exponential>,     0x1p-51, exact::exponential,     0, inf},
    {"elu",         value, each<estimates::elu>,             0x1p-51, exact::elu,             -1, inf},
    {"elu",         slope, each<estimates::eluSlope>,        0x1p-51, exact::eluSlope,        0, 1},
    {"celu",        value, each<estimates::elu>,             0x1p-51, exact::elu,             -1, inf},
    {"celu",        slope, each<estimates::eluSlope>,        0x1p-51, exact::eluSlope,        0, 1},
    {"selu",        value, each<estimates::selu>,            0x1p-51, exact::selu,            static_cast<float>(-estimates::seluLeft), inf},
    {"selu",        slope, each<estimates::seluSlope>,       0x1p-51, exact::seluSlope,       0, selu0},
    {"sigmoid",     value, each<estimates::sigmoid>,         0x1p-50, exact::sigmoid,         0, 1},
    {"sigmoid",     slope, each<estimates::sigmoidSlope>,    0x1p-50, exact::sigmoidSlope,    0, 0},
    {"tanh",        value, each<estimates::tanh>,            0x1p-50, exact::tanhValue,       -1, 1},
    {"tanh",        slope, each<estimates::tanhSlope>,       0x1p-50, exact::tanhSlope,       0, 0},
    {"silu",        value, each<estimates::silu>,            0x1p-49, exact::silu,            0, inf},
    {"silu",        slope, each<estimates::siluSlope>,       0x1p-48, exact::siluSlope,       0, 1},
    {"mish",        value, each<estimates::mish>,            0x1p-49, exact::mish,            0, inf},
    {"mish",        slope, each<estimates::mishSlope>,       0x1p-48, exact::mishSlope,       0, 1},
    {"gelu",        value, each<estimates::gelu>,            0x1p-49, exact::gelu,            0, inf},
    {"gelu",        slope, each<estimates::geluSlope>,       0x1p-49, exact::geluSlope,       0, 1},
    {"gelu_tanh",   value, each<estimates::geluTanh>,        0x1p-49, exact::geluTanh,        0, inf},
    {"gelu_tanh",   slope, each<estimates::geluTanhSlope>,   0x1p-48, exact::geluTanhSlope,   0, 1},
    {"softplus",    value, each<estimates::softplus>,        0x1p-50, exact::softplus,        0, inf},
    {"softplus",    slope, each<estimates::sigmoid>,         0x1p-50, exact::sigmoid,         0, 1},
    {"logsigmoid",  value, each<estimates::logsigmoid>,      0x1p-50, exact::logsigmoid,      -inf, 0},
    {"logsigmoid",  slope, each<estimates::logsigmoidSlope>, 0x1p-50, exact::logsigmoidSlope, 1, 0},
};
// clang-format on

Promise promiseOf(const Reference& row)
{
    const Activation& subject = row.subject();
    const Accuracy& accuracy = subject.info().accuracy;
    const Bound& bound = row.quantity == Quantity::value ? accuracy.value : accuracy.slope;
    const std::vector<double> values = subject.defaults();
    const double scale = values[subject.scaleIndex()];
    const std::optional<std::size_t> beta = subject.parameterIndex("beta");
    return {.mostUlp = bound.ulpAt(scale),
            .floorSize = bound.floor * std::abs(scale),
            .reach = bound.reach / (beta ? std::abs(values[*beta]) : 1)};
}

std::vector<Reference> withPromises()
{
    std::vector<Reference> rows(std::begin(table), std::end(table));
    for (Reference& row : rows)
        row.promise = promiseOf(row);
    return rows;
}

}  // namespace

const Activation& Reference::subject() const
{
    const Activation* found = findById(activation);
    if (found == nullptr)
        throw std::logic_error("the catalogue has no " + std::string(activation));
    return *found;
}

std::string Reference::name() const
{
    return std::string(activation) + ":" + std::string(exhaustive::name(quantity));
}

std::span<const Reference> references()
{
    static const std::vector<Reference> rows = withPromises();
    return rows;
}

}  // namespace actiscope::exhaustive
