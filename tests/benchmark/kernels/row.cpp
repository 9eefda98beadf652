#include "tests/benchmark/kernels/row.h"

#include "tests/benchmark/kernels/own_entries.h"

#include <algorithm>
#include <stdexcept>

namespace actiscope::benchmarks {

namespace {

constexpr Size allSizes[]{
    {.name = "16", .count = 16, .isCall = true},          {.name = "4Ki", .count = std::size_t{4} << 10},
    {.name = "64Ki", .count = std::size_t{64} << 10},     {.name = "32Mi", .count = std::size_t{32} << 20},
    {.name = "rows_of_10", .count = 4000, .columns = 10}, {.name = "rows_of_4096", .count = 4096, .columns = 4096},
};

bool suits(const Size& size, const Entry& entry)
{
    const bool isOfRows = entry.activation == "softmax" || entry.activation == "log_softmax";
    if (isOfRows != (size.columns != 0))
        return false;
    return size.isCall ? entry.quantity == Quantity::value : !entry.isBareLoop;
}

}  // namespace

std::span<const Size> sizes()
{
    return allSizes;
}

bool Row::isOurs() const
{
    return entry.library == ownLibrary;
}

double Row::best() const
{
    return *std::ranges::min_element(calls);
}

double Row::leastCycles() const
{
    return *std::ranges::min_element(cycles);
}

const char* name(Quantity quantity)
{
    switch (quantity) {
        case Quantity::value:
            return "value";
        case Quantity::slope:
            return "slope";
        case Quantity::valueAndSlope:
            return "value_and_slope";
        case Quantity::curvature:
            return "curvature";
    }
    return "";
}

Table makeTable(std::span<const std::unique_ptr<LibraryProcess>> libraries)
{
    Table table;
    const auto add = [&](LibraryProcess& library, std::size_t index, const Size& size) {
        Row& row = *table.rows.emplace_back(std::make_unique<Row>());
        row.entry = library.entries()[index];
        row.size = &size;
        row.library = &library;
        row.index = index;
        row.name = row.entry.activation + '/' + name(row.entry.quantity) + '/' + size.name + '/' +
                   std::string(name(row.entry.target)) + '/' + row.entry.library +
                   (row.entry.isBareLoop ? "_loop" : "");
    };
    for (const auto& library : libraries) {
        try {
            for (std::size_t i = 0; i < library->entries().size(); ++i)
                for (const Size& size : sizes())
                    if (suits(size, library->entries()[i]))
                        add(*library, i, size);
        } catch (const std::runtime_error& error) {
            table.problems.emplace_back(error.what());
        }
    }
    return table;
}

}  // namespace actiscope::benchmarks
