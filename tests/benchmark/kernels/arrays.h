// The memory that is timed and walked.
#pragma once

#include <cstddef>
#include <span>

namespace actiscope::benchmarks {

/// Pages of its own, zero, returned at the end.
class Pages {
public:
    enum class Sharing { withNobody, withChildren };

    /// Throws std::bad_alloc.
    Pages(std::size_t count, Sharing sharing);
    ~Pages();
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;

    float* data() const { return data_; }
    /// Gives the memory back until it is written again.
    void release() const;

private:
    float* data_;
    std::size_t bytes_;
};

/// All processes read the same samples; each has outputs of its own; blocks go between parent and child.
class Arrays {
public:
    static constexpr std::size_t longest = std::size_t{32} << 20;
    static constexpr std::size_t block = std::size_t{64} << 10;

    Arrays();

    /// N(0, 3), repeating after a block.
    const float* samples() const { return samples_.data(); }
    float* first() const { return first_.data(); }
    float* second() const { return second_.data(); }
    std::span<float> blockInput() const { return {blockInput_.data(), block}; }
    std::span<float> blockResult() const { return {blockResult_.data(), block}; }

    /// Gives the outputs' memory back.
    void releaseOutputs() const;

private:
    Pages samples_;
    Pages first_;
    Pages second_;
    Pages blockInput_;
    Pages blockResult_;
};

}  // namespace actiscope::benchmarks
