"""Best approximations in the sense of the largest error."""
import numpy as np


def lawson(powers, wanted, weights, rounds=60):
    """Coefficients of the least largest |weight · (powers · coefficients − wanted)|, by Lawson's iteration."""
    share = np.ones(len(wanted)) / len(wanted)
    best = (np.inf, None)
    for _ in range(rounds):
        root = np.sqrt(share) * weights
        found, *_ = np.linalg.lstsq(powers * root[:, None], wanted * root, rcond=None)
        error = np.abs(weights * (powers @ found - wanted))
        if error.max() < best[0]:
            best = (error.max(), found)
        share = share * error
        share /= share.sum()
    return best[1]
