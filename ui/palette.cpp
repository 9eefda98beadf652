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
        .axis = QColor(0x8A93A0),
        .text = QColor(0x1B1F24),
        .muted = QColor(0x667080),
        .ink = QColor(0x262B33),
        .hover = QColor(0xEEF0F4),
        .selection = QColor(0xE9ECF2),
        .field = QColor(0xFFFFFF),
        .hatch = QColor(0x3C444F),
        .dots = QColor(0x59626E),
        .regionTint = QColor(0xE4E6E9),
        .error = QColor(0xB3261E),
        .curves = {QColor(0x2F7DE1), QColor(0xC76A00), QColor(0x00967A), QColor(0x8A1C63), QColor(0x1B9AC4),
                   QColor(0x5E4B00), QColor(0x2B1E8F)},
        .families = {QColor(0x2F7DE1), QColor(0xC76A00), QColor(0x00967A), QColor(0x8A1C63), QColor(0x1B9AC4),
                     QColor(0x5E4B00), QColor(0x2B1E8F)},
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
        .curves = {QColor(0x6FA8FF), QColor(0xFF8A4C), QColor(0x3FBF8F), QColor(0xD05AA8), QColor(0xA5F0F5),
                   QColor(0xFFE08A), QColor(0x9A7CFF)},
        .families = {QColor(0x6FA8FF), QColor(0xFF8A4C), QColor(0x3FBF8F), QColor(0xD05AA8), QColor(0xA5F0F5),
                     QColor(0xFFE08A), QColor(0x9A7CFF)},
    };
    return palette;
}

QColor curveColour(const Palette& palette, int slot)
{
    const int count = static_cast<int>(palette.curves.size());
    return palette.curves[static_cast<std::size_t>(((slot % count) + count) % count)];
}

}  // namespace actiscope::ui
