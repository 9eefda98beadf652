// What the nodes of an expression and the instructions made of them do.
#pragma once

namespace actiscope::expression {

/// Truth is 1, falsehood 0; a condition is true where it is not 0, and no number (NaN) where an operand decides it and
/// is none. Of equal arguments `minimum` and `maximum` take the first; `abs` and `sign` have the slope 0 at 0.
enum class Op : unsigned char {
    // Leaves.
    number,
    variable,
    parameter,
    // Operators.
    negate,
    add,
    subtract,
    multiply,
    divide,
    power,
    less,
    lessEqual,
    greater,
    greaterEqual,
    equal,
    notEqual,
    both,
    either,
    negation,
    // Functions.
    choose,  ///< if(condition, then, else)
    minimum,
    maximum,
    clip,
    abs,
    sign,
    floor,
    ceil,
    round,  ///< halves to even
    sqrt,
    cbrt,
    exp,
    exp2,
    expm1,
    log,
    log2,
    log10,
    log1p,
    sin,
    cos,
    tan,
    asin,
    acos,
    atan,
    sinh,
    cosh,
    tanh,
    erf,
    erfc,
    normalDistribution,
    sigmoid,
    softplus,
    relu,
    activation,    ///< of the catalogue: x and its own parameters
    integerPower,  ///< of instructions only
};

}  // namespace actiscope::expression
