// The thin line between the parts of a column.
#pragma once

#include <QWidget>

namespace actiscope::ui {

QWidget* newHairline(QWidget* parent);

}  // namespace actiscope::ui
