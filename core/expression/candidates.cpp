#include "core/expression/candidates.h"

#include "core/catalogue.h"
#include "core/expression/bracket.h"
#include "core/expression/breaks.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace actiscope::expression {
namespace {

/// Which side of a level a switch is on.
int stateOf(double u, double level)
{
    return std::isnan(u) ? 2 : u > level ? 1 : u < level ? -1 : 0;
}

/// A switch's function at the scanned points.
struct Scan {
    std::vector<double> value;
    std::vector<double> slope;
};

class Search {
public:
    Search(const Switches& switches, std::span<const double> parameters)
        : switches_(switches), parameters_(parameters), scans_(switches.program.results.size())
    {
        const std::span<const double> x = scannedPoints();
        for (Scan& scan : scans_) {
            scan.value.resize(x.size());
            scan.slope.resize(x.size());
        }
        Run run(switches.program, parameters, 1);
        for (std::size_t from = 0; from < x.size(); from += Run::block) {
            const std::span<const double> block = x.subspan(from, std::min(Run::block, x.size() - from));
            run(block);
            for (std::size_t i = 0; i < scans_.size(); ++i) {
                std::copy_n(run.result(i, 0).begin(), block.size(),
                            scans_[i].value.begin() + static_cast<std::ptrdiff_t>(from));
                std::copy_n(run.result(i, 1).begin(), block.size(),
                            scans_[i].slope.begin() + static_cast<std::ptrdiff_t>(from));
            }
        }
    }

    std::vector<double> all()
    {
        // From 0 outwards, so that those nearest to it are found if there are too many.
        const std::span<const double> x = scannedPoints();
        const auto zero = static_cast<std::size_t>(std::ranges::lower_bound(x, 0.0) - x.begin());
        for (std::size_t step = 0; step < x.size() && found_.size() < mostCandidates; ++step) {
            if (zero + step + 1 < x.size())
                look(zero + step);
            if (step + 1 <= zero)
                look(zero - step - 1);
        }
        return withoutNeighbours();
    }

private:
    /// Ascending. Of places that only rounding tells apart the one with the roundest number.
    std::vector<double> withoutNeighbours()
    {
        for (double& x : found_)
            x = std::abs(x) < 0x1p-200 ? 0 : x;  // where the powers of x underflow
        std::ranges::sort(found_);
        const auto trailingZeros = [](double x) { return std::countr_zero(std::bit_cast<std::uint64_t>(x)); };
        std::vector<double> all;
        for (const double x : found_) {
            if (all.empty() || x - all.back() > 0x1p-49 * std::abs(x))
                all.push_back(x);
            else if (trailingZeros(x) > trailingZeros(all.back()))
                all.back() = x;
        }
        return all;
    }

    /// Between the points i and i + 1.
    void look(std::size_t i)
    {
        // Farther out there is rounding and overflow.
        constexpr double reach = 0x1p40;
        if (std::abs(scannedPoints()[i]) > reach || std::abs(scannedPoints()[i + 1]) > reach)
            return;
        lookAtLevel(0, i, 0, [](double f, double) { return std::isnan(f) ? 1 : 0; });
        for (const Switch& one : switches_.all) {
            switch (one.levels) {
                case Switch::Levels::zero:
                    lookAtZero(one.result, i, 0);
                    break;
                case Switch::Levels::integers:
                    lookAtIntegers(one.result, i);
                    break;
                case Switch::Levels::activation:
                    for (const double level : levelsOf(one))
                        lookAtZero(one.result, i, level);
                    break;
            }
        }
    }

    /// The critical arguments of an activation at its present parameters.
    std::vector<double> levelsOf(const Switch& one) const
    {
        const Activation& activation = catalogue()[one.activation];
        std::vector<double> values = activation.defaults();
        for (std::size_t i = 0; i < activation.scaleIndex(); ++i)
            values[i] = scans_[one.firstParameter + i].value.front();
        const Shape shape = activation.shape(values);
        std::vector<double> levels;
        for (const Break& place : shape.breaks)
            levels.push_back(place.x);
        for (const double end : {shape.domain.low, shape.domain.high})
            if (std::isfinite(end))
                levels.push_back(end);
        return levels;
    }

    /// A zero between the two points, or two of them, or one that is only touched.
    void lookAtZero(std::size_t result, std::size_t i, double level)
    {
        const Scan& scan = scans_[result];
        lookAtLevel(result, i, level, stateOf);
        const double low = scan.value[i] - level;
        const double high = scan.value[i + 1] - level;
        const bool turnsAbove = low > 0 && high > 0 && scan.slope[i] < 0 && scan.slope[i + 1] > 0;
        const bool turnsBelow = low < 0 && high < 0 && scan.slope[i] > 0 && scan.slope[i + 1] < 0;
        const std::span<const double> x = scannedPoints();
        constexpr double reach = 0x1p20;  // what turns farther out turns for ever
        if ((!turnsAbove && !turnsBelow) || std::abs(x[i]) > reach)
            return;
        const Change turn = change(
            x[i], x[i + 1], [&](const Run& run, std::size_t at) { return stateOf(run.result(result, 1)[at], 0); });
        const double there = valueAt(result, turn.after) - level;
        if ((there > 0) != (low > 0) && there != 0) {
            solve(result, x[i], turn.after, level);
            solve(result, turn.after, x[i + 1], level);
        } else if (std::abs(there) <= 1e-12 * std::max(std::abs(low), std::abs(high))) {
            found_.push_back(turn.after);
        }
    }

    void lookAtIntegers(std::size_t result, std::size_t i)
    {
        const Scan& scan = scans_[result];
        const double low = std::min(scan.value[i], scan.value[i + 1]);
        const double high = std::max(scan.value[i], scan.value[i + 1]);
        if (!(high - low < 0x1p30))
            return;
        for (double level = std::ceil(low); level <= high && found_.size() < mostCandidates; ++level)
            lookAtLevel(result, i, level, stateOf);
    }

    /// A change of state between the points i and i + 1.
    void lookAtLevel(std::size_t result, std::size_t i, double level, int (*state)(double, double))
    {
        const Scan& scan = scans_[result];
        if (state(scan.value[i], level) == state(scan.value[i + 1], level))
            return;
        const std::span<const double> x = scannedPoints();
        if (state == stateOf)
            return solve(result, x[i], x[i + 1], level);
        const Change at = change(x[i], x[i + 1], [&](const Run& run, std::size_t place) {
            return state(run.result(result, 0)[place], level);
        });
        const bool beginsDefined = !std::isnan(scan.value[i]);
        const double hole = beginsDefined ? at.after : at.before;
        // The end that belongs to the domain; or the hole, if it is but one point.
        const bool isPoint = !std::isnan(valueAt(result, std::nextafter(hole, beginsDefined ? x[i + 1] : x[i])));
        found_.push_back(isPoint ? hole : beginsDefined ? at.before : at.after);
    }

    void solve(std::size_t result, double low, double high, double level)
    {
        const Change at = change(
            low, high, [&](const Run& run, std::size_t place) { return stateOf(run.result(result, 0)[place], level); });
        // Where rounding makes several neighbours exact, the number that is looked at is the one that was meant.
        for (const auto& [end, edge] : {std::pair(low, at.before), {high, at.after}})
            if (std::abs(end - edge) <= std::max(0x1p-50 * std::abs(end), 0x1p-60) && valueAt(result, end) == level)
                return found_.push_back(end);
        const double before = std::abs(valueAt(result, at.before) - level);
        const double after = std::abs(valueAt(result, at.after) - level);
        found_.push_back(before < after || std::isnan(after) ? at.before : at.after);
    }

    template <class State>
    Change change(double low, double high, State state) const
    {
        Run run(switches_.program, parameters_, 1);
        return findChange(low, high, [&](std::span<const double> x, std::span<int> states) {
            run(x);
            for (std::size_t i = 0; i < x.size(); ++i)
                states[i] = state(run, i);
        });
    }

    double valueAt(std::size_t result, double x) const
    {
        Run run(switches_.program, parameters_, 0);
        run({&x, 1});
        return run.result(result, 0)[0];
    }

    const Switches& switches_;
    std::span<const double> parameters_;
    std::vector<Scan> scans_;  ///< by result of the program
    std::vector<double> found_;
};

}  // namespace

std::vector<double> findCandidates(const Switches& switches, std::span<const double> parameters)
{
    return Search(switches, parameters).all();
}

}  // namespace actiscope::expression
