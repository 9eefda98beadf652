#!/usr/bin/python3
"""Prints row_coefficients.h: python3 fit_row_coefficients.py | clang-format > row_coefficients.h

e^x = 2^(k + j/K)·e^r in float lanes, with K heads of few bits, so that sums of terms seldom round.
"""
import numpy as np
from mpmath import mp, mpf

mp.dps = 40
HEAD_BITS = 10


def single(x):
    return mpf(float(np.float32(float(x))))


def heads(cells):
    return [mp.nint(mpf(2) ** (mpf(j) / cells) * 2 ** (HEAD_BITS - 1)) / 2 ** (HEAD_BITS - 1) for j in range(cells)]


def correction(j, cells, head):
    """What is added to r, for the head is not 2^(j/K) exactly."""
    return single(mp.log(2) * j / cells - mp.log(head))


def tail(r):
    return (mp.expm1(r) - r) / r**2 if abs(r) > mpf(10) ** -12 else mpf(1) / 2 + r / 6


def fit(function, low, high, power, degree):
    """Least squares of the error of x^power·function over many points; coefficients are rounded one after the other,
    lowest first, and the others fitted anew to what is left."""
    points = [(low + high) / 2 + (high - low) / 2 * mp.cos(mp.pi * (2 * i + 1) / 400) for i in range(200)]
    weights = np.array([abs(float(x**power)) for x in points])
    found = []
    for k in range(degree + 1):
        rest = np.array([float(function(x) - sum(c * x**i for i, c in enumerate(found))) for x in points])
        powers = np.array([[float(x**i) for i in range(k, degree + 1)] for x in points])
        scale = np.abs(powers).max(axis=0)
        solution = np.linalg.lstsq(powers / scale * weights[:, None], rest * weights, rcond=None)[0] / scale
        found.append(single(solution[0]))
    return found


def log_tail(f):
    """2·(log(1 + f) − f + f²/2)/f³"""
    return 2 * (mp.log1p(f) - f + f * f / 2) / f**3 if abs(f) > mpf(10) ** -9 else mpf(2) / 3 - f / 2


def emit(name, meaning, numbers):
    print(f"// {meaning}")
    print(f"constexpr float {name}[] = {{")
    for number in numbers:
        print(f"    {float(number).hex()}f,")
    print("};\n")


def emit_cells(cells, degree):
    table = heads(cells)
    corrections = [correction(j, cells, head) for j, head in enumerate(table)]
    reach = mp.log(2) / (2 * cells) * mpf("1.001") + max(abs(c) for c in corrections)
    coefficients = fit(tail, -reach, reach, 2, degree)
    error = max(abs((r + r * r * mp.polyval(coefficients[::-1], r) + 1) / mp.exp(r) - 1)
                for r in (reach * (mpf(i) / 1000 - 1) for i in range(2001)))
    step = 23 - (cells.bit_length() - 1)
    bits = [int(np.array(float(head), np.float32).view(np.uint32)) - (j << step) for j, head in enumerate(table)]
    emit(f"expHeads{cells}", f"2^(j/{cells}) to {HEAD_BITS} bits, less j in the place that k + j/{cells} is added to.",
         [mpf(float(np.array(b, np.uint32).view(np.float32))) for b in bits])
    emit(f"expCorrections{cells}", "What these lack, as a summand of r.", corrections)
    emit(f"expTail{cells}", f"(eʳ − 1 − r)/r², ascending powers of r; worst relative error of eʳ {mp.nstr(error, 2)}.",
         coefficients)


print("// Printed by fit_row_coefficients.py; do not edit.")
print("#pragma once\n")
print("namespace actiscope::simd {\n")
emit_cells(8, 2)
emit_cells(16, 1)
low, high = mp.sqrt(mpf(1) / 2) - 1, mp.sqrt(2) - 1
coefficients = fit(log_tail, low, high, 2, 8)
points = [low + (high - low) * mpf(i) / 1000 for i in range(1001)]
error = max(abs(x**3 / 2 * (mp.polyval(coefficients[::-1], x) - log_tail(x)) / mp.log1p(x)) for x in points if x)
emit("rowLogTail", f"2·(log(1+f) − f + f²/2)/f³ over [√½ − 1, √2 − 1]; worst relative error of the logarithm {mp.nstr(error, 2)}.", coefficients)
high = mp.floor(mp.log(2) * 2**15) / 2**15
print("// ln 2; the high part has so few bits that its multiples are exact.")
print(f"constexpr float rowLn2High = {float(high).hex()}f;")
print(f"constexpr float rowLn2Low = {float(single(mp.log(2) - high)).hex()}f;")
print(f"constexpr float rowInverseLn2 = {float(single(1 / mp.log(2))).hex()}f;")
print("\n}  // namespace actiscope::simd")
