// Curves as the pixels see them: mapped, clipped, thinned out.
#pragma once

#include "core/activation.h"
#include "core/analysis/sampling.h"

#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

namespace actiscope::ui {

/// Data to pixels; y upwards in data, downwards in pixels.
struct PixelMap {
    QRectF rect;
    Interval x;
    Interval y;

    bool operator==(const PixelMap&) const = default;
    double xToPixel(double value) const { return rect.left() + (value - x.low) / (x.high - x.low) * rect.width(); }
    double yToPixel(double value) const { return rect.bottom() - (value - y.low) / (y.high - y.low) * rect.height(); }
    double xFromPixel(double pixel) const { return x.low + (pixel - rect.left()) / rect.width() * (x.high - x.low); }
    double yFromPixel(double pixel) const { return y.low + (rect.bottom() - pixel) / rect.height() * (y.high - y.low); }
};

/// Several polylines in one allocation.
class Polylines {
public:
    void clear();
    void beginLine();
    void add(QPointF point) { points_.push_back(point); }
    void endLine();  ///< a line of fewer than two points is dropped

    std::size_t size() const { return starts_.empty() ? 0 : starts_.size() - 1; }
    std::span<const QPointF> operator[](std::size_t line) const;
    std::size_t segmentCount() const { return points_.size() - size(); }

private:
    std::vector<QPointF> points_;
    std::vector<std::size_t> starts_;
    std::size_t open_ = 0;
};

/// The visible part of a curve in pixels of `map`, cut at `clip` (geometry, so that a sample far outside costs
/// nothing), of each pixel column at most the first, lowest, highest and last sample, and no point that is less than
/// `tolerance` px off the line through its neighbours. NaN breaks the line.
void appendVisible(Polylines& lines, const Samples& samples, const PixelMap& map, const QRectF& clip,
                   double tolerance = 0.1);

}  // namespace actiscope::ui
