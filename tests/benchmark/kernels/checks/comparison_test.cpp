#include "tests/benchmark/kernels/comparison.h"
#include "tests/benchmark/kernels/own_entries.h"

#include <gtest/gtest.h>

namespace actiscope::benchmarks {

namespace {

Row row(const std::string& library, double seconds, double ulp, Quantity quantity = Quantity::value)
{
    Row made;
    made.entry = {.library = library, .activation = "tanh", .quantity = quantity, .target = Target::avx2};
    made.size = sizes().data();
    made.calls = {2 * seconds, seconds, 3 * seconds};
    made.cycles = made.calls;
    made.accuracy = Accuracy{.near = ulp, .everywhere = ulp};
    return made;
}

std::string libraryOf(const Row* found)
{
    return found ? found->entry.library : "none";
}

}  // namespace

TEST(Comparison, TakesTheFastestAndTheFastestOfLikeAccuracyThatNeedNoBetterTarget)
{
    const Row ours = row(ownLibrary, 8, 0.9);
    const Row careless = row("careless", 4, 5);
    const Row careful = row("careful", 6, 2.5);
    const Row slow = row("slow", 9, 1);
    Row elsewhere = row("elsewhere", 1, 1);
    elsewhere.entry.target = Target::avx512;
    const std::vector<const Row*> rows{&ours, &careless, &careful, &slow, &elsewhere};
    const std::vector<Comparison> comparisons = compare(rows);
    ASSERT_EQ(comparisons.size(), 1u);
    EXPECT_EQ(libraryOf(comparisons[0].fastest), "careless");
    EXPECT_EQ(libraryOf(comparisons[0].fastestAccurate), "careful");
    EXPECT_EQ(ratio(comparisons[0].ours, comparisons[0].fastest), 2);
    EXPECT_EQ(ratio(comparisons[0].ours, comparisons[0].bareLoop), std::nullopt);
}

TEST(Comparison, MeasuresBothInOnePassAgainstTheSlowerAlone)
{
    const Row value = row(ownLibrary, 4, 1);
    const Row slope = row(ownLibrary, 6, 1, Quantity::slope);
    const Row both = row(ownLibrary, 9, 1, Quantity::valueAndSlope);
    const std::vector<const Row*> rows{&value, &slope, &both};
    const std::vector<Comparison> comparisons = compare(rows);
    ASSERT_EQ(comparisons.size(), 3u);
    EXPECT_EQ(ratio(comparisons[2].ours, comparisons[2].slowerAlone()), 1.5);
    EXPECT_EQ(comparisons[0].slowerAlone(), nullptr);
}

TEST(Comparison, NeedsBothAloneForTheSlower)
{
    const Row value = row(ownLibrary, 4, 1);
    const Row both = row(ownLibrary, 9, 1, Quantity::valueAndSlope);
    const std::vector<const Row*> rows{&value, &both};
    EXPECT_EQ(compare(rows)[1].slowerAlone(), nullptr);
}

}  // namespace actiscope::benchmarks
