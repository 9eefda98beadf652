#include "ui/plot/stroke_raster.h"

#include "ui/plot/pixels.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

constexpr int untouched = 1 << 30;

}  // namespace

void StrokeRaster::resize(QSize size)
{
    if (size == size_)
        return;
    size_ = size;
    stride_ = size.height() + 2 * margin + 2;
    const auto columns = static_cast<std::size_t>(size.width());
    cover_.assign(columns * static_cast<std::size_t>(stride_), 0.0F);
    touched_.assign(columns, {untouched, -1});
    firstColumn_ = static_cast<int>(columns);
    lastColumn_ = -1;
}

void StrokeRaster::add(std::span<const QPointF> line, double width)
{
    outline_.clear();
    outline_.add(line, width);
    add(outline_);
}

void StrokeRaster::add(const Outline& outline, int from)
{
    if (size_.isEmpty())
        return;
    const QPointF shift(from, 0);
    for (const Outline::Edge& each : outline.edges())
        edge(each.from - shift, each.to - shift);
}

void StrokeRaster::edge(QPointF from, QPointF to)
{
    if (std::max(from.x(), to.x()) <= 0 || std::min(from.x(), to.x()) >= size_.width())
        return;
    const double tallest = size_.height() + 2 * margin;
    from.setY(std::clamp(from.y() + margin, 0.0, tallest));
    to.setY(std::clamp(to.y() + margin, 0.0, tallest));
    if (from.x() == to.x())
        return;
    const double sign = from.x() < to.x() ? 1 : -1;
    if (sign < 0)
        std::swap(from, to);
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    const auto yAt = [&](double x) { return from.y() + slope * (x - from.x()); };
    const double left = std::max(from.x(), 0.0);
    const double right = std::min(to.x(), static_cast<double>(size_.width()));
    const int first = static_cast<int>(left);
    const int last = std::min(static_cast<int>(right), size_.width() - 1);
    firstColumn_ = std::min(firstColumn_, first);
    lastColumn_ = std::max(lastColumn_, last);
    double x = left;
    double y = left == from.x() ? from.y() : std::clamp(yAt(left), 0.0, tallest);
    for (int i = first; i <= last; ++i) {
        const double nextX = i == last ? right : i + 1.0;
        const double nextY = nextX == to.x() ? to.y() : std::clamp(yAt(nextX), 0.0, tallest);
        column(i, static_cast<float>(sign * (nextX - x)), static_cast<float>(std::min(y, nextY)),
               static_cast<float>(std::max(y, nextY)));
        x = nextX;
        y = nextY;
    }
}

// The area below an edge that crosses this column by dx, spread over the pixels it passes; all pixels further below
// are covered by dx. What is stored are the differences from pixel to pixel.
void StrokeRaster::column(int index, float dx, float y0, float y1)
{
    if (dx == 0)
        return;
    float* const cover = cover_.data() + static_cast<std::ptrdiff_t>(index) * stride_;
    const int first = static_cast<int>(y0);
    const int last = static_cast<int>(y1);
    Span& span = touched_[static_cast<std::size_t>(index)];
    span.from = std::min(span.from, first);
    span.to = std::max(span.to, last + 1);
    if (first == last) {
        const float middle = 0.5F * (y0 + y1) - static_cast<float>(first);
        cover[first] += dx * (1 - middle);
        cover[first + 1] += dx * middle;
        return;
    }
    const float perPixel = dx / (y1 - y0);
    const float top = static_cast<float>(first + 1) - y0;
    const float bottom = y1 - static_cast<float>(last);
    // Coverage of pixel k by the part of the edge at or above its bottom.
    float covered = 0.5F * perPixel * top * top;
    cover[first] += covered;
    float crossed = perPixel * top;
    for (int k = first + 1; k < last; ++k) {
        const float now = crossed + 0.5F * perPixel;
        cover[k] += now - covered;
        covered = now;
        crossed += perPixel;
    }
    const float atLast = crossed + perPixel * bottom * (1 - 0.5F * bottom);
    cover[last] += atLast - covered;
    cover[last + 1] += dx - atLast;
}

void StrokeRaster::blendColumn(QRgb* top, std::ptrdiff_t stride, std::span<const float> cover, int from,
                               const std::array<QRgb, 256>& sources) const
{
    const int to = static_cast<int>(cover.size());
    const int first = std::clamp(from, margin, margin + size_.height());
    const int end = std::clamp(to, first, margin + size_.height());
    float sum = 0;
    for (int k = from; k < std::min(first, to); ++k)
        sum += cover[static_cast<std::size_t>(k)];
    for (int k = first; k < end; ++k) {
        sum += cover[static_cast<std::size_t>(k)];
        const auto strength = static_cast<unsigned>(std::min(std::abs(sum), 1.0F) * 255 + 0.5F);
        if (strength != 0)
            blendPixel(top[(k - margin) * stride], sources[strength]);
    }
}

void StrokeRaster::blend(QImage& image, const QColor& colour, double opacity, QPoint at)
{
    const auto stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    blend(reinterpret_cast<QRgb*>(image.bits()) + at.y() * stride + at.x(), stride, colour, opacity);
}

void StrokeRaster::blend(QRgb* pixels, std::ptrdiff_t stride, const QColor& colour, double opacity)
{
    const QRgb solid = qPremultiply(colour.rgba());
    // By coverage in 255ths.
    std::array<QRgb, 256> sources;
    for (unsigned i = 0; i < sources.size(); ++i)
        sources[i] = scaled(solid, static_cast<unsigned>(std::lround(i * std::clamp(opacity, 0.0, 1.0))));
    for (int i = firstColumn_; i <= lastColumn_; ++i) {
        Span& span = touched_[static_cast<std::size_t>(i)];
        if (span.to < span.from)
            continue;
        float* const cover = cover_.data() + static_cast<std::ptrdiff_t>(i) * stride_;
        blendColumn(pixels + i, stride, std::span(cover, static_cast<std::size_t>(span.to) + 1), span.from, sources);
        std::fill(cover + span.from, cover + span.to + 1, 0.0F);
        span = {untouched, -1};
    }
    firstColumn_ = size_.width();
    lastColumn_ = -1;
}

}  // namespace actiscope::ui
