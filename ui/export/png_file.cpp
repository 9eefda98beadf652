#include "ui/export/figure_writers.h"
#include "ui/export/picture_memory.h"
#include "ui/export/png_chunks.h"

#include <QBuffer>

#include <cmath>

namespace actiscope::ui {

namespace {

bool isOpaque(const Drawing& drawing)
{
    return drawing.ground.isValid() && drawing.ground.alpha() == 255;
}

}  // namespace

QByteArray pngFile(const Drawing& drawing, QSize dots, int dotsPerInch, const QByteArray& provenance)
{
    QImage image = rasterOf(drawing, dots);
    if (isOpaque(drawing))
        image.convertTo(QImage::Format_RGB32);  // no channel of opacity that says nothing
    const int perMetre = static_cast<int>(std::lround(dotsPerInch * 1000 / millimetresPerInch));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        failForMemory();
    // Written here and not by Qt, which takes another kind of chunk for plain Latin text and compresses the long ones.
    QByteArray texts = pngText("Software", "Actiscope") + pngText("Title", drawing.title.toUtf8());
    if (!provenance.isEmpty())
        texts += pngText("actiscope", provenance);
    bytes.insert(pngHeaderEnd, texts);
    return bytes;
}

}  // namespace actiscope::ui
