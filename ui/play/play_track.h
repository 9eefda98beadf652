// How a value plays along its track: pure functions of the time that has gone by.
#pragma once

#include "ui/widgets/slider_scale.h"

#include <array>
#include <vector>

namespace actiscope::ui {

enum class PlayMode { once, loop, backAndForth };
inline constexpr std::array playModes{PlayMode::once, PlayMode::loop, PlayMode::backAndForth};

inline constexpr std::array playSpeeds{0.25, 0.5, 1.0, 2.0, 4.0};
inline constexpr double secondsPerTrack = 8;  ///< from end to end at speed 1, without pauses
inline constexpr double secondsAtAStop = 1.2;

struct PlaySettings {
    double speed = 1;
    PlayMode mode = PlayMode::backAndForth;
    bool pausesAtStops = false;
    bool operator==(const PlaySettings&) const = default;
};

/// What is played along. Every second covers the same length of the track, in the track's own measure: a decade of a
/// logarithmic one, or the stretch between two stops of a bent one, takes as long as it looks.
struct PlayTrack {
    SliderScale scale;
    std::vector<double> stops{};  ///< ascending, all on the track
};

/// Where a play has come to. Every stop and both ends are landed on: one value is exactly theirs, however few frames
/// there are; what is left of the frame's time then goes to the next one.
struct Playhead {
    double fraction = 0;  ///< of the track
    double value = 0;
    bool isRising = true;
    double wait = 0;  ///< s left at a stop
    double owed = 0;  ///< s that a landing left over
    bool isDone = false;
};

/// A play that begins where the value stands; one that stands at the end of a play that runs once begins anew.
Playhead playFrom(const PlayTrack& track, double value, PlayMode mode, bool isRising = true);

/// `seconds` (≥ 0) later.
Playhead advanced(Playhead head, const PlayTrack& track, const PlaySettings& settings, double seconds);

}  // namespace actiscope::ui
