// What `evaluate` can compute, and the table that it writes.
#pragma once

#include "app/output.h"
#include "core/evaluate.h"

#include <string>
#include <vector>

namespace actiscope::app {

/// A column: its name in the header, and what it shows.
struct Column {
    enum class Kind { value, slope, curvature, gradient };
    std::string name;
    Kind kind = Kind::value;
    std::size_t parameter = 0;  ///< of a gradient: which one
};

/// Reads a list such as "value,slope,d_alpha". A parameter goes by our name or the framework's.
/// Throws RequestError: unknown (which exist for this activation), given twice.
std::vector<Column> readColumns(std::string_view option, std::string_view text, const NamedActivation& curve);

/// Rows of x and the columns, evaluated in blocks. T: float or double.
template <class T>
class Table {
public:
    /// target: only for float.
    Table(const NamedActivation& curve, std::vector<Column> columns, Target target, Output& output);

    void writeHeader();
    /// Room for the next block of x; every block may be filled to less.
    std::span<T> block() { return x_; }
    /// Evaluates and writes the first `count` of the block.
    void writeRows(std::size_t count);

private:
    const NamedActivation& curve_;
    std::vector<Column> columns_;
    Target target_;
    Output& output_;
    std::vector<T> x_;
    std::vector<std::vector<T>> results_;  ///< by column
};

}  // namespace actiscope::app
