// Printed by fit_coefficients.py; do not edit.
#pragma once

namespace actiscope::simd {

// (eʳ − 1 − r)/r² over |r| ≤ ½ ln 2, ascending powers of r; worst relative error 2.3e-16.
constexpr double expTail[] = {
    0x1.0000000000001p-1,  0x1.5555555555556p-3,  0x1.5555555553d63p-5,  0x1.11111111109b3p-7,  0x1.6c16c1788bd90p-10,
    0x1.a01a01a7c41d5p-13, 0x1.a019b90d2ae7ap-16, 0x1.71de0dae63bb3p-19, 0x1.289185613a3d6p-22, 0x1.af38a9b0ec855p-26,
};

// (log((1+s)/(1−s)) − 2s)/s³ over |s| ≤ 0.1716, powers of s²; worst relative error 4.7e-16.
constexpr double logTail[] = {
    0x1.5555555555558p-1, 0x1.99999999952bfp-2, 0x1.2492492df5266p-2, 0x1.c71c62e0922bcp-3,
    0x1.7462b61242bb4p-3, 0x1.39fe31c77715cp-3, 0x1.2b5a8aca255fdp-3,
};

// erf(x)/x over |x| ≤ 1, powers of x²; worst relative error 3.0e-17.
constexpr double erfHead[] = {
    0x1.20dd750429b6dp+0,  -0x1.812746b0379e7p-2,  0x1.ce2f21a042bdep-4,  -0x1.b82ce312889bap-6,
    0x1.565bcd0e6502dp-8,  -0x1.c02db3feeb579p-11, 0x1.f9a326c233146p-14, -0x1.f4d2561aeafd4p-17,
    0x1.b9e6509b9867dp-20, -0x1.5f6d925a0bc7ap-23, 0x1.fc4356498c2d9p-27, -0x1.4e607b41a6416p-30,
    0x1.7f072188e194dp-34, -0x1.29b9f1b3df556p-38,
};

// Φ(−a)·exp(a²/2)·(2 + √(2π)·a) over a ≥ 0, powers of t = (a − 2.625)/(a + 2.625); worst relative error 1.6e-16.
constexpr double normalTail[] = {
    0x1.2a5b4edd43b04p+0,   -0x1.f02e2ab3e689ep-4,  -0x1.1d96935cdc661p-3,  0x1.0f8576ba6e2c9p-3,
    -0x1.f5ae53bdb8074p-6,  -0x1.bf385d596dacap-7,  0x1.55758f8a361b4p-8,   0x1.6c70ab17b3c0cp-9,
    -0x1.31b5b98a43957p-11, -0x1.7024a5d51f979p-11, -0x1.10df20ee40174p-14, 0x1.29781de88061cp-13,
    0x1.1f93014ff7d29p-14,  -0x1.022269f690054p-17, -0x1.68e32251bc12dp-16, -0x1.1850b273ebac7p-17,
    0x1.c85f78cab89f6p-20,  0x1.ca40ae4eaca05p-19,  0x1.96eebff0e52efp-20,  -0x1.e6b3ba8c40f9dp-23,
    -0x1.7549435387605p-21, -0x1.3b86ece457ed9p-22, 0x1.a9f4073cbbd85p-24,  0x1.ffa20a98b762bp-24,
    0x1.c0fbd8449f65fp-27,  -0x1.170dc855d821dp-26, -0x1.416598f151f19p-28,
};

// (sin r − r)/r³ over |r| ≤ π/4, powers of r²; worst relative error 5.7e-17.
constexpr double sinTail[] = {
    -0x1.5555555555555p-3,  0x1.1111111111110p-7,  -0x1.a01a01a019936p-13, 0x1.71de3a54605eep-19,
    -0x1.ae64541266378p-26, 0x1.61217ec01749dp-33, -0x1.ab17a79237a19p-41,
};

// (cos r − 1 + r²/2)/r⁴ over |r| ≤ π/4, powers of r²; worst relative error 5.6e-17.
constexpr double cosTail[] = {
    0x1.5555555555555p-5,  -0x1.6c16c16c16c16p-10, 0x1.a01a01a019d0ap-16, -0x1.27e4fb7712bdfp-22,
    0x1.1eed8deb6d561p-29, -0x1.9394b9c9c20a4p-37, 0x1.ab783376962cfp-45,
};

// (x − tanh x)/x³ over |x| ≤ 1, powers of x²; worst relative error 5.5e-17.
constexpr double tanhShrinkHead[] = {
    0x1.5555555555555p-2,  -0x1.11111111110b9p-3,  0x1.ba1ba1ba1453ep-5,  -0x1.664f4880d2a47p-6,
    0x1.226e3519865dfp-7,  -0x1.d6d3c538d0bbep-9,  0x1.7da2bdc3daa27p-10, -0x1.3551ae34bdfffp-11,
    0x1.f5211730ee038p-13, -0x1.94981e5bdbe6fp-14, 0x1.42090e21d3d27p-15, -0x1.ea19b73b128d5p-17,
    0x1.4eb911dcd9783p-18, -0x1.7238a0a7e22acp-20, 0x1.1ab979c0ab581p-22, -0x1.b028f6cb72ea9p-26,
};

constexpr double ln2Part1 = 0x1.62e42fefa2000p-1;
constexpr double ln2Part2 = 0x1.9ef35793c7673p-41;
constexpr double halfPiPart1 = 0x1.921fb54400000p+0;
constexpr double halfPiPart2 = 0x1.0b4611a600000p-34;
constexpr double halfPiPart3 = 0x1.3198a2e000000p-69;
constexpr double halfPiPart4 = 0x1.b839a252049c1p-104;
constexpr double inverseLn2 = 0x1.71547652b82fep+0;
constexpr double inverseHalfPi = 0x1.45f306dc9c883p-1;
constexpr double sqrt2 = 0x1.6a09e667f3bcdp+0;
constexpr double sqrtTwoPi = 0x1.40d931ff62706p+1;
constexpr double inverseSqrtTwoPi = 0x1.9884533d43651p-2;
constexpr double normalTailMiddle = 0x1.5000000000000p+1;

}  // namespace actiscope::simd
