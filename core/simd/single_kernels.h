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

/// Activations with a shorter way, `evaluateNear(x, |x|, parameters)`, for |x| ≤ `nearEnd`, on targets with
/// lookups.
template <class A, class V, class P>
concept HasNearCells = V::Target::looksUp32 && requires(V x, const P* parameters)
{
    A::evaluateNear(x, x, parameters);
};

/// Where the complete way to the value is as short as the near one.
template <class A>
concept HasShortValue = requires
{
    requires A::hasShortValue;
};

enum class Wanted { value, slope, both };

/// Parameters in all lanes; those that are known to be 1 need none.
template <class P, int count>
[[gnu::always_inline]] inline void broadcast(const double* parameters, P (&lanes)[count])
{
    if constexpr (!isOne<P>)
        for (int i = 0; i < count; ++i)
            lanes[i] = parameters[i];
}

/// second: null unless both are wanted.
template <Wanted wanted, class V, int count>
[[gnu::always_inline]] inline void store(const Terms<V, count>& terms, std::size_t at, float* first, float* second)
{
    (wanted == Wanted::slope ? terms.slope : terms.value).store(first + at);
    if constexpr (wanted == Wanted::both)
        terms.slope.store(second + at);
}

/// P: what parameters are, Vec<T> or One. Takes every float.
template <class T, class A, class P, Wanted wanted>
void completeKernel(const float* x, std::size_t count, const double* parameters, float* first, float* second)
{
    using V = Vec<T>;
    P own[A::parameterCount + 1];
    broadcast(parameters, own);
    // Several vectors in flight hide each other's latencies. All are read before one is written: an output may be x.
    const auto step = [&]<int vectors>(std::size_t at) __attribute__((always_inline))
    {
        V input[vectors];
#pragma GCC unroll 4
        for (int i = 0; i < vectors; ++i)
            input[i] = V::load(x + at + i * V::lanes);
#pragma GCC unroll 4
        for (int i = 0; i < vectors; ++i)
            store<wanted>(evaluateSingle<A>(input[i], own), at + i * V::lanes, first, second);
    };
    constexpr std::size_t batch = T::batch;
    std::size_t at = 0;
    for (; at + batch * V::lanes <= count; at += batch * V::lanes)
        step.template operator()<batch>(at);
    for (; at < count; at += V::lanes)
        step.template operator()<1>(at);
}

/// A vector by both ways, and of each lane the one that is its: what x gives depends on no other.
template <class T, class A, class P, Wanted wanted>
[[gnu::noinline]] void mixedKernel(const float* x, const P* own, std::size_t at, float* first, float* second)
{
    using V = Vec<T>;
    const V input = V::load(x + at);
    const auto isNear = abs(input) <= A::nearEnd;
    auto terms = evaluateSingle<A>(input, own);
    const auto near = A::evaluateNear(input, abs(input), own);
    terms.value = select(isNear, near.value, terms.value);
    terms.slope = select(isNear, near.slope, terms.slope);
    store<wanted>(terms, at, first, second);
}

/// The shorter way for batches that are all near; of others, for vectors that are.
template <class T, class A, class P, Wanted wanted>
void nearKernel(const float* x, std::size_t count, const double* parameters, float* first, float* second)
{
    using V = Vec<T>;
    P own[A::parameterCount + 1];
    broadcast(parameters, own);
    const V end = V(T::opaque(V(A::nearEnd).native));
    const V sizeBits = V(T::opaque(V::fromBits(typename V::Bits{} + 0x7fffffffu).native));
    const auto computeIfNear = [&]<int vectors>(std::size_t at) __attribute__((always_inline))
    {
        V input[vectors];
        V size[vectors];
#pragma GCC unroll 4
        for (int i = 0; i < vectors; ++i) {
            input[i] = V::load(x + at + i * V::lanes);
            size[i] = V::fromBits(input[i].bits() & sizeBits.bits());
        }
        if (!allWithin(size, end))
            return false;
#pragma GCC unroll 4
        for (int i = 0; i < vectors; ++i)
            store<wanted>(A::evaluateNear(input[i], size[i], own), at + i * V::lanes, first, second);
        return true;
    };
    constexpr std::size_t batch = T::batch * V::lanes;
    std::size_t at = 0;
    while (at < count) {
        while (at + batch <= count && computeIfNear.template operator()<T::batch>(at))
            at += batch;
        // Of a batch that is not all near, or of what is left, vector by vector.
        for (const std::size_t next = count - at < batch ? count : at + batch; at < next; at += V::lanes)
            if (!computeIfNear.template operator()<1>(at))
                mixedKernel<T, A, P, wanted>(x, own, at, first, second);
    }
}

template <class T, class A, class P, Wanted wanted>
consteval SingleKernel forwardKernel()
{
    if constexpr (HasNearCells<A, Vec<T>, P> && !(wanted == Wanted::value && HasShortValue<A>))
        return nearKernel<T, A, P, wanted>;
    else
        return completeKernel<T, A, P, wanted>;
}

template <class T, class A, class P>
constexpr ForwardKernels forwardKernels{.value = forwardKernel<T, A, P, Wanted::value>(),
                                        .slope = forwardKernel<T, A, P, Wanted::slope>(),
                                        .valueAndSlope = forwardKernel<T, A, P, Wanted::both>()};

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
