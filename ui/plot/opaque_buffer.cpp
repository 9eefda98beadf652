#include "ui/plot/opaque_buffer.h"

namespace actiscope::ui {

OpaqueBuffer::OpaqueBuffer(QSize size, double devicePixelRatio) : QCPAbstractPaintBuffer(size, devicePixelRatio)
{
    OpaqueBuffer::reallocateBuffer();
}

void OpaqueBuffer::clear(const QColor&)
{
    image_.fill(ground_);
}

void OpaqueBuffer::reallocateBuffer()
{
    setInvalidated();
    image_ = QImage((QSizeF(mSize) * mDevicePixelRatio).toSize(), QImage::Format_RGB32);
    image_.setDevicePixelRatio(mDevicePixelRatio);
}

}  // namespace actiscope::ui
