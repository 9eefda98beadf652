#include "core/evaluate.h"

#include "core/evaluation.h"
#include "core/expression/formula.h"
#include "core/simd/dispatch.h"

namespace actiscope {

namespace {

using evaluation::Values;
using simd::DoubleOutputs;

/// A block of the double-precision path. It is computed beside the arrays, so that outputs may overwrite the input.
class DoubleBlock {
public:
    static constexpr std::size_t size = 256;

    DoubleBlock(const Activation& activation, const Values& parameters, const Outputs<double>& outputs)
        : kernel_(simd::kernelsOf(Target::baseline, activation).all),
          parameters_(parameters),
          isZero_(parameters[activation.scaleIndex()] == 0),
          unscaled_(firstGradient + activation.scaleIndex()),
          wanted_{outputs.value, outputs.slope, outputs.curvature}
    {
        // Kernels never see a scale of 0, where ∞·0 would lose the zero; those zeros are written here.
        if (isZero_)
            parameters_[activation.scaleIndex()] = 1;
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
        kernel_(input_.data(), padded, parameters_.data(), to_);
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            if (wanted_[i].empty())
                continue;
            double* const to = wanted_[i].data() + from;
            if (isZero_ && i != unscaled_)
                std::transform(input_.data(), input_.data() + count, to, evaluation::zeroAt<double>);
            else
                std::copy_n(results_[i].data(), count, to);
        }
    }

private:
    static constexpr std::size_t firstGradient = 3;
    static constexpr std::size_t quantities = firstGradient + simd::maxOwnParameters + 1;

    simd::DoubleKernel kernel_;
    Values parameters_;
    bool isZero_;
    std::size_t unscaled_;  ///< the gradient by the scale
    std::array<std::span<double>, quantities> wanted_;
    DoubleOutputs to_;
    std::array<double, size> input_;
    std::array<std::array<double, size>, quantities> results_;
};

}  // namespace

void evaluate(const Activation& activation, std::span<const double> values, std::span<const double> x,
              const Outputs<double>& outputs)
{
    Values parameters{};
    evaluation::roundParameters<double>(activation, values, parameters);
    evaluation::checkSizes(activation, x, outputs);
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
