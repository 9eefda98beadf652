#!/usr/bin/env python3
"""What number formats make of textbook formulas: writes as_computed.csv beside this file.

Every operation below is done with mpmath at 60 digits and then rounded to the format by exact arithmetic; `rounded` is
the exact function, rounded once. Nothing is taken from the program.
"""
from pathlib import Path

from mpmath import mp, mpf

mp.dps = 60

# name: exponent bits, fraction bits, has infinities
FORMATS = {'float32': (8, 23, True), 'float16': (5, 10, True), 'bfloat16': (8, 7, True),
           'float8_e4m3': (4, 3, False), 'float8_e5m2': (5, 2, True)}


class Format:
    def __init__(self, name):
        exponent, self.fraction, self.has_infinity = FORMATS[name]
        self.lowest = 2 - 2 ** (exponent - 1)
        top = 2 ** (exponent - 1) - (1 if self.has_infinity else 0)
        units = 2 ** (self.fraction + 1) - (1 if self.has_infinity else 2)
        self.largest = units * mpf(2) ** (top - self.fraction)

    def __call__(self, v):
        v = mpf(v)
        if mp.isnan(v) or v == 0:
            return v
        beyond = mp.sign(v) * mp.inf if self.has_infinity else mp.nan
        if mp.isinf(v):
            return beyond
        _, exponent = mp.frexp(abs(v))
        unit = mpf(2) ** (max(int(exponent) - 1, self.lowest) - self.fraction)
        count = abs(v) / unit
        whole = mp.floor(count)
        rest = count - whole
        if rest > 0.5 or (rest == 0.5 and int(whole) % 2 == 1):
            whole += 1
        return beyond if whole * unit > self.largest else mp.sign(v) * whole * unit


def divided(a, b):
    if b == 0:
        return mp.nan if a == 0 or mp.isnan(a) else mp.sign(a) * mp.inf
    return a / b


def logarithm(a):
    return -mp.inf if a == 0 else mp.nan if a < 0 or mp.isnan(a) else mp.log(a)


def sigmoid(r, x):
    return r(divided(mpf(1), r(1 + r(mp.exp(-x)))))


def silu(r, x):
    return r(divided(x, r(1 + r(mp.exp(-x)))))


def softplus(r, x):
    return r(logarithm(r(1 + r(mp.exp(x)))))


def logsigmoid(r, x):
    return r(logarithm(sigmoid(r, x)))


def mish(r, x):
    return r(x * r(mp.tanh(softplus(r, x))))


def gelu(r, x):
    inner = r(mp.erf(r(x / r(mp.sqrt(2)))))
    return r(r(mpf('0.5') * x) * r(1 + inner))


def elu(r, x):
    return x if x > 0 else r(r(mp.exp(x)) - 1)


def tanh(r, x):
    up, down = r(mp.exp(x)), r(mp.exp(-x))
    return r(divided(r(up - down), r(up + down)))


def squareplus(r, x):
    return r(r(x + r(mp.sqrt(r(r(x * x) + 4)))) / 2)


def gaussian(r, x):
    return r(mp.exp(-r(x * x)))


def exact_sigmoid(x):
    return 1 / (1 + mp.exp(-x))


CURVES = {
    'sigmoid': (sigmoid, exact_sigmoid),
    'silu': (silu, lambda x: x * exact_sigmoid(x)),
    'softplus': (softplus, lambda x: mp.log1p(mp.exp(x))),
    'logsigmoid': (logsigmoid, lambda x: -mp.log1p(mp.exp(-x))),
    'mish': (mish, lambda x: x * mp.tanh(mp.log1p(mp.exp(x)))),
    'gelu': (gelu, lambda x: x * mp.erfc(-x / mp.sqrt(2)) / 2),
    'elu': (elu, lambda x: x if x > 0 else mp.expm1(x)),
    'tanh': (tanh, mp.tanh),
    'squareplus': (squareplus, lambda x: 2 / (mp.sqrt(x * x + 4) - x) if x < 0 else (x + mp.sqrt(x * x + 4)) / 2),
    'gaussian': (gaussian, lambda x: mp.exp(-x * x)),
}
POINTS = ['-100', '-20', '-17', '-12', '-9', '-6.5', '-5.5', '-4.2', '-3', '-2.1', '-1.3', '-0.7', '-0.3', '-0.06', '-0.01', '-1e-4', '-1e-7',
          '1e-8', '3e-6', '0.002', '0.1', '0.4', '0.9', '1.7', '2.6', '3.4', '5', '6.2', '8', '11.2', '13', '17', '30', '90', '400']


def text(v):
    if mp.isnan(v):
        return 'nan'
    if mp.isinf(v):
        return 'inf' if v > 0 else '-inf'
    return float(v).hex()


def main():
    lines = ['curve,format,x,textbook,rounded']
    for curve, (textbook, exact) in CURVES.items():
        for name in FORMATS:
            r = Format(name)
            for point in POINTS:
                x = r(mpf(point))
                if mp.isfinite(x):
                    lines.append(f'{curve},{name},{text(x)},{text(textbook(r, x))},{text(r(exact(x)))}')
    Path(__file__).with_name('as_computed.csv').write_text('\n'.join(lines) + '\n')


if __name__ == '__main__':
    main()
