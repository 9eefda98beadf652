#!/usr/bin/python3
"""Prints single_coefficients.h: python3 fit_single.py | clang-format > single_coefficients.h (needs mpmath and numpy).

Polynomials for float lanes. Each is the best in the sense of the largest weighted error over a grid of Chebyshev points
(Lawson's iteration), its coefficients rounded to float32 one after the other from the lowest on, the others fitted
again after each: what one rounding spoils the later ones mend. Beside each stands the worst weighted error that is left.
"""
import numpy as np
from mpmath import mp, mpf

from lawson import lawson

mp.dps = 40
CELLS = 32  # as many floats as one permutation of two AVX-512 registers can choose from


def single(x):
    return float(np.float32(float(x)))


def fit(function, low, high, degree, weight):
    """function, weight: of an mpf. Returns float32 coefficients, ascending, and the worst weighted error."""
    count = 400
    middle, half = (low + high) / 2, (high - low) / 2
    points = middle + half * np.cos(np.pi * (2 * np.arange(count) + 1) / (2 * count))
    wanted = np.array([float(function(mpf(x))) for x in points])
    weights = np.array([float(weight(mpf(x))) for x in points])
    coefficients = []
    for i in range(degree + 1):
        powers = np.stack([points**k for k in range(i, degree + 1)], 1)
        coefficients.append(single(lawson(powers, wanted, weights)[0]))
        wanted = wanted - coefficients[-1] * points**i
    return coefficients, float(np.abs(weights * wanted).max())


def array(values):
    return ", ".join(value.hex() + "f" for value in values)


def emit(name, meaning, function, low, high, degree, weight):
    coefficients, worst = fit(function, low, high, degree, weight)
    print(f"// {meaning}; 2^{np.log2(worst):.1f}.")
    print(f"constexpr float {name}[] = {{{array(coefficients)}}};\n")


def emit_cells(name, meaning, rows, worst):
    """rows: by cell, the numbers of one cell; printed as one table for each number."""
    tables = list(zip(*rows))
    print(f"// {meaning}; 2^{np.log2(worst):.1f}.")
    print(f"alignas(64) constexpr float {name}[{len(tables)}][{CELLS}] = {{")
    for table in tables:
        print(f"{{{array(table)}}},")
    print("};\n")


# Tails: functions that fall like e^x to the left, as 2^n · g(2^n, r) with x = n·ln 2 + r and |r| ≤ ½ ln 2. A cell is one
# n, from 1 down to −30, at the index n mod 32; further left g does not change any more. Where r < 0, g is below 1 and its
# sum with the head rounds to a finer step: errors weigh more there.
HALF = float(mp.log(2) / 2) * 1.0005


def emit_tail(name, meaning, g, degree):
    rows, worst = [None] * CELLS, 0
    for n in range(1, 1 - CELLS, -1):
        power = mpf(2) ** n
        head = g(power, mpf(0))
        high = single(head)
        low = single(head - high)
        rest = lambda r: (g(power, r) - high - low) / r
        tail, error = fit(rest, -HALF, HALF, degree - 1,
                          lambda r: abs(r) / g(power, r) * (2.5 if r < 0 else 1))
        rows[n % CELLS] = [high, low] + tail
        worst = max(worst, error)
    emit_cells(name, meaning, rows, worst)


def expm1_tail(r):
    return (mp.expm1(r) - r) / r**2 if r else mpf(1) / 2


print("// Printed by fit_single.py; do not edit.\n#pragma once\n\nnamespace actiscope::simd::single {\n")
# Both for 2^n·eʳ, where below 0 a float is twice as fine, and for (2^n − 1) + 2^n·(eʳ − 1), which is 0 or less: right of 0
# only where n < 0.
emit("expTail", "(eʳ − 1 − r)/r² over |r| ≤ ½ ln 2; worst error of eʳ − 1, relative to 1 − 2^n·eʳ ≥ 0", expm1_tail, -HALF,
     HALF, 4, lambda r: r * r / (-mp.expm1(r) if r < 0 else 2 - mp.exp(r)))
emit_tail("logisticCells", "e^r/(1 + 2^n·e^r) over |r| ≤ ½ ln 2 for n = 1, 0, …, −30 at index n mod 32: two parts of the "
          "value at r = 0, and the powers of r; worst relative error, 2.5 times where r < 0",
          lambda power, r: mp.exp(r) / (1 + power * mp.exp(r)), 6)
emit_tail("log1pCells", "log(1 + 2^n·e^r)/2^n, as above", lambda power, r: mp.log1p(power * mp.exp(r)) / power, 6)
high = float.fromhex("0x1.62e4p-1")  # of 16 bits: its products with n are exact
print(f"constexpr float ln2High = {high.hex()}f;\nconstexpr float ln2Low = {single(mp.log(2) - high).hex()}f;")
print(f"constexpr float inverseLn2 = {single(1 / mp.log(2)).hex()}f;")
print("\n}  // namespace actiscope::simd::single")
