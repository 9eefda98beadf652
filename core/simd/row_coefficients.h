// Printed by fit_row_coefficients.py; do not edit.
#pragma once

namespace actiscope::simd {

// 2^(j/8) to 10 bits, less j in the place that k + j/8 is added to.
constexpr float expHeads8[] = {
    0x1.0000000000000p+0f, 0x1.f700000000000p-1f, 0x1.f080000000000p-1f, 0x1.ec00000000000p-1f,
    0x1.ea00000000000p-1f, 0x1.eb00000000000p-1f, 0x1.ee80000000000p-1f, 0x1.f580000000000p-1f,
};

// What these lack, as a summand of r.
constexpr float expCorrections8[] = {
    0x0.0p+0f,
    0x1.3f52ae0000000p-11f,
    -0x1.b1ca6c0000000p-13f,
    -0x1.ca8ce00000000p-16f,
    0x1.c00c400000000p-14f,
    -0x1.01998a0000000p-11f,
    0x1.7b9c1c0000000p-14f,
    0x1.b1d1ba0000000p-17f,
};

// (eʳ − 1 − r)/r², ascending powers of r; worst relative error of eʳ 1.9e-10.
constexpr float expTail8[] = {
    0x1.0000000000000p-1f,
    0x1.555cba0000000p-3f,
    0x1.555a680000000p-5f,
};

// 2^(j/16) to 10 bits, less j in the place that k + j/16 is added to.
constexpr float expHeads16[] = {
    0x1.0000000000000p+0f, 0x1.fb80000000000p-1f, 0x1.f700000000000p-1f, 0x1.f380000000000p-1f,
    0x1.f080000000000p-1f, 0x1.ee00000000000p-1f, 0x1.ec00000000000p-1f, 0x1.ea80000000000p-1f,
    0x1.ea00000000000p-1f, 0x1.ea00000000000p-1f, 0x1.eb00000000000p-1f, 0x1.ec80000000000p-1f,
    0x1.ee80000000000p-1f, 0x1.f180000000000p-1f, 0x1.f580000000000p-1f, 0x1.fa80000000000p-1f,
};

// What these lack, as a summand of r.
constexpr float expCorrections16[] = {
    0x0.0p+0f,
    -0x1.4547c60000000p-11f,
    0x1.3f52ae0000000p-11f,
    0x1.ae102a0000000p-14f,
    -0x1.b1ca6c0000000p-13f,
    -0x1.1656ae0000000p-12f,
    -0x1.ca8ce00000000p-16f,
    0x1.1e88500000000p-11f,
    0x1.c00c400000000p-14f,
    0x1.766bd20000000p-13f,
    -0x1.01998a0000000p-11f,
    -0x1.10ab3e0000000p-11f,
    0x1.7b9c1c0000000p-14f,
    0x1.d5147a0000000p-13f,
    0x1.b1d1ba0000000p-17f,
    -0x1.bade740000000p-12f,
};

// (eʳ − 1 − r)/r², ascending powers of r; worst relative error of eʳ 1.8e-9.
constexpr float expTail16[] = {
    0x1.0002440000000p-1f,
    0x1.55573c0000000p-3f,
};

// 2·(log(1+f) − f + f²/2)/f³ over [√½ − 1, √2 − 1]; worst relative error of the logarithm 8.2e-10.
constexpr float rowLogTail[] = {
    0x1.5555460000000p-1f,  -0x1.0000000000000p-1f, 0x1.99a5460000000p-2f,
    -0x1.555f160000000p-2f, 0x1.232fe80000000p-2f,  -0x1.fbc1e60000000p-3f,
    0x1.e6f4ee0000000p-3f,  -0x1.e04a3a0000000p-3f, 0x1.16babc0000000p-3f,
};

// ln 2; the high part has so few bits that its multiples are exact.
constexpr float rowLn2High = 0x1.62e4000000000p-1f;
constexpr float rowLn2Low = 0x1.7f7d1c0000000p-20f;
constexpr float rowInverseLn2 = 0x1.7154760000000p+0f;

}  // namespace actiscope::simd
