"""Numbers that carry their own derivatives, so that only the defining formula of a function is typed.

A Jet is a truncated Taylor expansion: the value, the first and second derivative by x, and the first derivative by each
parameter. The precision is mpmath's current one.
"""

from mpmath import mp, mpf


class Jet:
    """value, d/dx, d²/dx² and [d/dparameter …] of an expression."""

    def __init__(self, value, slope=0, curvature=0, gradient=()):
        self.value = mpf(value)
        self.slope = mpf(slope)
        self.curvature = mpf(curvature)
        self.gradient = [mpf(g) for g in gradient]

    def constant(self, value):
        return Jet(value, 0, 0, [0] * len(self.gradient))

    def _other(self, other):
        return other if isinstance(other, Jet) else self.constant(other)

    def through(self, f, f1, f2):
        """The chain rule: a function whose value and first two derivatives at self.value are f, f1 and f2."""
        return Jet(f, f1 * self.slope, f2 * self.slope ** 2 + f1 * self.curvature, [f1 * g for g in self.gradient])

    def __add__(self, other):
        b = self._other(other)
        return Jet(self.value + b.value, self.slope + b.slope, self.curvature + b.curvature,
                   [g + h for g, h in zip(self.gradient, b.gradient)])

    def __mul__(self, other):
        b = self._other(other)
        return Jet(self.value * b.value, self.slope * b.value + self.value * b.slope,
                   self.curvature * b.value + 2 * self.slope * b.slope + self.value * b.curvature,
                   [g * b.value + self.value * h for g, h in zip(self.gradient, b.gradient)])

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -self._other(other)

    def __truediv__(self, other):
        b = self._other(other)
        return self * b.through(1 / b.value, -1 / b.value ** 2, 2 / b.value ** 3)

    def __rsub__(self, other):
        return self._other(other) - self

    def __rtruediv__(self, other):
        return self._other(other) / self

    __radd__ = __add__
    __rmul__ = __mul__

    def without_curvature(self):
        """At a kink the second derivative is taken as zero."""
        return Jet(self.value, self.slope, 0, self.gradient)


# Elementary functions: each line states f, f′ and f″ in a form that loses nothing at either end of the line.

def exp(u):
    e = mp.exp(u.value)
    return u.through(e, e, e)


def log(u):
    return u.through(mp.log(u.value), 1 / u.value, -1 / u.value ** 2)


def sqrt(u):
    r = mp.sqrt(u.value)
    return u.through(r, 1 / (2 * r), -1 / (4 * r ** 3))


def sin(u):
    s = mp.sin(u.value)
    return u.through(s, mp.cos(u.value), -s)


def tanh(u):
    t, sech = mp.tanh(u.value), 1 / mp.cosh(u.value)
    return u.through(t, sech ** 2, -2 * t * sech ** 2)


def sigmoid(u):
    """1 / (1 + e^−u)"""
    s, t = 1 / (1 + mp.exp(-u.value)), 1 / (1 + mp.exp(u.value))
    return u.through(s, s * t, s * t * (t - s))


def softplus(u):
    """log(1 + e^u)"""
    s, t = 1 / (1 + mp.exp(-u.value)), 1 / (1 + mp.exp(u.value))
    return u.through(max(u.value, 0) + mp.log1p(mp.exp(-abs(u.value))), s, s * t)


def erf(u):
    density = 2 / mp.sqrt(mp.pi) * mp.exp(-u.value ** 2)
    return u.through(mp.erf(u.value), density, -2 * u.value * density)


def normal_cdf(u):
    density = mp.exp(-u.value ** 2 / 2) / mp.sqrt(2 * mp.pi)
    if u.value < -2 ** 64:  # mpmath's erfc fails far out; density / |u| is below 1e-400 there and right to 38 digits
        return u.through(-density / u.value, density, -u.value * density)
    return u.through(mp.erfc(-u.value / mp.sqrt(2)) / 2, density, -u.value * density)
