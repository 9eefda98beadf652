// The catalogue's named values of parameters, as sliders show them.
#pragma once

#include "core/session.h"
#include "ui/widgets/value_slider.h"

#include <vector>

namespace actiscope::ui {

/// In the language of the window where it is a word; formulas and proper names are the same in all.
QString stopName(const Stop& stop);

/// Those of one parameter that are on the track.
std::vector<SliderStop> stopsOf(const Parameter& parameter, const SliderRange& range);

/// Those of the alphas of all these curves; each has one. A tip says what each curve becomes there.
std::vector<SliderStop> stopsOfAlpha(const std::vector<const Curve*>& curves, const SliderRange& range);

}  // namespace actiscope::ui
