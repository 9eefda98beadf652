// SLEEF: vector functions to 1.0 ULP (erfc 1.5).
#include "tests/benchmark/kernels/peers/native_vector.h"
#include "tests/benchmark/kernels/peers/register_formulas.h"

#include <sleef.h>

namespace actiscope::benchmarks {

namespace {

struct Sleef : NativeOperations {
#if defined(__AVX512F__)
    static Native exp(Native x)
    {
        return Sleef_expf16_u10avx512f(x);
    }
    static Native expm1(Native x)
    {
        return Sleef_expm1f16_u10avx512f(x);
    }
    static Native log1p(Native x)
    {
        return Sleef_log1pf16_u10avx512f(x);
    }
    static Native tanh(Native x)
    {
        return Sleef_tanhf16_u10avx512f(x);
    }
    static Native erf(Native x)
    {
        return Sleef_erff16_u10avx512f(x);
    }
    static Native erfc(Native x)
    {
        return Sleef_erfcf16_u15avx512f(x);
    }
#else
    static Native exp(Native x)
    {
        return Sleef_expf8_u10avx2(x);
    }
    static Native expm1(Native x)
    {
        return Sleef_expm1f8_u10avx2(x);
    }
    static Native log1p(Native x)
    {
        return Sleef_log1pf8_u10avx2(x);
    }
    static Native tanh(Native x)
    {
        return Sleef_tanhf8_u10avx2(x);
    }
    static Native erf(Native x)
    {
        return Sleef_erff8_u10avx2(x);
    }
    static Native erfc(Native x)
    {
        return Sleef_erfcf8_u15avx2(x);
    }
#endif
};

/// The same with the faster tanh, to 3.5 ULP.
struct QuickSleef : Sleef {
#if defined(__AVX512F__)
    static Native tanh(Native x)
    {
        return Sleef_tanhf16_u35avx512f(x);
    }
#else
    static Native tanh(Native x)
    {
        return Sleef_tanhf8_u35avx2(x);
    }
#endif
};

}  // namespace

extern "C" void addEntries(Entries& entries)
{
    addFormulas<NativeLoop<Sleef>>(entries, "sleef", OfExp{});
    addFormulas<NativeLoop<Sleef>>(entries, "sleef", FormulaList<formulas::Gelu>{});
    addFormulas<NativeLoop<Sleef>>(entries, "sleef_erfc", FormulaList<formulas::GeluByErfc>{});
    addFormulas<NativeLoop<QuickSleef>>(entries, "sleef_u35",
                                        FormulaList<formulas::Tanh, formulas::Mish, formulas::GeluTanh>{});
}

}  // namespace actiscope::benchmarks
