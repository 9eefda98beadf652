#!/usr/bin/python3
"""Prints step_coefficients.h: python3 fit_steps.py | clang-format > step_coefficients.h

e^x = 2^(k + j/K)·e^r in float lanes, j and K small, by a table of s·2^(j/K) and a polynomial for e^r/s − 1. A scale s next
to 1 costs nothing, and is tried until the table loses little where it is rounded: so no second table is needed of what
was lost. Coefficients are least-squares fits at Chebyshev points, rounded to float32 one after the other from the lowest
on, the others fitted again after each.
"""
import struct
from mpmath import mp, mpf

mp.dps = 30
LN2 = mp.log(2)


def single(x):
    return mpf(struct.unpack("f", struct.pack("f", float(x)))[0])


def bits(x):
    return struct.unpack("I", struct.pack("f", float(x)))[0]


def loss(x, enough):
    """The largest rounding error of x among floats in [1, 2), in ULP; or any that is at least `enough`."""
    worst = 0
    for each in x:
        ulps = each * 2.0**23
        worst = max(worst, abs(ulps - round(ulps)))
        if worst >= enough:
            break
    return worst


def best_scale(count):
    """A float, so that the first step, below which floats are twice as fine, loses nothing."""
    steps = [float(mpf(2)**(mpf(j) / count)) for j in range(count)]
    best = (1, 1)
    for i in range(2**17):
        scale = 1 + i * 2.0**-23
        worst = loss([scale * step for step in steps[1:]], best[0])
        if worst < best[0]:
            best = (worst, scale)
    return best


def least_squares(points, wanted, powers):
    size = max(abs(u) for u in points)
    rows = [[(u / size)**k for k in powers] for u in points]
    normal = mp.matrix([[sum(row[i] * row[j] for row in rows) for j in range(len(powers))] for i in range(len(powers))])
    right = mp.matrix([sum(row[i] * y for row, y in zip(rows, wanted)) for i in range(len(powers))])
    return [c / size**k for c, k in zip(mp.lu_solve(normal, right), powers)]


def fit(function, reach, degree):
    points = [reach * mp.cos(mp.pi * (2 * i + 1) / 80) for i in range(40)]
    rest = [function(u) for u in points]
    found = []
    for k in range(degree + 1):
        found.append(single(least_squares(points, rest, range(k, degree + 1))[0]))
        rest = [y - found[-1] * u**k for y, u in zip(rest, points)]
    return found


def emit(name, meaning, numbers):
    values = ", ".join(float(number).hex() + "f" for number in numbers)
    print(f"// {meaning}\nalignas(64) constexpr float {name}[] = {{{values}}};\n")


def emit_steps(count, degree, less_place):
    lost, scale = best_scale(count)
    steps = [single(scale * mpf(2)**(mpf(j) / count)) for j in range(count)]
    place = ""
    if less_place:
        shift = 23 - (count.bit_length() - 1)
        steps = [struct.unpack("f", struct.pack("I", bits(step) - (j << shift)))[0] for j, step in enumerate(steps)]
        place = f", less j in the place that k + j/{count} is added to"
    emit(f"expSteps{count}", f"s·2^(j/{count}) for s − 1 = {scale - 1:.3g}{place}; its rounding loses at most {lost:.2f} ULP.",
         steps)
    reach = LN2 / (2 * count) * mpf("1.0005")
    function = lambda r: mp.exp(r) / mpf(scale) - 1
    growth = fit(function, reach, degree)
    worst = max(abs(mp.polyval(growth[::-1], u) - function(u)) for u in (reach * (mpf(i) / 500 - 1) for i in range(1001)))
    emit(f"expGrowth{count}", f"e^r/s − 1 over |r| ≤ log 2/{2 * count}, powers of r; 2^{float(mp.log(worst, 2)):.1f}.", growth)


def main():
    print("// Printed by fit_steps.py; do not edit.\n#pragma once\n\nnamespace actiscope::simd::single {\n")
    emit_steps(16, 3, less_place=False)
    emit_steps(8, 4, less_place=True)
    high = single(LN2)
    print("// log 2 in two parts.")
    print(f"constexpr float stepLn2High = {float(high).hex()}f;\nconstexpr float stepLn2Low = {float(single(LN2 - high)).hex()}f;\n")
    for degree in (1, 2):
        lost = [single(-(LN2 - high) * c) for c in fit(mp.exp, LN2 / 2, degree)]
        worst = max(abs(mp.polyval(lost[::-1], u) / (LN2 - high) + mp.exp(u)) for u in (LN2 / 2, -LN2 / 2, mpf(0)))
        emit(f"stepLn2Lost{degree}", f"(high − log 2)·e^r over |r| ≤ ½ log 2, powers of r; to {float(worst):.3f} of the difference.",
             lost)
    print("}  // namespace actiscope::simd::single")


if __name__ == "__main__":
    main()
