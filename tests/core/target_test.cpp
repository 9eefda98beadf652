// Which instructions run, and how ACTISCOPE_TARGET chooses them. The choice is made once in a process, so every case
// runs in a process of its own.
#include "core/error.h"
#include "core/evaluate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace actiscope;

/// Where a quantity vanishes.
struct Root {
    std::string_view activation;
    float x;
    bool ofCurvature = false;
};

/// Slopes and curvatures next to their roots, on the given target or on the active one. There a result is what a
/// cancellation leaves, which shows how it was rounded.
std::vector<float> resultsNearRoots(std::optional<Target> target = std::nullopt)
{
    constexpr Root roots[] = {
        {"silu", -1.2784645F},        {"gelu", -0.75179152F},      {"gelu_tanh", -0.75246142F},
        {"quick_gelu", -0.75115425F}, {"mish", -1.1924312F},       {"serf", -1.1930600F},
        {"silu", -2.3993573F, true},  {"silu", 2.3993573F, true},  {"mish", -2.2563764F, true},
        {"mish", 1.4905712F, true},   {"serf", -2.2564975F, true}, {"gelu_tanh", -1.4185040F, true},
    };
    std::vector<float> all;
    for (const Root& root : roots) {
        std::vector<float> x(4096);
        for (std::size_t i = 0; i < x.size(); ++i)
            x[i] = std::bit_cast<float>(std::bit_cast<std::uint32_t>(root.x) - 2048 + static_cast<std::uint32_t>(i));
        std::vector<float> results(x.size());
        const Activation& activation = *findById(root.activation);
        Outputs<float> outputs;
        (root.ofCurvature ? outputs.curvature : outputs.slope) = results;
        if (target)
            evaluate(activation, activation.defaults(), x, outputs, *target);
        else
            evaluate(activation, activation.defaults(), x, outputs);
        all.insert(all.end(), results.begin(), results.end());
    }
    return all;
}

/// In a process of its own: sets or clears the variable, prints the target or the message to standard error.
[[noreturn]] void reportTarget(const char* forced)
{
    if (forced)
        setenv("ACTISCOPE_TARGET", forced, 1);
    else
        unsetenv("ACTISCOPE_TARGET");
    try {
        const std::string chosen(name(activeTarget()));
        const bool runsIt = resultsNearRoots() == resultsNearRoots(activeTarget());
        std::fprintf(stderr, "chosen: %s, %s", chosen.c_str(), runsIt ? "and it runs" : "but another runs");
    } catch (const RequestError& error) {
        std::fprintf(stderr, "refused: %s", error.what());
    }
    std::exit(0);
}

class ActiveTarget : public testing::Test {
protected:
    // The child starts the program anew, so that nothing is chosen yet.
    ActiveTarget() { testing::GTEST_FLAG(death_test_style) = "threadsafe"; }
};

TEST_F(ActiveTarget, IsTheOneThatTheVariableNames)
{
    for (const Target target : compiledTargets()) {
        if (!isSupported(target))
            continue;
        const std::string expected = "chosen: " + std::string(name(target)) + ", and it runs";
        EXPECT_EXIT(reportTarget(std::string(name(target)).c_str()), testing::ExitedWithCode(0), expected);
    }
}

TEST_F(ActiveTarget, IsTheBestSupportedOneWithoutTheVariable)
{
    std::string best;
    for (const Target target : compiledTargets())
        if (isSupported(target))
            best = name(target);
    EXPECT_EXIT(reportTarget(nullptr), testing::ExitedWithCode(0), "chosen: " + best + ", and it runs");
    EXPECT_EXIT(reportTarget(""), testing::ExitedWithCode(0), "chosen: " + best + ", and it runs");
}

TEST_F(ActiveTarget, IsRefusedWithTheKnownNamesWhereTheVariableNamesNone)
{
    EXPECT_EXIT(reportTarget("sse9"), testing::ExitedWithCode(0),
                "refused: ACTISCOPE_TARGET is \"sse9\", expected one of: baseline");
}

TEST_F(ActiveTarget, IsRefusedWhereTheCpuLacksIt)
{
    const auto missing = std::ranges::find_if_not(compiledTargets(), isSupported);
    if (missing == compiledTargets().end())
        GTEST_SKIP() << "this CPU has every compiled target";
    EXPECT_EXIT(reportTarget(std::string(name(*missing)).c_str()), testing::ExitedWithCode(0),
                "refused: .*this CPU does not have");
}

TEST(Targets, StartWithTheBaselineThatEveryCpuSupports)
{
    ASSERT_FALSE(compiledTargets().empty());
    EXPECT_EQ(compiledTargets().front(), Target::baseline);
    EXPECT_TRUE(isSupported(Target::baseline));
}

TEST(Targets, AreFoundByTheirNames)
{
    for (const Target target : compiledTargets())
        EXPECT_EQ(findTarget(name(target)), target);
    EXPECT_EQ(findTarget("AVX9000"), std::nullopt);
    EXPECT_EQ(findTarget(""), std::nullopt);
}

TEST(Targets, RunCodeOfTheirOwn)
{
    // Fused and unfused arithmetic round differently: were the same code run, all results would be equal.
    if (!findTarget("avx2") || !isSupported(*findTarget("avx2")))
        GTEST_SKIP() << "only the baseline runs here";
    const bool isSame = resultsNearRoots(Target::baseline) == resultsNearRoots(*findTarget("avx2"));
    EXPECT_FALSE(isSame);
}

}  // namespace
