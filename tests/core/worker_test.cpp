// The worker as its owner sees it: results arrive through `post`, late ones never.
#include "core/worker.h"

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace actiscope {
namespace {

using namespace std::chrono_literals;

/// The owner's event loop: what was posted runs when the owner says so, on the owner's thread.
class Inbox {
public:
    Worker::Post post()
    {
        return [this](std::function<void()> call) {
            const std::lock_guard lock(mutex_);
            calls_.push_back(std::move(call));
            arrived_.notify_all();
        };
    }

    /// Runs what arrives until `done` holds; false after five seconds.
    bool runUntil(const std::function<bool()>& done)
    {
        const auto deadline = std::chrono::steady_clock::now() + 5s;
        while (!done()) {
            std::function<void()> call;
            {
                std::unique_lock lock(mutex_);
                if (!arrived_.wait_until(lock, deadline, [this] { return !calls_.empty(); }))
                    return false;
                call = std::move(calls_.front());
                calls_.pop_front();
            }
            call();
        }
        return true;
    }

    /// Waits until something was posted, without running it.
    bool waitForArrival()
    {
        std::unique_lock lock(mutex_);
        return arrived_.wait_for(lock, 5s, [this] { return !calls_.empty(); });
    }

    /// Runs what is there by now.
    void runAll()
    {
        std::deque<std::function<void()>> calls;
        {
            const std::lock_guard lock(mutex_);
            calls.swap(calls_);
        }
        for (const auto& call : calls)
            call();
    }

private:
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<std::function<void()>> calls_;
};

/// A door that jobs wait at.
class Gate {
public:
    void open()
    {
        const std::lock_guard lock(mutex_);
        isOpen_ = true;
        opened_.notify_all();
    }
    bool wait()
    {
        std::unique_lock lock(mutex_);
        return opened_.wait_for(lock, 5s, [this] { return isOpen_; });
    }

private:
    std::mutex mutex_;
    std::condition_variable opened_;
    bool isOpen_ = false;
};

void waitUntilCancelled(const JobContext& context)
{
    while (!context.isCancelled())
        std::this_thread::sleep_for(100us);
}

TEST(Worker, DeliversTheResultOnTheOwnersThread)
{
    Inbox inbox;
    Worker worker(inbox.post());
    std::thread::id worked;
    std::thread::id delivered;
    worker.start(
        [&](JobContext&) -> Worker::Deliver {
            worked = std::this_thread::get_id();
            return [&] { delivered = std::this_thread::get_id(); };
        },
        {});
    ASSERT_TRUE(inbox.runUntil([&] { return delivered != std::thread::id(); }));
    EXPECT_EQ(delivered, std::this_thread::get_id());
    EXPECT_NE(worked, std::this_thread::get_id());
}

TEST(Worker, GenerationsRiseAndAreSeenByTheJob)
{
    Inbox inbox;
    Worker worker(inbox.post());
    std::uint64_t seen = 0;
    const auto job = [&](JobContext& context) -> Worker::Deliver {
        return [&, generation = context.generation()] { seen = generation; };
    };
    const std::uint64_t first = worker.start(job, {});
    ASSERT_TRUE(inbox.runUntil([&] { return seen == first; }));
    const std::uint64_t second = worker.start(job, {});
    EXPECT_GT(second, first);
    EXPECT_TRUE(inbox.runUntil([&] { return seen == second; }));
}

TEST(Worker, OfManyJobsStartedQuicklyOnlyTheLastDelivers)
{
    for (int round = 0; round < 50; ++round) {
        Inbox inbox;
        std::vector<int> delivered;
        Worker worker(inbox.post());
        for (int i = 0; i < 40; ++i)
            worker.start(
                [&delivered, i](JobContext&) -> Worker::Deliver { return [&delivered, i] { delivered.push_back(i); }; },
                {});
        ASSERT_TRUE(inbox.runUntil([&] { return !delivered.empty(); }));
        inbox.runAll();
        EXPECT_EQ(delivered, std::vector<int>{39});
    }
}

TEST(Worker, AResultThatIsAlreadyPostedIsDroppedWhenTheNextJobStarts)
{
    Inbox inbox;
    Worker worker(inbox.post());
    std::string delivered;
    worker.start([&](JobContext&) -> Worker::Deliver { return [&] { delivered += "old "; }; }, {});
    ASSERT_TRUE(inbox.waitForArrival());
    worker.start([&](JobContext&) -> Worker::Deliver { return [&] { delivered += "new "; }; }, {});
    ASSERT_TRUE(inbox.runUntil([&] { return !delivered.empty(); }));
    EXPECT_EQ(delivered, "new ");
}

TEST(Worker, CancelTellsTheJobAndDropsItsResult)
{
    Inbox inbox;
    Worker worker(inbox.post());
    Gate running;
    Gate ended;
    bool delivered = false;
    worker.start(
        [&](JobContext& context) -> Worker::Deliver {
            running.open();
            waitUntilCancelled(context);
            ended.open();
            return [&] { delivered = true; };
        },
        {});
    ASSERT_TRUE(running.wait());
    EXPECT_TRUE(worker.isRunning());
    worker.cancel();
    EXPECT_FALSE(worker.isRunning());
    EXPECT_TRUE(ended.wait());
    inbox.runAll();
    EXPECT_FALSE(delivered);
}

TEST(Worker, AReplacedJobIsToldToStopAndItsProgressIsNotSeen)
{
    Inbox inbox;
    Worker worker(inbox.post());
    Gate reported;
    int oldProgress = 0;
    bool delivered = false;
    worker.start(
        [&](JobContext& context) -> Worker::Deliver {
            context.report(0.5);
            reported.open();
            waitUntilCancelled(context);
            context.report(0.75);
            return {};
        },
        {.progress = [&](double) { ++oldProgress; }, .failed = {}});
    ASSERT_TRUE(reported.wait());
    worker.start([&](JobContext&) -> Worker::Deliver { return [&] { delivered = true; }; }, {});
    ASSERT_TRUE(inbox.runUntil([&] { return delivered; }));
    EXPECT_EQ(oldProgress, 0);
}

TEST(Worker, IsRunningUntilItsResultWasDelivered)
{
    Inbox inbox;
    Worker worker(inbox.post());
    EXPECT_FALSE(worker.isRunning());
    bool delivered = false;
    bool ranWhileDelivering = true;
    worker.start(
        [&](JobContext&) -> Worker::Deliver {
            return [&] {
                delivered = true;
                ranWhileDelivering = worker.isRunning();
            };
        },
        {});
    EXPECT_TRUE(worker.isRunning());
    ASSERT_TRUE(inbox.waitForArrival());
    EXPECT_TRUE(worker.isRunning());
    ASSERT_TRUE(inbox.runUntil([&] { return delivered; }));
    EXPECT_FALSE(ranWhileDelivering);
    EXPECT_FALSE(worker.isRunning());
}

TEST(Worker, AJobWithNothingToDeliverEndsToo)
{
    Inbox inbox;
    Worker worker(inbox.post());
    worker.start([](JobContext&) { return Worker::Deliver(); }, {});
    EXPECT_TRUE(inbox.runUntil([&] { return !worker.isRunning(); }));
}

TEST(Worker, ADeliveryMayStartTheNextJob)
{
    Inbox inbox;
    Worker worker(inbox.post());
    int count = 0;
    std::function<Worker::Deliver(JobContext&)> job = [&](JobContext&) -> Worker::Deliver {
        return [&] {
            if (++count < 5)
                worker.start(job, {});
        };
    };
    worker.start(job, {});
    EXPECT_TRUE(inbox.runUntil([&] { return count == 5; }));
}

TEST(Worker, ProgressIsThrottledAndClamped)
{
    Inbox inbox;
    Worker worker(inbox.post());
    std::vector<double> progress;
    bool delivered = false;
    auto elapsed = std::chrono::steady_clock::duration::zero();
    worker.start(
        [&](JobContext& context) -> Worker::Deliver {
            const auto start = std::chrono::steady_clock::now();
            while (std::chrono::steady_clock::now() < start + 220ms)
                context.report(7);
            elapsed = std::chrono::steady_clock::now() - start;
            return [&] { delivered = true; };
        },
        {.progress = [&](double done) { progress.push_back(done); }, .failed = {}});
    ASSERT_TRUE(inbox.runUntil([&] { return delivered; }));
    ASSERT_GE(progress.size(), 1U);
    EXPECT_LE(progress.size(), static_cast<std::size_t>(1 + elapsed / 50ms)) << "the first, and one for each 50 ms";
    for (const double done : progress)
        EXPECT_EQ(done, 1);
}

TEST(Worker, AnExceptionArrivesAsAFailure)
{
    Inbox inbox;
    Worker worker(inbox.post());
    std::string message;
    worker.start([](JobContext&) -> Worker::Deliver { throw std::runtime_error("the data ran out"); },
                 {.progress = {}, .failed = [&](const std::exception& error) { message = error.what(); }});
    ASSERT_TRUE(inbox.runUntil([&] { return !message.empty(); }));
    EXPECT_EQ(message, "the data ran out");
    EXPECT_FALSE(worker.isRunning());
}

TEST(Worker, AnExceptionOfAnotherKindIsAFailureToo)
{
    Inbox inbox;
    Worker worker(inbox.post());
    bool failed = false;
    worker.start([](JobContext&) -> Worker::Deliver { throw 42; },
                 {.progress = {}, .failed = [&](const std::exception&) { failed = true; }});
    EXPECT_TRUE(inbox.runUntil([&] { return failed; }));
}

TEST(Worker, TheExceptionOfAReplacedJobIsDropped)
{
    Inbox inbox;
    Worker worker(inbox.post());
    Gate running;
    bool failed = false;
    bool delivered = false;
    worker.start(
        [&](JobContext& context) -> Worker::Deliver {
            running.open();
            waitUntilCancelled(context);
            throw std::runtime_error("too late");
        },
        {.progress = {}, .failed = [&](const std::exception&) { failed = true; }});
    ASSERT_TRUE(running.wait());
    worker.start([&](JobContext&) -> Worker::Deliver { return [&] { delivered = true; }; }, {});
    ASSERT_TRUE(inbox.runUntil([&] { return delivered; }));
    EXPECT_FALSE(failed);
}

TEST(Worker, ItsEndCancelsTheJobWaitsForItAndDeliversNothingAfterwards)
{
    Inbox inbox;
    std::atomic<bool> ended = false;
    bool delivered = false;
    Gate running;
    {
        Worker worker(inbox.post());
        worker.start(
            [&](JobContext& context) -> Worker::Deliver {
                running.open();
                waitUntilCancelled(context);
                std::this_thread::sleep_for(20ms);
                ended = true;
                return [&] { delivered = true; };
            },
            {});
        ASSERT_TRUE(running.wait());
    }
    EXPECT_TRUE(ended);
    inbox.runAll();
    EXPECT_FALSE(delivered);
}

TEST(Worker, AResultPostedBeforeItsEndIsNotDeliveredAfterIt)
{
    Inbox inbox;
    bool delivered = false;
    {
        Worker worker(inbox.post());
        worker.start([&](JobContext&) -> Worker::Deliver { return [&] { delivered = true; }; }, {});
        ASSERT_TRUE(inbox.waitForArrival());
    }
    inbox.runAll();
    EXPECT_FALSE(delivered);
}

}  // namespace
}  // namespace actiscope
