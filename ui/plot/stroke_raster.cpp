#include "ui/plot/stroke_raster.h"

#include "ui/plot/pixels.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace actiscope::ui {
namespace {

constexpr int untouched = 1 << 30;
constexpr int lanes = StrokeRaster::tileWidth;

using Floats = float __attribute__((vector_size(lanes * sizeof(float))));
using Integers = int __attribute__((vector_size(lanes * sizeof(int))));
using Pixels = QRgb __attribute__((vector_size(lanes * sizeof(QRgb))));
using Halves = unsigned short __attribute__((vector_size(lanes * sizeof(QRgb))));

/// As scaled() of pixels.h, for several pixels with an alpha each.
Pixels scaledAll(Pixels pixels, Pixels alpha)
{
    const auto both = reinterpret_cast<Halves>(alpha | (alpha << 16));
    Halves even = reinterpret_cast<Halves>(pixels & 0xff00ffU) * both;
    even = (even + (even >> 8) + 0x80) >> 8;
    Halves odd = reinterpret_cast<Halves>((pixels >> 8) & 0xff00ffU) * both;
    odd = (odd + (odd >> 8) + 0x80) >> 8;
    return reinterpret_cast<Pixels>(even) | (reinterpret_cast<Pixels>(odd) << 8);
}

/// What the coverage summed up so far makes of full strength.
Integers strengthOf(Floats sum, float full)
{
    const Floats size = sum < 0 ? -sum : sum;
    const Floats share = size < 1 ? size : size * 0 + 1;
    return __builtin_convertvector(share * full + 0.5F, Integers);
}

bool isNothing(Integers strength)
{
    int any = 0;
    for (int i = 0; i < lanes; ++i)
        any |= strength[i];
    return any == 0;
}

}  // namespace

void StrokeRaster::resize(QSize size)
{
    if (size == size_)
        return;
    size_ = size;
    rows_ = size.height() + 2 * margin + 2;
    const auto tiles = static_cast<std::size_t>((size.width() + tileWidth - 1) / tileWidth);
    cover_.assign(tiles * tileWidth * static_cast<std::size_t>(rows_), 0.0F);
    touched_.assign(tiles, {untouched, -1});
    firstTile_ = static_cast<int>(tiles);
    lastTile_ = -1;
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
    const double right = from + size_.width();
    for (const Outline::Edge& each : outline.edges()) {
        const bool isOutside =
            (each.from.x() <= from && each.to.x() <= from) || (each.from.x() >= right && each.to.x() >= right);
        if (!isOutside)
            edge(each.from - QPointF(from, 0), each.to - QPointF(from, 0));
    }
}

void StrokeRaster::edge(QPointF from, QPointF to)
{
    const double tallest = size_.height() + 2 * margin;
    from.setY(std::clamp(from.y() + margin, 0.0, tallest));
    to.setY(std::clamp(to.y() + margin, 0.0, tallest));
    if (from.x() == to.x())
        return;
    const double sign = from.x() < to.x() ? 1 : -1;
    if (sign < 0)
        std::swap(from, to);
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    const auto yAt = [&](double x) { return std::clamp(from.y() + slope * (x - from.x()), 0.0, tallest); };
    const double left = std::max(from.x(), 0.0);
    const double right = std::min(to.x(), static_cast<double>(size_.width()));
    const int first = static_cast<int>(left);
    const int last = std::min(static_cast<int>(right), size_.width() - 1);
    firstTile_ = std::min(firstTile_, first / tileWidth);
    lastTile_ = std::max(lastTile_, last / tileWidth);
    double x = left;
    double y = left == from.x() ? from.y() : yAt(left);
    for (int i = first; i <= last; ++i) {
        const double nextX = i == last ? right : i + 1.0;
        const double nextY = nextX == to.x() ? to.y() : yAt(nextX);
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
    const int tile = index / tileWidth;
    float* const cover = tileCover(tile) + index % tileWidth;
    const auto at = [cover](int row) -> float& { return cover[row * tileWidth]; };
    const int first = static_cast<int>(y0);
    const int last = static_cast<int>(y1);
    Span& span = touched_[static_cast<std::size_t>(tile)];
    span.from = std::min(span.from, first);
    span.to = std::max(span.to, last + 1);
    if (first == last) {
        const float middle = 0.5F * (y0 + y1) - static_cast<float>(first);
        at(first) += dx * (1 - middle);
        at(first + 1) += dx * middle;
        return;
    }
    const float perPixel = dx / (y1 - y0);
    const float top = static_cast<float>(first + 1) - y0;
    const float bottom = y1 - static_cast<float>(last);
    // Coverage of pixel k by the part of the edge at or above its bottom.
    float covered = 0.5F * perPixel * top * top;
    at(first) += covered;
    float crossed = perPixel * top;
    for (int k = first + 1; k < last; ++k) {
        const float now = crossed + 0.5F * perPixel;
        at(k) += now - covered;
        covered = now;
        crossed += perPixel;
    }
    const float atLast = crossed + perPixel * bottom * (1 - 0.5F * bottom);
    at(last) += atLast - covered;
    at(last + 1) += dx - atLast;
}

void StrokeRaster::blendTile(int tile, QRgb* pixels, std::ptrdiff_t stride, QRgb solid, float full) const
{
    const Span span = touched_[static_cast<std::size_t>(tile)];
    const float* cover = tileCover(tile);
    const int columns = std::min(tileWidth, size_.width() - tile * tileWidth);
    const int first = std::clamp(span.from, margin, margin + size_.height());
    const int end = std::clamp(span.to + 1, first, margin + size_.height());
    const Pixels solids = Pixels{} + solid;
    Floats sum{};
    Floats row;
    for (int k = span.from; k < std::min(first, span.to + 1); ++k) {
        std::memcpy(&row, cover + k * tileWidth, sizeof row);
        sum += row;
    }
    for (int k = first; k < end; ++k) {
        std::memcpy(&row, cover + k * tileWidth, sizeof row);
        sum += row;
        const Integers strength = strengthOf(sum, full);
        if (isNothing(strength))
            continue;
        QRgb* const place = pixels + (k - margin) * stride + tile * tileWidth;
        const Pixels source = scaledAll(solids, reinterpret_cast<Pixels>(strength));
        const Pixels through = 255 - (source >> 24);
        if (columns == tileWidth) {
            Pixels there;
            std::memcpy(&there, place, sizeof there);
            there = source + scaledAll(there, through);
            std::memcpy(place, &there, sizeof there);
            continue;
        }
        for (int i = 0; i < columns; ++i)
            place[i] = source[i] + scaled(place[i], through[i]);
    }
}

void StrokeRaster::blend(QImage& image, const QColor& colour, double opacity)
{
    blend(reinterpret_cast<QRgb*>(image.bits()), image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)), colour,
          opacity);
}

void StrokeRaster::blend(QRgb* pixels, std::ptrdiff_t stride, const QColor& colour, double opacity)
{
    const QRgb solid = qPremultiply(colour.rgba());
    const auto full = static_cast<float>(255 * std::clamp(opacity, 0.0, 1.0));
    for (int tile = firstTile_; tile <= lastTile_; ++tile) {
        Span& span = touched_[static_cast<std::size_t>(tile)];
        if (span.to < span.from)
            continue;
        blendTile(tile, pixels, stride, solid, full);
        std::fill(tileCover(tile) + span.from * tileWidth, tileCover(tile) + (span.to + 1) * tileWidth, 0.0F);
        span = {untouched, -1};
    }
    firstTile_ = static_cast<int>(touched_.size());
    lastTile_ = -1;
}

}  // namespace actiscope::ui
