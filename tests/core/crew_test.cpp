// Work that is shared out is done, all of it, once.
#include "core/crew.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

namespace actiscope {
namespace {

TEST(Crew, DoesEveryPieceOnceWhateverTheNumberOfHelpers)
{
    for (const std::size_t helpers : {0, 1, 3}) {
        Crew crew(helpers);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::atomic<int>> done(static_cast<std::size_t>(round % 40));
            crew.run(done.size(), [&](std::size_t i) { ++done[i]; });
            EXPECT_TRUE(std::ranges::all_of(done, [](const std::atomic<int>& count) { return count == 1; }));
        }
    }
}

TEST(Crew, WhatIsTheCallersOwnRunsOnItsThread)
{
    Crew crew(2);
    std::thread::id own;
    crew.run(
        5, [](std::size_t) {}, [&] { own = std::this_thread::get_id(); });
    EXPECT_EQ(own, std::this_thread::get_id());
}

TEST(Crew, ThrowsWhatAPieceThrewOnceAllAreDone)
{
    Crew crew(1);
    std::atomic<int> done = 0;
    const auto act = [&](std::size_t i) {
        ++done;
        if (i == 3)
            throw std::runtime_error("third");
    };
    EXPECT_THROW(crew.run(20, act), std::runtime_error);
    EXPECT_EQ(done, 20);
    EXPECT_NO_THROW(crew.run(20, [](std::size_t) {}));
}

TEST(Crew, WithoutOneEverythingRunsHere)
{
    std::vector<std::size_t> order;
    run(
        nullptr, 3, [&](std::size_t i) { order.push_back(i); }, [&] { order.push_back(99); });
    EXPECT_EQ(order, (std::vector<std::size_t>{99, 0, 1, 2}));
}

}  // namespace
}  // namespace actiscope
