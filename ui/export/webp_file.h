// Animated WebP, without loss. Only where the library was there when this was built (ACTISCOPE_WEBP).
#pragma once

#include "ui/export/export_figure.h"

#include <QImage>

namespace actiscope::ui {

bool canWriteWebp();

/// As gifFile(), with every colour and opacity as it is; durations add up to `seconds`, to the millisecond. At most
/// 16383 dots a side, and mostAnimationDots together. Throws WorkError where this build has no WebP.
QByteArray webpFile(int frames, const std::function<QImage(int)>& frame, double seconds,
                    const ExportProgress& progress);

/// What webpFile() throws RequestError for.
void checkWebp(int frames, QSize dots, double seconds);

}  // namespace actiscope::ui
