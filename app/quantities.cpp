#include "app/quantities.h"

#include "app/text.h"
#include "core/error.h"
#include "core/number.h"

#include <algorithm>

namespace actiscope::app {
namespace {

constexpr std::size_t blockRows = 4096;
constexpr std::size_t longestNumber = 32;
constexpr std::string_view gradientPrefix = "d_";

std::string existing(const Activation& activation)
{
    std::string names = "value, slope, curvature";
    for (const Parameter& parameter : activation.parameters())
        names.append(", ").append(gradientPrefix).append(parameter.id);
    return names;
}

Column readColumn(std::string_view option, std::string_view name, const NamedActivation& curve)
{
    if (name == "value")
        return {.name = "value", .kind = Column::Kind::value};
    if (name == "slope")
        return {.name = "slope", .kind = Column::Kind::slope};
    if (name == "curvature")
        return {.name = "curvature", .kind = Column::Kind::curvature};
    if (name.starts_with(gradientPrefix)) {
        if (const auto index = curve.parameterIndex(name.substr(gradientPrefix.size()))) {
            const std::string_view id = curve.activation->parameters()[*index].id;
            return {
                .name = std::string(gradientPrefix).append(id), .kind = Column::Kind::gradient, .parameter = *index};
        }
    }
    throw RequestError(std::string(option) + ": " + quoted(name) + " does not exist for " +
                       std::string(curve.activation->id()) + "; there are " + existing(*curve.activation));
}

}  // namespace

std::vector<Column> readColumns(std::string_view option, std::string_view text, const NamedActivation& curve)
{
    std::vector<Column> columns;
    for (const std::string_view name : split(text, ',')) {
        Column column = readColumn(option, name, curve);
        if (std::ranges::find(columns, column.name, &Column::name) != columns.end())
            throw RequestError(std::string(option) + ": " + column.name + " is asked for twice");
        columns.push_back(std::move(column));
    }
    return columns;
}

template <class T>
Table<T>::Table(const NamedActivation& curve, std::vector<Column> columns, Target target, Output& output)
    : curve_(curve),
      columns_(std::move(columns)),
      target_(target),
      output_(output),
      x_(blockRows),
      results_(columns_.size(), std::vector<T>(blockRows))
{}

template <class T>
void Table<T>::writeHeader()
{
    std::string header = "x";
    for (const Column& column : columns_)
        header.append(",").append(column.name);
    output_.write(header + "\n");
}

template <class T>
void Table<T>::writeRows(std::size_t count)
{
    Outputs<T> outputs;
    std::vector<std::span<T>> gradients(curve_.values.size());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const std::span<T> place = std::span(results_[i]).first(count);
        switch (columns_[i].kind) {
            case Column::Kind::value:
                outputs.value = place;
                break;
            case Column::Kind::slope:
                outputs.slope = place;
                break;
            case Column::Kind::curvature:
                outputs.curvature = place;
                break;
            case Column::Kind::gradient:
                gradients[columns_[i].parameter] = place;
                break;
        }
    }
    outputs.gradients = gradients;
    const auto x = std::span<const T>(x_).first(count);
    if constexpr (sizeof(T) == sizeof(float))
        evaluate(*curve_.activation, curve_.values, x, outputs, target_);
    else
        evaluate(*curve_.activation, curve_.values, x, outputs);

    const std::size_t rowSize = (columns_.size() + 1) * (longestNumber + 1);
    for (std::size_t row = 0; row < count; ++row) {
        char* end = writeNumber(output_.room(rowSize), x[row]);
        for (const std::vector<T>& column : results_) {
            *end++ = ',';
            end = writeNumber(end, column[row]);
        }
        *end++ = '\n';
        output_.writeTo(end);
    }
}

template class Table<float>;
template class Table<double>;

}  // namespace actiscope::app
