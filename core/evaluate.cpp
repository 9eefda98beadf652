#include "core/evaluate.h"

#include "core/expression/formula.h"
#include "core/simd/dispatch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>

namespace actiscope {

namespace {

using simd::DoubleOutputs;
using simd::Kernels;
using simd::SingleKernel;

/// Own parameters and scale, as the kernels take them.
template <class T>
struct KernelParameters {
    std::array<double, simd::maxOwnParameters + 1> values{};
    std::array<double, simd::maxOwnParameters + 1> rounded{};  ///< as above, whatever the scale is
    double scale = 1;

    KernelParameters(const Activation& activation, std::span<const double> given)
    {
        if (given.size() != activation.parameters().size())
            throw std::invalid_argument("evaluate: " + std::string(activation.id()) + " has " +
                                        std::to_string(activation.parameters().size()) + " parameters, given were " +
                                        std::to_string(given.size()));
        for (std::size_t i = 0; i < given.size(); ++i)
            values[i] = static_cast<double>(static_cast<T>(given[i]));
        rounded = values;
        scale = values[activation.scaleIndex()];
        // Kernels never see a scale of 0, where ∞·0 would lose the zero; evaluate() writes those zeros itself.
        if (scale == 0)
            values[activation.scaleIndex()] = 1;
    }
};

template <class T>
void checkSizes(const Activation& activation, std::span<const T> x, const Outputs<T>& outputs)
{
    const auto check = [&](std::span<T> output) {
        if (!output.empty() && output.size() != x.size())
            throw std::invalid_argument("evaluate: an output of " + std::to_string(output.size()) +
                                        " numbers for an input of " + std::to_string(x.size()));
    };
    check(outputs.value);
    check(outputs.slope);
    check(outputs.curvature);
    std::ranges::for_each(outputs.gradients, check);
    if (outputs.gradients.size() > activation.parameters().size())
        throw std::invalid_argument("evaluate: more gradients than parameters");
}

/// Any function times a scale of 0.
template <class T>
T zeroAt(T x)
{
    return std::isnan(x) ? x : T(0);
}

void zeroKernel(const float* x, std::size_t count, const double*, float* first, float*)
{
    std::transform(x, x + count, first, zeroAt<float>);
}

/// The fastest kernels for these parameters, the last of which is the scale.
const simd::ForwardKernels& forwardKernels(const Kernels& kernels, std::span<const double> parameters)
{
    const auto own = parameters.first(parameters.size() - 1);
    const bool scaleIsOne = parameters.back() == 1;
    if (scaleIsOne && std::ranges::all_of(own, [](double each) { return each == 1; }))
        return kernels.atOnes;
    const bool isPlain = std::ranges::all_of(own, [](double each) { return each != 0 && std::isfinite(each); });
    return isPlain && (scaleIsOne || kernels.scalesItself) ? kernels.plain : kernels.any;
}

/// One run of a kernel over the input.
struct Pass {
    SingleKernel kernel = nullptr;
    float* first = nullptr;
    float* second = nullptr;
    const double* parameters = nullptr;
};

/// The runs that were asked for. One that writes over the input comes last.
class Passes {
public:
    Passes(const Kernels& kernels, const KernelParameters<float>& parameters, std::size_t scaleIndex, const float* x,
           const Outputs<float>& outputs)
        : x_(x), parameters_(parameters)
    {
        unscaled_ = parameters.values;
        unscaled_[scaleIndex] = 1;
        const bool isZero = parameters.scale == 0;
        const auto& forward = forwardKernels(kernels, std::span(parameters.values).first(scaleIndex + 1));
        const auto scaled = [isZero](SingleKernel kernel) { return isZero ? zeroKernel : kernel; };
        if (!outputs.value.empty() && !outputs.slope.empty() && !isZero) {
            add(forward.valueAndSlope, outputs.value, outputs.slope.data(), parameters_.values);
        } else {
            add(scaled(forward.value), outputs.value, nullptr, parameters_.values);
            add(scaled(forward.slope), outputs.slope, nullptr, parameters_.values);
        }
        add(scaled(kernels.curvature), outputs.curvature, nullptr, parameters_.values);
        for (std::size_t i = 0; i < outputs.gradients.size(); ++i) {
            if (i == scaleIndex)
                add(forwardKernels(kernels, std::span(unscaled_).first(scaleIndex + 1)).value, outputs.gradients[i],
                    nullptr, unscaled_);
            else
                add(scaled(kernels.gradients[i]), outputs.gradients[i], nullptr, parameters_.values);
        }
        if (overwriting_.kernel)
            passes_[count_++] = overwriting_;
    }
    Passes(const Passes&) = delete;
    Passes& operator=(const Passes&) = delete;

    std::span<const Pass> all() const { return {passes_.data(), count_}; }

private:
    using Values = std::array<double, simd::maxOwnParameters + 1>;

    void add(SingleKernel kernel, std::span<float> first, float* second, const Values& parameters)
    {
        if (first.empty())
            return;
        const Pass pass{kernel, first.data(), second, parameters.data()};
        if (pass.first == x_ || pass.second == x_)
            overwriting_ = pass;
        else
            passes_[count_++] = pass;
    }

    const float* x_;
    const KernelParameters<float>& parameters_;
    Values unscaled_{};
    Pass overwriting_;
    std::array<Pass, 4 + simd::maxOwnParameters + 1> passes_{};
    std::size_t count_ = 0;
};

/// The last few elements, through the same kernel, in a copy that fills a vector.
void runRest(const Pass& pass, const float* x, std::size_t from, std::size_t count, std::size_t lanes)
{
    constexpr std::size_t mostLanes = 64;
    std::array<float, mostLanes> input{};
    std::array<float, mostLanes> first;
    std::array<float, mostLanes> second;
    std::copy_n(x + from, count, input.data());
    pass.kernel(input.data(), lanes, pass.parameters, first.data(), second.data());
    std::copy_n(first.data(), count, pass.first + from);
    if (pass.second)
        std::copy_n(second.data(), count, pass.second + from);
}

void run(const Pass& pass, const float* x, std::size_t from, std::size_t count, std::size_t lanes)
{
    const std::size_t whole = count - count % lanes;
    if (whole != 0)
        pass.kernel(x + from, whole, pass.parameters, pass.first + from, pass.second ? pass.second + from : nullptr);
    if (whole != count)
        runRest(pass, x, from + whole, count - whole, lanes);
}

/// A block of the double-precision path. It is computed beside the arrays, so that outputs may overwrite the input.
class DoubleBlock {
public:
    static constexpr std::size_t size = 256;

    DoubleBlock(const Activation& activation, const KernelParameters<double>& parameters,
                const Outputs<double>& outputs)
        : kernel_(simd::kernelsOf(Target::baseline, activation).all),
          parameters_(parameters),
          unscaled_(firstGradient + activation.scaleIndex()),
          wanted_{outputs.value, outputs.slope, outputs.curvature}
    {
        std::ranges::copy(outputs.gradients, wanted_.begin() + firstGradient);
        const auto to = [this](std::size_t i) { return wanted_[i].empty() ? nullptr : results_[i].data(); };
        to_ = {.value = to(0), .slope = to(1), .curvature = to(2)};
        for (std::size_t i = firstGradient; i < wanted_.size(); ++i)
            to_.gradients[i - firstGradient] = to(i);
    }

    void run(std::span<const double> x, std::size_t from, std::size_t count)
    {
        const std::size_t lanes = simd::tableOf(Target::baseline).lanes;
        const std::size_t padded = (count + lanes - 1) / lanes * lanes;
        std::fill(std::copy_n(x.data() + from, count, input_.data()), input_.data() + padded, 0.0);
        kernel_(input_.data(), padded, parameters_.values.data(), to_);
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            if (wanted_[i].empty())
                continue;
            double* const to = wanted_[i].data() + from;
            if (parameters_.scale == 0 && i != unscaled_)
                std::transform(input_.data(), input_.data() + count, to, zeroAt<double>);
            else
                std::copy_n(results_[i].data(), count, to);
        }
    }

private:
    static constexpr std::size_t firstGradient = 3;
    static constexpr std::size_t quantities = firstGradient + simd::maxOwnParameters + 1;

    simd::DoubleKernel kernel_;
    const KernelParameters<double>& parameters_;
    std::size_t unscaled_;  ///< the gradient by the scale
    std::array<std::span<double>, quantities> wanted_;
    DoubleOutputs to_;
    std::array<double, size> input_;
    std::array<std::array<double, size>, quantities> results_;
};

}  // namespace

void evaluate(const Activation& activation, std::span<const double> values, std::span<const float> x,
              const Outputs<float>& outputs, Target target)
{
    const KernelParameters<float> parameters(activation, values);
    checkSizes(activation, x, outputs);
    if (!isSupported(target))
        throw std::invalid_argument("evaluate: this CPU does not support " + std::string(name(target)));
    if (const expression::Formula* formula = activation.formula())
        return expression::evaluate(*formula, std::span(parameters.rounded).first(values.size()), x, outputs, target);
    const Passes passes(simd::kernelsOf(target, activation), parameters, activation.scaleIndex(), x.data(), outputs);
    // Blocks that stay in the first-level cache while several kernels read them.
    constexpr std::size_t blockSize = 2048;
    const std::size_t block = passes.all().size() > 1 ? blockSize : x.size();
    const std::size_t lanes = simd::tableOf(target).lanes;
    for (std::size_t from = 0; from < x.size(); from += block)
        for (const Pass& pass : passes.all())
            run(pass, x.data(), from, std::min(block, x.size() - from), lanes);
}

void evaluate(const Activation& activation, std::span<const double> values, std::span<const float> x,
              const Outputs<float>& outputs)
{
    evaluate(activation, values, x, outputs, activeTarget());
}

void evaluate(const Activation& activation, std::span<const double> values, std::span<const double> x,
              const Outputs<double>& outputs)
{
    const KernelParameters<double> parameters(activation, values);
    checkSizes(activation, x, outputs);
    if (const expression::Formula* formula = activation.formula())
        return expression::evaluate(*formula, values, x, outputs, Target::baseline);
    DoubleBlock block(activation, parameters, outputs);
    for (std::size_t from = 0; from < x.size(); from += DoubleBlock::size)
        block.run(x, from, std::min(DoubleBlock::size, x.size() - from));
}

Point evaluateAt(const Activation& activation, std::span<const double> values, double x)
{
    Point point;
    evaluate(activation, values, std::span<const double>(&x, 1),
             {.value = {&point.value, 1}, .slope = {&point.slope, 1}, .curvature = {&point.curvature, 1}});
    return point;
}

}  // namespace actiscope
