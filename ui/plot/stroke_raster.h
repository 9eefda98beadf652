// Thick lines as exact coverage of pixels, many times faster than a painter's stroker.
#pragma once

#include "ui/plot/outline.h"

#include <QColor>
#include <QImage>

#include <cstddef>
#include <span>
#include <vector>

namespace actiscope::ui {

/// Collects the coverage of one colour's lines, then blends it onto an image. Lines are functions of x or nearly so:
/// memory and time go by pixel columns, in which a curve covers few pixels however much it rises and falls elsewhere.
class StrokeRaster {
public:
    /// What is above or below by more than this is moved to there.
    static constexpr int margin = 16;

    /// For an area of this size, in device pixels.
    void resize(QSize size);

    /// `from`: the area's left column. Of the outline only what is in the area is looked at.
    void add(const Outline& outline, int from = 0);
    void add(std::span<const QPointF> line, double width);

    /// Blends what was added onto the image (of 32 bits, premultiplied or opaque) and forgets it.
    void blend(QImage& image, const QColor& colour, double opacity);
    /// The same for an image whose first pixel is `pixels` and whose rows are `stride` pixels apart.
    void blend(QRgb* pixels, std::ptrdiff_t stride, const QColor& colour, double opacity);

    static constexpr int tileWidth = 4;  ///< columns that are blended at once

private:
    void edge(QPointF from, QPointF to);
    void column(int index, float dx, float y0, float y1);
    /// full: what full coverage makes of `solid`, in 255ths.
    void blendTile(int tile, QRgb* pixels, std::ptrdiff_t stride, QRgb solid, float full) const;
    float* tileCover(int tile) { return cover_.data() + static_cast<std::ptrdiff_t>(tile) * rows_ * tileWidth; }
    const float* tileCover(int tile) const { return const_cast<StrokeRaster*>(this)->tileCover(tile); }

    QSize size_;
    int rows_ = 0;
    /// Tile by tile, in it row by row: what each pixel adds to the coverage of those below.
    std::vector<float> cover_;
    struct Span {
        int from;
        int to;
    };
    std::vector<Span> touched_;  ///< rows, by tile
    int firstTile_ = 0;
    int lastTile_ = -1;
    Outline outline_;
};

}  // namespace actiscope::ui
