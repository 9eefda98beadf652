// How numbers, paths, colours and texts are written in an SVG file.
#pragma once

#include <QPainterPath>
#include <QString>
#include <QStringList>

namespace actiscope::ui {

/// As many decimals as matter on paper; "-0.5", "12", "0.25".
QString svgNumber(double value, int decimals = 2);

/// Path data with absolute coordinates. A part that ends where it began is closed, as painters join it there.
QString svgPath(const QPainterPath& path, int decimals = 2);

/// "Inter, 'Noto Sans CJK SC', sans-serif".
QString svgFamilies(const QStringList& families, const QString& generic);

/// Without the characters that no XML file may hold; U+FFFD stands for each of them.
QString legalXml(QString text);

}  // namespace actiscope::ui
