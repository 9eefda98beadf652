#include "tests/benchmark/kernels/own_entries.h"

#include "core/simd/dispatch.h"
#include "core/vector/softmax.h"

#include <algorithm>
#include <cmath>

namespace actiscope::benchmarks {

namespace {

Outputs<float> outputs(Quantity quantity, const Job& job)
{
    const std::span first(job.first, job.count);
    switch (quantity) {
        case Quantity::value:
            return {.value = first};
        case Quantity::slope:
            return {.slope = first};
        case Quantity::valueAndSlope:
            return {.value = first, .slope = std::span(job.second, job.count)};
        case Quantity::curvature:
            return {.curvature = first};
    }
    return {};
}

Call prepareEvaluate(const Activation& activation, Quantity quantity, Target target, const Job& job)
{
    return [&activation, target, values = activation.defaults(), x = std::span(job.x, job.count),
            to = outputs(quantity, job)] { evaluate(activation, values, x, to, target); };
}

/// The kernels that evaluate() takes at default parameters.
const simd::ForwardKernels& kernelsAtDefaults(const Activation& activation, Target target)
{
    const simd::Kernels& kernels = simd::kernelsOf(target, activation);
    const std::vector<double> values = activation.defaults();
    if (std::ranges::all_of(values, [](double each) { return each == 1; }))
        return kernels.atOnes;
    const bool isPlain = std::ranges::none_of(values, [](double each) { return each == 0 || std::isinf(each); });
    return isPlain && (values.back() == 1 || kernels.scalesItself) ? kernels.plain : kernels.any;
}

Call prepareBareLoop(const Activation& activation, Target target, const Job& job)
{
    return [kernel = kernelsAtDefaults(activation, target).value, values = activation.defaults(), job] {
        kernel(job.x, job.count, values.data(), job.first, nullptr);
    };
}

using RowFunction = void (*)(std::span<const float>, std::size_t, std::span<float>, Target);

void addRowFunction(Entries& entries, const char* id, RowFunction function)
{
    for (const Target target : compiledTargets())
        if (isSupported(target))
            entries.push_back({.library = ownLibrary,
                               .activation = id,
                               .quantity = Quantity::value,
                               .target = target,
                               .prepare = [function, target](const Job& job) -> Call {
                                   return [=] {
                                       function({job.x, job.count}, job.columns, {job.first, job.count}, target);
                                   };
                               }});
}

}  // namespace

void addOwnEntries(Entries& entries)
{
    const auto add = [&](const Activation& activation, Quantity quantity, Target target) -> Entry& {
        return entries.emplace_back(Entry{
            .library = ownLibrary, .activation = std::string(activation.id()), .quantity = quantity, .target = target});
    };
    for (const Activation& activation : catalogue()) {
        for (const Target target : compiledTargets()) {
            if (!isSupported(target))
                continue;
            for (const Quantity quantity :
                 {Quantity::value, Quantity::slope, Quantity::valueAndSlope, Quantity::curvature})
                add(activation, quantity, target).prepare = [&activation, quantity, target](const Job& job) {
                    return prepareEvaluate(activation, quantity, target, job);
                };
            Entry& loop = add(activation, Quantity::value, target);
            loop.isBareLoop = true;
            loop.prepare = [&activation, target](const Job& job) { return prepareBareLoop(activation, target, job); };
        }
    }
    addRowFunction(entries, "softmax", softmax);
    addRowFunction(entries, "log_softmax", logSoftmax);
}

}  // namespace actiscope::benchmarks
