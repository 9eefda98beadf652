// How often what is read, rather than watched, follows a hand.
#pragma once

#include <chrono>

namespace actiscope::ui {

/// Between two refreshes of numbers and texts under a drag or a play. Faster nobody reads; laying out text takes as
/// long as drawing all curves.
inline constexpr std::chrono::milliseconds readingPause{120};

}  // namespace actiscope::ui
