#!/usr/bin/env python3
"""Where |f'(x)| = epsilon for the activations without a closed form: writes region_ends.csv beside this file.

The slopes are written from the papers' definitions of f, not from this program's headers, and solved with mpmath at 40
digits. Every sign change of |f'| - epsilon on a fine grid is bracketed and solved; the grid is refined around the roots
of f', where bands can be narrower than any grid. Ascending ends, rounded to double.
"""
import pathlib

import mpmath as mp

mp.mp.dps = 40


def sigma(x):
    return 1 / (1 + mp.exp(-x))


def gelu(x):
    return mp.ncdf(x) + x * mp.npdf(x)


def gelu_tanh(x):
    c, k = mp.sqrt(2 / mp.pi), mp.mpf("0.044715")
    t = mp.tanh(c * (x + k * x**3))
    return (1 + t) / 2 + x * (1 - t * t) * c * (1 + 3 * k * x * x) / 2


def swish(beta):
    return lambda x: sigma(beta * x) * (1 + beta * x * sigma(-beta * x))


def mish(x):
    t = mp.tanh(mp.log1p(mp.exp(x)))
    return t + x * sigma(x) * (1 - t * t)


def serf(x):
    s = mp.log1p(mp.exp(x))
    return mp.erf(s) + x * sigma(x) * 2 / mp.sqrt(mp.pi) * mp.exp(-s * s)


def gaussian(x):
    return -2 * x * mp.exp(-x * x)


SLOPES = {
    "gelu": gelu,
    "gelu_tanh": gelu_tanh,
    "quick_gelu": swish(mp.mpf("1.702")),
    "silu": swish(mp.mpf(1)),
    "mish": mish,
    "serf": serf,
    "gaussian": gaussian,
}
EPSILONS = [0.45, 0.3, 0.11, 0.1, 0.05, 0.03, 0.01, 1e-3, 1e-5, 1e-8]


def bisect(function, low, high):
    return mp.findroot(function, (low, high), solver="anderson", tol=mp.mpf(10) ** -60, verify=False)


def ends(slope, epsilon):
    grid = [mp.mpf(i) / 32 for i in range(-40 * 32, 10 * 32 + 1)]
    flat = [bisect(slope, a, b) for a, b in zip(grid, grid[1:]) if slope(a) * slope(b) < 0]
    flat += [x for x in grid if slope(x) == 0]
    for root in flat:
        grid += [root] + [root + side * mp.mpf(2) ** -k for side in (-1, 1) for k in range(4, 60)]
    grid.sort()
    distance = lambda x: abs(slope(x)) - epsilon
    values = [distance(x) for x in grid]
    return [bisect(distance, a, b) for a, b, fa, fb in zip(grid, grid[1:], values, values[1:]) if fa * fb < 0]


def main():
    lines = ["activation,epsilon,ends"]
    for name, slope in SLOPES.items():
        for epsilon in EPSILONS:
            # The double that the program is given, not the decimal.
            solved = ends(slope, mp.mpf(epsilon))
            lines.append(f"{name},{epsilon!r}," + ";".join(repr(float(x)) for x in solved))
    path = pathlib.Path(__file__).with_name("region_ends.csv")
    path.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
