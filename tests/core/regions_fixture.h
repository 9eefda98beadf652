// Regions of a curve by its name, and how they are compared with what was worked out by hand.
#pragma once

#include "core/analysis/regions.h"
#include "core/catalogue.h"
#include "core/number.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace actiscope::test {

inline constexpr double tolerance = 1e-12;  // of region ends, relative

inline RegionAnalysis analyse(std::string_view curve, const RegionOptions& options = {})
{
    const NamedActivation parsed = parseCurve(curve);
    return analyseRegions(*parsed.activation, parsed.values, options);
}

inline RegionAnalysis analyse(std::string_view curve, double epsilon)
{
    return analyse(curve, RegionOptions{.epsilon = epsilon});
}

inline std::vector<std::string> split(const std::string& text, const std::string& separator)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at; (at = text.find(separator, from)) != std::string::npos; from = at + separator.size())
        parts.push_back(text.substr(from, at - from));
    parts.push_back(text.substr(from));
    return parts;
}

/// Half a unit of the last digit where a table rounds to eight digits or more; short numbers are exact.
inline double errorOfPrinted(const std::string& text)
{
    const std::size_t point = text.find('.');
    const double exact = std::abs(*readNumber(text)) * tolerance;
    if (point == std::string::npos || text.size() - point - 1 < 8)
        return exact;
    return 0.5 * std::pow(10.0, -static_cast<double>(text.size() - point - 1)) + exact;
}

/// expected: "saturated < -4.6051701860 < active": the regions from −∞ to +∞ and the ends between them.
inline void expectRegions(const RegionAnalysis& analysis, const std::string& expected)
{
    const std::vector<std::string> parts = split(expected, " < ");
    ASSERT_EQ(analysis.regions.size(), parts.size() / 2 + 1) << describe(analysis) << "\nexpected " << expected;
    EXPECT_EQ(analysis.regions.front().from, -infinity);
    EXPECT_EQ(analysis.regions.back().to, infinity);
    for (std::size_t i = 0; i < analysis.regions.size(); ++i) {
        EXPECT_EQ(identifier(analysis.regions[i].kind), parts[2 * i]) << describe(analysis);
        if (i == 0)
            continue;
        EXPECT_EQ(analysis.regions[i - 1].to, analysis.regions[i].from) << describe(analysis);
        EXPECT_NEAR(analysis.regions[i].from, *readNumber(parts[2 * i - 1]), errorOfPrinted(parts[2 * i - 1]))
            << describe(analysis);
    }
}

/// "elu:alpha=0.5"
inline std::string with(const std::string& activation, const std::string& parameter, double value)
{
    return activation + ":" + parameter + "=" + writeNumber(value);
}

}  // namespace actiscope::test
