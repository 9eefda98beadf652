// A picture that is mostly nothing: the pixels that are something.
#pragma once

#include <QImage>

#include <vector>

namespace actiscope::ui {

class SparseImage {
public:
    SparseImage() = default;
    /// Keeps the pixels of the image (ARGB32_Premultiplied) that are not wholly transparent.
    explicit SparseImage(const QImage& image);

    /// Over an image whose first pixel is `pixels` and whose rows are `stride` pixels apart.
    void blend(QRgb* pixels, std::ptrdiff_t stride) const;

private:
    struct Run {
        int row;
        int column;
        int length;
    };
    std::vector<Run> runs_;
    std::vector<QRgb> pixels_;  ///< run by run
};

}  // namespace actiscope::ui
