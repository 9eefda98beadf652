#include "ui/plot/curve_painter.h"
#include "core/crew.h"
#include "ui/plot/device_pixels.h"

#include <algorithm>

namespace actiscope::ui {
namespace {

constexpr int stripWidth = 192;  ///< device px; what a strip needs stays in a core's cache

/// The image that the painter draws on, if what is blended onto its pixels is what the painter would do.
QImage* imageOf(QPainter& painter)
{
    if (!painter.device() || painter.device()->devType() != QInternal::Image || painter.opacity() < 1)
        return nullptr;
    auto* const image = static_cast<QImage*>(painter.device());
    const bool isFit =
        image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    return isFit && image->isDetached() && painter.compositionMode() == QPainter::CompositionMode_SourceOver ? image
                                                                                                             : nullptr;
}

}  // namespace

void CurvePainter::paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves, double widthScale)
{
    paint(painter, map, curves, widthScale, {});
}

void CurvePainter::paint(QPainter& painter, const PixelMap& map, std::span<const FigureCurve> curves, double widthScale,
                         const std::function<void()>& meanwhile)
{
    segmentCount_ = 0;
    const DevicePixels device(painter);
    QRect target = device.pixels(map.rect);
    QImage* image = imageOf(painter);
    if (image) {
        if (painter.hasClipping())
            target &= painter.clipBoundingRect().toRect();  // in device pixels, as the painter's are now
        target &= image->rect();
    }
    if (target.isEmpty() || curves.empty()) {
        if (meanwhile)
            meanwhile();
        return;
    }
    const PixelMap onTarget{device.map(map.rect).translated(-target.topLeft()), map.x, map.y};
    if (!image) {
        if (image_.size() != target.size())
            image_ = QImage(target.size(), QImage::Format_ARGB32_Premultiplied);
        image_.fill(Qt::transparent);
    }
    QImage& onto = image ? *image : image_;
    const auto stride = onto.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    const QPoint at = image ? target.topLeft() : QPoint();
    draw({reinterpret_cast<QRgb*>(onto.bits()) + at.y() * stride + at.x(), stride, target.size()}, onTarget, curves,
         widthScale * device.scale(), meanwhile);
    if (!image)
        painter.drawImage(target.topLeft(), image_);
}

void CurvePainter::draw(const Target& target, const PixelMap& onTarget, std::span<const FigureCurve> curves,
                        double widthScale, const std::function<void()>& meanwhile)
{
    const auto firstOther = std::find_if(curves.begin(), curves.end(), [](const FigureCurve& c) { return !c.isGhost; });
    const auto ghosts = static_cast<std::size_t>(firstOther - curves.begin());
    const bool ghostsAreKnown = ghostSize_ == target.size && ghostMap_ == onTarget &&
                                std::equal(curves.begin(), firstOther, ghosts_.begin(), ghosts_.end());
    strokes_.resize(std::max(strokes_.size(), curves.size()));
    const std::size_t first = ghostsAreKnown ? ghosts : 0;
    run(
        crew_, curves.size() - first,
        [&](std::size_t i) { outline(strokes_[first + i], curves[first + i], target, onTarget, widthScale); },
        meanwhile);

    strips_.resize(static_cast<std::size_t>((target.size.width() + stripWidth - 1) / stripWidth));
    run(crew_, strips_.size(), [&](std::size_t i) { drawStrip(i, target, curves, ghosts, ghostsAreKnown); });
    for (std::size_t i = first; i < curves.size(); ++i)
        segmentCount_ += strokes_[i].lines.segmentCount();
    if (ghostsAreKnown)
        return;
    ghosts_.assign(curves.begin(), firstOther);
    ghostMap_ = onTarget;
    ghostSize_ = target.size;
}

void CurvePainter::outline(Stroke& stroke, const FigureCurve& curve, const Target& target, const PixelMap& onTarget,
                           double widthScale) const
{
    // A pixel at least: thinner lines would only be paler.
    const double width = std::max(1.0, curve.width * widthScale);
    // Wide enough that the ends of cut lines stay outside of the image.
    const double beyond = std::min(width + 1, StrokeRaster::margin - width);
    stroke.lines.clear();
    stroke.outline.clear();
    appendVisible(stroke.lines, curve.samples, onTarget,
                  QRectF(QPointF(), target.size).adjusted(-beyond, -beyond, beyond, beyond));
    for (std::size_t i = 0; i < stroke.lines.size(); ++i)
        stroke.outline.add(stroke.lines[i], width);
}

void CurvePainter::drawStrip(std::size_t index, const Target& target, std::span<const FigureCurve> curves,
                             std::size_t ghosts, bool ghostsAreKnown)
{
    Strip& strip = strips_[index];
    const int from = static_cast<int>(index) * stripWidth;
    const QSize size(std::min(stripWidth, target.size.width() - from), target.size.height());
    strip.raster.resize(size);
    if (!ghostsAreKnown) {
        strip.ghosts = {};
        if (ghosts > 0) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            for (std::size_t i = 0; i < ghosts; ++i) {
                strip.raster.add(strokes_[i].outline, from);
                strip.raster.blend(image, curves[i].colour, curves[i].opacity);
            }
            strip.ghosts = SparseImage(image);
        }
    }
    QRgb* const pixels = target.pixels + from;
    strip.ghosts.blend(pixels, target.stride);
    for (std::size_t i = ghosts; i < curves.size(); ++i) {
        strip.raster.add(strokes_[i].outline, from);
        strip.raster.blend(pixels, target.stride, curves[i].colour, curves[i].opacity);
    }
}

}  // namespace actiscope::ui
