"""Every elementwise activation as its source defines it: the formula, where it breaks, and parameter values to try.

Nothing here is taken from the program. Which slope holds at a kink is the branch that the conditions below take; the
second derivative is zero there.
"""

from dataclasses import dataclass, field
from typing import Callable

from mpmath import mp, mpf

from jet import Jet, erf, exp, log, normal_cdf, sigmoid, sin, softplus, sqrt, tanh

BIG, TINY = 2.0 ** 20, 2.0 ** -20
NOWHERE = None  # what a formula returns outside its domain


@dataclass
class Definition:
    formula: Callable                                # of x and the parameters, all of them Jets
    parameters: dict = field(default_factory=dict)   # id: default
    sets: list = field(default_factory=list)         # unusual and extreme values, each a tuple in that order
    kinks: Callable = lambda *values: ()             # of the parameters
    stretch: Callable = lambda *values: 1            # stretch · x is what the function sees: where to look closely
    is_piecewise_linear: bool = False
    scale: float = 1


def linear(formula, kinks=lambda *values: (), parameters=None, sets=()):
    return Definition(formula, parameters or {}, list(sets), kinks, is_piecewise_linear=True)


# Rectifiers

def rectified(x, slope_below):
    return x if x.value > 0 else slope_below * x


def relu_general(x, alpha, max_value, threshold):
    if x.value <= threshold.value:
        return alpha * (x - threshold)
    return x if x.value < max_value.value else at_limit(x, max_value)


def at_limit(x, limit):
    """A constant; an infinite limit is never reached."""
    return x.constant(0) + limit


def threshold(x, threshold, value):
    return x if x.value > threshold.value else x.constant(0) + value


def relu_squared(x):
    return x * x if x.value > 0 else x.constant(0)


# Exponential units

def elu(x, alpha):
    """Clevert, Unterthiner, Hochreiter: Fast and accurate deep network learning by exponential linear units, 2015"""
    if x.value > 0:
        return x
    result = alpha * (exp(x) - 1)
    return result if x.value < 0 else result.without_curvature()


def celu(x, alpha):
    """Barron: Continuously differentiable exponential linear units, 2017"""
    if x.value > 0:
        return x
    result = alpha * (exp(x / alpha) - 1)
    return result if x.value < 0 else result.without_curvature()


def soft_exponential(x, alpha):
    """Godfrey, Gashler: A continuum among logarithmic, linear, and exponential functions, 2015"""
    if alpha.value == 0:  # the limit from both sides: x + alpha·(1 + x²/2) + …
        return x + alpha * (1 + x * x / 2)
    if alpha.value > 0:
        return (exp(alpha * x) - 1) / alpha + alpha
    argument = 1 - alpha * (x + alpha)
    return -log(argument) / alpha if argument.value > 0 else NOWHERE


# Self-gated units

def gelu_tanh(x):
    """Hendrycks, Gimpel: Gaussian error linear units, 2016: ½x·(1 + tanh u), and 1 + tanh u = 2 / (1 + e^−2u)"""
    u = mp.sqrt(2 / mp.pi) * (x + mpf('0.044715') * x * x * x)
    return x * sigmoid(2 * u)


# Sigmoidal functions

def softplus_with_beta(x, beta):
    """log(1 + e^βx) / β; where x > 0 as x + log(1 + e^−βx) / β, which is the same"""
    if x.value > 0:
        return x + softplus(-(beta * x)) / beta
    return softplus(beta * x) / beta


def softsign(x):
    if x.value == 0:
        return x
    return x / (1 + x) if x.value > 0 else x / (1 - x)


def squareplus(x, b):
    """Barron: Squareplus, 2021; at b = 0 it is relu, and at 0 the mean of its slopes"""
    if b.value > 0:
        return (x + sqrt(x * x + b)) / 2
    if x.value == 0:
        return Jet(0, 0.5, 0, [mp.inf for _ in x.gradient])
    if x.value > 0:
        return x + b / (4 * x)
    return b / (-4 * x)


def sparse_plus(x):
    if x.value <= -1:
        return x.constant(0)
    return x if x.value >= 1 else (x + 1) * (x + 1) / 4


# Shrinkage

def hardshrink(x, threshold):
    return x if abs(x.value) > threshold.value else x.constant(0)


def softshrink(x, threshold):
    if abs(x.value) <= threshold.value:
        return x.constant(0)
    return x - threshold if x.value > 0 else x + threshold


def shrink_onnx(x, threshold, bias):
    if x.value < -threshold.value:
        return x + bias
    return x - bias if x.value > threshold.value else x.constant(0)


# Hard forms

def clipped(x, low, high):
    if x.value <= low.value:
        return x.constant(0) + low
    return x if x.value < high.value else x.constant(0) + high


def clipped_to_one(x):
    return clipped(x, x.constant(0), x.constant(1))


def hardswish(x):
    """Howard et al.: Searching for MobileNetV3, 2019"""
    if x.value <= -3:
        return x.constant(0)
    return x if x.value >= 3 else x * (x + 3) / 6


SELU_ALPHA, SELU_SCALE = 1.6732632423543772848, 1.0507009873554804934
THIRD = 1 / 3

DEFINITIONS = {
    'identity': linear(lambda x: x),
    'relu': linear(lambda x: rectified(x, 0), lambda: [0]),
    'relu6': linear(lambda x: clipped(x, x.constant(0), x.constant(6)), lambda: [0, 6]),
    'relu_general': linear(relu_general, lambda a, m, t: [t, m], {'alpha': 0, 'max_value': mp.inf, 'threshold': 0},
                           [(0.2, 6, 1), (TINY, BIG, 0), (1000, mp.inf, TINY), (0.5, 2, 3)]),
    'leaky_relu': linear(rectified, lambda a: [0], {'alpha': 0.01}, [(0,), (-0.5,), (BIG,), (TINY,)]),
    'prelu': linear(rectified, lambda a: [0], {'alpha': 0.25}, [(0,), (-1.75,), (-BIG,), (TINY,)]),
    'rrelu': linear(lambda x, low, high: rectified(x, (low + high) / 2), lambda low, high: [0],
                    {'lower': 1 / 8, 'upper': THIRD}, [(-0.5, 0.1), (TINY, BIG), (0, 0)]),
    'threshold': linear(threshold, lambda t, v: [t], {'threshold': 0.1, 'value': 20},
                        [(-1.5, -7), (BIG, -TINY), (0, 0)]),
    'thresholded_relu': linear(lambda x, theta: threshold(x, theta, 0), lambda theta: [theta], {'theta': 1},
                               [(0,), (-2,), (BIG,), (TINY,)]),
    'relu_squared': Definition(relu_squared, kinks=lambda: [0]),

    'elu': Definition(elu, {'alpha': 1}, [(0,), (-1.5,), (0.3,), (BIG,), (TINY,)], lambda a: [0]),
    'selu': Definition(elu, {'alpha': SELU_ALPHA}, [(1,), (-0.75,), (BIG,), (TINY,)], lambda a: [0], scale=SELU_SCALE),
    'celu': Definition(celu, {'alpha': 1}, [(0.3,), (-0.75,), (BIG,), (TINY,)], lambda a: [0], lambda a: 1 / a),
    'exponential': Definition(exp),
    'soft_exponential': Definition(
        soft_exponential, {'alpha': 0}, [(0.5,), (-0.5,), (1,), (BIG,), (-BIG,), (TINY,), (-TINY,)],
        lambda a: [(1 - a * a) / a] if a < 0 else [], lambda a: a or 1),

    'gelu': Definition(lambda x: x * normal_cdf(x)),
    'gelu_tanh': Definition(gelu_tanh),
    'quick_gelu': Definition(lambda x: x * sigmoid(mpf('1.702') * x)),
    'silu': Definition(lambda x: x * sigmoid(x)),
    'swish': Definition(lambda x, beta: x * sigmoid(beta * x), {'beta': 1},
                        [(0,), (-1.3,), (1.702,), (BIG,), (TINY,)], stretch=lambda b: b or 1),
    'mish': Definition(lambda x: x * tanh(softplus(x))),
    'serf': Definition(lambda x: x * erf(softplus(x))),

    'sigmoid': Definition(sigmoid),
    'logsigmoid': Definition(lambda x: -softplus(-x)),
    'softplus': Definition(softplus_with_beta, {'beta': 1}, [(3.7,), (0.3,), (BIG,), (TINY,)], stretch=lambda b: b),
    'tanh': Definition(tanh),
    'softsign': Definition(softsign, kinks=lambda: [0]),
    'squareplus': Definition(squareplus, {'b': 4}, [(0,), (1,), (BIG,), (TINY,)], lambda b: [0],
                             lambda b: 1 / max(b, 2 ** -60) ** 0.5),
    'sparse_plus': Definition(sparse_plus, kinks=lambda: [-1, 1]),
    'sparse_sigmoid': linear(lambda x: clipped_to_one((x + 1) / 2), lambda: [-1, 1]),

    'tanhshrink': Definition(lambda x: x - tanh(x)),
    'hardshrink': linear(hardshrink, lambda l: [-l, l], {'lambda': 0.5}, [(0,), (BIG,), (TINY,)]),
    'softshrink': linear(softshrink, lambda l: [-l, l], {'lambda': 0.5}, [(0,), (BIG,), (TINY,)]),
    'shrink_onnx': linear(shrink_onnx, lambda l, b: [-l, l], {'lambda': 0.5, 'bias': 0},
                          [(0.5, 0.5), (0, -3), (1.5, BIG), (BIG, TINY)]),

    'hardsigmoid': linear(lambda x: clipped_to_one((x + 3) / 6), lambda: [-3, 3]),
    'hard_sigmoid_onnx': linear(
        lambda x, a, b: clipped_to_one(a * x + b), lambda a, b: [-b / a, (1 - b) / a] if a else [],
        {'alpha': 0.2, 'beta': 0.5}, [(1 / 6, 0.5), (BIG, 1), (0.3, 0.25), (TINY, 0), (0, 0.4)]),
    'hardswish': Definition(hardswish, kinks=lambda: [-3, 3]),
    'hardtanh': linear(clipped, lambda low, high: [low, high], {'min': -1, 'max': 1},
                       [(0, 6), (-BIG, -TINY), (-TINY, BIG), (1.5, 2)]),

    'snake': Definition(lambda x, a: x + sin(a * x) * sin(a * x) / a, {'alpha': 1}, [(0.3,), (7,), (BIG,), (TINY,)],
                        stretch=lambda a: a),
    'bent_identity': Definition(lambda x: (sqrt(x * x + 1) - 1) / 2 + x),
    'gaussian': Definition(lambda x: exp(-(x * x))),
}
