// The sheet of paper that a preview lies on.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace actiscope::ui {

class Theme;

/// A soft shadow around the page.
void paintShadow(QPainter& painter, const QRectF& page, const Theme& theme);

/// ground: invalid where the figure has none, which checks say.
void paintGround(QPainter& painter, const QRectF& page, const QColor& ground, const Theme& theme);

}  // namespace actiscope::ui
