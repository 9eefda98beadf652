#include "ui/export/figure_colours.h"

#include <algorithm>
#include <array>

namespace actiscope::ui {

namespace {

/// On, off, on, off, in line widths.
struct DashPattern {
    std::array<double, 6> lengths;
    std::size_t count;
};
constexpr std::array patterns{
    DashPattern{{}, 0},         DashPattern{{5, 2.2}, 2},
    DashPattern{{1.2, 1.6}, 2}, DashPattern{{6, 2, 1.2, 2}, 4},
    DashPattern{{10, 3}, 2},    DashPattern{{6, 1.8, 1.2, 1.8, 1.2, 1.8}, 6},
    DashPattern{{2.8, 1.4}, 2},
};
constexpr double leastDashWidth = 0.8;  ///< pt: dashes of hairlines are no shorter than those of such a line

/// Okabe and Ito, "Color Universal Design" (2008), without the yellow that paper does not show and the black that
/// is the text's; the order keeps neighbours apart.
constexpr std::array colourSafeOnLight{0x0072B2U, 0xD55E00U, 0x009E73U, 0xCC79A7U, 0x56B4E9U, 0xE69F00U, 0x000000U};
constexpr std::array colourSafeOnDark{0x56B4E9U, 0xE69F00U, 0x009E73U, 0xCC79A7U, 0xF0E442U, 0xD55E00U, 0xFFFFFFU};
/// Lightness in steps that the eye tells apart; dashes do the rest.
constexpr std::array greysOnLight{0x000000U, 0x6E6E6EU, 0x3C3C3CU, 0x8A8A8AU, 0x1E1E1EU, 0x7C7C7CU, 0x525252U};

QColor onDark(unsigned grey)
{
    return QColor(QRgb(0xFFFFFFU - grey));
}

}  // namespace

bool isColourless(const FigureSettings& settings)
{
    return settings.palette == FigurePalette::greyscale || settings.palette == FigurePalette::black;
}

namespace {

std::array<QColor, 7> curveColours(const FigureSettings& settings, const Palette& theme)
{
    std::array<QColor, 7> colours = theme.curves;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        switch (settings.palette) {
            case FigurePalette::screen:
                break;
            case FigurePalette::colourSafe:
                colours[i] = QColor(QRgb(settings.isDark ? colourSafeOnDark[i] : colourSafeOnLight[i]));
                break;
            case FigurePalette::greyscale:
                colours[i] = settings.isDark ? onDark(greysOnLight[i]) : QColor(QRgb(greysOnLight[i]));
                break;
            case FigurePalette::black:
                colours[i] = settings.isDark ? QColor(Qt::white) : QColor(Qt::black);
                break;
        }
    }
    return colours;
}

}  // namespace

Palette paletteOf(const FigureSettings& settings)
{
    Palette palette = settings.isDark ? darkPalette() : lightPalette();
    if (settings.palette == FigurePalette::screen)
        return palette;
    palette.curves = curveColours(settings, palette);
    palette.families = palette.curves;
    if (isColourless(settings)) {
        palette.text = settings.isDark ? QColor(Qt::white) : QColor(Qt::black);
        palette.muted = settings.isDark ? QColor(QRgb(0xD0D0D0)) : QColor(QRgb(0x303030));
        palette.axis = settings.isDark ? QColor(QRgb(0xB0B0B0)) : QColor(QRgb(0x505050));
        palette.grid = settings.isDark ? QColor(QRgb(0x303030)) : QColor(QRgb(0xE2E2E2));
        palette.regionTint = settings.isDark ? QColor(QRgb(0x262626)) : QColor(QRgb(0xEFEFEF));
        palette.hatch = palette.axis;
        palette.dots = palette.axis;
        palette.plot = settings.isDark ? QColor(Qt::black) : QColor(Qt::white);
    }
    return palette;
}

SheetColours sheetColours(const FigureSettings& settings, const Palette& palette)
{
    return {.ground = settings.isTransparent ? QColor() : palette.plot,
            .calm = palette.plot,
            .text = palette.text,
            .muted = palette.muted,
            .axis = palette.axis,
            .grid = palette.grid,
            .hatch = palette.hatch,
            .dots = palette.dots,
            .tint = palette.regionTint};
}

QColor nameColour(const QColor& curve, const FigureSettings& settings, const Palette& palette)
{
    return isColourless(settings) ? palette.text : curve;
}

std::vector<double> dashesOf(int slot, const FigureSettings& settings)
{
    const int count = static_cast<int>(patterns.size());
    // Where colours tell curves apart they repeat after seven, and the next seven are dashed.
    const int place = settings.hasDashes || isColourless(settings) ? slot : slot / count;
    const DashPattern& pattern = patterns[static_cast<std::size_t>(((place % count) + count) % count)];
    std::vector<double> dashes(pattern.lengths.begin(), pattern.lengths.begin() + std::ptrdiff_t(pattern.count));
    for (double& length : dashes)
        length *= std::max(settings.lineWidth, leastDashWidth);
    return dashes;
}

}  // namespace actiscope::ui
