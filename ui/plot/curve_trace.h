// Where a curve runs, by narrow columns of pixels: what labels must know of it.
#pragma once

#include "ui/plot/polyline.h"

#include <vector>

namespace actiscope::ui {

class CurveTrace {
public:
    static constexpr double step = 2;  ///< px, of a column

    CurveTrace() = default;
    CurveTrace(const Samples& samples, const PixelMap& map);
    /// Another curve in the place of this one, in its storage.
    void assign(const Samples& samples, const PixelMap& map);

    /// What the curve covers of a column, px; nothing: top > bottom.
    struct Reach {
        double top = 1;
        double bottom = 0;
        bool isEmpty() const { return top > bottom; }
    };
    /// From the left edge on, within the panel.
    const std::vector<Reach>& columns() const { return columns_; }
    /// y in px at a pixel; NaN in gaps and outside.
    double at(double pixel) const;
    /// From the rectangle to the curve, px; not less than `most` where it is farther away than that.
    double distance(const QRectF& rect, double most) const;

private:
    QRectF area_;
    std::vector<Reach> columns_;
    std::vector<double> borders_;  ///< y in px at the left of each column, and at the right of the last
};

}  // namespace actiscope::ui
