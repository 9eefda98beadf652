// Draws a panel's curves: one painter for pixels, one for vectors.
#pragma once

#include "ui/figure/figure.h"
#include "ui/plot/polyline.h"
#include "ui/plot/sparse_image.h"
#include "ui/plot/stroke_raster.h"

#include <QPainter>

#include <functional>
#include <span>

namespace actiscope {
class Crew;
}

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

/// Fast: coverage of device pixels, computed here and blended onto the device itself where that is an image, and put
/// onto the painter as an image where it is not.
class PixelPainter : public CurvePainter {
public:
    /// Who shares the work; null: nobody.
    void setCrew(Crew* crew) { crew_ = crew; }
    void paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves, double widthScale) override;
    /// The same; `meanwhile` runs on this thread while others draw.
    void paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves, double widthScale,
               const std::function<void()>& meanwhile);

private:
    /// One curve, its storage used again in the next frame.
    struct Stroke {
        Polylines lines;
        Outline outline;
    };
    /// A part of the panel, from its top to its bottom.
    struct Strip {
        StrokeRaster raster;
        SparseImage ghosts;
    };
    /// Where the panel's pixels are.
    struct Target {
        QRgb* pixels = nullptr;
        std::ptrdiff_t stride = 0;
        QSize size;
    };
    void draw(const Target& target, const PixelMap& onTarget, std::span<const FigureCurve> curves, double widthScale,
              const std::function<void()>& meanwhile);
    void outline(Stroke& stroke, const FigureCurve& curve, const Target& target, const PixelMap& onTarget,
                 double widthScale) const;
    void drawStrip(std::size_t index, const Target& target, std::span<const FigureCurve> curves, std::size_t ghosts,
                   bool ghostsAreKnown);

    Crew* crew_ = nullptr;
    std::vector<Stroke> strokes_;
    std::vector<Strip> strips_;
    QImage image_;  ///< for devices that are none
    // Ghosts stand still while a drag redraws everything else.
    std::vector<FigureCurve> ghosts_;
    PixelMap ghostMap_;
    QSize ghostSize_;
};

/// Paths that end at the panel's edges by themselves, since not every file format clips.
class VectorPainter : public CurvePainter {
public:
    void paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves, double widthScale) override;
};

}  // namespace actiscope::ui
