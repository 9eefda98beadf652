// Small tables under tests/data: a header line, then one row a line, fields without quotes.
#pragma once

#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace actiscope::test {

inline std::vector<std::string> split(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::string part;
    for (std::istringstream stream(text); std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

/// file: below tests/data. Each row by its columns' names.
inline std::vector<std::map<std::string, std::string>> readRows(const std::string& file)
{
    std::ifstream stream(std::string(ACTISCOPE_TEST_DATA "/") + file);
    std::string line;
    if (!std::getline(stream, line))
        throw std::runtime_error("cannot read " + file);
    const std::vector<std::string> columns = split(line, ',');
    std::vector<std::map<std::string, std::string>> rows;
    while (std::getline(stream, line)) {
        const std::vector<std::string> fields = split(line, ',');
        std::map<std::string, std::string> row;
        for (std::size_t i = 0; i < columns.size(); ++i)
            row[columns[i]] = i < fields.size() ? fields[i] : std::string();
        rows.push_back(row);
    }
    return rows;
}

}  // namespace actiscope::test
