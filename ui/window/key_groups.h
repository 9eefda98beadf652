// Every key and every gesture of the mouse, in groups as the sheet of keys shows them.
#pragma once

#include <QString>

#include <vector>

namespace actiscope::ui {

class MainMenu;

struct KeyRow {
    QString name;  ///< what it does
    QString keys;  ///< as they are written on the keyboard: "Ctrl+Z", "Ctrl + drag"
};

struct KeyGroup {
    QString title;
    std::vector<KeyRow> rows;
};

/// Keys of the menu come from its actions, those of the plots from plotKeys(); in the language of the window.
std::vector<KeyGroup> keyGroups(const MainMenu& menu);

/// The rows of which name or keys contain the text, whatever its case; groups without any are left out.
std::vector<KeyGroup> matching(std::vector<KeyGroup> groups, const QString& text);

}  // namespace actiscope::ui
