#!/usr/bin/python3
"""Prints gelu_coefficients.h: python3 fit_gelu.py | clang-format > gelu_coefficients.h

GELU and its tanh form share one shape: with a = |x|, the gate's share G(a) of a and the slope S(a) fall like e^(−v(a)) to
the left; what is left of them, F = 2G·e^v, 2a·G·e^v and 2S·e^v, varies slowly. Float lanes compute e^(−v) from n and r,
where a multiple of v is r − n·step and n counts 32nds (eighths) of a power of two. A step of few bits makes n·step exact
and lacks the rest of log 2: e^(−v) becomes 2^n·e^(−rate·r) times a smooth factor near 1, which F takes in.

F is a polynomial in u = a − c in each of 32 (8) cells, which follow the leading bits of a + 1 or the like. c is a float at
which all F of the cell are floats, too, so that heads need no second part. Coefficients are least-squares fits at Chebyshev
points, which come close to the best possible, rounded to float32 one after the other from the lowest on, the others fitted
again after each. Beside each table stands the worst error relative to F; for slopes and a < 2, to at least e^v/4, a slope of
1/8.
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
    centred_at_0 = 2
    first_head, nearest = mpf(2)**100, min  # 2a·G·e^v < a
    cells = mpf("1.53125"), mpf("1.59375"), mpf("14.6")

    @staticmethod
    def growth(a):
        """nearly e^v: with what step lacks of an exact multiple"""
        return mp.exp(LN2 / Normal.step * a * a)

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
    centred_at_0 = 3
    first_head, nearest = mpf(0), max  # 2a·G·e^v > a
    cells = mpf("1.7109375"), mpf("1.25390625"), mpf("10.95")
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


def least_squares(points, wanted, powers, weights):
    size = max(abs(u) for u in points)
    rows = [[w * (u / size)**k for k in powers] for u, w in zip(points, weights)]
    wanted = [w * y for y, w in zip(wanted, weights)]
    normal = mp.matrix([[sum(row[i] * row[j] for row in rows) for j in range(len(powers))] for i in range(len(powers))])
    right = mp.matrix([sum(row[i] * y for row, y in zip(rows, wanted)) for i in range(len(powers))])
    return [c / size**k for c, k in zip(mp.lu_solve(normal, right), powers)]


def fit(function, low, high, degree, size=lambda u: mpf(1)):
    """Coefficients of u, u², …, u^degree, for the least errors relative to size."""
    points = chebyshev_points(low, high, 3 * degree + 5)
    rest = [function(u) for u in points]
    weights = [1 / size(u) for u in points]
    found = []
    for k in range(1, degree + 1):
        found.append(single(least_squares(points, rest, range(k, degree + 1), weights)[0]))
        rest = [y - found[-1] * u**k for y, u in zip(rest, points)]
    return found


def polynomial(coefficients, u):
    return sum(c * u**(k + 1) for k, c in enumerate(coefficients))


def cells(count, scale=1, offset=1, end=15):
    """(index, low, high): by the leading bits of scale·a + offset, so many for four octaves, as far as a = end."""
    each = count // 4
    for octave in range(5):
        for i in range(each):
            low, high = ((mpf(2)**octave * (1 + mpf(k) / each) - offset) / scale for k in (i, i + 1))
            if high > 0 and low < end:
                yield ((127 + octave) * each + i) % count, max(low, mpf(0)), min(high, end)


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


def emit_wide_cells(form, degree, quantities, where):
    """One table for each quantity, of 8 cells: c, the head and the powers of u by cell; all have the same c."""
    columns = {q.name: [None] * 8 for q in quantities}
    worst = {q.name: mpf(0) for q in quantities}
    for index, low, high in cells(8):
        functions = [lambda a, q=q: 2 * q.function(a) * form.growth(a) for q in quantities]
        # Where the slope is small, next to its root, the head must not be many times as large.
        share = {0: mpf("0.5"), 1: mpf("0.17")}.get(float(low), where)
        c = accurate_centre(functions, low + (high - low) * share, (high - low) / 16, mpf(2)**-29)
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


def bisect(function, low, high):
    """Where an increasing function is 0."""
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if function(middle) > 0 else (middle, high)
    return low


def place(form, tail, low, high):
    """Where c is to be sought, and how far from there: in the middle, or where the tail's head is just on the right side of
    all a of the cell."""
    centre = (low + high) / 2
    edge, reach = (low, -(high - low) / 50) if form.nearest == min else (high, (high - low) / 50)
    bound = bisect(lambda a: tail(a) - edge, low / 2, 2 * high) + reach if low < 1 else centre
    near = form.nearest(centre, bound)
    return near, abs(reach) if near == bound else (high - low) / 16


def emit_narrow_cells(form, degrees, quantities):
    """The tail a·G and the slope in 32 cells, at the same c. The first have c = 0 and the tail's head is a there, as
    nothing else keeps its relative error small: float lanes take the nearest of a and the table's head."""
    functions = [lambda a, q=q: 2 * q.function(a) * form.growth(a) for q in quantities]
    tables = [[None] * 32 for q in quantities]
    worst = [mpf(0) for q in quantities]
    for cell, (index, low, high) in enumerate(cells(32, *form.cells)):
        c = mpf(0)
        if cell >= form.centred_at_0:
            c = accurate_centre(functions, *place(form, functions[0], low, high), mpf(2)**-29)
        for k, (q, degree, function) in enumerate(zip(quantities, degrees, functions)):
            head, start = single(function(c)), lambda a: head
            if not q.is_slope:
                head = form.first_head if cell < form.centred_at_0 else head
                start = lambda a: form.nearest(head, a)
            size = lambda a: max(abs(function(a)), form.growth(a) / 4 if q.is_slope and a < 2 else 0)
            powers = fit(lambda u: function(c + u) - start(c + u), low - c, high - c, degree, lambda u: size(c + u))
            tables[k][index] = [c, head] + powers
            for i in range(60):
                a = low + (high - low) * (i + mpf("0.5")) / 60
                worst[k] = max(worst[k], abs(start(a) + polynomial(powers, a - c) - function(a)) / size(a))
    for q, table, error in zip(quantities, tables, worst):
        emit_table(q.name, q.meaning, list(zip(*table)), error)


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
    constant("normalStep", Normal.step)
    constant("normalInverseStep", 1 / Normal.step)
    constant("normalCellScale", Normal.cells[0])
    constant("normalCellOffset", Normal.cells[1])
    constant("cubicCellScale", Logistic.cells[0])
    constant("cubicCellOffset", Logistic.cells[1])
    constant("cubicStep", Logistic.step)
    constant("cubicInverseStep", 1 / Logistic.step)
    constant("cubicLinear", Logistic.linear)
    print()
    for count, degree in ((32, 3), (8, 4)):
        emit_powers(count)
        emit_decay(f"normalDecay{count}", LN2 / Normal.step, Normal.step, count, degree)
        emit_decay(f"cubicDecay{count}", LN2 / Logistic.step, Logistic.step, count, degree)
    what = "by cell: c, the head and the powers of u"
    for form, name, e, degree in ((Normal, "normal", "e^(−a²/2)", 5), (Logistic, "logistic", "e^(−v)", 4)):
        emit_narrow_cells(form, (degree, 4),
                          [Quantity(f"{name}TailCells32", f"2a·G(a)/{e}, {what}", lambda a: a * form.share(a)),
                           Quantity(f"{name}SlopeCells32", "The slope, at the same c", form.slope, True)])
    for form, name, e, degree, where in ((Normal, "normal", "e^(−a²/2)", 9, mpf("0.5")),
                                         (Logistic, "logistic", "e^(−v)", 9, mpf("0.35"))):
        emit_wide_cells(form, degree,
                        [Quantity(f"{name}ShareCells8", f"2G(a)/{e}, {what}", form.share),
                         Quantity(f"{name}SlopeCells8", "The slope, at the same c", form.slope, True)], where)
    print("}  // namespace actiscope::simd::single")


if __name__ == "__main__":
    main()
