#!/usr/bin/python3
"""Prints near_coefficients.h: python3 fit_near.py | clang-format > near_coefficients.h (needs numpy).

Functions that fall like e^−a to the left, for moderate a: polynomials F(c + u) in 32 cells of equal width, whose derivative
is fitted, in the sense of its largest error in spacings of floats; that of F then is smaller. For
each cell c is a float close to its middle at which F and F′ are floats but for a few hundredths of their spacing. The other
coefficients are rounded to float32 one after the other from u² on, those still to come fitted again after each: what one
rounding spoils the later ones mend. Double precision is enough to fit floats. Beside each table stand the worst errors of
F′ and, but for the cell of a root, of F, in spacings.
"""
import numpy as np

from lawson import lawson

CELLS = 32  # as many floats as one permutation of two AVX-512 registers can choose from


def floats(x):
    return np.asarray(x, np.float32).astype(np.float64)


def spacing(sizes):
    """Of floats."""
    return 2.0 ** (np.floor(np.log2(sizes)) - 23)


def unevenness(values):
    """How far numbers are from floats, in spacings."""
    nearest = floats(values)
    return np.abs(values - nearest) / np.spacing(np.abs(nearest).astype(np.float32))


def centre(slope, functions, middle, width, reach, weight):
    """A float close to the middle where the slope and, as far as they weigh, the functions are close to floats, too; 0.01 of
    a spacing is worth 0.02 of the width."""
    near = np.unique(floats(middle + reach * width * np.linspace(-1, 1, 1_000_000)))
    distance = np.max([unevenness(slope(near))] + [weight * unevenness(function(near)) for function in functions], 0)
    return near[(distance + 0.5 * np.abs(near - middle) / width).argmin()]


def nodes(low, high):
    count = 300
    return (low + high) / 2 + (high - low) / 2 * np.cos(np.pi * (2 * np.arange(count) + 1) / (2 * count))


class Cell:
    """A polynomial F(c + u), fitted so that the derivative is."""

    def __init__(self, function, slope, degree, floor, low, high, middle, others=(), reach=0.2, weight=1):
        """floor(a): the least size of F′ that its error is measured against. others: that are to be floats at c, too;
        reach: how far from the middle c may be, in widths; weight: of what F(c) lacks of a float."""
        hasRoot = middle == 0 and function(0.0) == 0
        self.centre = 0.0 if hasRoot else centre(slope, [function, *others], middle, high - low, reach, weight)
        self.lead = 2.0 ** np.floor(np.log2(slope(0.0))) if hasRoot else 0.0
        self.rest = float(floats(slope(self.centre) - self.lead))
        self.coefficients = [float(floats(function(self.centre))), self.lead + self.rest]
        u = nodes(low, high) - self.centre
        size = spacing(np.maximum(np.abs(slope(self.centre + u)), floor(self.centre + u)))
        rest = slope(self.centre + u) - self.coefficients[1]
        for k in range(2, degree + 1):
            columns = np.stack([j * u ** (j - 1) for j in range(k, degree + 1)], 1)
            self.coefficients.append(float(floats(lawson(columns, rest, 1 / size)[0])))
            rest = rest - k * self.coefficients[k] * u ** (k - 1)
        self.slopeError = np.abs(rest / size).max()
        exact = function(self.centre + u)
        value = sum(c * u**k for k, c in enumerate(self.coefficients))
        self.error = 0.0 if hasRoot else np.abs((value - exact) / spacing(np.abs(exact))).max()


def array(values):
    return ", ".join(float(value).hex() + "f" for value in values)


def table(name, rows):
    print(f"alignas(64) constexpr float {name}[{len(rows)}][{CELLS}] = {{")
    for row in rows:
        print(f"{{{array(row)}}},")
    print("};\n")


def emit(name, meaning, cells):
    worst = max(cell.slopeError for cell in cells), max(cell.error for cell in cells)
    print(f"// {meaning}; {worst[0]:.2f}, {worst[1]:.2f}.")
    table(name, list(zip(*([cell.centre, *floats(cell.coefficients)] for cell in cells))))


def emitRoots(name, cells):
    """By cell F′(c) in two parts: of a root's a power of 2, which makes exact products, and the rest."""
    table(name, [[cell.lead for cell in cells], [cell.rest for cell in cells]])


def noFloor(a):
    return np.zeros_like(a)


def selfGated(a):
    """Slopes of 1/8 and less count as 1/8 where |a| < 2."""
    return np.where(np.abs(a) < 2, 0.125, 0.0)


def folded(function, slope, degree, width, floor=noFloor, lean=0.0, **more):
    """In cells of |x|. lean: towards their outer ends, where F′ is small, in widths."""
    return [Cell(function, slope, degree, floor, max(i - 0.5, 0) * width, (i + 0.5) * width,
                 (i + (lean if i > 2 else 0)) * width, **more) for i in range(CELLS)]


def logistic(a):
    return 1 / (1 + np.exp(-a))


def transition(a):
    return logistic(a) * logistic(-a)


def gate(a):
    """tanh(log(1 + e^a))"""
    n = np.exp(a) * (np.exp(a) + 2)
    return n / (n + 2)


def gateSlope(a):
    e = np.exp(a)
    return 4 * e * (1 + e) / (e * (e + 2) + 2) ** 2


def nudgedTanh(a):
    return np.tanh(a) + np.where(a > 8.7, 0.15 * 2.0**-24, 0)


def twiceMish(x):
    return 2 * x * gate(x)


def twiceMishSlope(x):
    return 2 * (gate(x) + x * gateSlope(x)) - np.where(x > 9.7, 0.1 * 2.0**-22, 0)


LOGISTIC_WIDTH = 0.40625
SILU_WIDTH = 0.34375
TANH_WIDTH = 0.34375
MISH_WIDTH = 0.671875
MISH_CELLS = range(-CELLS // 2, CELLS // 2)
# A cell beside the root is small at one end and wants its centre near; one where 2·mish becomes 2x has a head of 2c.
MISH_MIDDLES = {-1: -0.69, 1: 0.55, 13: 9.15, 15: 10.45}

print("// Printed by fit_near.py; do not edit.\n#pragma once\n\nnamespace actiscope::simd::single {\n")
print(f"constexpr double nearLogisticWidth = {LOGISTIC_WIDTH};\nconstexpr double nearSiluWidth = {SILU_WIDTH};")
print(f"constexpr double nearTanhWidth = {TANH_WIDTH};\nconstexpr double nearMishWidth = {MISH_WIDTH};\n")
emit("nearLogistic", "σ(−a)", folded(lambda a: logistic(-a), lambda a: -transition(a), 6, LOGISTIC_WIDTH))
softplus = folded(lambda a: np.log1p(np.exp(-a)), lambda a: -logistic(-a), 6, LOGISTIC_WIDTH,
                  others=[lambda a: a + np.log1p(np.exp(-a))])
emit("nearSoftplus", "log(1 + e^−a)", softplus)
table("nearSoftplusSums", [[cell.centre + np.log1p(np.exp(-cell.centre)) for cell in softplus]])
emit("nearTanh", "tanh a", folded(nudgedTanh, lambda a: np.cosh(a) ** -2.0, 7, TANH_WIDTH, lean=0.17,
                                    weight=0.2))
silu = folded(lambda a: a * logistic(-a), lambda a: logistic(-a) - a * transition(a), 6, SILU_WIDTH, selfGated)
emit("nearSilu", "a·σ(−a)", silu)
emitRoots("nearSiluRoots", silu)
# Of x, not of its size, at the index modulo CELLS.
# Twice the function: of the smallest numbers a half is none.
mish = [Cell(twiceMish, twiceMishSlope, 8, lambda x: 2 * selfGated(x), (i - 0.5) * MISH_WIDTH, (i + 0.5) * MISH_WIDTH,
             MISH_MIDDLES.get(i, i * MISH_WIDTH), reach=0.4) for i in MISH_CELLS]
mish = mish[CELLS // 2 :] + mish[: CELLS // 2]
emit("nearTwiceMish", "2x·tanh(log(1 + e^x))", mish)
emitRoots("nearTwiceMishRoots", mish)
print("}  // namespace actiscope::simd::single")
