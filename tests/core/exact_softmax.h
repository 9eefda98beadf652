// Softmax and its logarithm as the formulas say, in 160-bit arithmetic.
#pragma once

#include <gmp.h>
#include <mpfr.h>

#include <cmath>
#include <limits>
#include <vector>

namespace actiscope::reference {

/// Σ e^(x_j − x_i) over one row, exact but for 2^-150: its inverse is softmax, minus its logarithm is log-softmax.
struct ExactSoftmax {
    std::vector<long double> softmax;
    std::vector<long double> logSoftmax;

    template <class Number>
    explicit ExactSoftmax(const std::vector<Number>& x)
        : softmax(x.size(), std::numeric_limits<long double>::quiet_NaN()), logSoftmax(softmax)
    {
        std::size_t largest = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (std::isnan(x[i]))
                return;
            largest = x[i] > x[largest] ? i : largest;
        }
        if (x.empty() || std::isinf(x[largest]))
            return;
        mpfr_inits2(160, others_, one_, most_, static_cast<mpfr_ptr>(nullptr));
        mpfr_set_zero(others_, 1);
        mpfr_set_d(most_, static_cast<double>(x[largest]), MPFR_RNDN);
        for (std::size_t i = 0; i < x.size(); ++i)
            if (i != largest) {
                setToDifference(x[i]);
                mpfr_exp(one_, one_, MPFR_RNDN);
                mpfr_add(others_, others_, one_, MPFR_RNDN);
            }
        mpfr_log1p(others_, others_, MPFR_RNDN);
        for (std::size_t i = 0; i < x.size(); ++i) {
            setToDifference(x[i]);
            mpfr_sub(one_, one_, others_, MPFR_RNDN);
            logSoftmax[i] = mpfr_get_ld(one_, MPFR_RNDN);
            mpfr_exp(one_, one_, MPFR_RNDN);
            softmax[i] = mpfr_get_ld(one_, MPFR_RNDN);
        }
        mpfr_clears(others_, one_, most_, static_cast<mpfr_ptr>(nullptr));
    }

private:
    void setToDifference(double x)
    {
        mpfr_set_d(one_, x, MPFR_RNDN);
        mpfr_sub(one_, one_, most_, MPFR_RNDN);
    }

    mpfr_t others_;
    mpfr_t one_;
    mpfr_t most_;
};

}  // namespace actiscope::reference
