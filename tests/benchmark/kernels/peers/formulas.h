// The activations as a user of a library of elementary functions writes them: value and slope.
// `M` names the library's functions; x is a vector, a number or an array expression, and y takes the result.
// M::keep is a result that is used more than once, M::pick(x, a, b) is a where x > 0, else b.
#pragma once

namespace actiscope::benchmarks::formulas {

inline constexpr float sqrtHalf = 0.70710678f;
inline constexpr float sqrtTwoOverPi = 0.79788456f;
inline constexpr float oneOverSqrtTwoPi = 0.39894228f;
inline constexpr float seluScale = 1.05070098f;
inline constexpr float seluAlpha = 1.67326324f;

template <class M>
auto sigmoid(const auto& x)
{
    return 1.0f / (1.0f + M::exp(-x));
}

/// log(1 + eˣ) without overflow
template <class M>
auto softplus(const auto& x)
{
    return M::max(x, 0.0f) + M::log1p(M::exp(-M::abs(x)));
}

struct Relu {
    static constexpr const char* id = "relu";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = M::max(x, 0.0f);
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        y = M::pick(x, 1.0f, 0.0f);
    }
};

struct LeakyRelu {
    static constexpr const char* id = "leaky_relu";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = M::pick(x, x, 0.01f * x);
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        y = M::pick(x, 1.0f, 0.01f);
    }
};

struct Exponential {
    static constexpr const char* id = "exponential";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = M::exp(x);
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        y = M::exp(x);
    }
};

struct Elu {
    static constexpr const char* id = "elu";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = M::pick(x, x, M::expm1(x));
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        y = M::pick(x, 1.0f, M::exp(x));
    }
};

struct Celu : Elu {
    static constexpr const char* id = "celu";
};

struct Selu {
    static constexpr const char* id = "selu";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = seluScale * M::pick(x, x, seluAlpha * M::expm1(x));
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        y = M::pick(x, seluScale, seluScale * seluAlpha * M::exp(x));
    }
};

struct Sigmoid {
    static constexpr const char* id = "sigmoid";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = sigmoid<M>(x);
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        const auto s = M::keep(sigmoid<M>(x));
        y = s * (1.0f - s);
    }
};

struct Tanh {
    static constexpr const char* id = "tanh";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = M::tanh(x);
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        const auto t = M::keep(M::tanh(x));
        y = 1.0f - t * t;
    }
};

struct Silu {
    static constexpr const char* id = "silu";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = x / (1.0f + M::exp(-x));
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        const auto s = M::keep(sigmoid<M>(x));
        y = s * (1.0f + x * (1.0f - s));
    }
};

struct Mish {
    static constexpr const char* id = "mish";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = x * M::tanh(softplus<M>(x));
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        const auto t = M::keep(M::tanh(softplus<M>(x)));
        const auto s = M::keep(sigmoid<M>(x));
        y = t + x * s * (1.0f - t * t);
    }
};

struct Softplus {
    static constexpr const char* id = "softplus";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = softplus<M>(x);
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        y = sigmoid<M>(x);
    }
};

struct Logsigmoid {
    static constexpr const char* id = "logsigmoid";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = -softplus<M>(-x);
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        y = 1.0f / (1.0f + M::exp(x));
    }
};

struct GeluTanh {
    static constexpr const char* id = "gelu_tanh";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = 0.5f * x * (1.0f + M::tanh(sqrtTwoOverPi * (x + 0.044715f * x * x * x)));
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        const auto t = M::keep(M::tanh(sqrtTwoOverPi * (x + 0.044715f * x * x * x)));
        y = 0.5f * (1.0f + t) + 0.5f * x * (1.0f - t * t) * (sqrtTwoOverPi * (1.0f + 0.134145f * x * x));
    }
};

/// With erf, as it is usually written.
struct Gelu {
    static constexpr const char* id = "gelu";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = 0.5f * x * (1.0f + M::erf(sqrtHalf * x));
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        y = 0.5f * (1.0f + M::erf(sqrtHalf * x)) + oneOverSqrtTwoPi * x * M::exp(-0.5f * x * x);
    }
};

/// With erfc, as somebody writes it who cares for the tail.
struct GeluByErfc {
    static constexpr const char* id = "gelu";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = 0.5f * x * M::erfc(-sqrtHalf * x);
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        y = 0.5f * M::erfc(-sqrtHalf * x) + oneOverSqrtTwoPi * x * M::exp(-0.5f * x * x);
    }
};

struct Gaussian {
    static constexpr const char* id = "gaussian";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = M::exp(-x * x);
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        y = -2.0f * x * M::exp(-x * x);
    }
};

struct Tanhshrink {
    static constexpr const char* id = "tanhshrink";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = x - M::tanh(x);
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        const auto t = M::keep(M::tanh(x));
        y = t * t;
    }
};

struct Softsign {
    static constexpr const char* id = "softsign";
    template <class M>
    static void value(const auto& x, auto& y)
    {
        y = x / (1.0f + M::abs(x));
    }
    template <class M>
    static void slope(const auto& x, auto& y)
    {
        const auto d = M::keep(1.0f + M::abs(x));
        y = 1.0f / (d * d);
    }
};

}  // namespace actiscope::benchmarks::formulas
