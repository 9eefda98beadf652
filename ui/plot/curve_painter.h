// Draws a panel's curves: one painter for pixels, one for vectors.
#pragma once

#include "ui/figure/figure.h"
#include "ui/plot/polyline.h"
#include "ui/plot/stroke_raster.h"

#include <QPainter>

#include <span>

namespace actiscope::ui {

/// map.rect: the panel in the painter's units; widthScale: of the curves' widths.
class CurvePainter {
public:
    virtual ~CurvePainter() = default;
    virtual void paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves,
                       double widthScale) = 0;
    /// What the last paint() had to draw: a spike must not make this large.
    std::size_t segmentCount() const { return segmentCount_; }

protected:
    std::size_t segmentCount_ = 0;
};

/// Fast: coverage of device pixels, computed here and put onto the painter as one image.
class PixelPainter : public CurvePainter {
public:
    void paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves, double widthScale) override;

private:
    void draw(std::span<const FigureCurve> curves, const PixelMap& onImage, double widthScale);
    void drawGhosts(std::span<const FigureCurve> ghosts, const PixelMap& onImage, double widthScale);

    QImage image_;
    // Ghosts stand still while a drag redraws everything else.
    std::vector<FigureCurve> ghosts_;
    PixelMap ghostMap_;
    QImage ghostImage_;
    StrokeRaster raster_;
    Polylines lines_;
};

/// Paths that end at the panel's edges by themselves, since not every file format clips.
class VectorPainter : public CurvePainter {
public:
    void paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves, double widthScale) override;
};

}  // namespace actiscope::ui
