// Short pieces of work shared out among the processor's cores, within one frame.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace actiscope {

/// Threads that wait for pieces of work. One thread at a time gives work to them: the one that owns the crew.
class Crew {
public:
    /// helpers: threads besides the caller's; by default one for each further core, at most three.
    explicit Crew(std::size_t helpers = usualHelpers());
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    /// Calls act(0) … act(count − 1), each once, in any order, some on this thread and some on the helpers', and
    /// returns when all are done. What one of them throws is thrown here, after the rest are done. `own` runs on this
    /// thread before it joins in.
    void run(std::size_t count, const std::function<void(std::size_t)>& act, const std::function<void()>& own = {});

    static std::size_t usualHelpers();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The same without a crew: on this thread alone, one after the other.
void run(Crew* crew, std::size_t count, const std::function<void(std::size_t)>& act,
         const std::function<void()>& own = {});

}  // namespace actiscope
