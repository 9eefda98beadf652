"""Where activations are sampled: walking the bit patterns of floating-point numbers, since a linear grid hides errors."""

import random
import struct
from dataclasses import dataclass

from mpmath import mp, mpf


@dataclass(frozen=True)
class Precision:
    name: str
    float_code: str
    int_code: str
    fraction_bits: int
    lowest_exponent: int   # of the smallest subnormal
    highest_exponent: int

    @property
    def sign_bit(self):
        return 1 << (8 * struct.calcsize(self.int_code) - 1)

    def round(self, number):
        return struct.unpack(self.float_code, struct.pack(self.float_code, number))[0]

    def to_order(self, number):
        """An integer for each number, in the order of the numbers; ±0 is 0."""
        bits = struct.unpack(self.int_code, struct.pack(self.float_code, number))[0]
        return bits if bits < self.sign_bit else self.sign_bit - bits

    def from_order(self, order):
        bits = order if order >= 0 else self.sign_bit - order
        return struct.unpack(self.float_code, struct.pack(self.int_code, bits))[0]

    def step(self, number, count):
        """`count` representable numbers further; the ends of the line hold."""
        most = self.to_order(self.largest)
        return self.from_order(max(-most, min(most, self.to_order(number) + count)))

    @property
    def largest(self):
        return (2 - 2.0 ** -self.fraction_bits) * 2.0 ** self.highest_exponent

    @property
    def smallest_normal(self):
        return 2.0 ** (self.lowest_exponent + self.fraction_bits)

    @property
    def smallest(self):
        return 2.0 ** self.lowest_exponent


SINGLE = Precision('single', '<f', '<I', 23, -149, 127)
DOUBLE = Precision('double', '<d', '<Q', 52, -1074, 1023)

ROOTS_PER_QUANTITY = 4


def short_hex(number):
    """A hexadecimal float without the zeros at its end."""
    text = float(number).hex()
    if 'p' not in text:
        return text
    mantissa, exponent = text.split('p')
    return f"{mantissa.rstrip('0').rstrip('.') if '.' in mantissa else mantissa}p{exponent}"


def clamped(number, precision):
    return precision.round(max(-precision.largest, min(precision.largest, number)))


def spread(definition, values, precision, dice):
    """Every exponent band and sign, densely where |x| or |stretch·x| is neither tiny nor huge."""
    def draw(exponent):
        return clamped((1 + dice.random()) * 2.0 ** exponent * dice.choice((-1, 1)), precision)

    is_short = definition.is_piecewise_linear or precision == DOUBLE
    points = [0.0, -0.0]
    for end in (precision.smallest, precision.smallest_normal, precision.largest):
        points += [end, -end]
    points += [precision.step(precision.smallest_normal, -1), precision.step(-precision.smallest_normal, 1)]
    span = precision.highest_exponent - precision.lowest_exponent
    count = 14 if is_short else 44
    points += [draw(precision.lowest_exponent + span * i // count) for i in range(count)]
    points += [draw(e) for e in range(-30, -6, 8 if is_short else 1)]
    for exponent in range(-6, 8):
        points += [draw(exponent) for _ in range(2 if is_short else 6)]
    stretch = abs(float(definition.stretch(*values[:-1])))
    if stretch != 1:
        for exponent in range(-4, 10):
            points += [clamped(draw(exponent) / stretch, precision) for _ in range(4)]
    return points


def around_kinks(definition, values, precision):
    points = []
    for kink in definition.kinks(*values[:-1]):
        if mp.isfinite(kink):
            nearest = clamped(float(kink), precision)
            points += [precision.step(nearest, i) for i in (-40, -2, -1, 0, 1, 2, 40)]
    return points


def kinds(quantities, precision):
    """What each quantity is in this precision: its sign, and whether it underflows, is subnormal, normal or overflows.
    The last of them, by scale, repeats the value."""
    bounds = (precision.smallest / 2 if precision == SINGLE else precision.smallest,
              precision.smallest_normal, precision.largest)

    def kind(q):
        return (mp.sign(q), sum(abs(q) >= b for b in bounds)) if not mp.isnan(q) else ('nan', 0)
    return [kind(q) for q in quantities[:-1]]


def turning_points(points, precision, exact):
    """Where a quantity changes its sign or begins to under- or overflow: the two neighbours, by bisection."""
    ordered = sorted({precision.to_order(x) for x in points})
    known = {order: kinds(exact(precision.from_order(order)), precision) for order in ordered}
    pairs = sorted(zip(ordered, ordered[1:]), key=lambda p: min(abs(p[0]), abs(p[1])))
    found = []
    for quantity in range(len(known[ordered[0]])):
        changes = [p for p in pairs if known[p[0]][quantity] != known[p[1]][quantity]]
        signs = [p for p in changes if known[p[0]][quantity][0] != known[p[1]][quantity][0]]
        sizes = [p for p in changes if p not in signs]
        for low, high in signs[:ROOTS_PER_QUANTITY] + sizes[:ROOTS_PER_QUANTITY]:
            start = known[low][quantity]
            while high - low > 1:
                middle = (low + high) // 2
                if kinds(exact(precision.from_order(middle)), precision)[quantity] == start:
                    low = middle
                else:
                    high = middle
            found += [low - 1, low, high, high + 1]
    return [precision.step(0.0, order) for order in found]


def sample_points(definition, id, values, precision, exact):
    """Ascending, −0 before 0."""
    dice = random.Random(f'{id} {values} {precision.name}')
    points = spread(definition, values, precision, dice) + around_kinks(definition, values, precision)
    if precision == SINGLE:
        from float32_limits import LIMITS
        for limit in LIMITS:
            if limit.activation == id:
                points += [precision.step(limit.start, i) for i in (-1, 0, 1)]
        points += turning_points(points, precision, exact)
    unique = {precision.to_order(x): x for x in points if x != 0}
    ordered = [unique[order] for order in sorted(unique)]
    negative = [x for x in ordered if x < 0]
    return negative + [-0.0, 0.0] + ordered[len(negative):]
