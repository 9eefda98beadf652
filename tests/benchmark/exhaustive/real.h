// Numbers of MPFR that read as formulas.
#pragma once

#include <mpfr.h>

namespace actiscope::exhaustive {

/// 320 bits: enough to tell x/2 + x²/4 from x/2 at the least float, 2^-149.
class Real {
public:
    static constexpr mpfr_prec_t precision = 320;

    Real() { mpfr_init2(number_, precision); }
    Real(double value) : Real() { mpfr_set_d(number_, value, MPFR_RNDN); }  // NOLINT: a double is a Real
    Real(const Real& other) : Real() { mpfr_set(number_, other.number_, MPFR_RNDN); }
    Real(Real&& other) noexcept : Real() { mpfr_swap(number_, other.number_); }
    Real& operator=(Real other)
    {
        mpfr_swap(number_, other.number_);
        return *this;
    }
    ~Real() { mpfr_clear(number_); }

    mpfr_ptr get() { return number_; }
    mpfr_srcptr get() const { return number_; }

    /// Rounded to nearest even, subnormal results included.
    float toFloat() const { return mpfr_get_flt(number_, MPFR_RNDN); }
    double toDouble() const { return mpfr_get_d(number_, MPFR_RNDN); }
    double roundedUp() const { return mpfr_get_d(number_, MPFR_RNDU); }

private:
    mpfr_t number_;
};

/// function(result, a, rounding) of MPFR.
template <auto function>
Real apply(const Real& a)
{
    Real result;
    function(result.get(), a.get(), MPFR_RNDN);
    return result;
}

template <auto function>
Real apply(const Real& a, const Real& b)
{
    Real result;
    function(result.get(), a.get(), b.get(), MPFR_RNDN);
    return result;
}

// mpfr.h has macros for some of these names; in parentheses, or as an argument, the function itself is meant.
inline Real operator+(const Real& a, const Real& b)
{
    return apply<mpfr_add>(a, b);
}
inline Real operator-(const Real& a, const Real& b)
{
    return apply<mpfr_sub>(a, b);
}
inline Real operator*(const Real& a, const Real& b)
{
    return apply<mpfr_mul>(a, b);
}
inline Real operator/(const Real& a, const Real& b)
{
    return apply<mpfr_div>(a, b);
}
inline Real operator-(const Real& a)
{
    return apply<(mpfr_neg)>(a);
}
inline Real abs(const Real& a)
{
    return apply<(mpfr_abs)>(a);
}
inline Real sqrt(const Real& a)
{
    return apply<mpfr_sqrt>(a);
}
inline Real exp(const Real& a)
{
    return apply<mpfr_exp>(a);
}
inline Real expm1(const Real& a)
{
    return apply<mpfr_expm1>(a);
}
inline Real log1p(const Real& a)
{
    return apply<mpfr_log1p>(a);
}
inline Real tanh(const Real& a)
{
    return apply<mpfr_tanh>(a);
}
inline Real sech(const Real& a)
{
    return apply<mpfr_sech>(a);
}
inline Real erfc(const Real& a)
{
    return apply<mpfr_erfc>(a);
}
inline bool isPositive(const Real& a)
{
    return mpfr_sgn(a.get()) > 0;
}

inline Real pi()
{
    Real result;
    mpfr_const_pi(result.get(), MPFR_RNDN);
    return result;
}

}  // namespace actiscope::exhaustive
