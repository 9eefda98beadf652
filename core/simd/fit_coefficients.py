#!/usr/bin/python3
"""Prints coefficients.h: python3 fit_coefficients.py | clang-format > coefficients.h

Every polynomial interpolates its function at Chebyshev points in 80-digit arithmetic, which comes within a small
factor of the best possible; the worst error over 2,000 points, coefficients already rounded to double, stands beside it.
"""
from mpmath import mp, mpf, matrix, lu_solve

mp.dps = 80


def chebyshev_points(low, high, count):
    middle, half = (low + high) / 2, (high - low) / 2
    return [middle + half * mp.cos(mp.pi * (2 * i + 1) / (2 * count)) for i in range(count)]


def fit(function, low, high, degree):
    points = chebyshev_points(low, high, degree + 1)
    rows = matrix([[x**k for k in range(degree + 1)] for x in points])
    return list(lu_solve(rows, matrix([function(x) for x in points])))


def rounded(x):
    return mpf(float(x))


def worst(function, coefficients, low, high):
    error = mpf(0)
    for i in range(2001):
        x = low + (high - low) * (mpf(i) + mpf("0.5")) / 2001
        got = mp.polyval([rounded(c) for c in reversed(coefficients)], x)
        error = max(error, abs(got / function(x) - 1))
    return error


def emit(name, meaning, function, low, high, degree):
    coefficients = fit(function, low, high, degree)
    print(f"// {meaning}; worst relative error {mp.nstr(worst(function, coefficients, low, high), 2)}.")
    print(f"constexpr double {name}[] = {{")
    for c in coefficients:
        print(f"    {float(c).hex()},")
    print("};\n")


def split(name, value, bits, parts):
    """`value` as a sum: all parts but the last have at most `bits` bits, so that small multiples are exact."""
    rest = mpf(value)
    for i in range(parts):
        if i + 1 < parts:
            unit = mpf(2) ** (mp.floor(mp.log(abs(rest), 2)) + 1 - bits)
            part = mp.floor(rest / unit) * unit
        else:
            part = rounded(rest)
        print(f"constexpr double {name}Part{i + 1} = {float(part).hex()};")
        rest -= part


def exp_tail(r):
    return (mp.expm1(r) - r) / r**2 if r else mpf(1) / 2


def log_tail(z):
    s = mp.sqrt(z)
    return (mp.log1p(s) - mp.log1p(-s) - 2 * s) / (s * z)


def normal_tail(t):
    """Φ(−a)·exp(a²/2)·(2 + √(2π)·a), which runs from 1 to 1, over t = (a − 2.6)/(a + 2.6)."""
    a = MIDDLE * (1 + t) / (1 - t)
    ratio = mp.erfc(a / mp.sqrt(2)) * mp.exp(a * a / 2) / 2 if a < 200 else tail_series(a)
    return ratio * (2 + mp.sqrt(2 * mp.pi) * a)


def tail_series(a):
    """The asymptotic series of Φ(−a)·exp(a²/2); for a > 200 its terms fall below 1e-80 long before they rise."""
    total = term = mpf(1)
    k = 0
    while abs(term) > mpf(10) ** -78:
        term *= -(2 * k + 1) / (a * a)
        total += term
        k += 1
    return total / (a * mp.sqrt(2 * mp.pi))


MIDDLE = mpf("2.625")

print("// Printed by fit_coefficients.py; do not edit.")
print("#pragma once\n")
print("namespace actiscope::simd {\n")
half = mp.log(2) / 2 * mpf("1.0001")
emit("expTail", "(eʳ − 1 − r)/r² over |r| ≤ ½ ln 2, ascending powers of r", exp_tail, -half, half, 9)
emit("logTail", "(log((1+s)/(1−s)) − 2s)/s³ over |s| ≤ 0.1716, powers of s²", log_tail, mpf(10) ** -20,
     mpf("0.1716") ** 2, 6)
emit("erfHead", "erf(x)/x over |x| ≤ 1, powers of x²", lambda z: mp.erf(mp.sqrt(z)) / mp.sqrt(z), mpf(10) ** -30,
     mpf(1), 13)
emit("normalTail", "Φ(−a)·exp(a²/2)·(2 + √(2π)·a) over a ≥ 0, powers of t = (a − 2.625)/(a + 2.625)", normal_tail,
     mpf(-1), mpf(1), 26)
emit("sinTail", "(sin r − r)/r³ over |r| ≤ π/4, powers of r²",
     lambda z: (mp.sin(mp.sqrt(z)) - mp.sqrt(z)) / mp.sqrt(z) ** 3, mpf(10) ** -20, (mp.pi / 4 * mpf("1.0001")) ** 2, 6)
emit("cosTail", "(cos r − 1 + r²/2)/r⁴ over |r| ≤ π/4, powers of r²",
     lambda z: (mp.cos(mp.sqrt(z)) - 1 + z / 2) / z**2, mpf(10) ** -15, (mp.pi / 4 * mpf("1.0001")) ** 2, 6)
emit("tanhShrinkHead", "(x − tanh x)/x³ over |x| ≤ 1, powers of x²",
     lambda z: (mp.sqrt(z) - mp.tanh(mp.sqrt(z))) / mp.sqrt(z) ** 3, mpf(10) ** -15, mpf(1), 15)
split("ln2", mp.log(2), 40, 2)
split("halfPi", mp.pi / 2, 33, 4)
for name, value in [("inverseLn2", 1 / mp.log(2)), ("inverseHalfPi", 2 / mp.pi), ("sqrt2", mp.sqrt(2)),
                    ("sqrtTwoPi", mp.sqrt(2 * mp.pi)), ("inverseSqrtTwoPi", 1 / mp.sqrt(2 * mp.pi)),
                    ("normalTailMiddle", MIDDLE)]:
    print(f"constexpr double {name} = {float(value).hex()};")
print("\n}  // namespace actiscope::simd")
