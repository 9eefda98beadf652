#include "core/simd/dispatch.h"

#include "core/error.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <stdexcept>
#include <string>

namespace actiscope {

namespace {

using simd::Kernels;
using simd::KernelTable;

struct TargetRow {
    Target target;
    const KernelTable* table;
};

constexpr TargetRow targetRows[] = {
    {Target::baseline, &simd::baselineKernels},
#ifdef ACTISCOPE_X86_KERNELS
    {Target::avx2, &simd::avx2Kernels},
    {Target::avx512, &simd::avx512Kernels},
#endif
};

Target chooseTarget()
{
    const char* forced = std::getenv("ACTISCOPE_TARGET");
    if (!forced || !*forced) {
        const auto targets = compiledTargets();
        return *std::find_if(targets.rbegin(), targets.rend(), isSupported);
    }
    std::string known;
    for (const Target target : compiledTargets())
        known += (known.empty() ? "" : ", ") + std::string(name(target));
    const std::optional<Target> target = findTarget(forced);
    if (!target)
        throw RequestError("ACTISCOPE_TARGET is \"" + std::string(forced) + "\", expected one of: " + known);
    if (!isSupported(*target))
        throw RequestError("ACTISCOPE_TARGET is \"" + std::string(forced) +
                           "\", but this CPU does not have those instructions; without the variable the best target "
                           "is chosen");
    return *target;
}

}  // namespace

std::string_view name(Target target) noexcept
{
    switch (target) {
        case Target::baseline:
            return "baseline";
        case Target::avx2:
            return "avx2";
        case Target::avx512:
            break;
    }
    return "avx512";
}

std::span<const Target> compiledTargets() noexcept
{
    static constexpr auto targets = [] {
        std::array<Target, std::size(targetRows)> list{};
        std::ranges::transform(targetRows, list.begin(), &TargetRow::target);
        return list;
    }();
    return targets;
}

bool isSupported(Target target) noexcept
{
    switch (target) {
        case Target::baseline:
            return true;
#ifdef ACTISCOPE_X86_KERNELS
        case Target::avx2:
            return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
        case Target::avx512:
            return isSupported(Target::avx2) && __builtin_cpu_supports("avx512f") &&
                   __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") &&
                   __builtin_cpu_supports("avx512vl");
#endif
        default:
            return false;
    }
}

std::optional<Target> findTarget(std::string_view sought) noexcept
{
    const auto target = std::ranges::find(compiledTargets(), sought, name);
    return target == compiledTargets().end() ? std::nullopt : std::optional(*target);
}

Target activeTarget()
{
    static const Target target = chooseTarget();
    return target;
}

namespace simd {

const KernelTable& tableOf(Target target)
{
    // The rows are in the order of the enumeration.
    const auto row = static_cast<std::size_t>(target);
    if (row >= std::size(targetRows))
        throw std::invalid_argument("this build has no kernels for " + std::string(name(target)));
    return *targetRows[row].table;
}

const Kernels& kernelsOf(Target target, const Activation& activation)
{
    return tableOf(target).kernels[activation.kernelIndex()];
}

}  // namespace simd

}  // namespace actiscope
