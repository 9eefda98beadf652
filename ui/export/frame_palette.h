// The colours that all frames of an animation share, where a file can only have so many.
#pragma once

#include <QImage>
#include <QRgb>

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace actiscope::ui {

/// How often opaque colours occur. A pixel that is at least half opaque counts in its own colour, as if nothing stood
/// behind it; others do not count.
class ColourCounts {
public:
    void add(const QImage& image);

    struct Entry {
        QRgb colour = 0;
        std::uint64_t count = 0;
    };
    /// The most frequent first; equally frequent ones by their number.
    std::vector<Entry> sorted() const;

private:
    std::unordered_map<QRgb, std::uint64_t> counts_;
};

/// At most `most` (≥ 1) opaque colours, the same for the same counts. All of them where there are no more; else the
/// most frequent exactly (ground, text, lines) and for the others those that are nearest to the eye, on the average.
std::vector<QRgb> sharedPalette(const ColourCounts& counts, int most);

/// Finds the nearest colour of a palette, in OKLab.
class PaletteIndex {
public:
    explicit PaletteIndex(std::vector<QRgb> palette);
    /// Of an opaque colour.
    std::uint8_t nearest(QRgb colour);
    const std::vector<QRgb>& palette() const { return palette_; }

    struct Point {
        float lightness = 0;
        float a = 0;
        float b = 0;
    };

private:
    std::vector<QRgb> palette_;
    std::vector<Point> points_;
    std::unordered_map<QRgb, std::uint8_t> known_;
};

/// The colour of a pixel as ColourCounts takes it; 0 where it is less than half opaque. pixel: not premultiplied.
inline QRgb solidColour(QRgb pixel)
{
    return qAlpha(pixel) < 128 ? 0 : pixel | 0xff000000U;
}

}  // namespace actiscope::ui
