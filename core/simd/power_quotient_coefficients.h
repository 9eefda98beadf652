// Printed by fit_power_quotient.py; do not edit.
#pragma once

namespace actiscope::simd::single {

// (eʳ − 1 − r)/r² over |r| ≤ ½ ln 2; worst error of eʳ, relative; 2^-28.0.
constexpr float restTail[] = {0x1.fffff80000000p-2f, 0x1.55548e0000000p-3f, 0x1.555b980000000p-5f,
                              0x1.123bde0000000p-7f, 0x1.6851880000000p-10f};

// (artanh(s)/s − 1)/s² over 0 ≤ s ≤ 1/3, powers of s²; worst error of that times s²; 2^-27.7.
constexpr float artanhTail[] = {0x1.5555000000000p-2f, 0x1.99d27e0000000p-3f, 0x1.1eb6ca0000000p-3f,
                                0x1.1ef2800000000p-3f};

// (tanh(x)/x − 1)/x² over |x| ≤ 0.55, powers of x²; worst relative error of the tangent; 2^-29.7.
constexpr float tanhTail[] = {-0x1.55554a0000000p-2f, 0x1.110cfc0000000p-3f, -0x1.b922640000000p-5f,
                              0x1.590f840000000p-6f, -0x1.9a420c0000000p-8f};

}  // namespace actiscope::simd::single
