// Rows of parameterised tests, called by a sentence.
#pragma once

#include <gtest/gtest.h>

#include <cctype>
#include <concepts>
#include <ostream>
#include <string>

namespace actiscope::test {

struct NamedRow {
    std::string name;
};

template <std::derived_from<NamedRow> Row>
void PrintTo(const Row& row, std::ostream* stream)
{
    *stream << row.name;
}

/// The sentence as the name of a test.
template <std::derived_from<NamedRow> Row>
std::string testName(const testing::TestParamInfo<Row>& info)
{
    std::string name = info.param.name;
    for (char& c : name)
        c = std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    return name;
}

}  // namespace actiscope::test
