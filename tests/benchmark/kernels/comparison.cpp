#include "tests/benchmark/kernels/comparison.h"

#include <tuple>

namespace actiscope::benchmarks {

namespace {

/// What a row does, whoever does it, but for the quantity.
auto task(const Row& row)
{
    return std::tuple(row.entry.activation, row.size, row.entry.target);
}

void keepFaster(const Row*& best, const Row& row)
{
    if (!best || row.best() < best->best())
        best = &row;
}

void keepSlower(const Row*& worst, const Row& row)
{
    if (!worst || row.best() > worst->best())
        worst = &row;
}

/// Places one row of the same task beside ours.
void include(Comparison& comparison, const Row& row)
{
    const Quantity wanted = comparison.ours->entry.quantity;
    const Quantity quantity = row.entry.quantity;
    if (row.isOurs()) {
        if (row.entry.isBareLoop)
            comparison.bareLoop = &row;
        else if (wanted == Quantity::valueAndSlope && (quantity == Quantity::value || quantity == Quantity::slope))
            keepSlower(comparison.slowerAlone, row);
    } else if (quantity == wanted) {
        keepFaster(comparison.fastest, row);
        if (row.accuracy && row.accuracy->isLikeOurs())
            keepFaster(comparison.fastestAccurate, row);
    }
}

}  // namespace

std::vector<Comparison> compare(std::span<const Row* const> measured)
{
    std::vector<Comparison> comparisons;
    for (const Row* ours : measured) {
        if (!ours->isOurs() || ours->entry.isBareLoop)
            continue;
        Comparison& comparison = comparisons.emplace_back(Comparison{.ours = ours});
        for (const Row* row : measured)
            if (task(*row) == task(*ours))
                include(comparison, *row);
    }
    return comparisons;
}

std::optional<double> ratio(const Row* first, const Row* second)
{
    if (!first || !second)
        return std::nullopt;
    return first->best() / second->best();
}

}  // namespace actiscope::benchmarks
