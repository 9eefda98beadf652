#include "ui/plot/stroke_raster.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace actiscope::ui {
namespace {

constexpr int untouched = 1 << 30;

QPointF normalOf(QPointF from, QPointF to)
{
    const QPointF d = to - from;
    const double length = std::hypot(d.x(), d.y());
    return {-d.y() / length, d.x() / length};
}

double dot(QPointF a, QPointF b)
{
    return QPointF::dotProduct(a, b);
}

/// Points of the arc around `at` between two normals, both ends included.
void appendArc(std::vector<QPointF>& side, QPointF at, QPointF before, QPointF after, double half)
{
    constexpr double stepAngle = 0.4;
    const double from = std::atan2(before.y(), before.x());
    double turn = std::atan2(after.y(), after.x()) - from;
    if (turn > M_PI)
        turn -= 2 * M_PI;
    if (turn < -M_PI)
        turn += 2 * M_PI;
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / stepAngle)));
    side.push_back(at + half * before);
    for (int i = 1; i < steps; ++i) {
        const double angle = from + turn * i / steps;
        side.push_back(at + half * QPointF(std::cos(angle), std::sin(angle)));
    }
    side.push_back(at + half * after);
}

/// 255ths of a premultiplied pixel, two channels at a time.
QRgb scaled(QRgb pixel, unsigned alpha)
{
    unsigned even = (pixel & 0xff00ffU) * alpha;
    even = (even + ((even >> 8) & 0xff00ffU) + 0x800080U) >> 8 & 0xff00ffU;
    unsigned odd = ((pixel >> 8) & 0xff00ffU) * alpha;
    odd = (odd + ((odd >> 8) & 0xff00ffU) + 0x800080U) & 0xff00ff00U;
    return even | odd;
}

}  // namespace

void StrokeRaster::resize(QSize size)
{
    if (size == size_)
        return;
    size_ = size;
    stride_ = size.height() + 2 * margin + 2;
    const auto columns = static_cast<std::size_t>(size.width() + 2 * margin);
    cover_.assign(columns * static_cast<std::size_t>(stride_), 0.0F);
    touched_.assign(columns, {untouched, -1});
    firstColumn_ = static_cast<int>(columns);
    lastColumn_ = -1;
}

void StrokeRaster::add(std::span<const QPointF> line, double width)
{
    if (line.size() < 2 || size_.isEmpty())
        return;
    const double half = width / 2;
    left_.clear();
    right_.clear();
    QPointF before = normalOf(line[0], line[1]);
    left_.push_back(line[0] + half * before);
    right_.push_back(line[0] - half * before);
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const QPointF after = normalOf(line[i], line[i + 1]);
        join(line[i], before, after, half);
        before = after;
    }
    left_.push_back(line.back() + half * before);
    right_.push_back(line.back() - half * before);

    for (std::size_t i = 0; i + 1 < left_.size(); ++i)
        edge(left_[i], left_[i + 1]);
    edge(left_.back(), right_.back());
    for (std::size_t i = right_.size(); i-- > 1;)
        edge(right_[i], right_[i - 1]);
    edge(right_.front(), left_.front());
}

void StrokeRaster::join(QPointF at, QPointF before, QPointF after, double half)
{
    const double cosine = dot(before, after);
    if (cosine > 0.8) {
        const QPointF mitre = (before + after) * (half / (1 + cosine));
        left_.push_back(at + mitre);
        right_.push_back(at - mitre);
        return;
    }
    const bool turnsLeft = before.x() * after.y() - before.y() * after.x() < 0;
    std::vector<QPointF>& outer = turnsLeft ? left_ : right_;
    std::vector<QPointF>& inner = turnsLeft ? right_ : left_;
    const double sign = turnsLeft ? 1 : -1;
    appendArc(outer, at, sign * before, sign * after, half);
    // Through the centre, so that what overlaps is counted twice and never negatively.
    inner.push_back(at - sign * half * before);
    inner.push_back(at);
    inner.push_back(at - sign * half * after);
}

void StrokeRaster::edge(QPointF from, QPointF to)
{
    const double widest = size_.width() + 2 * margin - 1e-3;
    const double tallest = size_.height() + 2 * margin;
    const auto place = [&](QPointF p) {
        return QPointF(std::clamp(p.x() + margin, 0.0, widest), std::clamp(p.y() + margin, 0.0, tallest));
    };
    from = place(from);
    to = place(to);
    if (from.x() == to.x())
        return;
    const double sign = from.x() < to.x() ? 1 : -1;
    if (sign < 0)
        std::swap(from, to);
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    const int first = static_cast<int>(from.x());
    const int last = static_cast<int>(to.x());
    firstColumn_ = std::min(firstColumn_, first);
    lastColumn_ = std::max(lastColumn_, last);
    double x = from.x();
    double y = from.y();
    for (int i = first; i <= last; ++i) {
        const double nextX = i == last ? to.x() : i + 1.0;
        const double nextY = i == last ? to.y() : from.y() + slope * (nextX - from.x());
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
        if (strength == 0)
            continue;
        QRgb& pixel = top[(k - margin) * stride];
        const QRgb source = sources[strength];
        pixel = pixel == 0 ? source : source + scaled(pixel, 255 - static_cast<unsigned>(qAlpha(source)));
    }
}

void StrokeRaster::blend(QImage& image, const QColor& colour, double opacity)
{
    const QRgb solid = qPremultiply(colour.rgba());
    // By coverage in 255ths.
    std::array<QRgb, 256> sources;
    for (unsigned i = 0; i < sources.size(); ++i)
        sources[i] = scaled(solid, static_cast<unsigned>(std::lround(i * std::clamp(opacity, 0.0, 1.0))));
    const auto stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    auto* const pixels = reinterpret_cast<QRgb*>(image.bits());
    for (int i = firstColumn_; i <= lastColumn_; ++i) {
        Span& span = touched_[static_cast<std::size_t>(i)];
        if (span.to < span.from)
            continue;
        float* const cover = cover_.data() + static_cast<std::ptrdiff_t>(i) * stride_;
        const int x = i - margin;
        if (x >= 0 && x < size_.width())
            blendColumn(pixels + x, stride, std::span(cover, static_cast<std::size_t>(span.to) + 1), span.from,
                        sources);
        std::fill(cover + span.from, cover + span.to + 1, 0.0F);
        span = {untouched, -1};
    }
    firstColumn_ = size_.width() + 2 * margin;
    lastColumn_ = -1;
}

}  // namespace actiscope::ui
