#!/usr/bin/env python3
"""Roots, extrema, inflections and fixed points between the breaks of smooth curves: writes notable_points.csv beside
this file.

The curves come from formulas.py. Every sign change on an even grid is solved with mpmath at 40 digits; a zero that is
only touched is found where the slope says so. What lies at a break itself is not listed.
"""
from pathlib import Path

from mpmath import mp, mpf

from formulas import DEFINITIONS, NOWHERE
from jet import Jet

mp.dps = 40
STEPS = 64  # a unit
NOTHING = mpf(10) ** -25

CURVES = [
    ('gelu', (), -6, 6), ('gelu_tanh', (), -6, 6), ('quick_gelu', (), -6, 6), ('silu', (), -6, 6), ('mish', (), -6, 6),
    ('serf', (), -6, 6), ('swish', (4,), -6, 6), ('swish', (-0.5,), -6, 6), ('sigmoid', (), -6, 6), ('tanh', (), -6, 6),
    ('tanhshrink', (), -6, 6), ('softsign', (), -6, 6), ('bent_identity', (), -6, 6), ('gaussian', (), -6, 6),
    ('snake', (1,), -7, 8), ('snake', (4,), -2, 2), ('selu', (DEFINITIONS['selu'].parameters['alpha'],), -6, 6),
    ('elu', (0.5,), -6, 6), ('elu', (2.5,), -6, 6), ('elu', (-1,), -6, 6), ('celu', (2,), -6, 6), ('softplus', (1,), -6, 6),
    ('softplus', (0.3,), -6, 6), ('squareplus', (4,), -6, 6), ('logsigmoid', (), -6, 6), ('exponential', (), -6, 6),
    ('soft_exponential', (0.5,), -6, 6), ('soft_exponential', (-0.5,), -6, 6), ('soft_exponential', (-2,), -3, 6),
    ('relu_squared', (), -6, 6), ('sparse_plus', (), -6, 6), ('hardswish', (), -6, 6), ('gelu', (), -40, 100),
    ('gelu', (), -2, -1),
]


def name(id, values):
    return id + (':' + ','.join(f'{p}={v!r}' for p, v in zip(DEFINITIONS[id].parameters, values)) if values else '')


def bisected(g, a, b):
    """Where zeros of high order leave faster methods behind."""
    is_rising = g(a) < 0
    for _ in range(130):
        middle = (a + b) / 2
        if g(middle) == 0:
            return middle
        a, b = (middle, b) if (g(middle) < 0) == is_rising else (a, middle)
    return (a + b) / 2


def zeros(g, breaks, low, high):
    """Where g changes its sign between two breaks; g is None outside of the domain."""
    count = min(round((high - low) * STEPS), 4000) + 2
    # Off the round numbers, where zeros are.
    grid = [low + (i - mpf('0.63')) * (high - low) / (count - 2) for i in range(count + 2)]
    found = []
    for a, b in zip(grid, grid[1:]):
        if any(a <= place <= b for place in breaks):
            continue
        ga, gb = g(a), g(b)
        if ga is None or gb is None or ga * gb >= 0:
            continue
        root = bisected(g, a, b)
        if low <= root <= high:
            found.append((root, ga))
    return found


def points(id, values, low, high):
    definition = DEFINITIONS[id]
    parameters = values or tuple(definition.parameters.values())
    breaks = definition.kinks(*parameters)

    def jet(x):
        constants = (Jet(v, 0, 0, [0] * len(parameters)) for v in parameters)
        result = definition.formula(Jet(x, 1, 0, [0] * len(parameters)), *constants)
        return None if result is NOWHERE else result * definition.scale

    def of(part):
        def measure(x):
            result = jet(x)
            return None if result is None else part(result, x)
        return measure

    rows = [('inflection', x) for x, _ in zeros(of(lambda j, x: j.curvature), breaks, low, high)]
    rows += [('minimum' if before < 0 else 'maximum', x)
             for x, before in zeros(of(lambda j, x: j.slope), breaks, low, high)]
    for kind, m in ('root', 0), ('fixed_point', 1):
        offset = of(lambda j, x: j.value - m * x)
        rows += [(kind, x) for x, _ in zeros(offset, breaks, low, high)]
        turning = zeros(of(lambda j, x: j.slope - m), breaks, low, high)
        rows += [(kind, x) for x, _ in turning if abs(offset(x)) < NOTHING]
    number = lambda v: '0' if abs(v) < NOTHING else mp.nstr(v, 20)
    rows.sort(key=lambda row: (row[1], row[0]))
    for kind, x in rows:
        at = jet(x)
        yield ','.join([kind, number(x), number(at.value), number(at.slope)])
    if not rows:
        yield 'none,0,0,0'


def main():
    lines = ['curve;low;high;points']
    for id, values, low, high in CURVES:
        lines += [f'{name(id, values)};{low};{high};{" ".join(points(id, values, low, high))}']
    Path(__file__).with_name('notable_points.csv').write_text('\n'.join(lines) + '\n')


if __name__ == '__main__':
    main()
