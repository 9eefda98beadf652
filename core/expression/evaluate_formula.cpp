#include "core/expression/formula.h"
#include "core/expression/limits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actiscope::expression {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// One run over a block and where its derivatives go: by x, or by one parameter.
template <class T>
struct Pass {
    int byParameter = -1;
    std::array<std::span<T>, 3> to{};  ///< by derivative; empty: not wanted

    int order() const { return !to[2].empty() ? 2 : !to[1].empty() ? 1 : 0; }
};

/// A block of input, and what is made of it.
template <class T>
class Block {
public:
    Block(const Formula& formula, std::span<const double> values, Target target)
        : formula_(formula), values_(values), scale_(values.back()), target_(target)
    {}

    void read(std::span<const T> x, std::size_t from)
    {
        from_ = from;
        count_ = std::min(Run::block, x.size() - from);
        std::copy_n(x.begin() + static_cast<std::ptrdiff_t>(from), count_, x_.begin());
    }

    /// Keeps what the pass yields beside the arrays, which may be the input.
    void compute(const Pass<T>& pass, std::array<std::array<T, Run::block>, 3>& kept) const
    {
        Run run(formula_.program(), values_, pass.order(), target_, pass.byParameter);
        run(std::span(x_).first(count_));
        const std::span<const double> value = run.result(0, 0);
        for (std::size_t derivative = 0; derivative < 3; ++derivative) {
            if (pass.to[derivative].empty())
                continue;
            const std::span<const double> result = run.result(0, static_cast<int>(derivative));
            for (std::size_t i = 0; i < count_; ++i)
                kept[derivative][i] = finished(x_[i], trusted(value[i], result[i]));
        }
        for (std::size_t i = 0; i < count_; ++i)
            if (std::isinf(x_[i]))
                atInfinity(pass, i, kept);
    }

    void write(const Pass<T>& pass, const std::array<std::array<T, Run::block>, 3>& kept) const
    {
        for (std::size_t derivative = 0; derivative < 3; ++derivative)
            if (!pass.to[derivative].empty())
                std::copy_n(kept[derivative].begin(), count_,
                            pass.to[derivative].begin() + static_cast<std::ptrdiff_t>(from_));
    }

    /// The gradient by the scale is the value without it.
    void ignoreScale() { scale_ = 1; }

private:
    /// No derivative where there is no value; and none that vanished while the value grew beyond all numbers.
    static double trusted(double value, double result)
    {
        return std::isnan(value) || (std::isinf(value) && result == 0) ? notANumber : result;
    }

    T finished(double x, double result) const
    {
        if (std::isnan(x))
            return static_cast<T>(x);
        return scale_ == 0 ? T(0) : static_cast<T>(result * scale_);
    }

    void atInfinity(const Pass<T>& pass, std::size_t i, std::array<std::array<T, Run::block>, 3>& kept) const
    {
        const auto limits =
            limitsAtEnd(formula_.program(), values_, x_[i] > 0 ? 1 : -1, pass.order(), pass.byParameter);
        for (std::size_t derivative = 0; derivative < 3; ++derivative)
            kept[derivative][i] = finished(x_[i], limits[derivative]);
    }

    const Formula& formula_;
    std::span<const double> values_;
    double scale_;
    Target target_;
    std::size_t from_ = 0;
    std::size_t count_ = 0;
    std::array<double, Run::block> x_{};
};

}  // namespace

template <class T>
void evaluate(const Formula& formula, std::span<const double> values, std::span<const T> x, const Outputs<T>& outputs,
              Target target)
{
    std::array<Pass<T>, simd::maxOwnParameters + 2> passes;
    std::array<std::array<std::array<T, Run::block>, 3>, simd::maxOwnParameters + 2> kept;
    std::size_t count = 1;
    passes[0].to = {outputs.value, outputs.slope, outputs.curvature};
    const std::size_t scaleIndex = values.size() - 1;
    for (std::size_t i = 0; i < outputs.gradients.size(); ++i) {
        if (outputs.gradients[i].empty())
            continue;
        // The scale, which is the last, leaves the value.
        passes[count].byParameter = i == scaleIndex ? -1 : static_cast<int>(i);
        passes[count++].to[i == scaleIndex ? 0 : 1] = outputs.gradients[i];
    }
    const bool hasScale = outputs.gradients.size() > scaleIndex && !outputs.gradients[scaleIndex].empty();
    Block<T> block(formula, values, target);
    Block<T> unscaled(formula, values, target);
    unscaled.ignoreScale();
    for (std::size_t from = 0; from < x.size(); from += Run::block) {
        block.read(x, from);
        unscaled.read(x, from);
        for (std::size_t i = 0; i < count; ++i)
            (hasScale && i + 1 == count ? unscaled : block).compute(passes[i], kept[i]);
        for (std::size_t i = 0; i < count; ++i)
            block.write(passes[i], kept[i]);
    }
}

template void evaluate(const Formula&, std::span<const double>, std::span<const float>, const Outputs<float>&, Target);
template void evaluate(const Formula&, std::span<const double>, std::span<const double>, const Outputs<double>&,
                       Target);

}  // namespace actiscope::expression
