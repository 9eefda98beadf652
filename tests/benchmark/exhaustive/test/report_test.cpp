// What the table says of a promise that is broken.
#include "../report.h"

#include <gtest/gtest.h>

#include <vector>

namespace actiscope::exhaustive {
namespace {

Result resultOf(const Tally& tally)
{
    return {.row = &references().front(), .tallies = {tally}};
}

Tally tallyOf(double ulp)
{
    return {.worst = {.ulp = ulp}, .inputs = 4, .correctlyRounded = 3};
}

TEST(Report, APromiseIsKeptUpToItsUlp)
{
    const double most = references().front().promise.mostUlp;
    EXPECT_TRUE(resultOf(tallyOf(most)).isKept());
    EXPECT_FALSE(resultOf(tallyOf(most * (1 + 1e-9))).isKept());
}

TEST(Report, AZeroOfTheWrongSignBreaksIt)
{
    Tally tally = tallyOf(0);
    tally.wrongUnderflows = 1;
    EXPECT_FALSE(resultOf(tally).isKept());
}

TEST(Report, AnErrorIsRoundedUpAndAShareDown)
{
    Tally tally = tallyOf(0.50000001);
    tally.inputs = 3'000'000;
    tally.correctlyRounded = 2'999'999;
    const std::vector<Result> results{resultOf(tally)};
    const Target targets[] = {Target::baseline};
    const std::string text = report(results, {}, targets, 1);
    EXPECT_NE(text.find("| relu | value | baseline | 0.5001 | 1 |"), std::string::npos) << text;
    EXPECT_NE(text.find("| 2 999 999 | 99.9999 |"), std::string::npos) << text;
}

}  // namespace
}  // namespace actiscope::exhaustive
