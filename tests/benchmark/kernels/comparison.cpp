#include "tests/benchmark/kernels/comparison.h"

namespace actiscope::benchmarks {

namespace {

void keepFaster(const Row*& best, const Row& row)
{
    if (!best || row.leastCycles() < best->leastCycles())
        best = &row;
}

/// Places a row of our own on the same target beside ours.
void includeOwn(Comparison& comparison, const Row& row)
{
    const bool isInOnePass = comparison.ours->entry.quantity == Quantity::valueAndSlope;
    if (row.entry.isBareLoop)
        comparison.bareLoop = &row;
    else if (isInOnePass && row.entry.quantity == Quantity::value)
        comparison.valueAlone = &row;
    else if (isInOnePass && row.entry.quantity == Quantity::slope)
        comparison.slopeAlone = &row;
}

void includeOther(Comparison& comparison, const Row& row)
{
    if (row.entry.quantity != comparison.ours->entry.quantity)
        return;
    keepFaster(comparison.fastest, row);
    if (row.accuracy && row.accuracy->isLikeOurs())
        keepFaster(comparison.fastestAccurate, row);
}

void include(Comparison& comparison, const Row& row)
{
    const Row& ours = *comparison.ours;
    if (row.entry.activation != ours.entry.activation || row.size != ours.size)
        return;
    if (!row.isOurs() && row.entry.target <= ours.entry.target)
        includeOther(comparison, row);
    else if (row.isOurs() && row.entry.target == ours.entry.target)
        includeOwn(comparison, row);
}

}  // namespace

const Row* Comparison::slowerAlone() const
{
    if (!valueAlone || !slopeAlone)
        return nullptr;
    return valueAlone->leastCycles() > slopeAlone->leastCycles() ? valueAlone : slopeAlone;
}

std::vector<Comparison> compare(std::span<const Row* const> measured)
{
    std::vector<Comparison> comparisons;
    for (const Row* ours : measured) {
        if (!ours->isOurs() || ours->entry.isBareLoop)
            continue;
        Comparison& comparison = comparisons.emplace_back(Comparison{.ours = ours});
        for (const Row* row : measured)
            include(comparison, *row);
    }
    return comparisons;
}

std::optional<double> ratio(const Row* first, const Row* second)
{
    if (!first || !second)
        return std::nullopt;
    return first->leastCycles() / second->leastCycles();
}

}  // namespace actiscope::benchmarks
