// Thick lines as exact coverage of pixels, many times faster than a painter's stroker.
#pragma once

#include "ui/plot/outline.h"

#include <QColor>
#include <QImage>

#include <array>
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

    /// Blends what was added onto the image (of 32 bits, premultiplied or opaque) and forgets it. at: where the area's
    /// first pixel is; the whole area must be in the image.
    void blend(QImage& image, const QColor& colour, double opacity, QPoint at = {});
    /// The same for an image whose first pixel is `pixels` and whose rows are `stride` pixels apart.
    void blend(QRgb* pixels, std::ptrdiff_t stride, const QColor& colour, double opacity);

private:
    void edge(QPointF from, QPointF to);
    void column(int index, float dx, float y0, float y1);
    /// top: the area's pixel in this column's first row. cover: of the column, up to the last row touched.
    void blendColumn(QRgb* top, std::ptrdiff_t stride, std::span<const float> cover, int from,
                     const std::array<QRgb, 256>& sources) const;

    QSize size_;
    int stride_ = 0;
    std::vector<float> cover_;  ///< column by column: what each pixel adds to the coverage of those below
    struct Span {
        int from;
        int to;
    };
    std::vector<Span> touched_;
    int firstColumn_ = 0;
    int lastColumn_ = -1;
    Outline outline_;
};

}  // namespace actiscope::ui
