// Numbers whose digits stand under each other in any font.
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace actiscope::ui {

/// As wide as the text is when each digit takes the room of the widest one.
double tabularWidth(const QFont& font, const QString& text);

/// Draws one line in the painter's font and pen, right-aligned and centred vertically. Fonts have digits of one width
/// under a feature that Qt does not offer before 6.7; this sets them one by one.
void drawTabular(QPainter& painter, const QRectF& rect, const QString& text);

}  // namespace actiscope::ui
