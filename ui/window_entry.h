// The door to the window: all that the program knows of it.
#pragma once

class QString;

namespace actiscope::ui {

/// Opens the window, with a session or an exported figure unless `file` is empty (then with the last session), and
/// returns the exit code when it closes. Creates the QApplication. Needs a display.
int runWindow(int& argc, char** argv, const QString& file);

}  // namespace actiscope::ui
