// A few double lanes of one target: what the activations' formulas are written over.
#pragma once

#include <cstddef>

namespace actiscope::simd {

// Target is a tag type in an anonymous namespace (target_baseline.h and its kin), so that everything instantiated
// from here is local to its object file: code made for a better CPU can never be linked into another target. For the
// same reason nothing below calls a function of the standard library, not even an inline one.

template <class Target>
struct Vec;

/// True or false for each lane.
template <class Target>
struct Mask {
    using Native = typename Target::Integers;
    Native native;

    [[gnu::always_inline]] friend inline Mask operator&(Mask a, Mask b) { return {a.native & b.native}; }
    [[gnu::always_inline]] friend inline Mask operator|(Mask a, Mask b) { return {a.native | b.native}; }
    [[gnu::always_inline]] friend inline Mask operator!(Mask a) { return {~a.native}; }
    /// Lane by lane: where the mask is true the first, else the second. Both are evaluated.
    [[gnu::always_inline]] friend inline Vec<Target> select(Mask mask, Vec<Target> yes, Vec<Target> no)
    {
        return mask.native ? yes.native : no.native;
    }
    [[gnu::always_inline]] friend inline bool anyOf(Mask mask)
    {
        long long any = 0;
        for (int lane = 0; lane < Target::lanes; ++lane)
            any |= mask.native[lane];
        return any != 0;
    }
};

/// Target::lanes doubles. Numbers convert implicitly: `1 - x`, `select(x > 0, x, 0)`.
template <class TargetTag>
struct Vec {
    using Target = TargetTag;
    static constexpr int lanes = Target::lanes;
    static constexpr bool hasFma = Target::hasFma;
    using Native = typename Target::Native;
    using Bits = typename Target::Bits;
    using Single = typename Target::Single;

    Native native;

    Vec() = default;
    [[gnu::always_inline]] inline Vec(double value) : native(value - Native{}) {}
    [[gnu::always_inline]] inline Vec(Native lanesOfIt) : native(lanesOfIt) {}

    /// Any alignment; reads or writes `lanes` elements.
    [[gnu::always_inline]] static inline Vec load(const double* from)
    {
        Native lanesOfIt;
        __builtin_memcpy(&lanesOfIt, from, sizeof lanesOfIt);
        return lanesOfIt;
    }
    [[gnu::always_inline]] static inline Vec load(const float* from)
    {
        Single single;
        __builtin_memcpy(&single, from, sizeof single);
        return Target::widen(single);
    }
    [[gnu::always_inline]] inline void store(double* to) const { __builtin_memcpy(to, &native, sizeof native); }
    /// Rounds once to single precision; beyond the largest float it is an infinity.
    [[gnu::always_inline]] inline void store(float* to) const
    {
        const Single single = Target::narrow(native);
        __builtin_memcpy(to, &single, sizeof single);
    }

    [[gnu::always_inline]] static inline Vec fromBits(Bits bits) { return (Native)bits; }
    [[gnu::always_inline]] inline Bits bits() const { return (Bits)native; }

    [[gnu::always_inline]] friend inline Vec operator+(Vec a, Vec b) { return a.native + b.native; }
    [[gnu::always_inline]] friend inline Vec operator-(Vec a, Vec b) { return a.native - b.native; }
    [[gnu::always_inline]] friend inline Vec operator*(Vec a, Vec b) { return a.native * b.native; }
    [[gnu::always_inline]] friend inline Vec operator/(Vec a, Vec b) { return a.native / b.native; }
    [[gnu::always_inline]] friend inline Vec operator-(Vec a) { return -a.native; }
    [[gnu::always_inline]] friend inline Vec operator+(Vec a) { return a; }
    [[gnu::always_inline]] inline Vec& operator+=(Vec b) { return *this = *this + b; }
    [[gnu::always_inline]] inline Vec& operator-=(Vec b) { return *this = *this - b; }
    [[gnu::always_inline]] inline Vec& operator*=(Vec b) { return *this = *this * b; }
    [[gnu::always_inline]] inline Vec& operator/=(Vec b) { return *this = *this / b; }

    // Every comparison with a NaN is false, but != is true.
    [[gnu::always_inline]] friend inline Mask<Target> operator<(Vec a, Vec b) { return {a.native < b.native}; }
    [[gnu::always_inline]] friend inline Mask<Target> operator<=(Vec a, Vec b) { return {a.native <= b.native}; }
    [[gnu::always_inline]] friend inline Mask<Target> operator>(Vec a, Vec b) { return {a.native > b.native}; }
    [[gnu::always_inline]] friend inline Mask<Target> operator>=(Vec a, Vec b) { return {a.native >= b.native}; }
    [[gnu::always_inline]] friend inline Mask<Target> operator==(Vec a, Vec b) { return {a.native == b.native}; }
    [[gnu::always_inline]] friend inline Mask<Target> operator!=(Vec a, Vec b) { return {a.native != b.native}; }
    [[gnu::always_inline]] friend inline Mask<Target> isNan(Vec a) { return {a.native != a.native}; }

    /// The second where either is NaN; of zeros that differ in sign the second.
    [[gnu::always_inline]] friend inline Vec min(Vec a, Vec b) { return a.native < b.native ? a.native : b.native; }
    [[gnu::always_inline]] friend inline Vec max(Vec a, Vec b) { return a.native > b.native ? a.native : b.native; }

    [[gnu::always_inline]] friend inline Vec abs(Vec a) { return fromBits(a.bits() & ~signBit()); }
    /// The size of the first with the sign of the second.
    [[gnu::always_inline]] friend inline Vec copysign(Vec size, Vec sign)
    {
        return fromBits((size.bits() & ~signBit()) | (sign.bits() & signBit()));
    }
    /// Correctly rounded; NaN below zero.
    [[gnu::always_inline]] friend inline Vec sqrt(Vec a) { return Target::sqrt(a.native); }
    /// a·b + c: rounded once where the target has a fused instruction, twice where not. Never rely on either.
    [[gnu::always_inline]] friend inline Vec mulAdd(Vec a, Vec b, Vec c)
    {
        if constexpr (Target::hasFma)
            return Target::fma(a.native, b.native, c.native);
        else
            return a.native * b.native + c.native;
    }
    /// The nearest integer, halves to even, for |a| < 2^51.
    [[gnu::always_inline]] friend inline Vec nearestInteger(Vec a) { return (a + roundingShift) - roundingShift; }

    /// Added to a small number it leaves the nearest integer in the low bits of the sum.
    static constexpr double roundingShift = 0x1.8p52;

private:
    [[gnu::always_inline]] static inline Bits signBit() { return Bits{} + 0x8000000000000000ull; }
};

}  // namespace actiscope::simd
