// Printed by fit_steps.py; do not edit.
#pragma once

namespace actiscope::simd::single {

// s·2^(j/16) for s − 1 = 0.00866; its rounding loses at most 0.22 ULP.
alignas(64) constexpr float expSteps16[] = {
    0x1.0237480000000p+0f, 0x1.0da5ec0000000p+0f, 0x1.1996240000000p+0f, 0x1.260daa0000000p+0f,
    0x1.33127e0000000p+0f, 0x1.40aae00000000p+0f, 0x1.4edd5a0000000p+0f, 0x1.5db0bc0000000p+0f,
    0x1.6d2c280000000p+0f, 0x1.7d570e0000000p+0f, 0x1.8e39320000000p+0f, 0x1.9fdab20000000p+0f,
    0x1.b244060000000p+0f, 0x1.c57e080000000p+0f, 0x1.d991f40000000p+0f, 0x1.ee89700000000p+0f};

// e^r/s − 1 over |r| ≤ log 2/32, powers of r; 2^-29.3.
alignas(64) constexpr float expGrowth16[] = {-0x1.1934e00000000p-7f, 0x1.fb9b2c0000000p-1f, 0x1.fba0820000000p-2f,
                                             0x1.527f2c0000000p-3f};

// s·2^(j/8) for s − 1 = 0.00273, less j in the place that k + j/8 is added to; its rounding loses at most 0.09 ULP.
alignas(64) constexpr float expSteps8[] = {0x1.00b29c0000000p+0f, 0x1.f7ee4a0000000p-1f, 0x1.f144480000000p-1f,
                                           0x1.ece54e0000000p-1f, 0x1.eb067e0000000p-1f, 0x1.ebe1c80000000p-1f,
                                           0x1.efb65c0000000p-1f, 0x1.f6c9200000000p-1f};

// e^r/s − 1 over |r| ≤ log 2/16, powers of r; 2^-32.0.
alignas(64) constexpr float expGrowth8[] = {-0x1.643f720000000p-9f, 0x1.fe9bc00000000p-1f, 0x1.fe9bb40000000p-2f,
                                            0x1.5474800000000p-3f, 0x1.550ff00000000p-5f};

// log 2 in two parts.
constexpr float stepLn2High = 0x1.62e4300000000p-1f;
constexpr float stepLn2Low = -0x1.05c6100000000p-29f;

// (high − log 2)·e^r over |r| ≤ ½ log 2, powers of r; to 0.032 of the difference.
alignas(64) constexpr float stepLn2Lost1[] = {0x1.0db18a0000000p-29f, 0x1.09b9460000000p-29f};

// (high − log 2)·e^r over |r| ≤ ½ log 2, powers of r; to 0.002 of the difference.
alignas(64) constexpr float stepLn2Lost2[] = {0x1.05c1020000000p-29f, 0x1.09b9460000000p-29f, 0x1.08675c0000000p-30f};

}  // namespace actiscope::simd::single
