// Bent identity: (√(x² + 1) − 1)/2 + x.
#pragma once

#include "core/activation.h"
#include "core/formula.h"
#include "core/simd/math.h"

namespace actiscope::activations {

struct BentIdentity {
    static constexpr int parameterCount = 0;

    static constexpr ActivationInfo info{
        .id = "bent_identity",
        .name = "Bent identity",
        .longName = "Bent identity",
        .chineseName = "弯曲恒等函数",
        .family = Family::other,
        .formula = R"(\tfrac12\left(\sqrt{x^2 + 1} - 1\right) + x)",
        .derivative = R"(\frac{x}{2\sqrt{x^2 + 1}} + 1)",
        .textbook = "(sqrt(x^2 + 1) - 1)/2 + x",
        .year = 1994,
        .source =
            "No paper is known that proposes it; its curved part is the edge-preserving loss of Charbonnier, "
            "Blanc-Féraud, Aubert and Barlaud, ICIP 1994",
    };

    static constexpr Shape shape(const double*)
    {
        return {.codomain = {realLine}, .monotonicity = Monotonicity::strictlyRising};
    }

    template <class V>
    static Terms<V, 0> evaluate(V x, const V*)
    {
        const V root = formula::hypotenuse(x, V(1));
        const V inverse = 1 / root;
        const V unit = x * inverse;
        // √(x² + 1) − 1 = x · x/(√(x² + 1) + 1), without the difference that cancels near 0.
        return {.value = x + x * (x / (root + 1) / 2),
                .slope = mulAdd(0.5, unit, 1),
                .curvature = inverse * inverse * inverse / 2};
    }
};

}  // namespace actiscope::activations
