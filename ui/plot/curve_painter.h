// Draws a panel's curves on the screen.
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

/// Fast: coverage of device pixels, computed here and blended onto the device itself where that is an image, and put
/// onto the painter as an image where it is not.
class CurvePainter {
public:
    /// Who shares the work; null: nobody.
    void setCrew(Crew* crew) { crew_ = crew; }
    /// map.rect: the panel in the painter's units; widthScale: of the curves' widths.
    void paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves, double widthScale);
    /// The same; `meanwhile` runs on this thread while others draw.
    void paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves, double widthScale,
               const std::function<void()>& meanwhile);
    /// What the last paint() had to draw: a spike must not make this large.
    std::size_t segmentCount() const { return segmentCount_; }

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

    std::size_t segmentCount_ = 0;
    Crew* crew_ = nullptr;
    std::vector<Stroke> strokes_;
    std::vector<Strip> strips_;
    QImage image_;  ///< for devices that are none
    // Ghosts stand still while a drag redraws everything else.
    std::vector<FigureCurve> ghosts_;
    PixelMap ghostMap_;
    QSize ghostSize_;
};

}  // namespace actiscope::ui
