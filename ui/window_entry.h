// The door to the window: all that the program knows of it.
#pragma once

class QString;

namespace actiscope::ui {

/// Opens the window, with a session or an exported figure unless `file` is empty (then with the last session), and
/// returns the exit code when it closes. Creates the QApplication. Where no display can be reached, the program ends
/// with one sentence on standard error and exit code 1.
int runWindow(int& argc, char** argv, const QString& file);

}  // namespace actiscope::ui
