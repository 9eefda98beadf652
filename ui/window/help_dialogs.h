// Keys and mouse, and About.
#pragma once

class QWidget;

namespace actiscope::ui {

class MainMenu;
class Theme;

void showKeys(QWidget* window, const Theme& theme, const MainMenu& menu);
void showAbout(QWidget* window, const Theme& theme);

}  // namespace actiscope::ui
