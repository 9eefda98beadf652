// Where a frame's time goes: its parts, each run by itself.
#pragma once

#include "core/session.h"

namespace actiscope::ui {

class FigurePlot;
class Interaction;
class Theme;

namespace benchmark {

/// Prints a line for each part. While a drag is on, with its ghosts.
void printParts(const Session& session, const Interaction& interaction, const Theme& theme, FigurePlot& plot);

}  // namespace benchmark
}  // namespace actiscope::ui
