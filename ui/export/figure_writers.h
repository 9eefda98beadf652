// One function for each kind of file: the bytes, the same for the same arguments.
#pragma once

#include "ui/export/drawing.h"
#include "ui/export/sheet.h"

#include <QByteArray>
#include <QImage>

class QPainter;

namespace actiscope::ui {

/// Draws in points: the painter's unit is one point. Text as glyphs, or as outlines.
enum class TextPainting { glyphs, outlines };
void paintDrawing(QPainter& painter, const Drawing& drawing, TextPainting text);

/// ARGB32_Premultiplied, of so many dots. Any thread.
QImage rasterOf(const Drawing& drawing, QSize dots);

// provenance: as provenanceOf; empty: none is carried.
QByteArray pngFile(const Drawing& drawing, QSize dots, int dotsPerInch, const QByteArray& provenance);
QByteArray svgFile(const Drawing& drawing, bool textAsOutlines, const QByteArray& provenance);
QByteArray pdfFile(const Drawing& drawing, const QByteArray& provenance);

QByteArray tikzFile(const Sheet& sheet, const QByteArray& provenance);
QByteArray matplotlibFile(const Sheet& sheet);
/// x and the shown quantities of every shown curve: over what is visible, or over settings.dataRange.
QByteArray csvFile(const Session& session, const FigureSettings& settings);

}  // namespace actiscope::ui
