#include "core/evaluate.h"

#include "core/crew.h"
#include "core/evaluation.h"
#include "core/expression/formula.h"
#include "core/simd/dispatch.h"
#include "core/simd/large_arrays.h"
#include "core/simd/pass.h"

#include <functional>

namespace actiscope {

namespace {

using evaluation::Values;
using simd::Kernels;
using simd::LargeArrays;
using simd::Pass;
using simd::SingleKernel;

void zeroKernel(const float* x, std::size_t count, const double*, float* first, float*)
{
    std::transform(x, x + count, first, evaluation::zeroAt<float>);
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

/// The runs that were asked for. One that writes over the input comes last.
class Passes {
public:
    /// parameters: own, then the scale; they stay where they are. Kernels never see a scale of 0, where ∞·0 would lose
    /// the zero: it becomes 1.
    Passes(const Kernels& kernels, Values& parameters, std::size_t scaleIndex, const float* x,
           const Outputs<float>& outputs)
        : x_(x), parameters_(parameters), scaleIndex_(scaleIndex), isZero_(parameters[scaleIndex] == 0)
    {
        if (isZero_)
            parameters[scaleIndex] = 1;
        addForward(kernels, outputs);
        add(scaled(kernels.curvature), outputs.curvature);
        for (std::size_t i = 0; i < outputs.gradients.size(); ++i)
            addGradient(kernels, i, outputs.gradients[i]);
    }
    Passes(const Passes&) = delete;
    Passes& operator=(const Passes&) = delete;

    std::span<const Pass> all() const { return {passes_.data(), count_}; }

private:
    SingleKernel scaled(SingleKernel kernel) const { return isZero_ ? zeroKernel : kernel; }

    const simd::ForwardKernels& forward(const Kernels& kernels, const Values& parameters) const
    {
        return forwardKernels(kernels, std::span(parameters).first(scaleIndex_ + 1));
    }

    void addForward(const Kernels& kernels, const Outputs<float>& outputs)
    {
        if (outputs.value.empty() && outputs.slope.empty())
            return;
        const simd::ForwardKernels& fastest = forward(kernels, parameters_);
        if (!outputs.value.empty() && !outputs.slope.empty() && !isZero_) {
            add({fastest.valueAndSlope, parameters_.data(), outputs.value.data(), outputs.slope.data()});
        } else {
            add(scaled(fastest.value), outputs.value);
            add(scaled(fastest.slope), outputs.slope);
        }
    }

    void addGradient(const Kernels& kernels, std::size_t by, std::span<float> to)
    {
        if (by != scaleIndex_)
            return add(scaled(kernels.gradients[by]), to);
        unscaled_ = parameters_;
        unscaled_[scaleIndex_] = 1;
        if (!to.empty())
            add({forward(kernels, unscaled_).value, unscaled_.data(), to.data(), nullptr});
    }

    void add(SingleKernel kernel, std::span<float> to)
    {
        if (!to.empty())
            add({kernel, parameters_.data(), to.data(), nullptr});
    }

    void add(const Pass& pass)
    {
        passes_[count_++] = pass;
        if (count_ > 1 && overwrites(passes_[count_ - 2]))
            std::swap(passes_[count_ - 2], passes_[count_ - 1]);
    }

    bool overwrites(const Pass& pass) const { return pass.first == x_ || pass.second == x_; }

    const float* x_;
    const Values& parameters_;
    std::size_t scaleIndex_;
    bool isZero_;
    std::size_t count_ = 0;
    // Not cleared, which would take as long as a short loop.
    Values unscaled_;
    std::array<Pass, 4 + simd::maxOwnParameters + 1> passes_;
};

/// Calls act(from, count) for an array in pieces, on all of the crew's threads.
template <class Act>
void share(Crew& crew, std::size_t size, const Act& act)
{
    // Pieces enough that nobody waits long for the last one, and of whole pages.
    constexpr std::size_t pieces = 32;
    constexpr std::size_t unit = 4096;
    const std::size_t piece = (size / pieces / unit + 1) * unit;
    const auto run = [&](std::size_t i) { act(i * piece, std::min(piece, size - i * piece)); };
    // By reference, so that std::function has nothing to allocate.
    crew.run((size + piece - 1) / piece, std::cref(run));
}

/// Part of all outputs.
class Slice {
public:
    Slice(const Outputs<float>& all, std::size_t from, std::size_t count)
    {
        const auto part = [&](std::span<float> of) { return of.empty() ? of : of.subspan(from, count); };
        std::ranges::transform(all.gradients, gradients_.begin(), part);
        outputs_ = {.value = part(all.value),
                    .slope = part(all.slope),
                    .curvature = part(all.curvature),
                    .gradients = std::span(gradients_).first(all.gradients.size())};
    }
    Slice(const Slice&) = delete;
    Slice& operator=(const Slice&) = delete;

    const Outputs<float>& outputs() const { return outputs_; }

private:
    std::array<std::span<float>, simd::maxOwnParameters + 1> gradients_;
    Outputs<float> outputs_;
};

void evaluateFormula(const expression::Formula& formula, std::span<const double> values, std::span<const float> x,
                     const Outputs<float>& outputs, Target target, Crew* crew)
{
    if (!crew)
        return expression::evaluate(formula, values, x, outputs, target);
    share(*crew, x.size(), [&](std::size_t from, std::size_t count) {
        const Slice slice(outputs, from, count);
        expression::evaluate(formula, values, x.subspan(from, count), slice.outputs(), target);
    });
}

}  // namespace

namespace simd {

void evaluate(const Activation& activation, std::span<const double> values, std::span<const float> x,
              const Outputs<float>& outputs, const Execution& execution, const LargeArrays& large)
{
    Values parameters{};
    evaluation::roundParameters<float>(activation, values, parameters);
    evaluation::checkSizes(activation, x, outputs);
    const Target target = execution.target;
    if (!isSupported(target))
        evaluation::refuseTarget(target);
    Crew* const crew = x.size() >= large.shared ? execution.crew : nullptr;
    if (activation.formula())
        return evaluateFormula(*activation.formula(), std::span(parameters).first(values.size()), x, outputs, target,
                               crew);
    const Passes passes(kernelsOf(target, activation), parameters, values.size() - 1, x.data(), outputs);
    const auto run = x.size() >= large.streamed ? stream : simd::run;
    if (!crew)
        return run(passes.all(), x.data(), 0, x.size(), target);
    share(*crew, x.size(),
          [&](std::size_t from, std::size_t count) { run(passes.all(), x.data(), from, count, target); });
}

}  // namespace simd

void evaluate(const Activation& activation, std::span<const double> values, std::span<const float> x,
              const Outputs<float>& outputs, const Execution& execution)
{
    simd::evaluate(activation, values, x, outputs, execution, simd::largeArrays());
}

void evaluate(const Activation& activation, std::span<const double> values, std::span<const float> x,
              const Outputs<float>& outputs, Target target)
{
    evaluate(activation, values, x, outputs, Execution{.target = target});
}

void evaluate(const Activation& activation, std::span<const double> values, std::span<const float> x,
              const Outputs<float>& outputs)
{
    evaluate(activation, values, x, outputs, Execution{});
}

}  // namespace actiscope
