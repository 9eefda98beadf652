#include "core/catalogue.h"

#include "core/all_activations.h"
#include "core/expression/formula.h"
#include "core/number.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace actiscope {

namespace {

constexpr std::array allFamilies{Family::rectifier, Family::exponential, Family::sigmoidal, Family::selfGated,
                                 Family::shrinkage, Family::hard,        Family::other};

constexpr Parameter scaleParameter{
    .id = "scale", .symbol = "×", .initial = 1, .valid = realLine, .slider = {0, 3}, .step = 0.01};

}  // namespace

struct CatalogueBuilder {
    template <class... Types>
    static std::vector<Activation> build(TypeList<Types...>)
    {
        std::vector<Activation> list;
        (list.push_back(entry<Types>()), ...);
        // Kernels are listed as the types are.
        for (std::size_t index = 0; index < list.size(); ++index)
            list[index].kernelIndex_ = index;
        std::ranges::sort(list, {},
                          [](const Activation& a) { return std::tuple(a.info_->family, a.info_->year, a.info_->id); });
        for (std::size_t index = 0; index < list.size(); ++index)
            list[index].index_ = index;
        return list;
    }

private:
    template <class Type>
    static Activation entry()
    {
        return Activation(Type::info, &Type::shape);
    }
};

std::span<const Activation> catalogue()
{
    static const std::vector<Activation> list = CatalogueBuilder::build(AllActivations{});
    return list;
}

std::span<const Family> families() noexcept
{
    return allFamilies;
}

std::string_view identifier(Family family) noexcept
{
    switch (family) {
        case Family::rectifier:
            return "rectifier";
        case Family::exponential:
            return "exponential";
        case Family::sigmoidal:
            return "sigmoidal";
        case Family::selfGated:
            return "self_gated";
        case Family::shrinkage:
            return "shrinkage";
        case Family::hard:
            return "hard";
        case Family::other:
            break;
    }
    return "other";
}

std::string_view identifier(Framework framework) noexcept
{
    switch (framework) {
        case Framework::pytorch:
            return "pytorch";
        case Framework::keras:
            return "keras";
        case Framework::jax:
            return "jax";
        case Framework::tensorflow:
            return "tensorflow";
        case Framework::onnx:
            return "onnx";
        case Framework::huggingFace:
            break;
    }
    return "hugging_face";
}

std::string validRange(const Parameter& parameter)
{
    const Interval& valid = parameter.valid;
    const bool lowOpen = valid.lowOpen || (valid.low == -infinity && !parameter.maybeInfinite);
    const bool highOpen = valid.highOpen || (valid.high == infinity && !parameter.maybeInfinite);
    std::string text(lowOpen ? "(" : "[");
    text.append(writeNumber(valid.low)).append(", ").append(writeNumber(valid.high)).append(highOpen ? ")" : "]");
    return parameter.excludesZero ? text.append(" without 0") : text;
}

Activation::Activation(const ActivationInfo& info, Shape (*shapeOf)(const double*))
    : info_(&info), shape_(shapeOf), parameters_(info.parameters.begin(), info.parameters.end())
{
    Parameter scale = scaleParameter;
    scale.initial = info.scale;
    parameters_.push_back(scale);
}

Shape Activation::shape(std::span<const double> values) const
{
    return formula_ ? formula_->shape(values) : shape_(values.data());
}

std::optional<std::size_t> Activation::parameterIndex(std::string_view id) const noexcept
{
    for (std::size_t index = 0; index < parameters_.size(); ++index)
        if (parameters_[index].id == id)
            return index;
    return std::nullopt;
}

std::vector<double> Activation::defaults() const
{
    std::vector<double> values;
    for (const Parameter& parameter : parameters_)
        values.push_back(parameter.initial);
    return values;
}

std::optional<std::string> Activation::problem(std::span<const double> values) const
{
    for (std::size_t index = 0; index < parameters_.size(); ++index)
        if (!parameters_[index].isValid(values[index]))
            return std::string(parameters_[index].id) + " must be in " + validRange(parameters_[index]) + ", not " +
                   writeNumber(values[index]) + ".";
    for (const Order& order : info_->orders) {
        const double low = values[*parameterIndex(order.low)];
        const double high = values[*parameterIndex(order.high)];
        if (order.isStrict ? low >= high : low > high)
            return std::string(order.low) + (order.isStrict ? " must be less than " : " must be at most ") +
                   std::string(order.high) + ", but " + writeNumber(low) + " and " + writeNumber(high) + " were given.";
    }
    return std::nullopt;
}

}  // namespace actiscope
