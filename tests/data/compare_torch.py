#!/usr/bin/python3
"""Compares value and slope with PyTorch (float64, autograd), for every elementwise class of torch.nn.

    compare_torch.py PROGRAM        what `PROGRAM evaluate` prints
    compare_torch.py --reference    the exact values of reference.py

Prints the largest difference of each, relative to max(1, |PyTorch's|), and exits with 1 where one exceeds 1e-12 and
KNOWN_DIFFERENCES does not say why. Needs Debian's python3-torch; figures are those of PyTorch 1.13.1.
"""

import subprocess
import sys
from dataclasses import dataclass

import torch
from torch import nn

LOW, HIGH, COUNT = -20, 20, 401
TOLERANCE = 1e-12

# Functions of a vector, not of a number.
OF_A_VECTOR = {'GLU', 'MultiheadAttention', 'Softmin', 'Softmax', 'Softmax2d', 'LogSoftmax'}


def cases():
    """(our id, our parameters, PyTorch's module): the defaults of each class, and other values where it has any."""
    return [
        ('threshold', {'threshold': 0.1, 'value': 20}, nn.Threshold(0.1, 20)),
        ('threshold', {'threshold': -1.5, 'value': 0.25}, nn.Threshold(-1.5, 0.25)),
        ('relu', {}, nn.ReLU()),
        ('rrelu', {}, nn.RReLU().eval()),
        ('rrelu', {'lower': 0.05, 'upper': 0.6}, nn.RReLU(0.05, 0.6).eval()),
        ('hardtanh', {}, nn.Hardtanh()),
        ('hardtanh', {'min': -2.5, 'max': 0.5}, nn.Hardtanh(-2.5, 0.5)),
        ('relu6', {}, nn.ReLU6()),
        ('sigmoid', {}, nn.Sigmoid()),
        ('hardsigmoid', {}, nn.Hardsigmoid()),
        ('tanh', {}, nn.Tanh()),
        ('silu', {}, nn.SiLU()),
        ('mish', {}, nn.Mish()),
        ('hardswish', {}, nn.Hardswish()),
        ('elu', {}, nn.ELU()),
        ('elu', {'alpha': 0.3}, nn.ELU(0.3)),
        ('elu', {'alpha': -1.5}, nn.ELU(-1.5)),
        ('celu', {}, nn.CELU()),
        ('celu', {'alpha': 2.5}, nn.CELU(2.5)),
        ('selu', {}, nn.SELU()),
        ('gelu', {}, nn.GELU()),
        ('gelu_tanh', {}, nn.GELU('tanh')),
        ('hardshrink', {}, nn.Hardshrink()),
        ('hardshrink', {'lambda': 1.3}, nn.Hardshrink(1.3)),
        ('leaky_relu', {}, nn.LeakyReLU()),
        ('leaky_relu', {'alpha': 1.7}, nn.LeakyReLU(1.7)),
        ('leaky_relu', {'alpha': -0.4}, nn.LeakyReLU(-0.4)),
        ('logsigmoid', {}, nn.LogSigmoid()),
        ('softplus', {}, nn.Softplus()),
        ('softplus', {'beta': 2.5}, nn.Softplus(2.5)),
        ('softshrink', {}, nn.Softshrink()),
        ('softshrink', {'lambda': 1.3}, nn.Softshrink(1.3)),
        ('prelu', {}, nn.PReLU(dtype=torch.float64)),
        ('softsign', {}, nn.Softsign()),
        ('tanhshrink', {}, nn.Tanhshrink()),
    ]


@dataclass
class KnownDifference:
    """Where PyTorch is knowingly something else: the points to leave out, and why."""
    id: str
    quantity: str
    left_out: callable   # of x and our parameters
    reason: str


KNOWN_DIFFERENCES = [
    KnownDifference('hardsigmoid', 'slope', lambda x, p: abs(x) < 3,
               'its slope is the float32 constant 1.0f/6.0f even in float64 (relative error 3e-8)'),
    KnownDifference('hardswish', 'slope', lambda x, p: abs(x) == 3,
               'at ±3 version 1.13.1 gives −0.5, and 1 or 1.5 by the place in the tensor; current PyTorch and we give 0, 1'),
    KnownDifference('softplus', 'value', lambda x, p: p.get('beta', 1) * x > 20,
               'it returns x where βx > 20 (threshold=20), which is off by up to 2.1e-9 / β'),
    KnownDifference('softplus', 'slope', lambda x, p: p.get('beta', 1) * x > 20,
               'it returns 1 where βx > 20 (threshold=20), which is off by up to 2.1e-9'),
]


def of_torch(module, points):
    x = torch.tensor(points, dtype=torch.float64, requires_grad=True)
    value = module(x)
    value.sum().backward()
    return value.tolist(), x.grad.tolist()


def of_program(program):
    def evaluate(id, parameters, points):
        curve = id + (':' + ','.join(f'{k}={v!r}' for k, v in parameters.items()) if parameters else '')
        output = subprocess.run([program, 'evaluate', curve, '--input', '-', '--quantities', 'value,slope',
                                 '--precision', 'double'], input='\n'.join(map(repr, points)) + '\n',
                                capture_output=True, text=True, check=True).stdout
        lines = [line.split(',') for line in output.splitlines()[1:]]
        assert [float(line[0]) for line in lines] == points, f'{curve}: other points came back'
        return [float(line[1]) for line in lines], [float(line[2]) for line in lines]
    return evaluate


def of_reference(id, parameters, points):
    from formulas import DEFINITIONS
    from reference import exact_quantities
    definition = DEFINITIONS[id]
    values = [float(v) for v in ({**definition.parameters, **parameters}).values()] + [definition.scale]
    rows = [exact_quantities(id, values, x) for x in points]
    return [float(row[0]) for row in rows], [float(row[1]) for row in rows]


def largest_difference(ours, torchs, points, is_left_out):
    """The difference and its x, over the points that no exception leaves out, and over those."""
    worst = {False: (0.0, None), True: (0.0, None)}
    for our, their, x in zip(ours, torchs, points):
        kind = is_left_out(x)
        difference = abs(our - their) / max(1, abs(their))
        worst[kind] = max(worst[kind], (difference if difference == difference else float('inf'), x),
                          key=lambda w: w[0])
    return worst[False], worst[True]


def compare(subject):
    covered = {type(module).__name__ for _, _, module in cases()}
    missing = set(nn.modules.activation.__all__) - OF_A_VECTOR - covered
    points = [LOW + (HIGH - LOW) * i / (COUNT - 1) for i in range(COUNT)]
    is_fine = not missing
    if missing:
        print('not compared:', ', '.join(sorted(missing)))
    print(f'{"function":38}{"quantity":10}{"difference":>12}  at x')
    for id, parameters, module in cases():
        label = id + ''.join(f' {k}={v}' for k, v in parameters.items())
        pairs = zip(('value', 'slope'), subject(id, parameters, points), of_torch(module, points))
        for quantity, ours, torchs in pairs:
            exceptions = [e for e in KNOWN_DIFFERENCES if (e.id, e.quantity) == (id, quantity)]
            (difference, at), (elsewhere, where) = largest_difference(
                ours, torchs, points, lambda x: any(e.left_out(x, parameters) for e in exceptions))
            is_fine &= difference <= TOLERANCE
            mark = '' if difference <= TOLERANCE else '   MORE THAN 1e-12'
            print(f'{label:38}{quantity:10}{difference:12.2e}  {"" if at is None else format(at, "g")}{mark}')
            for e in exceptions:
                if where is not None:
                    print(f'{"":48}{elsewhere:12.2e}  {where:g}, where {e.reason}')
    return is_fine


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    return 0 if compare(of_reference if arguments[0] == '--reference' else of_program(arguments[0])) else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
