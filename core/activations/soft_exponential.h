// Soft exponential: from logarithm (α = −1) through identity (0) to exponential (1).
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct SoftExponential {
    static constexpr int parameterCount = 1;

    static constexpr ActivationInfo info{
        .id = "soft_exponential",
        .name = "Soft exponential",
        .longName = "Soft exponential",
        .chineseName = "软指数函数",
        .family = Family::exponential,
        .parameters = {{.id = "alpha",
                        .symbol = "α",
                        .initial = 0,
                        .valid = realLine,
                        .slider = {-1, 1},
                        .isLearned = true,
                        .stops = {{-1, "ln x"}, {0, "Identity"}, {1, "eˣ"}}}},
        .formula =
            R"(\begin{cases} -\dfrac{\ln(1 - \alpha(x + \alpha))}{\alpha} & \alpha < 0 \\[1ex] x & \alpha = 0 \\ \dfrac{e^{\alpha x} - 1}{\alpha} + \alpha & \alpha > 0 \end{cases})",
        .derivative =
            R"(\begin{cases} \dfrac{1}{1 - \alpha(x + \alpha)} & \alpha < 0 \\[1ex] e^{\alpha x} & \alpha \ge 0 \end{cases})",
        .textbook =
            "if(alpha > 0, (exp(alpha*x) - 1)/alpha + alpha, if(alpha < 0, -log(1 - alpha*(x + alpha))/alpha, x))",
        .year = 2016,
        .source =
            "Godfrey and Gashler, A Continuum Among Logarithmic, Linear, and Exponential Functions, and Its "
            "Potential to Improve Generalization in Neural Networks, arXiv 1602.01321",
        .accuracy = {.value = {.floor = 0.125}, .gradients = {.ulp = 2, .floor = 0.125}},
    };

    static constexpr Shape shape(const double* parameters)
    {
        const double alpha = parameters[0];
        Shape shape{.monotonicity = Monotonicity::strictlyRising};
        shape.codomain = {realLine};
        if (alpha > 0) {
            shape.limitLow = alpha - 1 / alpha;
            shape.codomain = {Interval{shape.limitLow, infinity, true, true}};
        } else if (alpha < 0) {
            shape.domain = {1 / alpha - alpha, infinity, true, true};
            shape.limitLow = std::numeric_limits<double>::quiet_NaN();  // there is nothing at −∞
        }
        return shape;
    }

    template <class V>
    static Terms<V, 1> evaluate(V x, const V* parameters)
    {
        const V alpha = parameters[0];
        const auto isRising = alpha > 0;
        const auto isLinear = alpha == 0;
        const V divisor = select(isLinear, 1, alpha);
        // α > 0: with z = αx.
        const V growth = expOfProduct(alpha, x);
        // Far left α − 1/α is all that is left of it, and nothing at α = 1: there the exponential keeps its digits.
        const V raised = select(alpha * x < -1, growth / divisor + (alpha - 1) * ((alpha + 1) / divisor),
                                expm1(alpha * x) / divisor + alpha);
        const V raisedByAlpha = formula::exponentialLag(alpha * x, growth, x, divisor) + 1;
        // α < 0: the logarithm's argument is 1 − y = (1 − α²) − αx, in two parts: at the end of the domain it is all
        // that the terms leave.
        const V y = alpha * (x + alpha);
        const auto argument = argumentOf(alpha, x);
        const V rest = argument.high + argument.low;
        const V inverse = 1 / rest;
        // The logarithm is still small where infinity is stood in for.
        const auto isInfinite = x == simd::infinityStandsIn;
        const V lowered = select(isInfinite, infinity, -logOfSum(argument.high, argument.low) / divisor);
        const V loweredByAlpha = formula::logarithmicLag(y, rest, x + alpha, divisor) + inverse;
        const auto isUndefined = !(isLinear | isRising | (rest > 0));
        const auto pick = [&](V linear, V rising, V falling) {
            const V nothing = V(0) / V(0);
            return select(isUndefined, nothing, select(isLinear, linear, select(isRising, rising, falling)));
        };
        return {.value = pick(x, raised, lowered),
                .slope = pick(1, growth, inverse),
                .curvature = pick(0, alpha * growth, alpha * inverse * inverse),
                .gradient = {pick(x * x / 2 + 1, raisedByAlpha, select(isInfinite, infinity, loweredByAlpha))}};
    }

private:
    template <class V>
    static simd::Pair<V> argumentOf(V alpha, V x)
    {
        const auto square = exactProduct(alpha, alpha);
        const auto product = exactProduct(alpha, x);
        const auto start = exactSum(V(1), -square.high);
        const auto sum = exactSum(start.high, -product.high);
        const auto argument = exactSum(sum.high, sum.low + (start.low - square.low - product.low));
        // Beyond this size the product is all of it, and its low part may be no number.
        const auto isHuge = abs(product.high) > 0x1p500;
        return simd::Pair<V>{select(isHuge, min(-product.high, 0x1.fffffffffffffp1023), argument.high),
                             select(isHuge, 0, argument.low)};
    }
};

}  // namespace actiscope::activations
