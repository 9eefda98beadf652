// The pointer that says that the next drag is a box.
#pragma once

#include <QCursor>

class QWidget;

namespace actiscope::ui {

/// A cross whose lower right corner is a dashed box; sharp on the widget's screen.
QCursor boxCursor(const QWidget& widget);

}  // namespace actiscope::ui
