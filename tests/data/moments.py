#!/usr/bin/env python3
"""Mean and variance of f, mean and second moment of f', under normal and uniform laws: writes moments.csv beside this
file (two minutes).

The functions are those of formulas.py. Gauss-Legendre on panels that end at every kink and shrink towards kinks and 0,
in 30 digits; two rules must agree to 1e-16 of each number's size. Rounded to double.
"""
import pathlib
from multiprocessing import Pool

from mpmath import mp, mpf

from formulas import DEFINITIONS
from jet import Jet

mp.dps = 30
REACH = 16  # standard deviations; the rest is less than 1e-56

LAWS = [("normal", 0, 1), ("normal", 1, 2), ("uniform", -3, 3)]
SMOOTH = ["elu", "gelu", "tanh", "softplus", "mish", "gaussian", "relu6", "softsign", "tanhshrink"]
FAR_LAWS = [("normal", -10, 1), ("normal", 10, 1), ("normal", 0.3, 0.001), ("normal", 10, 0.001), ("normal", 0, 1000),
            ("uniform", -2, 1000)]
PARAMETERS = {
    "swish": ["beta=50", "beta=-0.5"],
    "softplus": ["beta=1000"],
    "elu": ["alpha=0", "alpha=-2", "alpha=30"],
    "celu": ["alpha=0.01"],
    "leaky_relu": ["alpha=-0.5"],
    "squareplus": ["b=0.0001"],
    "hardshrink": ["lambda=2"],
    "shrink_onnx": ["lambda=0.5,bias=1.5"],
    "relu_general": ["alpha=0.5,max_value=3,threshold=1"],
    "soft_exponential": ["alpha=0.5"],
}


def rule(count):
    """Nodes and weights on -1...1 by Newton's method."""
    nodes = []
    for i in range(count):
        x = mp.cos(mp.pi * (i + mpf(3) / 4) / (count + mpf(1) / 2))
        for _ in range(8):
            before, p = mpf(1), x
            for k in range(2, count + 1):
                before, p = p, ((2 * k - 1) * x * p - (k - 1) * before) / k
            slope = count * (x * p - before) / (x * x - 1)
            x -= p / slope
        nodes.append((x, 2 / ((1 - x * x) * slope * slope)))
    return nodes


def panels(low, high, width, kinks):
    """Ends of panels: even steps, and a geometric sequence towards every kink and 0."""
    cuts = {low, high}
    cuts.update(low + (high - low) * i / 32 for i in range(33))
    for anchor in {mpf(0), *kinks}:
        cuts.add(anchor)
        distance = width * 4
        while distance > width / 10**5:
            cuts.update((anchor - distance, anchor + distance))
            distance /= mpf(5) / 2
    inside = sorted(c for c in cuts if low <= c <= high)
    return list(zip(inside, inside[1:]))


def parse(curve):
    name, _, rest = curve.partition(":")
    definition = DEFINITIONS[name]
    values = {**definition.parameters, **{k: float(v) for k, v in (p.split("=") for p in rest.split(",") if p)}}
    return definition, [mpf(v) for v in values.values()]


def moments(curve, law, nodes):
    definition, own = parse(curve)
    kind, a, b = law[0], mpf(law[1]), mpf(law[2])
    is_normal = kind == "normal"
    low, high = (a - REACH * b, a + REACH * b) if is_normal else (a, b)
    count = len(own)
    parameters = [Jet(v, 0, 0, [0] * count) for v in own]
    kinks = [mpf(k) for k in definition.kinks(*own) if mp.isfinite(k)]
    samples = []
    for left, right in panels(low, high, b if is_normal else (b - a) / 2, kinks):
        middle, half = (left + right) / 2, (right - left) / 2
        for place, weight in nodes:
            x = middle + half * place
            density = mp.npdf(x, a, b) if is_normal else 1 / (b - a)
            jet = definition.formula(Jet(x, 1, 0, [0] * count), *parameters)
            samples.append((weight * half * density, definition.scale * jet.value, definition.scale * jet.slope))
    mean = mp.fsum(w * f for w, f, _ in samples)
    return [mean, mp.fsum(w * (f - mean) ** 2 for w, f, _ in samples), mp.fsum(w * s for w, _, s in samples),
            mp.fsum(w * s * s for w, _, s in samples)]


def row(job):
    curve, law = job
    coarse, fine = moments(curve, law, rule(22)), moments(curve, law, rule(30))
    for c, f in zip(coarse, fine):
        assert abs(c - f) <= mpf(10) ** -16 * max(abs(f), mpf(10) ** -4), (curve, law, c, f)
    return ",".join([curve.replace(",", ";"), law[0], repr(law[1]), repr(law[2]), *(repr(float(f)) for f in fine)])


def jobs():
    for name in DEFINITIONS:
        for law in LAWS:
            yield name, law
    for name in SMOOTH:
        for law in FAR_LAWS:
            yield name, law
    for name, sets in PARAMETERS.items():
        for values in sets:
            for law in (("normal", 0, 1), ("normal", 0.5, 3)):
                yield f"{name}:{values}", law


def main():
    with Pool() as pool:
        rows = pool.map(row, list(jobs()), chunksize=1)
    header = "curve,law,a,b,mean,variance,slope_mean,slope_second_moment"
    pathlib.Path(__file__).with_name("moments.csv").write_text("\n".join([header, *rows]) + "\n")


if __name__ == "__main__":
    main()
