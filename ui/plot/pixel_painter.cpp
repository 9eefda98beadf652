#include "ui/plot/curve_painter.h"
#include "ui/plot/device_pixels.h"

#include <algorithm>

namespace actiscope::ui {

void PixelPainter::paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves, double widthScale)
{
    segmentCount_ = 0;
    const DevicePixels device(painter);
    const QRect target = device.pixels(map.rect);
    if (target.isEmpty() || curves.empty())
        return;
    if (image_.size() != target.size())
        image_ = QImage(target.size(), QImage::Format_ARGB32_Premultiplied);
    raster_.resize(target.size());
    const PixelMap onImage{device.map(map.rect).translated(-target.topLeft()), map.x, map.y};
    const auto firstOther = std::find_if(curves.begin(), curves.end(), [](const FigureCurve& c) { return !c.isGhost; });
    const auto ghosts = static_cast<std::size_t>(firstOther - curves.begin());
    drawGhosts(curves.first(ghosts), onImage, widthScale * device.scale());
    draw(curves.subspan(ghosts), onImage, widthScale * device.scale());
    painter.drawImage(target.topLeft(), image_);
}

void PixelPainter::drawGhosts(std::span<const FigureCurve> ghosts, const PixelMap& onImage, double widthScale)
{
    const bool isKnown = ghostImage_.size() == image_.size() && ghostMap_ == onImage &&
                         std::equal(ghosts.begin(), ghosts.end(), ghosts_.begin(), ghosts_.end());
    if (isKnown && !ghosts.empty()) {
        std::copy_n(ghostImage_.constBits(), ghostImage_.sizeInBytes(), image_.bits());
        return;
    }
    image_.fill(Qt::transparent);
    draw(ghosts, onImage, widthScale);
    ghosts_.assign(ghosts.begin(), ghosts.end());
    ghostMap_ = onImage;
    ghostImage_ = ghosts.empty() ? QImage() : image_.copy();
}

void PixelPainter::draw(std::span<const FigureCurve> curves, const PixelMap& onImage, double widthScale)
{
    for (const FigureCurve& curve : curves) {
        // A pixel at least: thinner lines would only be paler.
        const double width = std::max(1.0, curve.width * widthScale);
        // Wide enough that the ends of cut lines stay outside of the image.
        const double beyond = std::min(width + 1, StrokeRaster::margin - width);
        lines_.clear();
        appendVisible(lines_, curve.samples, onImage, QRectF(image_.rect()).adjusted(-beyond, -beyond, beyond, beyond));
        for (std::size_t i = 0; i < lines_.size(); ++i)
            raster_.add(lines_[i], width);
        raster_.blend(image_, curve.colour, curve.opacity);
        segmentCount_ += lines_.segmentCount();
    }
}

}  // namespace actiscope::ui
