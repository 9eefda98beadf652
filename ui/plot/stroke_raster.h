// Thick lines as exact coverage of pixels, many times faster than a painter's stroker.
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace actiscope::ui {

/// Collects the coverage of one colour's lines, then blends it onto an image. Lines are functions of x or nearly so:
/// memory and time go by pixel columns, in which a curve covers few pixels however much it rises and falls elsewhere.
class StrokeRaster {
public:
    /// Lines may reach this far beyond the image.
    static constexpr int margin = 16;

    /// For an image of this size, in device pixels.
    void resize(QSize size);

    /// Adds a line with butt caps; turns are mitred, sharp ones rounded. Points beyond the margin are moved onto its
    /// edge. width: in px.
    void add(std::span<const QPointF> line, double width);

    /// Blends what was added onto the image (ARGB32_Premultiplied) and forgets it.
    void blend(QImage& image, const QColor& colour, double opacity);

private:
    void edge(QPointF from, QPointF to);
    void column(int index, float dx, float y0, float y1);
    /// top: the image's pixel in this column's first row. cover: of the column, up to the last row touched.
    void blendColumn(QRgb* top, std::ptrdiff_t stride, std::span<const float> cover, int from,
                     const std::array<QRgb, 256>& sources) const;
    void join(QPointF at, QPointF before, QPointF after, double half);

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
    std::vector<QPointF> left_;
    std::vector<QPointF> right_;
};

}  // namespace actiscope::ui
