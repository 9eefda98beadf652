// What a neuron is fed with: a normal or uniform law, or a column of the user's own data.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace actiscope {

/// Where values lie, in bins of equal width: what a session keeps of data whose file it does not read again.
struct Histogram {
    double low = 0;   ///< of the first bin
    double high = 1;  ///< of the last bin; > low
    std::vector<std::uint64_t> counts;
    bool operator==(const Histogram&) const = default;
};

/// One column of numbers. Immutable once made and shared by all sessions that name it, so that undo costs no memory.
struct InputData {
    std::string fileName;  ///< without its folder
    std::string sha256;    ///< of the file, lower-case hexadecimal
    std::string column;    ///< its heading, or "1", "2", … where there is none
    std::uint64_t count = 0;
    double mean = 0;
    double deviation = 0;  ///< standard deviation of the values, divided by count
    double least = 0;
    double greatest = 0;
    Histogram histogram;
    /// All values, ascending. Empty where only the summary is known (a session that was read back): then the histogram
    /// stands for them.
    std::vector<float> values;
};

enum class InputKind { none, normal, uniform, data };

/// The inputs of a session. Each law keeps its numbers while another one is chosen.
struct Inputs {
    InputKind kind = InputKind::none;
    double mean = 0;       ///< μ of the normal law
    double deviation = 1;  ///< σ > 0
    double low = -3;       ///< of the uniform law
    double high = 3;       ///< > low
    std::shared_ptr<const InputData> data;  ///< never null where kind is data
    std::uint64_t unitSamples = 256;        ///< n of "a unit is dead on n such inputs"

    /// Data are the same where file, column and digest are.
    bool operator==(const Inputs& other) const;
};

/// A law farther out or wider than this, or narrower than that, meets the ends of a double on its way to a figure.
inline constexpr double farthestInput = 1e30;     ///< of |μ|, σ and both ends
inline constexpr double narrowestInputs = 1e-30;  ///< σ, and from one end to the other

enum class InputsProblem { mean, deviation, low, high, width, data };

/// The first number that makes no law, of the law that is chosen or of one that waits; or data that are not there.
/// Nothing where all can be used. Whoever lets numbers in asks this: what it passes makes a Law.
std::optional<InputsProblem> problem(const Inputs& inputs);

}  // namespace actiscope
