// Spans in, spans out: value, slope, curvature and parameter gradients of an activation.
#pragma once

#include "core/catalogue.h"

#include <span>
#include <string_view>

namespace actiscope {

class Crew;

/// An instruction set that kernels are compiled for.
enum class Target { baseline, avx2, avx512 };

std::string_view name(Target target) noexcept;       ///< "baseline", "avx2", "avx512"
std::span<const Target> compiledTargets() noexcept;  ///< ascending speed
bool isSupported(Target target) noexcept;            ///< compiled, and known to this CPU and operating system
std::optional<Target> findTarget(std::string_view name) noexcept;  ///< of those that are compiled

/// The best supported target, or the one that the environment variable ACTISCOPE_TARGET names (read once, at the
/// first call). Throws RequestError where that is unknown or not supported by this CPU.
Target activeTarget();

/// Where results go; an empty span is not written. Every other span has the size of the input.
template <class T>
struct Outputs {
    std::span<T> value{};
    std::span<T> slope{};
    std::span<T> curvature{};
    /// By parameter in the order of Activation::parameters(), scale last; may be shorter than that.
    std::span<const std::span<T>> gradients{};
};

/// How single precision is computed.
struct Execution {
    Target target = activeTarget();  ///< which may throw RequestError
    /// Threads (core/crew.h) that share arrays of 256 Ki elements and more with this one; smaller arrays are not worth
    /// waking them. It serves one call at a time. Null: this thread alone.
    Crew* crew = nullptr;
};

/// f, f′, f″ and ∂f/∂parameter at every x, in single precision: the exact function at the float32 inputs and the
/// parameters rounded to float32, each within the bound that ActivationInfo::accuracy states. ±∞ give the limits, NaN
/// gives NaN in every quantity; nothing is flushed to zero.
/// values: as Activation::parameters(). An output may be the input itself; else they must not overlap.
/// Does not allocate, with a crew or without, but for formulas and once at a process's first call. Leaves the modes of
/// the floating-point unit as they are. Any number of threads may call it.
/// What x gives depends on the activation, its parameters, the target and the CPU's make (of which rough inverses
/// differ) alone: threads, the array's size, what stands beside x in it and which other quantities are asked for change
/// the time, never a bit of the results. An array that fills by itself what this machine's last-level cache can be
/// counted on for is stored past all caches, where x86 is the processor; smaller results are left in the caches for
/// whoever reads them next. Either is complete, and visible to other threads as any store is, when the call returns.
/// Throws std::invalid_argument where `values` or an output has another size than it should, or where this CPU does not
/// support the target; nothing is written then. Without a target it is activeTarget(), which may throw RequestError.
void evaluate(const Activation& activation, std::span<const double> values, std::span<const float> x,
              const Outputs<float>& outputs, const Execution& execution);
void evaluate(const Activation& activation, std::span<const double> values, std::span<const float> x,
              const Outputs<float>& outputs, Target target);
void evaluate(const Activation& activation, std::span<const double> values, std::span<const float> x,
              const Outputs<float>& outputs);

/// The same in double precision: relative errors of some 1e-15. Always the baseline's code, so that the digits are the
/// same on every machine.
void evaluate(const Activation& activation, std::span<const double> values, std::span<const double> x,
              const Outputs<double>& outputs);

/// One point, double precision.
struct Point {
    double value = 0;
    double slope = 0;
    double curvature = 0;
};
Point evaluateAt(const Activation& activation, std::span<const double> values, double x);

}  // namespace actiscope
