#!/usr/bin/python3
"""Writes reference/<id>.csv: exact values, slopes, curvatures and parameter gradients of every activation.

    reference.py            regenerates all files (half a minute)
    reference.py ID …       regenerates these
    reference.py --check    recomputes a part of what is there, and the derivatives by differences

Every number is computed with a precision that grows until two precisions, one double the other, agree to 25 digits. It is
written with 20 significant digits; below 1e-400 and above 1e400 only that is written, since neither float nor double can
tell. Inputs and parameters are exactly representable in the row's precision and written as hexadecimal floats.
"""

import csv
import sys
from multiprocessing import Pool
from pathlib import Path

from mpmath import mp, mpf

from float32_limits import LIMITS, confirmed_limits
from formulas import DEFINITIONS, NOWHERE
from jet import Jet
from samples import DOUBLE, SINGLE, sample_points, short_hex

FOLDER = Path(__file__).parent / 'reference'
AGREEING_DIGITS = 25
MOST_DIGITS = 60000
SCALE_TO_TRY = -2.5


def decimal_size(number):
    """How many decimal digits lie between a number and 1."""
    return 0 if number == 0 or mp.isinf(number) else int(abs(mp.mag(number)) * 0.30103) + 1


def quantities_once(definition, values, x):
    """[value, slope, curvature, d_parameter …, d_scale] in the current precision; nothing outside the domain."""
    *own, scale = values
    count = len(own)
    jets = [Jet(v, 0, 0, [int(i == j) for j in range(count)]) for i, v in enumerate(own)]
    result = definition.formula(Jet(x, 1, 0, [0] * count), *jets)
    if result is NOWHERE:
        return None
    scaled = [q * mpf(scale) for q in (result.value, result.slope, result.curvature, *result.gradient)]
    return scaled + [result.value]


def agree(a, b):
    return a == b or abs(a - b) <= abs(b) * mpf(10) ** -AGREEING_DIGITS


def exact_quantities(id, values, x):
    """As quantities_once, but settled: cancellation costs at most a power of x and the parameters, so the first precision
    already covers three times their size, and what remains is found by doubling."""
    definition = DEFINITIONS[id]
    digits = 60 + 3 * sum(decimal_size(mpf(n)) for n in (x, *values))
    if id == 'soft_exponential':
        digits += 400  # at alpha = 1 its constants cancel, and e^x is left of it, however small beside them
    before = 'none yet'
    while digits < MOST_DIGITS:
        with mp.workdps(digits):
            now = quantities_once(definition, values, x)
            if now is None:
                return [mp.nan] * (3 + len(values))
            if before != 'none yet' and all(map(agree, before, now)):
                return now
        before, digits = now, 2 * digits
    raise ArithmeticError(f'{id}{values} at {x.hex()}: {MOST_DIGITS} digits do not settle it')


def decimal(number):
    if mp.isnan(number):
        return 'nan'
    if mp.isinf(number):
        return 'inf' if number > 0 else '-inf'
    if number == 0:
        return '0'
    sign = '-' if number < 0 else ''
    if abs(mp.mag(number)) > 1400:
        return sign + ('1e400' if mp.mag(number) > 0 else '1e-400')
    with mp.workdps(40):
        return mp.nstr(number, 20, min_fixed=-4, max_fixed=20).removesuffix('.0').replace('.0e', 'e')


def parameter_sets(id, precision):
    """All values, scale last, rounded to the precision: the default, unusual ones, the default with another scale."""
    definition = DEFINITIONS[id]
    default = tuple(definition.parameters.values())
    if precision == DOUBLE:
        sets = [(*default, definition.scale), *((*s, 1) for s in definition.sets[:1])]
    else:
        sets = [(*default, definition.scale), *((*s, 1) for s in definition.sets), (*default, SCALE_TO_TRY)]
    return [tuple(precision.round(float(v)) for v in values) for values in sets]


def rows(task):
    id, values, precision = task
    names = [*DEFINITIONS[id].parameters, 'scale']
    parameters = ';'.join(f'{n}={short_hex(v)}' for n, v in zip(names, values))

    def exact(x):
        return exact_quantities(id, values, x)

    points = sample_points(DEFINITIONS[id], id, values, precision, exact)
    return [[precision.name, parameters, short_hex(x), *map(decimal, exact(x))] for x in points]


def header(id):
    names = [*DEFINITIONS[id].parameters, 'scale']
    return ['precision', 'parameters', 'x', 'value', 'slope', 'curvature', *(f'd_{n}' for n in names)]


def write(path, lines):
    with open(path, 'w', newline='') as file:
        csv.writer(file, lineterminator='\n').writerows(lines)


def regenerate(ids, pool):
    FOLDER.mkdir(exist_ok=True)
    tasks = [(id, values, precision) for id in ids for precision in (SINGLE, DOUBLE)
             for values in parameter_sets(id, precision)]
    parts = pool.map(rows, tasks, chunksize=1)
    for id in ids:
        lines = [row for task, part in zip(tasks, parts) if task[0] == id for row in part]
        write(FOLDER / f'{id}.csv', [header(id), *lines])
        print(f'{id}: {len(lines)} points', file=sys.stderr)
    write(FOLDER.parent / 'float32_limits.csv', [['activation', 'quantity', 'result', 'from', 'last_inside'],
                                                 *confirmed_limits(LIMITS, exact_quantities, DEFINITIONS)])


def recomputed_faults(id):
    """Every 23rd row anew; which differ from the file."""
    with open(FOLDER / f'{id}.csv', newline='') as file:
        first, *lines = csv.reader(file)
    faults = [] if first == header(id) else [f'{id}: header']
    for line in lines[::23]:
        values = [float.fromhex(p.split('=')[1]) for p in line[1].split(';')]
        if list(map(decimal, exact_quantities(id, values, float.fromhex(line[2])))) != line[3:]:
            faults.append(f'{id}: {line[1]} at {line[2]}')
    return faults + difference_faults(id)


def difference_faults(id):
    """The derivatives against differences of the value, at points where those are tame."""
    definition, faults = DEFINITIONS[id], []
    values = [*definition.parameters.values(), definition.scale]

    def value(at, *parameters):
        return quantities_once(definition, (*parameters, values[-1]), at)[0]

    with mp.workdps(60):
        own = [mpf(v) for v in values[:-1]]
        for x in (mpf('-7.3'), mpf('-1.9'), mpf('-0.37'), mpf('0.21'), mpf('2.3'), mpf('9.1')):
            at = (x, *own)
            orders = [(1, *[0] * len(own)), (2, *[0] * len(own))]
            orders += [(0, *(int(i == j) for j in range(len(own)))) for i in range(len(own)) if mp.isfinite(own[i])]
            exact = quantities_once(definition, values, x)[1:]
            exact = exact[:2] + [g for g, p in zip(exact[2:], own) if mp.isfinite(p)]
            for order, expected in zip(orders, exact):
                if id == 'soft_exponential' and order[0] == 0:
                    continue  # its formula changes at the default; the rows hold other values of alpha
                if abs(mp.diff(value, at, order) - expected) > mpf(10) ** -15:
                    faults.append(f'{id}: derivative {order} at {x}')
    return faults


def main(arguments):
    with Pool(2) as pool:
        if arguments == ['--check']:
            faults = sum(pool.map(recomputed_faults, DEFINITIONS, chunksize=1), [])
            print('\n'.join(faults) if faults else 'The files hold what is computed.')
            return 1 if faults else 0
        regenerate(arguments or list(DEFINITIONS), pool)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
