// Float lanes: what the kernels of the most used activations are written over. Same names as the double lanes of vec.h.
#pragma once

#include "core/simd/vec.h"

namespace actiscope::simd {

/// A target whose lanes are floats (target_avx2.h, target_avx512.h). All of them fuse.
template <class T>
concept SingleTarget = requires
{
    typename T::Float;
};

template <SingleTarget T>
struct Mask<T> {
    using Native = typename T::MaskNative;
    Native native;

    [[gnu::always_inline]] friend inline Mask operator&(Mask a, Mask b) { return {T::both(a.native, b.native)}; }
    [[gnu::always_inline]] friend inline Mask operator|(Mask a, Mask b) { return {T::either(a.native, b.native)}; }
    [[gnu::always_inline]] friend inline Vec<T> select(Mask mask, Vec<T> yes, Vec<T> no)
    {
        return T::select(mask.native, yes.native, no.native);
    }
};

/// T::lanes floats. Numbers convert implicitly, rounded to single precision when compiled.
template <SingleTarget T>
struct Vec<T> {
    using Target = T;
    static constexpr int lanes = T::lanes;
    using Native = typename T::Float;
    using Bits = typename T::FloatBits;

    Native native;

    Vec() = default;
    [[gnu::always_inline]] inline Vec(double value) : native(static_cast<float>(value) - Native{}) {}
    [[gnu::always_inline]] inline Vec(Native lanesOfIt) : native(lanesOfIt) {}

    /// Any alignment; reads or writes `lanes` elements.
    [[gnu::always_inline]] static inline Vec load(const float* from)
    {
        Native lanesOfIt;
        __builtin_memcpy(&lanesOfIt, from, sizeof lanesOfIt);
        return lanesOfIt;
    }
    [[gnu::always_inline]] inline void store(float* to) const { __builtin_memcpy(to, &native, sizeof native); }

    [[gnu::always_inline]] static inline Vec fromBits(Bits bits) { return (Native)bits; }
    [[gnu::always_inline]] inline Bits bits() const { return (Bits)native; }

    [[gnu::always_inline]] friend inline Vec operator+(Vec a, Vec b) { return a.native + b.native; }
    [[gnu::always_inline]] friend inline Vec operator-(Vec a, Vec b) { return a.native - b.native; }
    [[gnu::always_inline]] friend inline Vec operator*(Vec a, Vec b) { return a.native * b.native; }
    [[gnu::always_inline]] friend inline Vec operator/(Vec a, Vec b) { return a.native / b.native; }
    [[gnu::always_inline]] friend inline Vec operator-(Vec a) { return -a.native; }

    // Every comparison with a NaN is false.
    [[gnu::always_inline]] friend inline Mask<T> operator<(Vec a, Vec b) { return {T::less(a.native, b.native)}; }
    [[gnu::always_inline]] friend inline Mask<T> operator>(Vec a, Vec b) { return {T::less(b.native, a.native)}; }
    [[gnu::always_inline]] friend inline Mask<T> operator<=(Vec a, Vec b) { return {T::notMore(a.native, b.native)}; }
    [[gnu::always_inline]] friend inline Mask<T> operator>=(Vec a, Vec b) { return {T::notMore(b.native, a.native)}; }
    [[gnu::always_inline]] friend inline Mask<T> operator==(Vec a, Vec b) { return {T::equal(a.native, b.native)}; }

    /// The second where either is NaN, or both are zeros.
    [[gnu::always_inline]] friend inline Vec min(Vec a, Vec b) { return T::min(a.native, b.native); }
    [[gnu::always_inline]] friend inline Vec max(Vec a, Vec b) { return T::max(a.native, b.native); }

    [[gnu::always_inline]] friend inline Vec abs(Vec a) { return fromBits(a.bits() & ~signBit()); }
    /// The size of the first with the sign of the second.
    [[gnu::always_inline]] friend inline Vec copysign(Vec size, Vec sign)
    {
        return fromBits((size.bits() & ~signBit()) | (sign.bits() & signBit()));
    }
    /// −a where the mask is true, else a.
    [[gnu::always_inline]] friend inline Vec negatedWhere(Mask<T> mask, Vec a)
    {
        return T::flipped(mask.native, a.native, (Native)signBit());
    }
    /// 1 where x > 0, `below` where x ≤ 0, NaN where x is.
    [[gnu::always_inline]] friend inline Vec stepAtZero(Vec x, Vec below)
    {
        return T::stepAtZero(x.native, below.native);
    }
    /// x where x > 0, `below` where x < 0, a zero of either at 0; NaN where both are.
    [[gnu::always_inline]] friend inline Vec splitAtZero(Vec x, Vec below)
    {
        return T::splitAtZero(x.native, below.native);
    }
    /// a < b, or either is NaN.
    [[gnu::always_inline]] friend inline Mask<T> isBelow(Vec a, Vec b) { return {T::isBelow(a.native, b.native)}; }
    /// a ≤ b, or either is NaN.
    [[gnu::always_inline]] friend inline Mask<T> isNotAbove(Vec a, Vec b)
    {
        return {T::isNotAbove(a.native, b.native)};
    }
    /// a − b where the mask is true, else `otherwise`. For targets that mask at no cost.
    [[gnu::always_inline]] friend inline Vec differenceWhere(Mask<T> mask, Vec a, Vec b, Vec otherwise)
    {
        return T::differenceWhere(mask.native, a.native, b.native, otherwise.native);
    }
    /// a·b + c where the mask is true, else c. For targets that mask at no cost.
    [[gnu::always_inline]] friend inline Vec mulAddWhere(Mask<T> mask, Vec a, Vec b, Vec c)
    {
        return T::fmaWhere(mask.native, a.native, b.native, c.native);
    }
    /// a·b + c, rounded once.
    [[gnu::always_inline]] friend inline Vec mulAdd(Vec a, Vec b, Vec c)
    {
        return T::fma(a.native, b.native, c.native);
    }
    /// a·2^n for a whole n, rounded once.
    [[gnu::always_inline]] friend inline Vec scaleByPower(Vec a, Vec n) { return T::scaleByPower(a.native, n.native); }
    /// 1/a within 2^-13 of itself or better, for a normal a with a normal inverse.
    [[gnu::always_inline]] friend inline Vec roughInverse(Vec a) { return T::roughInverse(a.native); }

    /// Added to a number below 2^22 it leaves the nearest integer in the low bits of the sum.
    static constexpr double roundingShift = 0x1.8p23;

private:
    [[gnu::always_inline]] static inline Bits signBit() { return Bits{} + 0x80000000u; }
};

/// Whether no lane's size, as a whole number, is above that of `end`: floats are in the same order, NaNs above all.
template <SingleTarget T, int count>
[[gnu::always_inline]] inline bool allWithin(const Vec<T> (&sizes)[count], Vec<T> end)
{
    auto most = sizes[0].bits();
    for (int i = 1; i < count; ++i)
        most = T::largest(most, sizes[i].bits());
    return T::allAtMost(most, end.bits());
}

/// A parameter that is known to be 1.
struct One {};

template <class P>
constexpr bool isOne = false;
template <>
inline constexpr bool isOne<One> = true;

}  // namespace actiscope::simd
