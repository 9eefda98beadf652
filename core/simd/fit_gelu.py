#!/usr/bin/python3
"""Prints gelu_coefficients.h: python3 fit_gelu.py | clang-format > gelu_coefficients.h

GELU and its tanh form share one shape: with a = |x|, the gate's share G(a) of a and the slope S(a) fall like e^(−v(a)) to
the left; what is left of them, F = 2G·e^v and 2S·e^v, varies slowly. Float lanes compute e^(−v) from n and r, where a
multiple of v is r − n·step and n counts 32nds (eighths) of a power of two. A step of few bits makes n·step exact; the
tanh form's lacks the rest of log 2: e^(−v) becomes 2^n·e^(−rate·r) times a smooth factor near 1, which F takes in.

F is a polynomial in u = a − c in each of 32 (8) cells, which follow the leading bits of a + 1. c is a float at which both
F are floats, too, so that heads need no second part. Coefficients are least-squares fits at Chebyshev points, which come
close to the best possible, rounded to float32 one after the other from the lowest on, the others fitted again after
each. Beside each table stands the worst error relative to F; for slopes and a < 2, to at least e^v/4, a slope of 1/8.
"""
import struct
from mpmath import mp, mpf

mp.dps = 30
LN2 = mp.log(2)


def single(x):
    return mpf(struct.unpack("f", struct.pack("f", float(x)))[0])


class Normal:
    """GELU: v = a²/2."""
    step = mpf(1419) / 1024

    @staticmethod
    def growth(a):
        """e^v"""
        return mp.exp(a * a / 2)

    @staticmethod
    def share(a):
        return mp.erfc(a / mp.sqrt(2)) / 2

    @staticmethod
    def slope(a):
        return Normal.share(a) - a * mp.exp(-a * a / 2) / mp.sqrt(2 * mp.pi)


class Logistic:
    """GELU tanh: v = 2√(2/π)·(a + 0.044715·a³), a multiple of a³ + linear·a. That has so few bits that it costs none of
    a² where they are added and taken apart."""
    step = mpf(1243) / 128
    linear = mpf("22.375")
    rate = 2 * mp.sqrt(2 / mp.pi)
    cubic = mpf("0.044715")

    @staticmethod
    def growth(a):
        """nearly e^v: with what step and linear lack of exact multiples"""
        return mp.exp(LN2 / Logistic.step * a * (a * a + Logistic.linear))

    @staticmethod
    def v(a):
        return Logistic.rate * a * (1 + Logistic.cubic * a * a)

    @staticmethod
    def share(a):
        return 1 / (1 + mp.exp(Logistic.v(a)))

    @staticmethod
    def slope(a):
        share = Logistic.share(a)
        return share - a * Logistic.rate * (1 + 3 * Logistic.cubic * a * a) * share * (1 - share)


def chebyshev_points(low, high, count):
    return [(low + high) / 2 + (high - low) / 2 * mp.cos(mp.pi * (2 * i + 1) / (2 * count)) for i in range(count)]


def least_squares(points, wanted, powers):
    size = max(abs(u) for u in points)
    rows = [[(u / size)**k for k in powers] for u in points]
    normal = mp.matrix([[sum(row[i] * row[j] for row in rows) for j in range(len(powers))] for i in range(len(powers))])
    right = mp.matrix([sum(row[i] * y for row, y in zip(rows, wanted)) for i in range(len(powers))])
    return [c / size**k for c, k in zip(mp.lu_solve(normal, right), powers)]


def fit(function, low, high, degree):
    """Coefficients of u, u², …, u^degree."""
    points = chebyshev_points(low, high, 3 * degree + 5)
    rest = [function(u) for u in points]
    found = []
    for k in range(1, degree + 1):
        found.append(single(least_squares(points, rest, range(k, degree + 1))[0]))
        rest = [y - found[-1] * u**k for y, u in zip(rest, points)]
    return found


def polynomial(coefficients, u):
    return sum(c * u**(k + 1) for k, c in enumerate(coefficients))


def cells(count):
    """(index, low, high): by the bits of a + 1 from 1 to 16, so many for each power of two."""
    each = count // 4
    for octave in range(4):
        for i in range(each):
            low, high = (mpf(2)**octave * (1 + mpf(k) / each) - 1 for k in (i, i + 1))
            yield ((127 + octave) * each + i) % count, low, high


def accurate_centre(functions, near, reach, tolerance):
    """A float near `near` where all functions are floats to `tolerance`, or the best within reach."""
    step = mpf(2)**(mp.floor(mp.log(near, 2)) - 19)
    start = mp.floor(near / step) * step
    best = (mpf(1), start)
    for k in range(int(2 * reach / step)):
        c = start + step * ((k + 1) // 2) * (-1)**k
        values = [f(c) for f in functions]
        best = min(best, (max(abs(single(y) / y - 1) for y in values), c))
        if best[0] < tolerance:
            break
    return best[1]


def floats(values):
    return ", ".join(float(value).hex() + "f" for value in values)


def emit_table(name, meaning, rows, worst):
    print(f"// {meaning}; 2^{float(mp.log(worst, 2)):.1f}.")
    print(f"alignas(64) constexpr float {name}[{len(rows)}][{len(rows[0])}] = {{")
    for row in rows:
        print(f"{{{floats(row)}}},")
    print("};\n")


class Quantity:
    def __init__(self, name, meaning, function, is_slope=False):
        self.name, self.meaning, self.function, self.is_slope = name, meaning, function, is_slope


def emit_cells(form, count, degree, quantities, where=mpf("0.5")):
    """One table for each quantity: c, the head and the powers of u by cell; all have the same c."""
    columns = {q.name: [None] * count for q in quantities}
    worst = {q.name: mpf(0) for q in quantities}
    for index, low, high in cells(count):
        functions = [lambda a, q=q: 2 * q.function(a) * form.growth(a) for q in quantities]
        # In a narrow first cell 0 is near enough; there the sum has no low part that a subnormal a would round.
        c = mpf(0)
        if low > 0 or count < 32:
            # Wide cells: where the slope is small, next to its root, the head must not be many times as large.
            place = where if count == 32 else {0: mpf("0.5"), 1: mpf("0.17")}.get(float(low), where)
            c = accurate_centre(functions, low + (high - low) * place, (high - low) / 16, mpf(2)**-29)
        for q, function in zip(quantities, functions):
            head = single(function(c))
            powers = fit(lambda u: function(c + u) - head, low - c, high - c, degree)
            columns[q.name][index] = [c, head] + powers
            for i in range(60):
                a = low + (high - low) * (i + mpf("0.5")) / 60
                floor = form.growth(a) / 4 if q.is_slope and a < 2 else 0
                error = abs(head + polynomial(powers, a - c) - function(a)) / max(abs(function(a)), floor)
                worst[q.name] = max(worst[q.name], error)
    for q in quantities:
        emit_table(q.name, q.meaning, list(zip(*columns[q.name])), worst[q.name])


def emit_powers(count):
    heads = [single(mpf(2)**(mpf(i) / count - 1)) for i in range(count)]
    rests = [mpf(2)**(mpf(i) / count - 1) / head - 1 for i, head in enumerate(heads)]
    print(f"// 2^(i/{count} − 1), and what its rounding lost relative to it.")
    print(f"alignas(64) constexpr float halfPowers{count}[2][{count}] = {{{{{floats(heads)}}}, {{{floats(rests)}}}}};\n")


def emit_decay(name, rate, step, count, degree):
    half = step / count / 2 * mpf("1.02")
    powers = fit(lambda r: mp.expm1(-rate * r), -half, half, degree)
    worst = max(abs(polynomial(powers, u) - mp.expm1(-rate * u)) for u in chebyshev_points(-half, half, 97))
    print(f"// e^(−{mp.nstr(rate, 8)}·r) − 1 over |r| ≤ {mp.nstr(half, 3)}, powers of r from the first; 2^"
          f"{float(mp.log(worst, 2)):.1f}.")
    print(f"constexpr float {name}[] = {{{floats(powers)}}};\n")


def constant(name, value):
    print(f"constexpr float {name} = {float(single(value)).hex()}f;")


def main():
    print("// Printed by fit_gelu.py; do not edit.\n#pragma once\n\nnamespace actiscope::simd::single {\n")
    constant("normalStepHigh", Normal.step)
    constant("normalStepLow", 2 * LN2 - Normal.step)
    constant("normalInverseStep", 1 / (2 * LN2))
    constant("cubicStep", Logistic.step)
    constant("cubicInverseStep", 1 / Logistic.step)
    constant("cubicLinear", Logistic.linear)
    print()
    for count, degree in ((32, 3), (8, 4)):
        emit_powers(count)
        emit_decay(f"normalDecay{count}", mpf(1) / 2, 2 * LN2, count, degree)
        emit_decay(f"cubicDecay{count}", LN2 / Logistic.step, Logistic.step, count, degree)
    what = "by cell: c, the head and the powers of u"
    for count, degree in ((32, 5), (8, 9)):
        emit_cells(Normal, count, degree,
                   [Quantity(f"normalShareCells{count}", f"2Φ(−a)/e^(−a²/2), {what}", Normal.share),
                    Quantity(f"normalSlopeCells{count}", "The slope, at the same c", Normal.slope, True)])
        emit_cells(Logistic, count, degree,
                   [Quantity(f"logisticShareCells{count}", f"2σ(−v)/e^(−v), {what}", Logistic.share),
                    Quantity(f"logisticSlopeCells{count}", "The slope, at the same c", Logistic.slope, True)],
                   where=mpf("0.5") if count == 32 else mpf("0.35"))
    print("}  // namespace actiscope::simd::single")


if __name__ == "__main__":
    main()
