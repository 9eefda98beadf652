// Mish in float lanes where 32 floats cannot be looked up at once.
#pragma once

#include "core/simd/power_quotient.h"

namespace actiscope::simd {

/// a where the mask is true, else 0.
template <SingleTarget T>
[[gnu::always_inline]] inline Vec<T> onlyWhere(Mask<T> mask, Vec<T> a)
{
    return T::flipped(mask.native, Vec<T>(0).native, a.native);
}

/// Mish and its slope. With y = −|x|, 2p/F = e^y left of 0, twice that right of it, and D = F² + 2pF + 2p², both of
/// tanh(log(1 + e^x)) = 2p·(F + p)/D and, on the right, 1 less 2p·p/D. The slope is 2p/D·(F + p + yF·(1 − 2p²/D)), on
/// the right 1 less 2p/D·(p + yF·2p·(F + p)/D).
template <SingleTarget T>
[[gnu::always_inline]] inline Terms<Vec<T>, 0> mishTerms(Vec<T> x)
{
    using V = Vec<T>;
    constexpr double scale = PowerOverRest<T>::powerScale;
    const auto isRight = x > 0;
    const auto isLeft = x <= 0;
    const V folded = decayFrom(x);
    const PowerOverRest<T> y(folded);
    const V power = y.power + onlyWhere(isRight, y.power);
    const V p = mulAdd(power, scale / 2, V(0x1p-60));
    const V twiceP = p + p;

    // −1/D in 12 bits but for a factor 1 + c; e is what it lacks, to 2^-27, and c = e + e².
    const V next = 1 + p;
    const V growth = y.growth;
    const V growthLow = y.tail - (growth - y.high);
    const V twiceNext = mulAdd(2, next, y.draft);
    const V inverse = T::shortInverse(mulAdd(-y.draft, twiceNext, mulAdd(-twiceP, next, V(-1))).native);
    const V quotient = twiceP * inverse;
    const V first = 1 + inverse;
    const V lack = mulAdd(quotient, next, first);
    const V lost = mulAdd(quotient, next, first - lack);
    const V grown = inverse * growth;
    const V grownLow = mulAdd(inverse, growthLow, mulAdd(inverse, growth, -grown));
    const V error =
        mulAdd(grown, twiceP, mulAdd(grown, growth, mulAdd(2, grown, lack))) + mulAdd(grownLow, twiceNext, lost);
    const V correction = mulAdd(error, error, error);

    // −(F + p)/D or −p/D in two parts.
    const V gate = onlyWhere(isLeft, inverse);
    const V sum = mulAdd(inverse, p, gate);
    const V high = mulAdd(gate, growth, sum);
    const V low = mulAdd(gate, growth, sum - high) + mulAdd(inverse, p, mulAdd(gate, growthLow, gate - sum));
    const V start = folded * power;
    const V gated = mulAdd(start, high, start * mulAdd(high, correction, low));
    const V value = mulAdd(-gated, scale, max(V(-0.0), x));

    const V minusOne = minusOneWhere(isRight);
    const V shifted = 1 + folded;
    const V a = onlyWhere(isLeft, shifted);
    const V aLow = onlyWhere(isLeft, folded - (shifted - 1));
    const V product = mulAdd(a, growth, a);
    const V begun = product + p;
    const V part = folded * quotient;
    const V turn = mulAdd(part, growth, mulAdd(folded, quotient, -part));
    const V turned = part + mulAdd(part + turn, correction, turn);
    const V factor = (minusOne + negatedWhere(isRight, p)) - onlyWhere(isRight, growth);
    const V added = turned * factor;
    const V bracket = begun + added;
    const V bracketLow = (added - (bracket - begun)) +
                         ((p - (begun - product)) + (mulAdd(a, growth, a - product) + mulAdd(a, growthLow, aLow)));
    const V scaled = inverse * -scale;
    const V slope = mulAdd(scaled, bracket, scaled * mulAdd(bracket + bracketLow, correction, bracketLow));
    return {.value = value, .slope = mulAdd(power, negatedWhere(isRight, slope), -minusOne)};
}

}  // namespace actiscope::simd
