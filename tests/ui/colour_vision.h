// How colours look to people with different cones: an oracle of its own for the palettes.
#pragma once

#include <QColor>

#include <array>
#include <cmath>
#include <numbers>

namespace actiscope::test {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, 2009,
/// severity 1, on linear sRGB.
struct Vision {
    const char* name;
    Matrix matrix;
};
inline constexpr std::array visions{
    Vision{"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    Vision{"protan",
           {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    Vision{"deutan",
           {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    Vision{"tritan",
           {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

inline Triple product(const Matrix& m, const Triple& v)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
    return result;
}

inline Triple linear(const QColor& colour)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF())};
}

/// WCAG 2: from 1 to 21.
inline double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& c) {
        const Triple rgb = linear(c);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double light = std::max(luminance(a), luminance(b)), dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

/// CIE L*a*b* under D65, as `vision` sees the colour.
inline Triple lab(const QColor& colour, const Vision& vision)
{
    constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple white{0.95047, 1, 1.08883};
    Triple rgb = product(vision.matrix, linear(colour));
    for (double& channel : rgb)
        channel = std::min(1.0, std::max(0.0, channel));
    Triple f = product(toXyz, rgb);
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = f[i] / white[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// CIE 1976: the Euclidean distance in L*a*b*.
inline double distance76(const Triple& a, const Triple& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// CIEDE2000, after Sharma, Wu and Dalal, 2005.
inline double distance2000(const Triple& first, const Triple& second)
{
    const auto degrees = [](double radians) { return radians * 180 / std::numbers::pi; };
    const auto radians = [](double angle) { return angle * std::numbers::pi / 180; };
    const double meanC = (std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2;
    const double g = 0.5 * (1 - std::sqrt(std::pow(meanC, 7) / (std::pow(meanC, 7) + std::pow(25.0, 7))));
    const double a1 = first[1] * (1 + g), a2 = second[1] * (1 + g);
    const double c1 = std::hypot(a1, first[2]), c2 = std::hypot(a2, second[2]);
    const auto hue = [&degrees](double b, double a) {
        const double angle = degrees(std::atan2(b, a));
        return angle < 0 ? angle + 360 : angle;
    };
    const double h1 = hue(first[2], a1), h2 = hue(second[2], a2);
    const bool isGrey = c1 * c2 == 0;

    double turn = isGrey ? 0 : h2 - h1;
    if (turn > 180)
        turn -= 360;
    else if (turn < -180)
        turn += 360;
    double meanH = isGrey ? h1 + h2 : (h1 + h2) / 2;
    if (!isGrey && std::abs(h1 - h2) > 180)
        meanH += h1 + h2 < 360 ? 180 : -180;

    const double deltaL = second[0] - first[0], deltaC = c2 - c1;
    const double deltaH = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
    const double l = (first[0] + second[0]) / 2, c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(meanH - 30)) + 0.24 * std::cos(radians(2 * meanH)) +
                     0.32 * std::cos(radians(3 * meanH + 6)) - 0.2 * std::cos(radians(4 * meanH - 63));
    const double sl = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
    const double sc = 1 + 0.045 * c, sh = 1 + 0.015 * c * t;
    const double rotation = -2 * std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7))) *
                            std::sin(radians(60 * std::exp(-std::pow((meanH - 275) / 25, 2))));
    return std::sqrt(std::pow(deltaL / sl, 2) + std::pow(deltaC / sc, 2) + std::pow(deltaH / sh, 2) +
                     rotation * (deltaC / sc) * (deltaH / sh));
}

}  // namespace actiscope::test
