// The loops over arrays, one for each activation and quantity, and the table of them.
#pragma once

#include "core/activation.h"
#include "core/simd/kernel_table.h"
#include "core/simd/math.h"
#include "core/simd/single_kernels.h"

namespace actiscope::simd {

enum class Quantity { value, slope, curvature, gradient };

/// An activation's formula with its parameters in all lanes.
template <class T, class A>
struct Formula {
    using V = Vec<T>;
    static constexpr int count = A::parameterCount;
    V own[count > 0 ? count : 1];
    V scale;

    [[gnu::always_inline]] inline explicit Formula(const double* parameters) : own{}, scale(parameters[count])
    {
        for (int i = 0; i < count; ++i)
            own[i] = parameters[i];
    }
    [[gnu::always_inline]] inline Terms<V, count> at(V x) const { return A::evaluate(x, own); }
};

template <Quantity quantity, int parameter, class V, int count>
[[gnu::always_inline]] inline V pick(const Terms<V, count>& terms)
{
    if constexpr (quantity == Quantity::value)
        return terms.value;
    else if constexpr (quantity == Quantity::slope)
        return terms.slope;
    else if constexpr (quantity == Quantity::curvature)
        return terms.curvature;
    else
        return terms.gradient[parameter];
}

/// What a kernel returns at x: the scale applied, NaN for NaN.
template <Quantity quantity, int parameter, class T, class A>
[[gnu::always_inline]] inline Vec<T> scaled(const Terms<Vec<T>, A::parameterCount>& terms, const Formula<T, A>& formula,
                                            Vec<T> x)
{
    return select(x == x, pick<quantity, parameter>(terms) * formula.scale, x);
}

template <class T>
[[gnu::always_inline]] inline Vec<T> bounded(Vec<T> x)
{
    return min(Vec<T>(infinityStandsIn), max(Vec<T>(-infinityStandsIn), x));
}

template <class T, class A, Quantity quantity, int parameter = 0>
void singleKernel(const float* x, std::size_t count, const double* parameters, float* first, float*)
{
    using V = Vec<T>;
    const Formula<T, A> formula(parameters);
    for (std::size_t i = 0; i < count; i += V::lanes) {
        const V input = V::load(x + i);
        const auto terms = formula.at(bounded(input));
        scaled<quantity, parameter>(terms, formula, input).store(first + i);
    }
}

template <class T, class A>
void valueAndSlopeKernel(const float* x, std::size_t count, const double* parameters, float* first, float* second)
{
    using V = Vec<T>;
    const Formula<T, A> formula(parameters);
    for (std::size_t i = 0; i < count; i += V::lanes) {
        const V input = V::load(x + i);
        const auto terms = formula.at(bounded(input));
        scaled<Quantity::value, 0>(terms, formula, input).store(first + i);
        scaled<Quantity::slope, 0>(terms, formula, input).store(second + i);
    }
}

/// One vector of the double-precision path. Infinite lanes were evaluated at the number that stands in for them; what
/// grew beyond all bounds there, or fell below, becomes its limit.
template <class V>
struct DoubleStep {
    V input;
    V scale;
    Mask<typename V::Target> infinite;

    [[gnu::always_inline]] inline explicit DoubleStep(V x, V scaleOfAll)
        : input(x), scale(scaleOfAll), infinite(abs(x) == __builtin_inf())
    {}
    [[gnu::always_inline]] inline V finiteInput() const
    {
        return select(infinite, copysign(V(infinityStandsIn), input), input);
    }
    [[gnu::always_inline]] inline void store(double* to, std::size_t at, V unscaled, V factor) const
    {
        const V result = unscaled * factor;
        const V size = abs(result);
        const V limit = select(size >= 0x1p150, copysign(V(__builtin_inf()), result), result);
        const V atInfinity = select(size <= 0x1p-250, V(0), limit);
        select(input == input, select(infinite, atInfinity, result), input).store(to + at);
    }
    [[gnu::always_inline]] inline void store(double* to, std::size_t at, V unscaled) const
    {
        if (to)
            store(to, at, unscaled, scale);
    }
};

template <class T, class A>
void doubleKernel(const double* x, std::size_t count, const double* parameters, const DoubleOutputs& outputs)
{
    using V = Vec<T>;
    const Formula<T, A> formula(parameters);
    for (std::size_t i = 0; i < count; i += V::lanes) {
        const DoubleStep<V> step(V::load(x + i), formula.scale);
        const auto terms = formula.at(step.finiteInput());
        step.store(outputs.value, i, terms.value);
        step.store(outputs.slope, i, terms.slope);
        step.store(outputs.curvature, i, terms.curvature);
        for (int parameter = 0; parameter < A::parameterCount; ++parameter)
            step.store(outputs.gradients[parameter], i, terms.gradient[parameter]);
        if (outputs.gradients[A::parameterCount])
            step.store(outputs.gradients[A::parameterCount], i, terms.value, V(1));
    }
}

template <class T, class A, int parameter = 0>
consteval void addGradients(Kernels& kernels)
{
    if constexpr (parameter < A::parameterCount) {
        kernels.gradients[parameter] = singleKernel<T, A, Quantity::gradient, parameter>;
        addGradients<T, A, parameter + 1>(kernels);
    }
}

template <class T, class A>
consteval Kernels kernelsOf()
{
    constexpr ForwardKernels any{.value = singleKernel<T, A, Quantity::value>,
                                 .slope = singleKernel<T, A, Quantity::slope>,
                                 .valueAndSlope = valueAndSlopeKernel<T, A>};
    Kernels kernels{.id = A::info.id.data(),
                    .any = any,
                    .plain = any,
                    .atOnes = any,
                    .scalesItself = false,
                    .curvature = singleKernel<T, A, Quantity::curvature>,
                    .gradients = {},
                    .all = nullptr};
    addGradients<T, A>(kernels);
    addSingleLanes<T, A>(kernels);
    if constexpr (T::computesDouble)
        kernels.all = doubleKernel<T, A>;
    return kernels;
}

/// The kernels of every activation in a TypeList.
template <class T, class List>
struct KernelsOfList;

template <class T, template <class...> class List, class... Activations>
struct KernelsOfList<T, List<Activations...>> {
    static constexpr Kernels kernels[] = {kernelsOf<T, Activations>()...};
    static constexpr KernelTable table{kernels, sizeof...(Activations), T::blockLanes};
};

}  // namespace actiscope::simd
