#include "core/analysis/sampling.h"

#include "core/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace actiscope {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t quantityCount = 3;
constexpr int edgeSamples = 48;

/// Evenly spaced points and the quantities there, in the precision of the kernels that made them.
template <class T>
struct Grid {
    std::vector<T> x;
    std::array<std::vector<T>, quantityCount> y;

    void evaluate(const Activation& activation, std::span<const double> values, std::span<const Quantity> quantities)
    {
        Outputs<T> outputs;
        for (const Quantity quantity : quantities) {
            std::vector<T>& results = y[static_cast<std::size_t>(quantity)];
            results.resize(x.size());
            (quantity == Quantity::value   ? outputs.value
             : quantity == Quantity::slope ? outputs.slope
                                           : outputs.curvature) = results;
        }
        actiscope::evaluate(activation, values, std::span<const T>(x), outputs);
    }

    bool isFinite(std::span<const Quantity> quantities) const
    {
        bool allFinite = true;
        for (const Quantity quantity : quantities)
            for (const T result : y[static_cast<std::size_t>(quantity)])
                allFinite &= std::abs(result) <= std::numeric_limits<T>::max();
        return allFinite;
    }
};

/// The part of the range inside of the domain, its open ends left out.
struct Extent {
    double low = 0;
    double high = 0;
};

Extent extentOf(const Shape& shape, const SampleRange& range)
{
    const Interval& domain = shape.domain;
    return {std::max(range.from, domain.lowOpen ? std::nextafter(domain.low, infinity) : domain.low),
            std::min(range.to, domain.highOpen ? std::nextafter(domain.high, -infinity) : domain.high)};
}

double stepOf(const SampleRange& range)
{
    return range.to / (range.count - 1) - range.from / (range.count - 1);
}

template <class T>
void space(std::vector<T>& x, const SampleRange& range, const Extent& extent)
{
    const double step = stepOf(range);
    x.clear();
    for (int i = 0; i < range.count; ++i) {
        const double place = i + 1 < range.count ? range.from + step * i : range.to;
        if (place >= extent.low && place <= extent.high)
            x.push_back(static_cast<T>(place));
    }
}

/// float32 tells the points of the range apart, and the parameters are well inside of what it holds.
bool suitsSingle(std::span<const double> values, const SampleRange& range)
{
    const double reach = std::max(std::abs(range.from), std::abs(range.to));
    if (reach > 0x1p100)
        return false;
    const auto largest = static_cast<float>(reach);
    const double ulp = std::nextafter(largest, std::numeric_limits<float>::infinity()) - largest;
    return stepOf(range) >= 4 * ulp && std::ranges::all_of(values, [](double value) {
               const double size = std::abs(value);
               return size == 0 || std::isinf(size) || (size > 0x1p-100 && size < 0x1p100);
           });
}

/// A place in the line that is sampled in double: both sides of a break, or a point near the end of the domain.
struct Mark {
    Break place;
    std::array<Point, 3> points{};  ///< left of it, at it, right of it
    bool hasLeft = true;
    bool hasRight = true;
};

/// As close to a break as its place is known: that of a pole of a formula is right to an ulp or two.
double beside(double x, double direction)
{
    constexpr int ulps = 4;
    for (int i = 0; i < ulps; ++i)
        x = std::nextafter(x, direction);
    return x;
}

std::vector<Mark> marksOf(const Activation& activation, std::span<const double> values, const Shape& shape,
                          const Extent& extent)
{
    std::vector<Mark> marks;
    for (const Break& place : shape.breaks) {
        if (!(place.x >= extent.low && place.x <= extent.high))
            continue;
        marks.push_back({.place = place,
                         .points = {evaluateAt(activation, values, beside(place.x, -infinity)),
                                    evaluateAt(activation, values, place.x),
                                    evaluateAt(activation, values, beside(place.x, infinity))},
                         .hasLeft = place.x > extent.low,
                         .hasRight = place.x < extent.high});
    }
    return marks;
}

void add(Samples& samples, double x, double y)
{
    samples.x.push_back(x);
    samples.y.push_back(y);
}

/// Both sides of a break: one point where the quantity goes through, else a gap.
void addMark(Samples& samples, const Mark& mark, Quantity quantity)
{
    const double x = mark.place.x;
    const double left = component(mark.points[0], quantity);
    const double right = component(mark.points[2], quantity);
    const bool isThrough = quantity == Quantity::value
                               ? mark.place.kind != Break::Kind::jump || left == right
                               : std::abs(left - right) <= 1e-9 * std::max(std::abs(left), std::abs(right));
    if (isThrough) {
        // The slope taken at the break itself is a convention; the line goes through what it comes from.
        const bool takesItsOwn = quantity == Quantity::value && !std::isnan(mark.points[1].value);
        const double at = takesItsOwn ? mark.points[1].value : mark.hasLeft ? left : right;
        add(samples, x, at);
        return;
    }
    if (mark.hasLeft)
        add(samples, beside(x, -infinity), left);
    if (mark.hasLeft && mark.hasRight)
        add(samples, x, notANumber);
    if (mark.hasRight)
        add(samples, beside(x, infinity), right);
}

/// Points that approach a finite open end of the domain, where the function may have a pole: half of `step` (which
/// leads inwards) away from it, then half of that, and so on. Ascending. Where double cannot tell them from the end,
/// the results are not finite.
void addEdge(Samples& samples, const Activation& activation, std::span<const double> values, Quantity quantity,
             double end, double step)
{
    for (int i = 1; i < edgeSamples; ++i) {
        const int halvings = step > 0 ? edgeSamples - i : i;
        const double x = end + std::ldexp(step, -halvings);
        const double y = component(evaluateAt(activation, values, x), quantity);
        if (std::isfinite(y) && (samples.x.empty() || x > samples.x.back()))
            add(samples, x, y);
    }
}

/// Joins the grid and the marks to one line. Grid points next to a mark give way to it: rounded to single precision,
/// they and the break could have changed places.
template <class T>
void join(Samples& samples, const Grid<T>& grid, const std::vector<Mark>& marks, Quantity quantity, double step)
{
    const std::vector<T>& y = grid.y[static_cast<std::size_t>(quantity)];
    const auto indexOf = [&](double x) { return std::ranges::lower_bound(grid.x, x) - grid.x.begin(); };
    const auto append = [&](std::ptrdiff_t from, std::ptrdiff_t to) {
        if (from >= to)
            return;
        samples.x.insert(samples.x.end(), grid.x.begin() + from, grid.x.begin() + to);
        samples.y.insert(samples.y.end(), y.begin() + from, y.begin() + to);
    };
    std::ptrdiff_t next = 0;
    for (const Mark& mark : marks) {
        append(next, indexOf(mark.place.x - step / 2));
        addMark(samples, mark, quantity);
        next = std::max(next, indexOf(mark.place.x + step / 2));
    }
    append(next, static_cast<std::ptrdiff_t>(grid.x.size()));
}

void check(const SampleRange& range, std::span<const Quantity> quantities, std::span<const Samples> results)
{
    if (!std::isfinite(range.from) || !std::isfinite(range.to) || !(range.from < range.to) || range.count < 2)
        throw std::invalid_argument("sample: the range must be finite, ascending and of at least 2 samples");
    if (results.size() != quantities.size())
        throw std::invalid_argument("sample: one result for each quantity");
}

}  // namespace

void sample(const Activation& activation, std::span<const double> values, const SampleRange& range,
            std::span<const Quantity> quantities, std::span<Samples> results)
{
    check(range, quantities, results);
    for (Samples& samples : results) {
        samples.x.clear();
        samples.y.clear();
    }
    const Shape shape = activation.shape(values);
    const Extent extent = extentOf(shape, range);
    if (!(extent.low < extent.high))
        return;

    thread_local Grid<float> single;
    thread_local Grid<double> exact;
    bool isSingle = suitsSingle(values, range);
    if (isSingle) {
        space(single.x, range, extent);
        single.evaluate(activation, values, quantities);
        isSingle = single.isFinite(quantities);
    }
    if (!isSingle) {
        space(exact.x, range, extent);
        exact.evaluate(activation, values, quantities);
    }

    const std::vector<Mark> marks = marksOf(activation, values, shape, extent);
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const auto draw = [&](const auto& grid) {
            const double step = stepOf(range);
            if (extent.low > range.from)
                addEdge(results[i], activation, values, quantities[i], shape.domain.low,
                        grid.x.empty() ? step : static_cast<double>(grid.x.front()) - shape.domain.low);
            join(results[i], grid, marks, quantities[i], step);
            if (extent.high < range.to)
                addEdge(results[i], activation, values, quantities[i], shape.domain.high,
                        grid.x.empty() ? -step : static_cast<double>(grid.x.back()) - shape.domain.high);
        };
        if (isSingle)
            draw(single);
        else
            draw(exact);
    }
}

std::vector<Samples> sample(const Activation& activation, std::span<const double> values, const SampleRange& range,
                            std::span<const Quantity> quantities)
{
    std::vector<Samples> results(quantities.size());
    sample(activation, values, range, quantities, results);
    return results;
}

}  // namespace actiscope
