// What assistive tools see of the slider: a role, a name, and a value that they can read and set.
#pragma once

namespace actiscope::ui {

class ValueSlider;

/// Makes Qt find the interface; safe to call again.
void installSliderAccessibility();
/// Tells assistive tools that the value changed.
void announceSliderValue(ValueSlider& slider);

}  // namespace actiscope::ui
