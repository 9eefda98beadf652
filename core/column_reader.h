// One column of numbers out of a text table that arrives in pieces.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace actiscope {

/// What was found in a table.
struct ColumnRead {
    std::vector<std::string> columns;  ///< their headings, or "1", "2", … where there are none
    std::size_t column = 0;            ///< the one that was read
    std::vector<float> values;         ///< in the order of the file
    std::uint64_t skipped = 0;         ///< cells that hold no finite number: empty, NA, nan, inf
};

/// Reads comma, semicolon, tab or space separated text: which one it is and whether the first line holds headings is
/// found out from the first lines. Cells may stand in quotation marks, lines may end with CRLF, blank lines do not
/// count, a byte order mark does not matter. Numbers have a decimal point and are rounded once to single precision.
/// Memory: the values, and a line.
class ColumnReader {
public:
    /// The first column with numbers, or one by its place (from 0) or its heading.
    using Choice = std::variant<std::monostate, std::size_t, std::string>;
    explicit ColumnReader(Choice choice = {}) : choice_(std::move(choice)) {}

    /// The next piece; it may end anywhere. Throws RequestError with line, column, what stands there and what was
    /// expected: a cell that is no number, a column that does not exist, no column with numbers.
    void feed(std::string_view text);
    /// After the last piece; once. Throws as feed, and where there is no number at all.
    ColumnRead finish();

private:
    struct Line {
        std::uint64_t number;
        std::string text;
    };
    void takeLine(std::string_view line);
    void takeRecord(std::string_view record);
    /// Finds out how the table is written, from its first lines, and reads them.
    void decide();
    void readHeadings(std::size_t count);
    std::size_t chosenColumn() const;
    bool holdsNumbers(std::size_t column) const;
    void readCell(std::string_view record, std::uint64_t number);

    Choice choice_;
    bool isStarted_ = false;  ///< past a byte order mark
    bool isDecided_ = false;
    char separator_ = 0;  ///< 0: one column
    bool hasHeadings_ = false;
    std::vector<Line> first_;         ///< what is looked at to decide
    std::string rest_;                ///< of a piece: a line whose end has not come
    std::uint64_t lineNumber_ = 0;    ///< of the last whole line
    std::uint64_t recordNumber_ = 0;  ///< of the first line of the record that is being read
    std::string record_;              ///< lines within quotation marks
    ColumnRead read_;
};

}  // namespace actiscope
