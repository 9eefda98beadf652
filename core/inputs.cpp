#include "core/inputs.h"

#include <cmath>
#include <tuple>

namespace actiscope {

namespace {

bool isSameData(const InputData* a, const InputData* b)
{
    if (a == b)
        return true;
    const auto key = [](const InputData& data) {
        return std::tie(data.sha256, data.column, data.fileName, data.count);
    };
    // Values that are loaded again for a summary are a change worth a redraw.
    return a && b && key(*a) == key(*b) && a->values.empty() == b->values.empty();
}

}  // namespace

bool Inputs::operator==(const Inputs& other) const
{
    const auto laws = [](const Inputs& inputs) {
        return std::tie(inputs.kind, inputs.mean, inputs.deviation, inputs.low, inputs.high, inputs.unitSamples);
    };
    return laws(*this) == laws(other) && isSameData(data.get(), other.data.get());
}

std::optional<InputsProblem> problem(const Inputs& inputs)
{
    // NaN fails every comparison.
    const auto isWithinReach = [](double number) { return std::abs(number) <= farthestInput; };
    if (!isWithinReach(inputs.mean))
        return InputsProblem::mean;
    if (!isWithinReach(inputs.deviation) || inputs.deviation < narrowestInputs)
        return InputsProblem::deviation;
    if (!isWithinReach(inputs.low))
        return InputsProblem::low;
    if (!isWithinReach(inputs.high))
        return InputsProblem::high;
    if (inputs.high - inputs.low < narrowestInputs)
        return InputsProblem::width;
    if (inputs.kind == InputKind::data && !inputs.data)
        return InputsProblem::data;
    return std::nullopt;
}

}  // namespace actiscope
