// The loops over arrays of the kernels in float lanes.
#pragma once

#include "core/activation.h"
#include "core/simd/kernel_table.h"
#include "core/simd/single.h"

namespace actiscope::simd {

/// How an activation computes value and slope in float lanes: by an `evaluateSingle` of its own, which takes every
/// float, NaN and ±∞ included; or by its `evaluate` where it says that this is exact there too (`isExactInSingle`).
template <class A, class V, class P>
[[gnu::always_inline]] inline auto evaluateSingle(V x, const P* parameters)
{
    if constexpr (requires { A::evaluateSingle(x, parameters); }) {
        return A::evaluateSingle(x, parameters);
    } else {
        auto terms = A::evaluate(x, parameters);
        terms.value = select(x == x, terms.value, x);
        terms.slope = select(x == x, terms.slope, x);
        return terms;
    }
}

/// P: what its parameters are.
template <class A, class V, class P>
concept HasSingleLanes = requires(V x, const P* parameters)
{
    A::evaluateSingle(x, parameters);
}
|| requires
{
    requires A::isExactInSingle;
};

/// Where own parameters of 1 save work.
template <class A>
concept IsFasterAtOnes = requires
{
    requires A::isFasterAtOnes;
};

/// Where the scale is part of the formula: its last parameter.
template <class A>
concept ScalesItself = requires
{
    requires A::scalesItself;
};

enum class Wanted { value, slope, both };

/// P: what parameters are, Vec<T> or One.
template <class T, class A, class P, Wanted wanted>
void forwardKernel(const float* x, std::size_t count, const double* parameters, float* first, float* second)
{
    using V = Vec<T>;
    P own[A::parameterCount + 1];
    if constexpr (!isOne<P>)
        for (int i = 0; i <= A::parameterCount; ++i)
            own[i] = parameters[i];
    // Several vectors in flight hide each other's latencies. All are read before one is written: an output may be x.
    const auto step = [&]<int vectors>(std::size_t at) __attribute__((always_inline))
    {
        V input[vectors];
#pragma GCC unroll 4
        for (int i = 0; i < vectors; ++i)
            input[i] = V::load(x + at + i * V::lanes);
#pragma GCC unroll 4
        for (int i = 0; i < vectors; ++i) {
            const auto terms = evaluateSingle<A>(input[i], own);
            (wanted == Wanted::slope ? terms.slope : terms.value).store(first + at + i * V::lanes);
            if constexpr (wanted == Wanted::both)
                terms.slope.store(second + at + i * V::lanes);
        }
    };
    constexpr std::size_t batch = T::batch;
    std::size_t at = 0;
    for (; at + batch * V::lanes <= count; at += batch * V::lanes)
        step.template operator()<batch>(at);
    for (; at < count; at += V::lanes)
        step.template operator()<1>(at);
}

template <class T, class A, class P>
constexpr ForwardKernels forwardKernels{.value = forwardKernel<T, A, P, Wanted::value>,
                                        .slope = forwardKernel<T, A, P, Wanted::slope>,
                                        .valueAndSlope = forwardKernel<T, A, P, Wanted::both>};

/// Replaces the kernels that are faster in float lanes, where the target and the activation have them.
template <class T, class A>
consteval void addSingleLanes(Kernels& kernels)
{
    if constexpr (requires { typename T::SingleLanes; }) {
        using S = typename T::SingleLanes;
        if constexpr (HasSingleLanes<A, Vec<S>, Vec<S>>) {
            kernels.plain = forwardKernels<S, A, Vec<S>>;
            kernels.atOnes = kernels.plain;
            kernels.scalesItself = ScalesItself<A>;
        }
        if constexpr (IsFasterAtOnes<A> && HasSingleLanes<A, Vec<S>, One>)
            kernels.atOnes = forwardKernels<S, A, One>;
    }
}

}  // namespace actiscope::simd
