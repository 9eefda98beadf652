#include "core/column_reader.h"

#include "core/error.h"
#include "core/number.h"
#include "core/quote.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <optional>

namespace actiscope {

namespace {

constexpr std::size_t linesToDecide = 64;
constexpr std::size_t longestRecord = std::size_t{1} << 20;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Calls `take` with each cell, quotation marks and all, until it returns false. Spaces separate in runs.
template <class Take>
void eachCell(std::string_view record, char separator, Take take)
{
    if (separator == ' ')
        record = trimmed(record);
    for (;;) {
        std::size_t end = 0;
        for (bool isQuoted = false; end < record.size() && (isQuoted || record[end] != separator); ++end)
            if (record[end] == '"')
                isQuoted = !isQuoted;
        const bool isLast = end == record.size();
        if (!take(trimmed(record.substr(0, end))) || isLast)
            return;
        record.remove_prefix(end + 1);
        if (separator == ' ')
            record = trimmed(record);
    }
}

std::string unquoted(std::string_view cell)
{
    if (cell.size() < 2 || cell.front() != '"' || cell.back() != '"')
        return std::string(cell);
    std::string text;
    cell = cell.substr(1, cell.size() - 2);
    for (std::size_t i = 0; i < cell.size(); ++i) {
        text += cell[i];
        if (cell[i] == '"' && i + 1 < cell.size() && cell[i + 1] == '"')
            ++i;
    }
    return std::string(trimmed(text));
}

std::vector<std::string> cellsOf(std::string_view record, char separator)
{
    std::vector<std::string> cells;
    eachCell(record, separator, [&](std::string_view cell) {
        cells.push_back(unquoted(cell));
        return true;
    });
    return cells;
}

/// What tables write where they have no number; nan is a number that is none.
bool isMissing(std::string_view cell)
{
    constexpr std::array<std::string_view, 5> words{"", "na", "n/a", "null", "none"};
    if (cell.size() > 4)
        return false;
    std::string lower(cell);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    return std::ranges::find(words, lower) != words.end();
}

bool isNumber(std::string_view cell)
{
    return readSingle(cell).has_value();
}

/// The one that cuts the first two lines into equally many cells; 0 where none does.
char findSeparator(std::string_view first, std::string_view second)
{
    constexpr std::array<char, 4> candidates{'\t', ';', ',', ' '};
    const auto count = [](std::string_view record, char separator) { return cellsOf(record, separator).size(); };
    for (const char separator : candidates)
        if (count(first, separator) > 1 && count(first, separator) == count(second, separator))
            return separator;
    for (const char separator : {'\t', ';', ','})
        if (count(first, separator) > 1 && count(second, separator) > 1)
            return separator;
    return 0;
}

bool hasOpenQuote(std::string_view record)
{
    return std::ranges::count(record, '"') % 2 != 0;
}

std::string list(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        text += (i == 0 ? "" : ", ") + quoted(names[i]);
    return names.size() > most ? text + ", …" : text;
}

}  // namespace

void ColumnReader::feed(std::string_view text)
{
    while (!text.empty()) {
        const void* const found = std::memchr(text.data(), '\n', text.size());
        if (found == nullptr) {
            rest_ += text;
            if (rest_.size() > longestRecord)
                throw RequestError("Line " + std::to_string(lineNumber_ + 1) +
                                   " is longer than 1 MiB. A table of text with one row a line is expected.");
            return;
        }
        const auto end = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        if (rest_.empty()) {
            takeLine(text.substr(0, end));
        } else {
            rest_ += text.substr(0, end);
            takeLine(rest_);
            rest_.clear();
        }
        text.remove_prefix(end + 1);
    }
}

ColumnRead ColumnReader::finish()
{
    if (!rest_.empty())
        takeLine(std::exchange(rest_, {}));
    if (!record_.empty())
        takeRecord(std::exchange(record_, {}));
    if (!isDecided_)
        decide();
    if (read_.values.empty())
        throw RequestError(read_.columns.empty()
                               ? "The file holds no rows. A table with a column of numbers is expected."
                               : "Column " + quoted(read_.columns[read_.column]) +
                                     " holds no numbers. At least one is needed.");
    read_.values.shrink_to_fit();
    return std::move(read_);
}

void ColumnReader::takeLine(std::string_view line)
{
    ++lineNumber_;
    if (!std::exchange(isStarted_, true) && line.starts_with(byteOrderMark))
        line.remove_prefix(byteOrderMark.size());
    if (record_.empty())
        recordNumber_ = lineNumber_;
    if (record_.empty() && std::memchr(line.data(), '"', line.size()) == nullptr)
        return takeRecord(line);
    if (record_.size() + line.size() > longestRecord)
        throw RequestError("From line " + std::to_string(recordNumber_) +
                           " on a quotation mark is open for more than 1 MiB. It is expected to be closed.");
    record_.append(record_.empty() ? "" : "\n").append(line);
    if (!hasOpenQuote(record_))
        takeRecord(std::exchange(record_, {}));
}

void ColumnReader::takeRecord(std::string_view record)
{
    if (trimmed(record).empty())
        return;
    if (isDecided_)
        return readCell(record, recordNumber_);
    first_.push_back({recordNumber_, std::string(record)});
    if (first_.size() == linesToDecide)
        decide();
}

void ColumnReader::decide()
{
    isDecided_ = true;
    if (first_.empty())
        return;
    separator_ = findSeparator(first_[0].text, first_[first_.size() > 1 ? 1 : 0].text);
    std::size_t count = 1;
    for (const Line& line : first_)
        count = std::max(count, cellsOf(line.text, separator_).size());
    readHeadings(count);
    read_.column = chosenColumn();
    for (std::size_t i = hasHeadings_ ? 1 : 0; i < first_.size(); ++i)
        readCell(first_[i].text, first_[i].number);
    first_.clear();
}

/// The first line holds headings if it has words where there are numbers below, or words alone.
void ColumnReader::readHeadings(std::size_t count)
{
    const std::vector<std::string> top = cellsOf(first_[0].text, separator_);
    const auto isWord = [](const std::string& cell) { return !isNumber(cell) && !isMissing(cell); };
    hasHeadings_ = std::ranges::any_of(top, isWord) && std::ranges::none_of(top, isNumber);
    for (std::size_t line = 1; line < first_.size(); ++line) {
        const std::vector<std::string> cells = cellsOf(first_[line].text, separator_);
        for (std::size_t i = 0; i < std::min(top.size(), cells.size()); ++i)
            hasHeadings_ = hasHeadings_ || (isWord(top[i]) && isNumber(cells[i]));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const bool hasOne = hasHeadings_ && i < top.size() && !top[i].empty();
        read_.columns.push_back(hasOne ? top[i] : std::to_string(i + 1));
    }
}

bool ColumnReader::holdsNumbers(std::size_t column) const
{
    for (std::size_t line = hasHeadings_ ? 1 : 0; line < first_.size(); ++line) {
        const std::vector<std::string> cells = cellsOf(first_[line].text, separator_);
        if (column < cells.size() && !isMissing(cells[column]))
            return isNumber(cells[column]);
    }
    return false;
}

std::size_t ColumnReader::chosenColumn() const
{
    const std::vector<std::string>& columns = read_.columns;
    if (const auto* const place = std::get_if<std::size_t>(&choice_)) {
        if (*place >= columns.size())
            throw RequestError("There is no column " + std::to_string(*place + 1) + ". There are " +
                               std::to_string(columns.size()) + ": " + list(columns) + ".");
        return *place;
    }
    if (const auto* const heading = std::get_if<std::string>(&choice_)) {
        const auto found = std::ranges::find(columns, *heading);
        if (found == columns.end())
            throw RequestError("There is no column " + quoted(*heading) + ". There are " + list(columns) + ".");
        return static_cast<std::size_t>(found - columns.begin());
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (holdsNumbers(i))
            return i;
    const Line& line = first_[hasHeadings_ && first_.size() > 1 ? 1 : 0];
    throw RequestError("No column holds numbers: line " + std::to_string(line.number) + " is " + quoted(line.text) +
                       ". Numbers with a decimal point are expected, such as -1.5 or 2e-3.");
}

void ColumnReader::readCell(std::string_view record, std::uint64_t number)
{
    std::string_view cell;
    std::size_t place = 0;
    eachCell(record, separator_, [&](std::string_view at) {
        cell = place == read_.column ? at : std::string_view{};
        return place++ != read_.column;
    });
    std::optional<float> value = readSingle(cell);
    if (!value && !cell.empty()) {
        const std::string inside = unquoted(cell);
        value = readSingle(inside);
        if (!value && !isMissing(inside))
            throw RequestError("Line " + std::to_string(number) + ", column " + quoted(read_.columns[read_.column]) +
                               ": " + quoted(inside) +
                               " is not a number. A number with a decimal point is expected, such as -1.5 or 2e-3, or "
                               "an empty cell.");
    }
    if (value && std::isfinite(*value))
        read_.values.push_back(*value);
    else
        ++read_.skipped;
}

}  // namespace actiscope
