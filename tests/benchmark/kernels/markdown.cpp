#include "tests/benchmark/kernels/markdown.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <tuple>

namespace actiscope::benchmarks {

namespace {

template <class... Numbers>
std::string text(const char* format, Numbers... numbers)
{
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, format, numbers...);
    return buffer;
}

std::string ulp(double error)
{
    if (std::isinf(error))
        return "∞";
    return text(error < 100 ? "%.2f" : error < 1e4 ? "%.0f" : "%.0e", error);
}

/// "0.98, 1.2": worst for |x| ≤ 4, everywhere
std::string errors(const Row& row)
{
    return row.accuracy ? ulp(row.accuracy->near) + ", " + ulp(row.accuracy->everywhere) : "–";
}

std::string timesAs(std::optional<double> ratio)
{
    return ratio ? text("%.2f", *ratio) : "–";
}

std::string line(const std::vector<std::string>& cells)
{
    std::string result = "|";
    for (const std::string& cell : cells)
        result += ' ' + cell + " |";
    return result + '\n';
}

std::string heading(const std::vector<std::string>& cells)
{
    return line(cells) + line(std::vector<std::string>(cells.size(), "---"));
}

class Report {
public:
    explicit Report(const Results& results) : results_(results), comparisons_(compare(results.measured)) {}

    /// One quantity at one size.
    std::string section(Quantity quantity, const Size& size) const
    {
        std::string result = "\n## " + std::string(name(quantity)) + " · " + size.name + "\n\n";
        const auto isHere = [&](const Row& row) { return row.entry.quantity == quantity && row.size == &size; };
        result += size.isCall ? callHeading() : comparisonHeading(quantity);
        for (const Comparison& comparison : comparisons_)
            if (isHere(*comparison.ours))
                result += size.isCall ? callLine(comparison) : comparisonLine(comparison);
        std::vector<const Row*> here;
        std::ranges::copy_if(results_.measured, std::back_inserter(here),
                             [&](const Row* row) { return isHere(*row) && !row->entry.isBareLoop; });
        return result + "\n" + everyLibrary(std::move(here));
    }

private:
    static std::string comparisonHeading(Quantity quantity)
    {
        if (quantity == Quantity::valueAndSlope)
            return heading({"function", "target", "ns/element", "c/16", "median", "× the slower alone"});
        return heading({"function", "target", "ns/element", "c/16", "median", "ULP", "fastest other", "c/16", "ULP",
                        "ours ×", "fastest other ≤ 2.5 ULP", "c/16", "ULP", "ours ×"});
    }

    std::string comparisonLine(const Comparison& comparison) const
    {
        const Row& ours = *comparison.ours;
        std::vector<std::string> cells{ours.entry.activation, std::string(name(ours.entry.target)),
                                       text("%.3f", results_.nanosecondsPerElement(ours)), cycles(ours),
                                       text("%.1f", results_.medianCycles(ours))};
        if (ours.entry.quantity == Quantity::valueAndSlope) {
            cells.push_back(timesAs(ratio(&ours, comparison.slowerAlone())));
            return line(cells);
        }
        cells.push_back(errors(ours));
        for (const Row* other : {comparison.fastest, comparison.fastestAccurate}) {
            cells.push_back(other ? other->entry.library : "–");
            cells.push_back(other ? cycles(*other) : "–");
            cells.push_back(other ? errors(*other) : "–");
            cells.push_back(timesAs(ratio(&ours, other)));
        }
        return line(cells);
    }

    static std::string callHeading()
    {
        return heading({"function", "target", "ns a call", "bare loop", "over it", "fastest other", "ns a call"});
    }

    static std::string callLine(const Comparison& comparison)
    {
        const auto nanoseconds = [](const Row* row) { return row ? text("%.1f", row->best() * 1e9) : "–"; };
        const Row* const ours = comparison.ours;
        const Row* const loop = comparison.bareLoop;
        return line({ours->entry.activation, std::string(name(ours->entry.target)), nanoseconds(ours),
                     nanoseconds(loop), loop ? text("%.1f", (ours->best() - loop->best()) * 1e9) : "–",
                     comparison.fastest ? comparison.fastest->entry.library : "–", nanoseconds(comparison.fastest)});
    }

    /// Functions down, libraries across: "c/16 (ULP)".
    std::string everyLibrary(std::vector<const Row*> rows) const
    {
        std::set<std::string> libraries;
        for (const Row* row : rows)
            if (!row->isOurs())
                libraries.insert(row->entry.library);
        if (libraries.empty())
            return {};
        const auto task = [](const Row* row) { return std::tuple(row->entry.activation, row->entry.target); };
        std::ranges::stable_sort(rows, {}, task);
        std::vector<std::string> cells{"c/16 (ULP)", "target"};
        cells.insert(cells.end(), libraries.begin(), libraries.end());
        std::string result = heading(cells);
        for (auto from = rows.begin(); from != rows.end();) {
            const auto to = std::find_if(from, rows.end(), [&](const Row* row) { return task(row) != task(*from); });
            if (std::any_of(from, to, [](const Row* row) { return !row->isOurs(); }))
                result += libraryLine({from, to}, libraries);
            from = to;
        }
        return result;
    }

    std::string libraryLine(std::span<const Row* const> rows, const std::set<std::string>& libraries) const
    {
        std::vector<std::string> cells{rows.front()->entry.activation, std::string(name(rows.front()->entry.target))};
        for (const std::string& library : libraries) {
            const auto found = std::ranges::find(rows, library, [](const Row* row) { return row->entry.library; });
            cells.push_back(found == rows.end() ? "" : cycles(**found) + " (" + errors(**found) + ")");
        }
        return line(cells);
    }

    std::string cycles(const Row& row) const { return text("%.1f", results_.cycles(row)); }

    const Results& results_;
    std::vector<Comparison> comparisons_;
};

}  // namespace

std::string markdown(const Results& results)
{
    std::string result =
        "# Kernels\n\nInputs N(0, 3), out of place, one thread; the fastest of many short bursts. c/16: cycles per 16 "
        "elements, of a\nclock timed beside each burst. ULP: worst for |x| ≤ 4 without subnormals, worst over all "
        "finite "
        "inputs.\n";
    const Report report(results);
    for (const Quantity quantity : {Quantity::value, Quantity::slope, Quantity::valueAndSlope, Quantity::curvature})
        for (const Size& size : sizes())
            if (std::ranges::any_of(results.measured, [&](const Row* row) {
                    return row->entry.quantity == quantity && row->size == &size;
                }))
                result += report.section(quantity, size);
    if (!results.problems.empty())
        result += "\n## Not measured\n\n";
    for (const std::string& problem : results.problems)
        result += "* " + problem + '\n';
    return result;
}

}  // namespace actiscope::benchmarks
