#!/usr/bin/env python3
"""Where two smooth curves are farthest apart: writes deviations.csv beside this file.

The curves come from formulas.py. |f - g| is compared on a fine grid, and the extremum next to its greatest value is
solved with mpmath at 40 digits; an end of the range counts as it is.
"""
from pathlib import Path

from mpmath import mp, mpf

from formulas import DEFINITIONS
from jet import Jet

mp.dps = 40

PAIRS = [
    ('gelu', 'gelu_tanh', -6, 6), ('gelu_tanh', 'gelu', 0, 6), ('gelu', 'quick_gelu', -6, 6), ('silu', 'quick_gelu', -6, 6),
    ('mish', 'silu', -6, 6), ('serf', 'mish', -6, 6), ('gelu', 'silu', -6, 6), ('gelu', 'silu', 2, 6), ('gelu', 'mish', -1, 1.5),
    ('tanh', 'sigmoid', -6, 6), ('bent_identity', 'gaussian', -3, 3), ('tanh', 'softsign', -6, 6),
]


def jet(id, x):
    definition = DEFINITIONS[id]
    values = tuple(definition.parameters.values())
    return definition.formula(Jet(x, 1, 0, [0] * len(values)), *(Jet(v, 0, 0, [0] * len(values)) for v in values))


def greatest(f, g, low, high, quantity):
    part, derivative = {'value': ('value', 'slope'), 'slope': ('slope', 'curvature')}[quantity]
    difference = lambda x: getattr(jet(f, x), part) - getattr(jet(g, x), part)
    turning = lambda x: getattr(jet(f, x), derivative) - getattr(jet(g, x), derivative)
    low, high = mpf(low), mpf(high)
    count = 1200
    grid = [low + (high - low) * (i + mpf('0.37')) / count for i in range(count)]
    candidates = [low, high]
    for a, b in zip(grid, grid[1:]):
        if turning(a) * turning(b) < 0:
            candidates.append(mp.findroot(turning, (a, b), solver='anderson', tol=mpf(10) ** -70, verify=False))
    best = max(abs(difference(x)) for x in candidates)
    # Curves that are odd or even about 0 are farthest apart in two places.
    return [(x, difference(x)) for x in sorted(candidates) if abs(difference(x)) > best * (1 - mpf(10) ** -25)]


def main():
    lines = ['f,g,low,high,quantity,value,places']
    for f, g, low, high in PAIRS:
        for quantity in 'value', 'slope':
            found = greatest(f, g, low, high, quantity)
            places = ' '.join(mp.nstr(x, 20) for x, _ in found)
            lines.append(f'{f},{g},{low},{high},{quantity},{mp.nstr(abs(found[0][1]), 20)},{places}')
    Path(__file__).with_name('deviations.csv').write_text('\n'.join(lines) + '\n')


if __name__ == '__main__':
    main()
