// About the program.
#pragma once

class QWidget;

namespace actiscope::ui {

class Theme;

void showAbout(QWidget* window, const Theme& theme);

}  // namespace actiscope::ui
