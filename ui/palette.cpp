// The colours of both themes. tests/ui/theme_test.cpp holds them to their contrasts and distances.
#include "ui/theme.h"

namespace actiscope::ui {

const Palette& lightPalette()
{
    static const Palette palette{
        .plot = QColor(0xFFFFFF),
        .panel = QColor(0xF6F7F9),
        .hairline = QColor(0xE1E4E9),
        .grid = QColor(0xEDEFF2),
        .axis = QColor(0x868F9C),
        .text = QColor(0x1B1F24),
        .muted = QColor(0x5F6877),
        .ink = QColor(0x262B33),
        .hover = QColor(0xEEF0F4),
        .selection = QColor(0xE9ECF2),
        .field = QColor(0xFFFFFF),
        .hatch = QColor(0x3C444F),
        .dots = QColor(0x59626E),
        .regionTint = QColor(0xE4E6E9),
        .error = QColor(0xB3261E),
        .curves = {QColor(0x1762F6), QColor(0xCA6F08), QColor(0x427F4C), QColor(0x8C175C), QColor(0x0D9EBF),
                   QColor(0x5F4B00), QColor(0x211E9D)},
        .families = {QColor(0x1762F6), QColor(0xCA6F08), QColor(0x427F4C), QColor(0x8C175C), QColor(0x0D9EBF),
                     QColor(0x5F4B00), QColor(0x211E9D)},
    };
    return palette;
}

const Palette& darkPalette()
{
    static const Palette palette{
        .plot = QColor(0x15181D),
        .panel = QColor(0x1C2027),
        .hairline = QColor(0x2C323B),
        .grid = QColor(0x262C35),
        .axis = QColor(0x7B8594),
        .text = QColor(0xE7EAEE),
        .muted = QColor(0x98A1AE),
        .ink = QColor(0xE7EAEE),
        .hover = QColor(0x232830),
        .selection = QColor(0x282E37),
        .field = QColor(0x232831),
        .hatch = QColor(0xC6CCD6),
        .dots = QColor(0xAEB6C2),
        .regionTint = QColor(0x2A2E35),
        .error = QColor(0xFF8A80),
        .curves = {QColor(0x4089FF), QColor(0xFE8344), QColor(0x3DBE8E), QColor(0xC85CA9), QColor(0xA2F0F6),
                   QColor(0xFFE18A), QColor(0xB5A6FF)},
        .families = {QColor(0x4089FF), QColor(0xFE8344), QColor(0x3DBE8E), QColor(0xC85CA9), QColor(0xA2F0F6),
                     QColor(0xFFE18A), QColor(0xB5A6FF)},
    };
    return palette;
}

const Palette& contrastPalette(bool isDark)
{
    static const auto contrasted = [](Palette palette, QRgb text, QRgb muted, QRgb axis, QRgb line) {
        palette.text = QColor(text);
        palette.ink = QColor(text);
        palette.muted = QColor(muted);
        palette.axis = QColor(axis);
        palette.grid = QColor(line);
        palette.hairline = QColor(line);
        return palette;
    };
    static const Palette light = contrasted(lightPalette(), 0x000000, 0x3A414C, 0x4A525E, 0xD3D7DD);
    static const Palette dark = contrasted(darkPalette(), 0xFFFFFF, 0xC9D0DA, 0xAEB6C2, 0x3A424E);
    return isDark ? dark : light;
}

QColor curveColour(const Palette& palette, int slot)
{
    const int count = static_cast<int>(palette.curves.size());
    return palette.curves[static_cast<std::size_t>(((slot % count) + count) % count)];
}

}  // namespace actiscope::ui
