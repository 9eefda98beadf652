#include "app/quantities.h"

#include "app/text.h"
#include "core/error.h"
#include "core/number.h"

#include <algorithm>
#include <thread>

namespace actiscope::app {
namespace {

constexpr std::size_t blockRows = 8192;
constexpr unsigned mostThreads = 8;
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
                       std::string(curve.activation->id()) + ". There are " + existing(*curve.activation) + ".");
}

}  // namespace

std::vector<Column> readColumns(std::string_view option, std::string_view text, const NamedActivation& curve)
{
    std::vector<Column> columns;
    for (const std::string_view name : split(text, ',')) {
        Column column = readColumn(option, name, curve);
        if (std::ranges::find(columns, column.name, &Column::name) != columns.end())
            throw RequestError(std::string(option) + ": " + column.name + " is asked for twice. Once is enough.");
        columns.push_back(std::move(column));
    }
    return columns;
}

template <class T>
Table<T>::Table(const NamedActivation& curve, std::vector<Column> columns, Target target, Output& output)
    : curve_(curve), columns_(std::move(columns)), target_(target), output_(output)
{
    // One block more than threads: it is filled while the others are computed.
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1u, mostThreads);
    blocks_.assign(threads + 1, Block{.x = std::vector<T>(blockRows)});
}

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
    Block& block = blocks_[next_];
    // A few rows are done sooner than a thread has started.
    const auto policy = count < blockRows ? std::launch::deferred : std::launch::async;
    pending_.push_back({&block, std::async(policy, [this, &block, count] { compute(block, count); })});
    next_ = (next_ + 1) % blocks_.size();
    if (pending_.size() == blocks_.size())
        putOutOldest();
}

template <class T>
void Table<T>::finish()
{
    while (!pending_.empty())
        putOutOldest();
}

template <class T>
void Table<T>::putOutOldest()
{
    pending_.front().done.get();
    const Block& block = *pending_.front().block;
    output_.write({block.text.data(), block.textSize});
    pending_.pop_front();
}

template <class T>
void Table<T>::compute(Block& block, std::size_t count) const
{
    block.results.resize(columns_.size(), std::vector<T>(blockRows));
    Outputs<T> outputs;
    std::vector<std::span<T>> gradients(curve_.values.size());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const std::span<T> place = std::span(block.results[i]).first(count);
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
    const auto x = std::span<const T>(block.x).first(count);
    if constexpr (sizeof(T) == sizeof(float))
        evaluate(*curve_.activation, curve_.values, x, outputs, target_);
    else
        evaluate(*curve_.activation, curve_.values, x, outputs);
    writeText(block, count);
}

template <class T>
void Table<T>::writeText(Block& block, std::size_t count) const
{
    block.text.resize(count * (columns_.size() + 1) * (longestNumber + 1));
    char* end = block.text.data();
    for (std::size_t row = 0; row < count; ++row) {
        end = writeNumber(end, block.x[row]);
        for (const std::vector<T>& column : block.results) {
            *end++ = ',';
            end = writeNumber(end, column[row]);
        }
        *end++ = '\n';
    }
    block.textSize = static_cast<std::size_t>(end - block.text.data());
}

template class Table<float>;
template class Table<double>;

}  // namespace actiscope::app
