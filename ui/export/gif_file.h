// Animated GIF: one palette for all frames, and in each frame only what changes.
#pragma once

#include "ui/export/export_figure.h"

#include <QImage>

namespace actiscope::ui {

/// How fast programs show a GIF: they slow down what asks for more.
inline constexpr int mostGifFramesPerSecond = 50;

/// Repeats for ever. frame(i) is asked for one picture at a time, all of one size, some of them twice: first for the
/// palette. The delays add up to `seconds`, to the hundredth. A pixel is either opaque or transparent: what is at least
/// half opaque is drawn in its own colour. Throws RequestError where it is too large (65535 dots a side,
/// mostAnimationDots together) or too fast, and ExportCancelled.
QByteArray gifFile(int frames, const std::function<QImage(int)>& frame, double seconds, const ExportProgress& progress);

/// What gifFile() throws RequestError for.
void checkGif(int frames, QSize dots, double seconds);

}  // namespace actiscope::ui
