// The catalogue as JSON.
#pragma once

#include <string>

namespace actiscope::app {

/// An array with one object for each activation: all that its header states, and its shape at the defaults.
std::string catalogueJson();

}  // namespace actiscope::app
