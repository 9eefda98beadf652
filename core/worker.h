// Long work off the interface thread: one kind of worker, with progress, cancel and a generation number.
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>

namespace actiscope {

/// What a job sees of its worker. Safe to use from the job's thread only.
class JobContext {
public:
    virtual ~JobContext() = default;
    /// True once the job was cancelled or replaced: return as soon as you can, the result is dropped.
    virtual bool isCancelled() const = 0;
    /// done in [0, 1]; reported at most every 50 ms whatever the rate of calls.
    virtual void report(double done) = 0;
    virtual std::uint64_t generation() const = 0;
};

/// Runs one job at a time on a thread of its own. Starting a job cancels and outdates the one before it: results
/// and progress of an older generation are never delivered.
///
/// A job takes copies of what it needs and returns `deliver`, a function that is handed to `post` when the job
/// ends in time. `post` brings a function to the thread that owns the results (in the window: a queued call);
/// there its generation is looked at once more before it runs.
class Worker {
public:
    using Deliver = std::function<void()>;
    using Job = std::function<Deliver(JobContext&)>;
    using Post = std::function<void(std::function<void()>)>;
    struct Callbacks {
        std::function<void(double done)> progress;          ///< called through `post`
        std::function<void(const std::exception&)> failed;  ///< called through `post`
    };

    explicit Worker(Post post);
    ~Worker();  ///< cancels and waits for the job; delivers nothing afterwards. Not to be called from the job's thread
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Returns the generation of the job.
    std::uint64_t start(Job job, Callbacks callbacks);
    void cancel();
    /// From start() until the end of that job was delivered, or the job cancelled.
    bool isRunning() const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace actiscope
