// Reads tests/data/reference/<id>.csv, which tests/data/reference.py writes.
#pragma once

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace actiscope::reference {

/// A line's cells, split at `separator`.
inline std::vector<std::string> split(const std::string& line, char separator)
{
    std::vector<std::string> cells;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, separator);)
        cells.push_back(cell);
    return cells;
}

/// The rows of one precision and one set of parameter values.
struct Group {
    bool isSingle = true;
    std::string parameters;          ///< as in the file: "alpha=0x1p+0;scale=0x1p+0"
    std::vector<std::string> names;  ///< of the parameters, in the file's order
    std::vector<double> values;      ///< of the parameters
    std::vector<double> x;           ///< exactly representable in the precision
    std::vector<std::vector<long double>>
        exact;  ///< by quantity as File::quantities, then by x; NaN outside the domain
};

struct File {
    std::vector<std::string> quantities;  ///< value, slope, curvature, d_alpha, …, d_scale
    std::vector<Group> groups;            ///< the defaults first, in each precision
};

inline Group newGroup(const std::string& precision, const std::string& parameters, std::size_t quantityCount)
{
    Group group;
    group.isSingle = precision == "single";
    group.parameters = parameters;
    for (const std::string& assignment : split(parameters, ';')) {
        const std::size_t equals = assignment.find('=');
        group.names.push_back(assignment.substr(0, equals));
        group.values.push_back(std::strtod(assignment.c_str() + equals + 1, nullptr));
    }
    group.exact.resize(quantityCount);
    return group;
}

/// Throws std::runtime_error where the file is missing or a row has not as many cells as the header.
/// Numbers beyond the range of long double become zero or infinite with the right sign, as float and double do.
inline File read(const std::string& id)
{
    constexpr std::size_t cellsBeforeQuantities = 3;  // precision, parameters, x
    const std::string path = std::string(ACTISCOPE_TEST_DATA) + "/reference/" + id + ".csv";
    std::ifstream stream(path);
    std::string line;
    if (!std::getline(stream, line))
        throw std::runtime_error("no reference values in " + path + ": add " + id +
                                 " to tests/data/formulas.py and run tests/data/reference.py " + id);
    const std::vector<std::string> header = split(line, ',');
    File file;
    file.quantities.assign(header.begin() + cellsBeforeQuantities, header.end());
    while (std::getline(stream, line)) {
        const std::vector<std::string> cells = split(line, ',');
        if (cells.size() != header.size())
            throw std::runtime_error(path + ": unreadable row: " + line);
        const bool continues = !file.groups.empty() && file.groups.back().parameters == cells[1] &&
                               file.groups.back().isSingle == (cells[0] == "single");
        if (!continues)
            file.groups.push_back(newGroup(cells[0], cells[1], file.quantities.size()));
        Group& group = file.groups.back();
        group.x.push_back(std::strtod(cells[2].c_str(), nullptr));
        for (std::size_t i = 0; i < file.quantities.size(); ++i)
            group.exact[i].push_back(std::strtold(cells[i + cellsBeforeQuantities].c_str(), nullptr));
    }
    return file;
}

}  // namespace actiscope::reference
