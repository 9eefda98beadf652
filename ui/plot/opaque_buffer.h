// What a plot is drawn into before it comes to the window.
#pragma once

#include <qcustomplot.h>

namespace actiscope {
class Crew;
}

namespace actiscope::ui {

/// An image without transparency: filled with the plot's ground once, and copied to the window as it is, where
/// QCustomPlot's own buffers are cleared, and blended with what is below them pixel by pixel.
class OpaqueBuffer : public QCPAbstractPaintBuffer {
public:
    OpaqueBuffer(QSize size, double devicePixelRatio);

    void setGround(const QColor& ground) { ground_ = ground; }
    /// Who fills it: at 3840 × 2160 one core alone takes a good part of a frame.
    void setCrew(Crew* crew) { crew_ = crew; }
    const QImage& image() const { return image_; }

    QCPPainter* startPainting() override { return new QCPPainter(&image_); }
    void draw(QCPPainter* painter) const override { painter->drawImage(QPointF(), image_); }
    /// Whatever the colour, the ground: QCustomPlot asks for transparency.
    void clear(const QColor& colour) override;

protected:
    void reallocateBuffer() override;

private:
    QImage image_;
    QColor ground_ = Qt::white;
    Crew* crew_ = nullptr;
};

}  // namespace actiscope::ui
