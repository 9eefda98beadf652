// What the formulas of several activations share, over any lanes V (core/simd/vec.h).
#pragma once

#include "core/activation.h"
#include "core/simd/math.h"

namespace actiscope::formula {

/// The logistic gate σ(z) and what its derivatives are made of, from one exponential and one division.
template <class V>
struct Gate {
    V open;        ///< σ(z), accurate in both tails
    V closed;      ///< σ(−z)
    V transition;  ///< σ(z)σ(−z) = σ′(z); never s(1 − s), which loses every digit of the right tail
    V decay;       ///< e^{−|z|}
    V balance;     ///< tanh(z/2) = σ(z) − σ(−z), absolutely accurate: for a place beside a constant
};

/// z: only its sign is read. decay: e^{−|z|}.
template <class V>
Gate<V> gateFrom(V z, V decay)
{
    const V major = 1 / (1 + decay);
    const V minor = decay * major;
    return {.open = select(z > 0, major, minor),
            .closed = select(z > 0, minor, major),
            .transition = minor * major,
            .decay = decay,
            .balance = copysign((1 - decay) * major, z)};
}

template <class V>
Gate<V> gate(V z)
{
    return gateFrom(z, exp(-abs(z)));
}

/// The gate at a·x, where rounding the product would cost the exponential its last digits.
template <class V>
Gate<V> gateOfProduct(V a, V x)
{
    return gateFrom(a * x, expOfProduct(-abs(a), abs(x)));
}

/// x within ±64: beyond it e^{−x²/2} is exactly 0 in double, so that a polynomial beside it may stop growing before it
/// overflows and makes 0 · ∞.
template <class V>
V withinGaussian(V x)
{
    return min(max(x, -64), 64);
}

/// √(x² + b) for b ≥ 0, without the overflow and the underflow of x².
template <class V>
V hypotenuse(V x, V b)
{
    const V size = abs(x);
    const V bounded = min(size, 0x1p500);
    return max(sqrt(mulAdd(bounded, bounded, b)), size);
}

/// (z·e^z − (e^z − 1)) · x²/z², with growth = e^z and z = x·divisor: what the derivatives of (e^{αx} − 1)/α and of
/// α(e^{x/α} − 1) by α are made of. Its differences cancel near 0: there it is the sum of (k−1)/k! · z^{k−2} times x².
template <class V>
V exponentialLag(V z, V growth, V x, V divisor)
{
    constexpr double coefficients[] = {1.0 / 2,
                                       1.0 / 3,
                                       1.0 / 8,
                                       1.0 / 30,
                                       1.0 / 144,
                                       1.0 / 840,
                                       1.0 / 5760,
                                       1.0 / 45360,
                                       1.0 / 403200,
                                       1.0 / 3991680,
                                       1.0 / 43545600,
                                       1.0 / 518918400,
                                       1.0 / 6706022400.,
                                       1.0 / 93405312000,
                                       1.0 / 1394852659200,
                                       1.0 / 22230464256000,
                                       1.0 / 376610217984000,
                                       1.0 / 6758061133824000,
                                       1.0 / 128047474114560000};
    const V near = polynomial(min(max(z, -1), 1), coefficients);
    // Below −1000 the growth is 0: z may stop before it makes 0 · ∞.
    const V far = mulAdd(growth, max(z, -1000) - 1, 1) / divisor / divisor;
    return select(abs(z) < 1, x * (x * near), far);
}

/// A self-gated slope or curvature is negative to the end of its left tail; a sum whose terms underflow loses the sign.
template <class V>
V negativeWhereLost(V sum, V x)
{
    return select((sum == 0) & (x < 0), -0.0, sum);
}

/// (log(1 − y) + y/(1 − y)) · u²/y² for y < 1, with rest = 1 − y and y = u·divisor: what the derivative of log(1 − y)/α
/// by α is made of. Both terms cancel near 0: there they are one series in s = y/(2 − y).
template <class V>
V logarithmicLag(V y, V rest, V u, V divisor)
{
    constexpr double coefficients[] = {1.0 / 3,  1.0 / 5,  1.0 / 7,  1.0 / 9,  1.0 / 11, 1.0 / 13,
                                       1.0 / 15, 1.0 / 17, 1.0 / 19, 1.0 / 21, 1.0 / 23, 1.0 / 25};
    const V small = min(max(y, -0.3), 0.3);
    const V inverse = 1 / (2 - small);
    const V s = small * inverse;
    const V near = 2 * inverse * inverse * (1 / (1 - s) - s * polynomial(s * s, coefficients));
    const V far = (log(rest) + y / rest) / divisor / divisor;
    return select(abs(y) < 0.3, u * (u * near), far);
}

/// (x·sin 2z − sin²z/α)/α with z = αx, the derivative of sin²(αx)/α by α. ratio: sin(z)/α, product: sin 2z. Both terms
/// are x²α near 0, where they leave x².
template <class V>
V snakeByAlpha(V alpha, V x, V ratio, V product)
{
    const V z = alpha * x;
    const V square = z * z;
    const V near = x * x * (1 - square * (1 - square * (2.0 / 9)));
    return select(abs(z) < 0x1p-10, near, x * product / alpha - ratio * ratio);
}

/// The facts of x for x > 0, αx below.
constexpr Shape twoSlopes(double alpha)
{
    Shape shape{.limitLow = alpha > 0    ? -infinity
                            : alpha == 0 ? 0.0
                                         : infinity,
                .monotonicity = alpha > 0    ? Monotonicity::strictlyRising
                                : alpha == 0 ? Monotonicity::rising
                                             : Monotonicity::none};
    shape.codomain.add(alpha > 0 ? realLine : Interval{0, infinity, false, true});
    if (alpha != 1) {
        shape.smoothness = Smoothness::c0;
        shape.breaks.add({0, Break::Kind::kink});
    }
    return shape;
}

/// The facts of x·σ(βx).
constexpr Shape swishShape(double beta)
{
    constexpr double dip = 0.27846454276107379511;  // W(1/e), at β = 1
    Shape shape;
    if (beta > 0) {
        shape.codomain.add({-dip / beta, infinity, false, true});
        shape.limitLow = 0;
    } else if (beta < 0) {
        shape.codomain.add({-infinity, -dip / beta, true, false});
        shape.limitHigh = 0;
    } else {
        shape.codomain.add(realLine);
        shape.monotonicity = Monotonicity::strictlyRising;
    }
    return shape;
}

/// The facts of ONNX's Shrink: x + b left of −λ, x − b right of λ, else 0; the left branch is asked first.
constexpr Shape shrinkShape(double lambda, double bias)
{
    Shape shape;
    if (lambda <= 0 && bias == 0) {
        shape.codomain.add(realLine);
        shape.monotonicity = Monotonicity::strictlyRising;
        return shape;
    }
    // With λ > 0 there is a flat part, which the outer branches end at or pass by; else they meet, the left one first,
    // at |λ|.
    const bool isFlat = lambda > 0;
    const double gap = isFlat ? lambda : 0;
    const double seam = isFlat ? lambda : 0 - lambda;
    shape.smoothness = isFlat && bias == lambda ? Smoothness::c0 : Smoothness::discontinuous;
    const Break::Kind kind = shape.smoothness == Smoothness::c0 ? Break::Kind::kink : Break::Kind::jump;
    if (bias >= gap) {  // every value is taken
        shape.codomain.add(realLine);
        shape.monotonicity = bias == gap ? Monotonicity::rising : Monotonicity::none;
    } else {
        shape.codomain.add({-infinity, isFlat ? bias - lambda : seam + bias, true, true});
        if (lambda >= 0)
            shape.codomain.add({0, 0});
        // Where the branches meet, the right one has the point itself.
        shape.codomain.add({seam - bias, infinity, lambda >= 0, true});
        shape.monotonicity = isFlat ? Monotonicity::rising : Monotonicity::strictlyRising;
    }
    if (isFlat)
        shape.breaks.add({-lambda, kind});
    shape.breaks.add({seam, kind});
    return shape;
}

}  // namespace actiscope::formula
