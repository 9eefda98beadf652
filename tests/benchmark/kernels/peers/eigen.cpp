// Eigen: array expressions over maps.
#include "tests/benchmark/kernels/peers/register_formulas.h"

#include <Eigen/Core>
#include <unsupported/Eigen/SpecialFunctions>

#include <type_traits>

namespace actiscope::benchmarks {

namespace {

struct EigenArrays {
    static auto exp(const auto& x) { return x.exp(); }
    static auto expm1(const auto& x) { return x.expm1(); }
    static auto log1p(const auto& x) { return x.log1p(); }
    static auto tanh(const auto& x) { return x.tanh(); }
    static auto erf(const auto& x) { return Eigen::erf(x); }
    static auto max(const auto& a, float b) { return (a.max)(b); }
    static auto abs(const auto& x) { return x.abs(); }
    static Eigen::ArrayXf keep(const auto& x) { return x; }
    template <class A, class B>
    static auto pick(const auto& x, const A& positive, const B& other)
    {
        if constexpr (std::is_same_v<A, float> && std::is_same_v<B, float>)
            return other + (positive - other) * (x > 0.0f).template cast<float>();
        else
            return (x > 0.0f).select(positive, other);
    }
};

struct Loop {
    template <class F>
    static void run(const float* x, float* y, std::size_t count)
    {
        const auto size = static_cast<Eigen::Index>(count);
        const Eigen::Map<const Eigen::ArrayXf> input(x, size);
        Eigen::Map<Eigen::ArrayXf> output(y, size);
        F::template compute<EigenArrays>(input, output);
    }
};

}  // namespace

extern "C" void addEntries(Entries& entries)
{
    addFormulas<Loop>(entries, "eigen", OfExp{});
    addFormulas<Loop>(entries, "eigen", FormulaList<formulas::Gelu>{});
}

}  // namespace actiscope::benchmarks
