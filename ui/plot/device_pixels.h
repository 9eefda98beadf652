// Painting in the device's own pixels, whatever the painter's scale.
#pragma once

#include <QPainter>

#include <cmath>

namespace actiscope::ui {

/// While it lives, one unit of the painter is one pixel of the device.
class DevicePixels {
public:
    explicit DevicePixels(QPainter& painter)
        : painter_(painter), before_(painter.worldTransform()), toDevice_(painter.deviceTransform())
    {
        painter_.setWorldTransform(toDevice_.inverted() * before_);
    }
    ~DevicePixels() { painter_.setWorldTransform(before_); }
    DevicePixels(const DevicePixels&) = delete;
    DevicePixels& operator=(const DevicePixels&) = delete;

    double scale() const { return toDevice_.m11(); }
    QRectF map(const QRectF& rect) const { return toDevice_.mapRect(rect); }
    /// All pixels that the rectangle touches.
    QRect pixels(const QRectF& rect) const { return map(rect).toAlignedRect(); }

private:
    QPainter& painter_;
    QTransform before_;
    QTransform toDevice_;
};

}  // namespace actiscope::ui
