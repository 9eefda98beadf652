// Whether a window can be opened, found out without being aborted by Qt.
#pragma once

#include <optional>
#include <string>

namespace actiscope::app {

/// The sentence to say where the environment names no display at all.
std::optional<std::string> missingDisplay();

/// From here on a failure to open the display ends the program with a sentence and exit code 1; Qt alone would abort
/// it. Messages that come once the display is open go where they always go.
void explainDisplayFailure();

}  // namespace actiscope::app
