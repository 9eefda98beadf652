// glibc's libmvec: plain loops over <cmath> that the compiler turns into its vector functions under -O3 -ffast-math.
#include "tests/benchmark/kernels/peers/register_formulas.h"

#include <cmath>

namespace actiscope::benchmarks {

namespace {

struct Libmvec {
    static float exp(float x) { return std::exp(x); }
    static float expm1(float x) { return std::expm1(x); }
    static float log1p(float x) { return std::log1p(x); }
    static float tanh(float x) { return std::tanh(x); }
    static float erf(float x) { return std::erf(x); }
    static float erfc(float x) { return std::erfc(x); }
    static float max(float a, float b) { return a > b ? a : b; }
    static float abs(float x) { return std::fabs(x); }
    static float keep(float x) { return x; }
    static float pick(float x, float positive, float other) { return x > 0 ? positive : other; }
};

struct Loop {
    template <class F>
    static void run(const float* __restrict x, float* __restrict y, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            F::template compute<Libmvec>(x[i], y[i]);
    }
};

}  // namespace

extern "C" void addEntries(Entries& entries)
{
    addFormulas<Loop>(entries, "libmvec", OfExp{});
    addFormulas<Loop>(entries, "libmvec", FormulaList<formulas::Gelu>{});
    addFormulas<Loop>(entries, "libmvec_erfc", FormulaList<formulas::GeluByErfc>{});
}

}  // namespace actiscope::benchmarks
