#include "core/suggest.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

const std::vector<std::string_view> names{"relu", "relu6", "leaky_relu", "selu", "celu", "tanh", "hardtanh", "sigmoid"};

struct Row {
    std::string given;
    std::vector<std::string> nearest;
};

TEST(NearestNames, areThoseAFewTypingErrorsAwayOrContinuingWhatWasTyped)
{
    const Row rows[] = {
        {"lekay_relu", {"leaky_relu"}},       // two typing errors
        {"leaky_rel", {"leaky_relu"}},        // the beginning of a name
        {"SIGMOD", {"sigmoid"}},              // case does not matter
        {"relu", {"relu", "relu6", "selu"}},  // itself first; at most three
        {"tnah", {"tanh"}},                   // a swap
        {"quaternion", {}},                   // nothing resembles it
        {"", {}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(nearestNames(row.given, names), row.nearest) << row.given;
}

TEST(NearestNames, ofAnEndlessWordAreNone)
{
    EXPECT_TRUE(nearestNames(std::string(1 << 20, 'r'), names).empty());
}

TEST(Alternatives, readAsAList)
{
    EXPECT_EQ(joinAlternatives(std::vector<std::string>{}), "");
    EXPECT_EQ(joinAlternatives(std::vector<std::string>{"a"}), "a");
    EXPECT_EQ(joinAlternatives(std::vector<std::string>{"a", "b"}), "a or b");
    EXPECT_EQ(joinAlternatives(std::vector<std::string>{"a", "b", "c"}), "a, b or c");
}

}  // namespace
}  // namespace actiscope
