#include "core/worker.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>

namespace actiscope {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto reportInterval = std::chrono::milliseconds(50);

struct Task {
    std::uint64_t generation = 0;
    Worker::Job job;
    Worker::Callbacks callbacks;
};

}  // namespace

/// Shared by the owner, the thread and every function that was posted but has not run yet.
struct Worker::State : std::enable_shared_from_this<Worker::State> {
    explicit State(Post postFunction) : post(std::move(postFunction)) {}

    void run();
    void perform(Task& task);
    /// Outdates what runs or waits, and returns the new generation.
    std::uint64_t replace(std::optional<Task> next, bool stop);
    void postIfCurrent(std::uint64_t owner, std::function<void()> call, bool isLast);

    const Post post;
    std::mutex mutex;
    std::condition_variable wake;
    std::optional<Task> waiting;               ///< guarded by mutex
    bool isStopping = false;                   ///< guarded by mutex
    std::atomic<std::uint64_t> generation{0};  ///< of the newest start or cancel: older results are dropped
    std::atomic<std::uint64_t> finished{0};    ///< the generation that has nothing left to deliver
    std::thread thread;
};

namespace {

class Context final : public JobContext {
public:
    Context(std::uint64_t generation, const std::atomic<std::uint64_t>& newest, std::function<void(double)> report)
        : generation_(generation), newest_(newest), report_(std::move(report))
    {}

    bool isCancelled() const override { return newest_.load(std::memory_order_relaxed) != generation_; }
    std::uint64_t generation() const override { return generation_; }

    void report(double done) override
    {
        const Clock::time_point now = Clock::now();
        if (isCancelled() || now < nextReport_)
            return;
        nextReport_ = now + reportInterval;
        report_(std::clamp(done, 0.0, 1.0));
    }

private:
    const std::uint64_t generation_;
    const std::atomic<std::uint64_t>& newest_;
    const std::function<void(double)> report_;
    Clock::time_point nextReport_ = Clock::time_point::min();
};

std::function<void()> failure(const Worker::Callbacks& callbacks, std::exception_ptr problem)
{
    return [failed = callbacks.failed, problem] {
        if (!failed)
            return;
        try {
            std::rethrow_exception(problem);
        } catch (const std::exception& error) {
            failed(error);
        } catch (...) {
            failed(std::runtime_error("The work failed for an unknown reason."));
        }
    };
}

}  // namespace

void Worker::State::run()
{
    for (;;) {
        std::optional<Task> task;
        {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return isStopping || waiting; });
            if (isStopping)
                return;
            task.swap(waiting);
        }
        perform(*task);
    }
}

void Worker::State::perform(Task& task)
{
    Context context(task.generation, generation, [this, &task](double done) {
        if (task.callbacks.progress)
            postIfCurrent(
                task.generation, [progress = task.callbacks.progress, done] { progress(done); }, false);
    });
    std::function<void()> last;
    try {
        last = task.job(context);
    } catch (...) {
        last = failure(task.callbacks, std::current_exception());
    }
    postIfCurrent(task.generation, std::move(last), true);
}

void Worker::State::postIfCurrent(std::uint64_t owner, std::function<void()> call, bool isLast)
{
    if (generation != owner)
        return;
    post([state = shared_from_this(), owner, call = std::move(call), isLast] {
        if (state->generation != owner)
            return;
        // Before the call, which may start the next job or ask whether this one still runs.
        if (isLast)
            state->finished = owner;
        if (call)
            call();
    });
}

std::uint64_t Worker::State::replace(std::optional<Task> next, bool stop)
{
    std::uint64_t newest = 0;
    {
        const std::lock_guard lock(mutex);
        newest = ++generation;
        if (next)
            next->generation = newest;
        else
            finished = newest;
        waiting.swap(next);
        isStopping = isStopping || stop;
    }
    wake.notify_one();
    // `next` now holds what was waiting: it is destroyed on return, outside of the lock.
    return newest;
}

Worker::Worker(Post post) : state_(std::make_shared<State>(std::move(post)))
{
    state_->thread = std::thread([state = state_.get()] { state->run(); });
}

Worker::~Worker()
{
    state_->replace(std::nullopt, true);
    state_->thread.join();
}

std::uint64_t Worker::start(Job job, Callbacks callbacks)
{
    return state_->replace(Task{.job = std::move(job), .callbacks = std::move(callbacks)}, false);
}

void Worker::cancel()
{
    state_->replace(std::nullopt, false);
}

bool Worker::isRunning() const
{
    return state_->finished != state_->generation;
}

}  // namespace actiscope
