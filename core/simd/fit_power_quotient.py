#!/usr/bin/python3
"""Prints power_quotient_coefficients.h: python3 fit_power_quotient.py | clang-format > power_quotient_coefficients.h

Coefficients are least-squares fits at Chebyshev points, rounded to float32 one after the other from the lowest on, the
others fitted again after each. Beside each table stands the worst weighted error on a fine grid.
"""
import struct
from mpmath import mp, mpf

mp.dps = 30


def single(x):
    return mpf(struct.unpack("f", struct.pack("f", float(x)))[0])


def least_squares(points, wanted, weights, powers):
    rows = [[w * u**k for k in powers] for u, w in zip(points, weights)]
    return mp.lu_solve(mp.matrix(rows), mp.matrix([w * y for y, w in zip(wanted, weights)]))


def emit(name, meaning, function, low, high, degree, weight):
    middle, half = (low + high) / 2, (high - low) / 2
    points = [middle + half * mp.cos(mp.pi * (2 * i + 1) / 60) for i in range(30)]
    weights = [weight(u) for u in points]
    rest, found = [function(u) for u in points], []
    for k in range(degree + 1):
        found.append(single(least_squares(points, rest, weights, range(k, degree + 1))[0]))
        rest = [y - found[-1] * u**k for y, u in zip(rest, points)]
    grid = [low + (high - low) * (i + mpf(1) / 3) / 2000 for i in range(2000)]
    error = max(abs(weight(u) * (mp.polyval(found[::-1], u) - function(u))) for u in grid)
    print(f"// {meaning}; 2^{float(mp.log(error, 2)):.1f}.")
    print(f"constexpr float {name}[] = {{" + ", ".join(f"{float(c).hex()}f" for c in found) + "};\n")


HALF = mp.log(2) / 2 * mpf("1.0005")

print("// Printed by fit_power_quotient.py; do not edit.\n#pragma once\n\nnamespace actiscope::simd::single {\n")
emit("restTail", "(eʳ − 1 − r)/r² over |r| ≤ ½ ln 2; worst error of eʳ, relative",
     lambda r: (mp.expm1(r) - r) / r**2, -HALF, HALF, 4, lambda r: r * r / mp.exp(r))
emit("artanhTail", "(artanh(s)/s − 1)/s² over 0 ≤ s ≤ 1/3, powers of s²; worst error of that times s²",
     lambda z: (mp.atanh(mp.sqrt(z)) / mp.sqrt(z) - 1) / z, mpf(0), mpf(1) / 9, 3, lambda z: z)
emit("tanhTail", "(tanh(x)/x − 1)/x² over |x| ≤ 0.55, powers of x²; worst relative error of the tangent",
     lambda z: (mp.tanh(mp.sqrt(z)) / mp.sqrt(z) - 1) / z, mpf(0), mpf("0.3026"), 4,
     lambda z: z / (mp.tanh(mp.sqrt(z)) / mp.sqrt(z)))
print("}  // namespace actiscope::simd::single")
