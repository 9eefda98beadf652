#include "ui/plot/sparse_image.h"

#include "ui/plot/pixels.h"

namespace actiscope::ui {

SparseImage::SparseImage(const QImage& image)
{
    for (int row = 0; row < image.height(); ++row) {
        const auto* const line = reinterpret_cast<const QRgb*>(image.constScanLine(row));
        for (int column = 0; column < image.width(); ++column) {
            if (line[column] == 0)
                continue;
            const int from = column;
            while (column < image.width() && line[column] != 0)
                ++column;
            runs_.push_back({row, from, column - from});
            pixels_.insert(pixels_.end(), line + from, line + column);
        }
    }
}

void SparseImage::blend(QRgb* pixels, std::ptrdiff_t stride) const
{
    const QRgb* source = pixels_.data();
    for (const Run& run : runs_) {
        QRgb* there = pixels + run.row * stride + run.column;
        for (int i = 0; i < run.length; ++i)
            blendPixel(*there++, *source++);
    }
}

}  // namespace actiscope::ui
