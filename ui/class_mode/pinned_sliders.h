// Which sliders stand in the strip of class mode.
#pragma once

#include "core/session.h"

#include <QString>

namespace actiscope::ui {

/// Every slider that could be pinned: those that move all curves, those of the inputs' law, then the parameters of the
/// shown ones that do not follow Alpha.
std::vector<PinnedSlider> pinnableSliders(const Session& session);

/// Those that the user chose and whose curve is still there; where nothing was chosen, what a lesson most often needs:
/// Alpha if a curve follows it, else the first parameter of the selected curve, and the output scale.
std::vector<PinnedSlider> pinnedSliders(const Session& session);

/// "Alpha", "Mean μ", "Swish β", "Leaky ReLU 0.1 ×".
QString nameOf(const Session& session, const PinnedSlider& slider);

bool isPinned(const Session& session, const PinnedSlider& slider);

/// Where there are maximumPinnedSliders already it takes the place of the first.
void pinSlider(Session& session, const PinnedSlider& slider);
/// The last one stays: an empty choice would mean the usual ones.
void unpinSlider(Session& session, const PinnedSlider& slider);

}  // namespace actiscope::ui
