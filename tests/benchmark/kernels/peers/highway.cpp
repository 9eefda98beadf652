// Highway's contrib/math: vector functions to 1 to 4 ULP. It has no erf.
#include "tests/benchmark/kernels/peers/native_vector.h"
#include "tests/benchmark/kernels/peers/register_formulas.h"

#define HWY_COMPILE_ONLY_STATIC
#include <hwy/highway.h>
// after highway.h
#include <hwy/contrib/math/math-inl.h>

namespace actiscope::benchmarks {

namespace {

struct Highway : NativeOperations {
    using Lanes = hwy::HWY_NAMESPACE::ScalableTag<float>;
    using Vector = hwy::HWY_NAMESPACE::VFromD<Lanes>;

    static Native exp(Native x) { return hwy::HWY_NAMESPACE::Exp(Lanes(), Vector{x}).raw; }
    static Native expm1(Native x) { return hwy::HWY_NAMESPACE::Expm1(Lanes(), Vector{x}).raw; }
    static Native log1p(Native x) { return hwy::HWY_NAMESPACE::Log1p(Lanes(), Vector{x}).raw; }
    static Native tanh(Native x) { return hwy::HWY_NAMESPACE::Tanh(Lanes(), Vector{x}).raw; }
};

}  // namespace

extern "C" void addEntries(Entries& entries)
{
    addFormulas<NativeLoop<Highway>>(entries, "highway", OfExp{});
}

}  // namespace actiscope::benchmarks
