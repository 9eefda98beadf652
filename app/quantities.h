// What `evaluate` can compute, and the table that it writes.
#pragma once

#include "app/output.h"
#include "core/evaluate.h"

#include <deque>
#include <future>
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

/// Rows of x and the columns, evaluated and written as text in blocks: several at a time, on several threads, but put
/// out in order and in constant memory. T: float or double.
template <class T>
class Table {
public:
    /// target: only for float.
    Table(const NamedActivation& curve, std::vector<Column> columns, Target target, Output& output);

    void writeHeader();
    /// Room for the next block of x, until writeRows takes it; a block may be filled to less.
    std::span<T> block() { return blocks_[next_].x; }
    /// Takes the first `count` of the block; they are in the output after finish(), or earlier.
    void writeRows(std::size_t count);
    void finish();

private:
    struct Block {
        std::vector<T> x;
        std::vector<std::vector<T>> results{};  ///< by column
        std::vector<char> text{};
        std::size_t textSize = 0;
    };
    void compute(Block& block, std::size_t count) const;
    void writeText(Block& block, std::size_t count) const;
    void putOutOldest();

    const NamedActivation& curve_;
    std::vector<Column> columns_;
    Target target_;
    Output& output_;
    std::vector<Block> blocks_;  ///< used in turn
    std::size_t next_ = 0;
    struct Pending {
        Block* block;
        std::future<void> done;
    };
    std::deque<Pending> pending_;  ///< oldest first; dies first, which waits for the threads
};

}  // namespace actiscope::app
