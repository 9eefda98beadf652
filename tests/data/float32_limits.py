"""The last things that float32 can see: from which input on the correctly rounded result is a constant, or the input.

Found by bisection with exact arithmetic, parameters rounded to float32; confirmed_limits() proves each row anew.
"""

from dataclasses import dataclass

from mpmath import mp

from samples import SINGLE, short_hex


@dataclass(frozen=True)
class Limit:
    activation: str
    quantity: str
    result: object   # a number, or 'x'
    start: float     # from here on, away from zero


TABLE = """
sigmoid value 1 0x1.154246p+4
sigmoid value 0 -0x1.9fe36ap+6
sigmoid slope 0 0x1.9fe36ap+6
sigmoid slope 0 -0x1.9fe36ap+6
sigmoid curvature 0 0x1.9fe36ap+6
tanh value 1 0x1.205968p+3
tanh slope 0 0x1.a56efap+5
logsigmoid value 0 0x1.9fe36ap+6
logsigmoid value x -0x1.d1cb8p+3
logsigmoid slope 0 0x1.9fe36ap+6
logsigmoid slope 1 -0x1.154246p+4
softplus value x 0x1.d1cb8p+3
softplus value 0 -0x1.9fe36ap+6
softplus slope 1 0x1.154246p+4
softplus slope 0 -0x1.9fe36ap+6
elu value -1 -0x1.154246p+4
elu slope 0 -0x1.9fe36ap+6
selu value -1.7580993 -0x1.0ce3fep+4
selu slope 0 -0x1.a2253p+6
gelu value x 0x1.563db2p+2
gelu value 0 -0x1.cb64eap+3
gelu slope 1 0x1.7a4014p+2
gelu slope 0 -0x1.d152bcp+3
gelu_tanh value x 0x1.3f9ff2p+2
gelu_tanh value 0 -0x1.58aaf4p+3
gelu_tanh slope 1 0x1.5df16cp+2
gelu_tanh slope 0 -0x1.5ca01p+3
quick_gelu value x 0x1.3cc6ccp+3
quick_gelu value 0 -0x1.fc3804p+5
quick_gelu slope 1 0x1.6fafd6p+3
quick_gelu slope 0 -0x1.feb2a8p+5
silu value x 0x1.0ad4e2p+4
silu value 0 -0x1.b2a428p+6
silu slope 1 0x1.38e6cap+4
silu slope 0 -0x1.b29a9ap+6
mish value x 0x1.169b8ep+3
mish value 0 -0x1.b2a428p+6
mish slope 1 0x1.449bd6p+3
mish slope 0 -0x1.b29a9ap+6
serf value x 0x1.f2aa12p+1
serf value 0 -0x1.b320fcp+6
serf slope 1 0x1.0fd468p+2
serf slope 0 -0x1.b3177p+6
softsign value 1 0x1p+25
softsign slope 0 0x1p+75
tanhshrink slope 1 0x1.2b708ap+3
squareplus value x 0x1p+12
squareplus slope 1 0x1.6a09e6p+12
squareplus slope 0 -0x1p+75
gaussian value 0 0x1.464b2p+3
gaussian slope 0 0x1.4b035cp+3
exponential value 0 -0x1.9fe36ap+6
"""


def parsed(line):
    activation, quantity, result, start = line.split()
    return Limit(activation, quantity, result if result == 'x' else SINGLE.round(float(result)), float.fromhex(start))


LIMITS = [parsed(line) for line in TABLE.strip().splitlines()]


def rounded(number):
    """Correctly rounded to single precision, subnormals included."""
    if number == 0:
        return 0.0
    exponent = max(mp.mag(number) - 1 - SINGLE.fraction_bits, SINGLE.lowest_exponent)
    with mp.workdps(400):
        return float(mp.ldexp(mp.nint(mp.ldexp(number, -exponent)), exponent))


def confirmed_limits(limits, exact_quantities, definitions):
    """Rows for the file; throws where the table is wrong."""
    column = {'value': 0, 'slope': 1, 'curvature': 2}
    lines = []
    for limit in limits:
        definition = definitions[limit.activation]
        values = tuple(SINGLE.round(float(v)) for v in (*definition.parameters.values(), definition.scale))

        def result(x):
            return rounded(exact_quantities(limit.activation, values, x)[column[limit.quantity]])

        inside = SINGLE.from_order(SINGLE.to_order(limit.start) - (1 if limit.start > 0 else -1))
        expected = (lambda x: x) if limit.result == 'x' else (lambda x: limit.result)
        beyond = [SINGLE.step(limit.start, i if limit.start > 0 else -i) for i in (0, 1, 1000, 10 ** 7)]
        if any(result(x) != expected(x) for x in beyond) or result(inside) == expected(inside):
            raise ArithmeticError(f'not as stated: {limit}: {[(x.hex(), result(x)) for x in [inside, *beyond]]}')
        lines.append([limit.activation, limit.quantity,
                      'x' if limit.result == 'x' else repr(limit.result) if limit.result % 1 else int(limit.result),
                      short_hex(limit.start), short_hex(inside)])
    return lines
