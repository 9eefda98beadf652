#include "core/precision/as_computed.h"

#include "core/evaluate.h"
#include "core/expression/formula.h"
#include "core/precision/rounded_formula.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace actiscope {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

std::vector<double> roundedValues(const Activation& activation, std::span<const double> values, NumberFormat format)
{
    std::vector<double> rounded;
    for (const double value : values)
        rounded.push_back(roundTo(value, format));
    if (activation.problem(rounded))
        rounded.assign(values.begin(), values.end());
    return rounded;
}

std::unique_ptr<RoundedFormula> textbookFormula(const Activation& activation, std::span<const double> values,
                                                NumberFormat format)
{
    if (textbookOf(activation).empty())
        return nullptr;
    if (const expression::Formula* const own = activation.formula())
        return std::make_unique<RoundedFormula>(own->tree(), values.first(activation.scaleIndex()), format);
    const expression::ParsedFormula parsed = expression::parse(activation.info().textbook);
    std::vector<double> parameters;
    for (const expression::FormulaParameter& parameter : parsed.parameters)
        parameters.push_back(values[activation.parameterIndex(parameter.name).value()]);
    return std::make_unique<RoundedFormula>(parsed.tree, parameters, format);
}

/// The ordinals of the numbers in the range: from the first to the last, which is below the first where there are none.
struct Ordinals {
    std::int64_t first = 0;
    std::int64_t last = -1;
};

Ordinals ordinalsIn(const Interval& range, NumberFormat format)
{
    const double largest = factsOf(format).largest;
    if (!(range.low <= range.high) || range.low > largest || range.high < -largest)
        return {};
    const auto nearest = [&](double x) { return ordinalOf(roundTo(std::clamp(x, -largest, largest), format), format); };
    Ordinals ordinals{nearest(range.low), nearest(range.high)};
    if (numberAt(ordinals.first, format) < range.low)
        ++ordinals.first;
    if (numberAt(ordinals.last, format) > range.high)
        --ordinals.last;
    return ordinals;
}

}  // namespace

std::string_view textbookOf(const Activation& activation)
{
    return activation.formula() ? std::string_view(activation.formula()->text()) : activation.info().textbook;
}

FormatFunction::FormatFunction(const Activation& activation, std::span<const double> values, NumberFormat format,
                               LensModel model)
    : activation_(activation), format_(format), values_(roundedValues(activation, values, format))
{
    if (model == LensModel::textbook)
        formula_ = textbookFormula(activation, values_, format);
}

FormatFunction::~FormatFunction() = default;
FormatFunction::FormatFunction(FormatFunction&&) noexcept = default;

double FormatFunction::operator()(double x) const
{
    const double number = roundTo(x, format_);
    if (!formula_)
        return roundTo(evaluateAt(activation_, values_, number).value, format_);
    return roundTo((*formula_)(number)*values_[activation_.scaleIndex()], format_);
}

std::vector<double> FormatFunction::computed(std::span<const double> x) const
{
    std::vector<double> results(x.size());
    if (formula_) {
        std::ranges::transform(x, results.begin(), [this](double each) { return (*this)(each); });
        return results;
    }
    std::ranges::transform(x, results.begin(), [&](double each) { return roundTo(each, format_); });
    evaluate(activation_, values_, std::span<const double>(results), {.value = results});
    for (double& result : results)
        result = roundTo(result, format_);
    return results;
}

std::vector<double> FormatFunction::exact(std::span<const double> x) const
{
    std::vector<double> results(x.size());
    evaluate(activation_, values_, x, Outputs<double>{.value = results});
    return results;
}

std::vector<double> numbersIn(const Interval& range, NumberFormat format, int count)
{
    const Ordinals ordinals = ordinalsIn(range, format);
    std::vector<double> numbers;
    if (ordinals.last - ordinals.first < count) {
        for (std::int64_t i = ordinals.first; i <= ordinals.last; ++i)
            numbers.push_back(numberAt(i, format));
        return numbers;
    }
    const double low = numberAt(ordinals.first, format);
    const double high = numberAt(ordinals.last, format);
    for (int i = 0; i < count; ++i)
        numbers.push_back(roundTo(low + (high - low) * (static_cast<double>(i) / (count - 1)), format));
    const double reach = std::max(std::abs(low), std::abs(high));
    for (double size = factsOf(format).smallest; size <= reach; size *= std::exp2(0.25))
        for (const double number : {roundTo(size, format), -roundTo(size, format)})
            if (number >= low && number <= high)
                numbers.push_back(number);
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

namespace {

/// A level for each number, over all x that are rounded to it.
Samples steps(const FormatFunction& function, const SampleRange& range, const Ordinals& ordinals)
{
    const NumberFormat format = function.format();
    const std::int64_t last = greatestOrdinal(format);
    const auto edge = [&](std::int64_t low) {
        if (low < -last || low >= last)
            return low < 0 ? range.from : range.to;
        const double middle = numberAt(low, format) / 2 + numberAt(low + 1, format) / 2;
        return std::clamp(middle, range.from, range.to);
    };
    Samples samples;
    const auto add = [&](double x, double y) {
        samples.x.push_back(x);
        samples.y.push_back(y);
    };
    for (std::int64_t i = std::max(ordinals.first - 1, -last); i <= std::min(ordinals.last + 1, last); ++i) {
        const double y = function(numberAt(i, format));
        const double from = edge(i - 1);
        const double to = edge(i);
        if (!(from < to))
            continue;
        if (std::isfinite(y)) {
            add(from, y);
            add(to, y);
        } else {
            add(from, notANumber);
        }
    }
    return samples;
}

}  // namespace

Samples staircase(const FormatFunction& function, const SampleRange& range)
{
    if (!std::isfinite(range.from) || !std::isfinite(range.to) || !(range.from < range.to) || range.count < 2)
        throw std::invalid_argument("staircase: the range must be finite, ascending and of at least 2 samples");
    const Ordinals ordinals = ordinalsIn({range.from, range.to}, function.format());
    if (ordinals.last - ordinals.first < range.count)
        return steps(function, range, ordinals);
    Samples samples;
    const double step = range.to / (range.count - 1) - range.from / (range.count - 1);
    for (int i = 0; i < range.count; ++i)
        samples.x.push_back(i + 1 < range.count ? range.from + step * i : range.to);
    samples.y = function.computed(samples.x);
    for (double& y : samples.y)
        if (!std::isfinite(y))
            y = notANumber;
    return samples;
}

}  // namespace actiscope
