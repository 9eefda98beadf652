// Printed by fit_power_quotient.py; do not edit.
#pragma once

namespace actiscope::simd::single {

// (eʳ − 1 − r)/r² over |r| ≤ ½ ln 2; worst error of eʳ − 1, relative to r where r > 0, else to eʳ/2; 2^-26.5.
constexpr float restTail[] = {0x1.0000040000000p-1f, 0x1.5554920000000p-3f, 0x1.554f620000000p-5f,
                              0x1.1239800000000p-7f, 0x1.70ec380000000p-10f};

// (artanh(s)/s − 1)/s² over 0 ≤ s ≤ 1/3, powers of s²; worst error of that times s²; 2^-27.7.
constexpr float artanhTail[] = {0x1.5555000000000p-2f, 0x1.99d27e0000000p-3f, 0x1.1eb6ca0000000p-3f,
                                0x1.1ef2800000000p-3f};

// (tanh(x)/x − 1)/x² over |x| ≤ 0.55, powers of x²; worst relative error of the tangent; 2^-29.7.
constexpr float tanhTail[] = {-0x1.55554a0000000p-2f, 0x1.110cfc0000000p-3f, -0x1.b922640000000p-5f,
                              0x1.590f840000000p-6f, -0x1.9a420c0000000p-8f};

}  // namespace actiscope::simd::single
