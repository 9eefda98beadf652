#include "core/crew.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace actiscope {

struct Crew::State {
    std::mutex mutex;
    std::condition_variable hasWork;
    std::condition_variable isDone;
    std::uint64_t round = 0;  ///< counts the calls of run()
    bool isOpen = false;      ///< helpers may still join this round
    std::size_t busy = 0;     ///< helpers that have joined it and are not through
    bool ends = false;
    const std::function<void(std::size_t)>* act = nullptr;
    std::size_t count = 0;
    std::atomic<std::size_t> next = 0;
    std::exception_ptr problem;
    std::vector<std::thread> helpers;

    void work()
    {
        for (std::size_t i = next++; i < count; i = next++) {
            try {
                (*act)(i);
            } catch (...) {
                keep(std::current_exception());
            }
        }
    }

    void keep(std::exception_ptr thrown)
    {
        const std::lock_guard lock(mutex);
        if (!problem)
            problem = std::move(thrown);
    }

    void help()
    {
        std::uint64_t seen = 0;
        for (;;) {
            {
                std::unique_lock lock(mutex);
                hasWork.wait(lock, [&] { return ends || round != seen; });
                if (ends)
                    return;
                seen = round;
                // Who wakes up late is not waited for.
                if (!isOpen)
                    continue;
                ++busy;
            }
            work();
            const std::lock_guard lock(mutex);
            if (--busy == 0)
                isDone.notify_one();
        }
    }
};

std::size_t Crew::usualHelpers()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 4U) - 1;
}

Crew::Crew(std::size_t helpers) : state_(std::make_unique<State>())
{
    for (std::size_t i = 0; i < helpers; ++i)
        state_->helpers.emplace_back([state = state_.get()] { state->help(); });
}

Crew::~Crew()
{
    {
        const std::lock_guard lock(state_->mutex);
        state_->ends = true;
    }
    state_->hasWork.notify_all();
    for (std::thread& helper : state_->helpers)
        helper.join();
}

void Crew::run(std::size_t count, const std::function<void(std::size_t)>& act, const std::function<void()>& own)
{
    State& state = *state_;
    {
        const std::lock_guard lock(state.mutex);
        state.act = &act;
        state.count = count;
        state.next = 0;
        state.problem = nullptr;
        state.isOpen = true;
        ++state.round;
    }
    state.hasWork.notify_all();
    try {
        if (own)
            own();
    } catch (...) {
        state.keep(std::current_exception());
    }
    state.work();
    std::unique_lock lock(state.mutex);
    state.isOpen = false;
    state.isDone.wait(lock, [&] { return state.busy == 0; });
    if (state.problem)
        std::rethrow_exception(std::exchange(state.problem, nullptr));
}

void run(Crew* crew, std::size_t count, const std::function<void(std::size_t)>& act, const std::function<void()>& own)
{
    if (crew) {
        crew->run(count, act, own);
        return;
    }
    if (own)
        own();
    for (std::size_t i = 0; i < count; ++i)
        act(i);
}

}  // namespace actiscope
