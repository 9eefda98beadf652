// The logistic function and its kin in float lanes where 32 floats cannot be looked up at once: quotients of 2^n and
// e^r.
#pragma once

#include "core/activation.h"
#include "core/simd/power_quotient_coefficients.h"
#include "core/simd/single_exponential.h"

namespace actiscope::simd {

/// e^y = 2^n/F for −110 ≤ y ≤ 0, F = e^r with |r| ≤ ½ ln 2.
template <SingleTarget T>
struct PowerOverRest {
    using V = Vec<T>;

    V power;  ///< 2^(n + 64), which stays a normal number
    // F − 1, as exact as is wanted: what is not used costs nothing.
    V high;  ///< exact, and it but for `tail`, below a fifth of it
    V tail;
    V growth;       ///< their sum, to 2^-26
    V roughGrowth;  ///< to 2^-25, sooner
    V draft;        ///< to 2^-13, and much sooner

    static constexpr int powerExcess = 64;
    static constexpr double powerScale = 0x1p-64;

    [[gnu::always_inline]] inline explicit PowerOverRest(V y)
    {
        // The biased exponent of the power stands in the low bits.
        constexpr double shift = V::roundingShift + 127 + powerExcess;
        const V shifted = mulAdd(y, single::inverseLn2, shift);
        const V n = shifted - shift;
        power = V::fromBits(shifted.bits() << 23);
        high = mulAdd(n, single::ln2High, -y);
        const V low = n * single::ln2Low;
        const V r = high + low;
        const V square = r * r;
        const auto& c = single::restTail;
        const V p = mulAdd(square, mulAdd(square, c[4], mulAdd(r, c[3], c[2])), mulAdd(r, c[1], c[0]));
        tail = mulAdd(square, p, low);
        growth = high + tail;
        roughGrowth = mulAdd(square, p, r);
        draft = mulAdd(square, mulAdd(r, 0.168, 0.504), r);
    }
    PowerOverRest(const PowerOverRest&) = delete;
    PowerOverRest& operator=(const PowerOverRest&) = delete;
};

/// −|x|, where an exponential may start from: at −110 it is 0 even if multiplied by that. Keeps NaN.
template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> decayFrom(Vec<T> x)
{
    return max(Vec<T>(-110), Vec<T>::fromBits(x.bits() | 0x80000000u));
}

/// −1 where the mask is true, else 0.
template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> minusOneWhere(Mask<T> mask)
{
    return T::flipped(mask.native, Vec<T>(0).native, Vec<T>(-1).native);
}

/// 1/D for D = share·2^n + F, first in 12 bits: products with powers of 2 are exact.
template <SingleTarget T>
struct QuotientOfPowers {
    using V = Vec<T>;

    V inverse;   ///< 1/D but for a factor 1 + correction
    V quotient;  ///< share·2^n/D but for that factor; at least 2^-61

    /// parts: what add up to F − 1, the largest first.
    template <class... Parts>
    [[gnu::always_inline]] inline QuotientOfPowers(const PowerOverRest<T>& y, double share, Parts... parts)
    {
        // What is added keeps it from becoming subnormal, which is slow, where it is not felt any more.
        power_ = mulAdd(y.power, share * PowerOverRest<T>::powerScale, V(0x1p-60));
        inverse = T::shortInverse((((1 + power_) + ... + parts)).native);
        quotient = power_ * inverse;
        // Exact but where the power is small.
        lack_ = mulAdd(-power_, inverse, 1 - inverse);
    }
    QuotientOfPowers(const QuotientOfPowers&) = delete;
    QuotientOfPowers& operator=(const QuotientOfPowers&) = delete;

    /// As exact as the parts, to 2^-26; to 2^-30 where 2^n is not small.
    template <class... Parts>
    [[gnu::always_inline]] inline V correction(Parts... parts) const
    {
        V error = lack_;
        ((error = mulAdd(-parts, inverse, error)), ...);
        return correctionOf(error);
    }

    /// In fewer steps: to 2^-26 of σ, but of its slope not near 0.
    [[gnu::always_inline]] inline V shortCorrection(V growth) const
    {
        return correctionOf(mulAdd(-power_, inverse, mulAdd(-growth, inverse, 1 - inverse)));
    }

    /// q·(1 − q)·factor where q is the quotient, corrected; to be multiplied by the power.
    [[gnu::always_inline]] inline V transition(V correction, double factor) const
    {
        const V scaled = inverse * (PowerOverRest<T>::powerScale * factor);
        // (1 + c)·(1 − q·(1 + c)) − 1 with the correction c
        const V rest = mulAdd(-quotient, correction, mulAdd(-2, quotient, 1));
        return mulAdd(scaled, mulAdd(correction, rest, -quotient), scaled);
    }

private:
    /// e + e², for what D·inverse lacks of 1.
    [[gnu::always_inline]] static inline V correctionOf(V error) { return mulAdd(error, error, error); }

    V power_;
    V lack_;  ///< what (1 + share·2^n)·inverse lacks of 1
};

/// 2^n/D, and what it lacks of 1 where the mask is true.
template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> logistic(Mask<T> isComplement, const PowerOverRest<T>& y,
                                              const QuotientOfPowers<T>& at, Vec<T> correction)
{
    const Vec<T> scaled = at.inverse * PowerOverRest<T>::powerScale;
    return abs(mulAdd(y.power, mulAdd(scaled, correction, scaled), minusOneWhere(isComplement)));
}

/// σ(x) and its slope σ·(1 − σ), by −|x|.
template <SingleTarget T>
[[gnu::always_inline]] inline Terms<Vec<T>, 0> logisticTerms(Vec<T> x)
{
    const PowerOverRest<T> y(decayFrom(x));
    const QuotientOfPowers<T> at(y, 1, y.draft);
    const Vec<T> correction = at.correction(y.high, y.tail);
    return {.value = logistic(x > 0, y, at, correction), .slope = y.power * at.transition(correction, 1)};
}

/// tanh x and its slope 4·σ(2x)·σ(−2x), by −2|x|.
template <SingleTarget T>
[[gnu::always_inline]] inline Terms<Vec<T>, 0> tanhTerms(Vec<T> x)
{
    using V = Vec<T>;
    const V folded = decayFrom(x + x);
    const PowerOverRest<T> y(folded);
    const QuotientOfPowers<T> at(y, 1, y.roughGrowth);
    // 1 − 2σ(y), but for small |x|, where that loses digits.
    const V share = mulAdd(at.quotient, at.correction(y.roughGrowth), at.quotient);
    const V square = x * x;
    const V small = mulAdd(x * square, polynomial(square, single::tanhTail), x);
    const V large = mulAdd(-2, share, 1);
    return {.value = V::fromBits(select(folded > -1.1, small, large).bits() | (x.bits() & 0x80000000u)),
            .slope = y.power * at.transition(at.correction(y.high, y.tail), 4)};
}

/// SiLU: with y = −|x| and s = σ(y) it is max(x, 0) + y·s; its slope is f′(y) = s·(1 + y·(1 − s)), or 1 less that.
template <SingleTarget T>
[[gnu::always_inline]] inline Terms<Vec<T>, 0> siluTerms(Vec<T> x)
{
    using V = Vec<T>;
    const V folded = decayFrom(x);
    const PowerOverRest<T> y(folded);
    const QuotientOfPowers<T> at(y, 1, y.high, y.tail);
    const V correction = at.correction(y.high, y.tail);
    const V start = folded * y.power;
    const V gated = mulAdd(start, at.inverse, start * (at.inverse * correction));
    const V value = mulAdd(gated, PowerOverRest<T>::powerScale, max(V(-0.0), x));

    // The second factor in two parts: 1 + y − y·s, s = q·(1 + c).
    const V next = 1 + folded;
    const V factor = mulAdd(-folded, at.quotient, next);
    const V low = mulAdd(-folded, at.quotient, next - factor) + (folded - (next - 1));
    const V part = folded * at.quotient;
    const V more = mulAdd(mulAdd(-part, correction, factor - part), correction, low);
    const V scaled = at.inverse * PowerOverRest<T>::powerScale;
    const V slope = mulAdd(scaled, factor, scaled * more);
    const auto isRight = x > 0;
    return {.value = value, .slope = mulAdd(y.power, negatedWhere(isRight, slope), -minusOneWhere(isRight))};
}

/// ±log(1 + e^y) as an unevaluated sum to be multiplied by the power: log((1 + s)/(1 − s)) with s = e^y/(2 + e^y).
template <SingleTarget T>
[[gnu::always_inline]] inline Pair<Vec<T>> logOfOnePlus(const PowerOverRest<T>& y, double sign)
{
    using V = Vec<T>;
    const QuotientOfPowers<T> at(y, 0.5, y.draft);
    const V correction = at.correction(y.high, y.tail);
    const V s = mulAdd(at.quotient, correction, at.quotient);
    const V square = s * s;
    const V growth = square * polynomial(square, single::artanhTail);
    const V rest = mulAdd(growth, correction, growth + correction);
    const V scaled = at.inverse * (sign * PowerOverRest<T>::powerScale);
    const V high = mulAdd(scaled, rest, scaled);
    return {high, mulAdd(scaled, rest, scaled - high)};
}

/// log(1 + e^x) and its slope σ(x): with y = −|x| it is max(x, 0) + log(1 + e^y).
template <SingleTarget T>
[[gnu::always_inline]] inline Terms<Vec<T>, 1> softplusTerms(Vec<T> x)
{
    using V = Vec<T>;
    const PowerOverRest<T> y(decayFrom(x));
    // In two parts: next to 0 a rounding of the logarithm would be felt like that of the sum.
    const auto [high, low] = logOfOnePlus(y, 1);
    const QuotientOfPowers<T> at(y, 1, y.growth);
    return {.value = mulAdd(y.power, high, mulAdd(y.power, low, max(V(0), x))),
            .slope = logistic(x > 0, y, at, at.shortCorrection(y.growth))};
}

/// −log(1 + e^−x) and its slope σ(−x), in the same way.
template <SingleTarget T>
[[gnu::always_inline]] inline Terms<Vec<T>, 0> logsigmoidTerms(Vec<T> x)
{
    using V = Vec<T>;
    const PowerOverRest<T> y(decayFrom(x));
    const auto [high, low] = logOfOnePlus(y, -1);
    const QuotientOfPowers<T> at(y, 1, y.growth);
    return {.value = mulAdd(y.power, high, mulAdd(y.power, low, min(V(0), x))),
            .slope = logistic(x < 0, y, at, at.shortCorrection(y.growth))};
}

}  // namespace actiscope::simd
