#include "ui/plot/opaque_buffer.h"

#include "core/crew.h"

#include <algorithm>

namespace actiscope::ui {
namespace {

constexpr int stripHeight = 128;  ///< px

}  // namespace

OpaqueBuffer::OpaqueBuffer(QSize size, double devicePixelRatio) : QCPAbstractPaintBuffer(size, devicePixelRatio)
{
    OpaqueBuffer::reallocateBuffer();
}

void OpaqueBuffer::clear(const QColor&)
{
    const QRgb ground = ground_.rgb();
    auto* const pixels = reinterpret_cast<QRgb*>(image_.bits());
    const auto stride = image_.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    const int height = image_.height();
    run(crew_, static_cast<std::size_t>((height + stripHeight - 1) / stripHeight), [&](std::size_t i) {
        const int first = static_cast<int>(i) * stripHeight;
        const int end = std::min(first + stripHeight, height);
        std::fill(pixels + first * stride, pixels + end * stride, ground);
    });
}

void OpaqueBuffer::reallocateBuffer()
{
    setInvalidated();
    image_ = QImage((QSizeF(mSize) * mDevicePixelRatio).toSize(), QImage::Format_RGB32);
    image_.setDevicePixelRatio(mDevicePixelRatio);
}

}  // namespace actiscope::ui
