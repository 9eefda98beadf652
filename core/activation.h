// The vocabulary of the catalogue: what is known of an elementwise activation, as data.
#pragma once

#include "core/list.h"

#include <limits>
#include <string_view>

namespace actiscope {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

/// The groups in which the catalogue is shown.
enum class Family { rectifier, exponential, sigmoidal, selfGated, shrinkage, hard, other };

/// The libraries whose names and defaults the catalogue knows.
enum class Framework { pytorch, keras, jax, tensorflow, onnx, huggingFace };

/// An interval of the real line; an infinite end is never part of it.
struct Interval {
    double low = -infinity;
    double high = infinity;
    bool lowOpen = false;
    bool highOpen = false;

    constexpr bool contains(double x) const noexcept
    {
        return (lowOpen ? x > low : x >= low) && (highOpen ? x < high : x <= high);
    }
    bool operator==(const Interval&) const = default;
};

inline constexpr Interval realLine{-infinity, infinity, true, true};

/// A value of a parameter at which the activation is another one, or one that a framework knows.
struct Stop {
    double value = 0;
    std::string_view name;  ///< "SiLU", "x/2", "nearly ReLU": the function there, or whose default it is
};

/// One parameter of an activation.
struct Parameter {
    std::string_view id;      ///< as typed on the command line: "alpha"
    std::string_view symbol;  ///< as shown: "α"
    double initial = 1;       ///< the default
    Interval valid;           ///< outside of it the function is not defined; NaN is never valid
    Interval slider;          ///< what the window's slider spans until the user edits it; inside `valid`
    double step = 0.01;       ///< one arrow key
    bool isLogarithmic = false;  ///< the slider's track is logarithmic (its range spans decades and is positive)
    double knee = 0;             ///< > 0: linear up to about this size, logarithmic beyond, so that 0 and 50 share it
    bool excludesZero = false;   ///< zero alone is not valid (CELU's alpha)
    bool isLearned = false;      ///< frameworks train it (PReLU's alpha, Swish's beta)
    bool maybeInfinite = false;  ///< an infinite end of `valid` may itself be given (the cap of a generalised ReLU)
    List<Stop, 6> stops;         ///< ascending; inside `valid`, not all on the slider

    constexpr bool isValid(double value) const noexcept
    {
        const bool isFinite = value > -infinity && value < infinity;
        return valid.contains(value) && (isFinite || maybeInfinite) && !(excludesZero && value == 0);
    }
};

/// Two parameters that must be in order: RReLU's lower ≤ upper.
struct Order {
    std::string_view low;
    std::string_view high;
    bool isStrict = false;  ///< they must differ as well
};

/// A framework's own parameter: its name there, ours, and its default there.
struct FrameworkParameter {
    std::string_view name;       ///< "negative_slope"
    std::string_view parameter;  ///< our id: "alpha"
    double initial = 0;
};

/// A framework's own name of an activation, qualified as it is imported there.
struct FrameworkName {
    Framework framework = Framework::pytorch;
    std::string_view name;  ///< "torch.nn.LeakyReLU", "keras.layers.ELU", "jax.nn.swish", "onnx.LeakyRelu"
    List<FrameworkParameter, 4> parameters;
};

/// Where the first derivative jumps (a kink), the function itself jumps, or only a higher derivative does.
/// Between two neighbouring breaks the function is analytic.
struct Break {
    enum class Kind {
        bend,  ///< value and slope are continuous, a higher derivative is not (C¹ seams: ReLU², CELU at 0)
        kink,  ///< the slope jumps
        jump,  ///< the value jumps
    };
    double x = 0;
    Kind kind = Kind::kink;
    bool operator==(const Break&) const = default;
};

enum class Monotonicity { strictlyRising, rising, strictlyFalling, falling, constant, none };

/// The highest continuous derivative: `discontinuous` is −1, `smooth` is C^∞.
enum class Smoothness { discontinuous = -1, c0 = 0, c1 = 1, c2 = 2, smooth = 99 };

/// Facts that depend on the parameters, all for scale = 1.
struct Shape {
    List<Interval, 3> codomain;   ///< the values taken, ascending; one interval but for jumps
    double limitLow = -infinity;  ///< the limit of f at −∞; NaN where there is none
    double limitHigh = infinity;  ///< the limit of f at +∞; NaN where there is none
    Monotonicity monotonicity = Monotonicity::none;
    Smoothness smoothness = Smoothness::smooth;
    Interval domain = {};         ///< where f is defined: all of ℝ for all but soft_exponential
    List<Break, 32> breaks;       ///< ascending; of a formula that has more, those nearest to 0
    double period = 0;            ///< of the slope; 0 where it has none. Snake: π/alpha: regions repeat for ever
};

/// How far a single-precision result may be from the exact one: in ULP of the exact result, on every target, for every
/// finite input and for parameters that are 0 or have a size from 2⁻²⁰ to 2²⁰.
struct Bound {
    double ulp = 1;           ///< at a scale of 1
    double floor = 0;         ///< > 0: in ULP of max(|exact result|, |scale|·floor), as roots are no floats
    double reach = infinity;  ///< the floor counts where |βx| < reach; β: the parameter `beta`, 1 where there is none

    /// Any other scale is one more rounding.
    constexpr double ulpAt(double scale) const noexcept { return scale == 1 ? ulp : ulp + 0.5; }
    bool operator==(const Bound&) const = default;
};

/// What the single-precision kernels of an activation keep.
struct Accuracy {
    Bound value;
    Bound slope;
    Bound curvature{.ulp = 2};
    /// By its own parameters; the gradient by the scale is the value at scale 1 and keeps the value's bound.
    Bound gradients{.ulp = 2};
    bool operator==(const Accuracy&) const = default;
};

/// Of x times a smooth gate: the slope has its root, and the curvature its two, at moderate βx.
inline constexpr Accuracy selfGatedAccuracy{.slope = {.floor = 0.125, .reach = 2},
                                            .curvature = {.ulp = 2, .floor = 0.125, .reach = 4}};

/// What an activation's header states: everything about it but its formula's code, the same for all parameters.
struct ActivationInfo {
    std::string_view id;           ///< "leaky_relu": public, in session files and on the command line
    std::string_view name;         ///< "Leaky ReLU"
    std::string_view longName;     ///< "Leaky rectified linear unit"
    std::string_view chineseName;  ///< "带泄漏整流线性单元"
    Family family = Family::other;
    List<Parameter, 4> parameters;      ///< its own, without `scale`, which every activation has
    List<Order, 1> orders;              ///< relations between them
    double scale = 1;                   ///< default of the scale; only SELU has another than 1
    List<FrameworkName, 12> frameworks;
    std::string_view formula;           ///< LaTeX of f(x), scale left out (but for SELU)
    std::string_view derivative;        ///< LaTeX of f′(x)
    /// f as textbooks compute it, in the language of formulas (core/expression), x and the parameters by their ids, scale
    /// left out; empty where that is a single operation or loses nothing.
    std::string_view textbook;
    std::string_view gradientAtBreaks;  ///< which slope is returned at the breaks, LaTeX; empty where there are none
    int year = 0;                       ///< of the source
    std::string_view source;            ///< authors, title, where
    Accuracy accuracy;                  ///< of single precision; formulas that users write are promised none
    bool followsAlpha = false;          ///< tied to the window's shared Alpha when added
};

/// What a formula yields at x. A kernel stores the terms it was asked for; the compiler removes the others.
/// gradient: by the activation's own parameters, in their order.
template <class V, int parameterCount>
struct Terms {
    V value;
    V slope;
    V curvature;
    V gradient[parameterCount > 0 ? parameterCount : 1]{};
};

}  // namespace actiscope
