// Arithmetic on premultiplied pixels of 32 bits.
#pragma once

#include <QRgb>

namespace actiscope::ui {

/// alpha 255ths of a premultiplied pixel, two channels at a time.
inline QRgb scaled(QRgb pixel, unsigned alpha)
{
    unsigned even = (pixel & 0xff00ffU) * alpha;
    even = (even + ((even >> 8) & 0xff00ffU) + 0x800080U) >> 8 & 0xff00ffU;
    unsigned odd = ((pixel >> 8) & 0xff00ffU) * alpha;
    odd = (odd + ((odd >> 8) & 0xff00ffU) + 0x800080U) & 0xff00ff00U;
    return even | odd;
}

/// source over what is there.
inline void blendPixel(QRgb& there, QRgb source)
{
    const unsigned through = 255U - (source >> 24);
    there = through == 0 || there == 0 ? source : source + scaled(there, through);
}

}  // namespace actiscope::ui
