// What a walk has seen of one target's results.
#pragma once

#include <bit>
#include <cstdint>

namespace actiscope::exhaustive {

/// A result and how far off it is.
struct Finding {
    double ulp = -1;          ///< below 0: none yet
    std::uint32_t input = 0;  ///< bit patterns
    std::uint32_t result = 0;

    float x() const { return std::bit_cast<float>(input); }
    float got() const { return std::bit_cast<float>(result); }
    /// The larger error; of equal ones the lower bit pattern, so that the order of threads is not seen.
    bool isWorseThan(const Finding& other) const
    {
        return ulp > other.ulp || (ulp == other.ulp && input < other.input);
    }
    bool operator==(const Finding&) const = default;
};

struct Tally {
    Finding worst;
    std::uint64_t inputs = 0;
    std::uint64_t correctlyRounded = 0;
    std::uint64_t byMpfr = 0;
    std::uint64_t wrongUnderflows = 0;    ///< zeros of the wrong sign
    std::uint64_t differentTogether = 0;  ///< inputs whose bits differ where value and slope are computed in one pass

    void note(const Finding& finding)
    {
        if (finding.isWorseThan(worst))
            worst = finding;
    }

    void add(const Tally& other)
    {
        note(other.worst);
        inputs += other.inputs;
        correctlyRounded += other.correctlyRounded;
        byMpfr += other.byMpfr;
        wrongUnderflows += other.wrongUnderflows;
        differentTogether += other.differentTogether;
    }
    bool operator==(const Tally&) const = default;
};

}  // namespace actiscope::exhaustive
