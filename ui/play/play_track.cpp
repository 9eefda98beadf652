#include "ui/play/play_track.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

// Values in between are round to this part of the track: finer than any screen shows, and short to read.
constexpr double partsOfATrack = 2000;

struct Landing {
    double fraction;
    double value;
    bool isStop;
};

/// The next stop in the play's direction, or the end of the track.
Landing nextLanding(const Playhead& head, const PlayTrack& track)
{
    const SliderScale& scale = track.scale;
    Landing next = head.isRising ? Landing{1, scale.high, false} : Landing{0, scale.low, false};
    for (const double stop : track.stops) {
        const double at = scale.fractionOf(stop);
        const bool isAhead = head.isRising ? at > head.fraction : at < head.fraction;
        const bool isNearer = head.isRising ? at <= next.fraction : at >= next.fraction;
        // Of two at one place the first that is met; none of them twice.
        if (isAhead && isNearer && !(next.isStop && at == next.fraction))
            next = {at, stop, true};
    }
    return next;
}

bool isStop(const PlayTrack& track, double value)
{
    return std::ranges::find(track.stops, value) != track.stops.end();
}

bool isAtEnd(const Playhead& head)
{
    return head.isRising ? head.fraction >= 1 : head.fraction <= 0;
}

void land(Playhead& head, const Landing& landing, const PlaySettings& settings, double timeLeft)
{
    head.fraction = landing.fraction;
    head.value = landing.value;
    head.wait = landing.isStop && settings.pausesAtStops ? secondsAtAStop : 0;
    head.owed = timeLeft;
    head.isDone = settings.mode == PlayMode::once && isAtEnd(head);
}

}  // namespace

Playhead playFrom(const PlayTrack& track, double value, PlayMode mode, bool isRising)
{
    Playhead head{.fraction = track.scale.fractionOf(value), .value = value};
    head.isRising = isRising || mode != PlayMode::backAndForth;
    if (mode == PlayMode::once && isAtEnd(head)) {
        head.fraction = 0;
        head.value = track.scale.low;
    }
    return head;
}

Playhead advanced(Playhead head, const PlayTrack& track, const PlaySettings& settings, double seconds)
{
    double left = seconds + head.owed;
    head.owed = 0;
    const double waited = std::min(left, head.wait);
    head.wait -= waited;
    left -= waited;
    if (!(left > 0) || head.isDone)
        return head;
    if (settings.mode != PlayMode::backAndForth)
        head.isRising = true;
    if (isAtEnd(head)) {
        if (settings.mode == PlayMode::once) {
            head.isDone = true;
            return head;
        }
        if (settings.mode == PlayMode::loop) {
            land(head, {0, track.scale.low, isStop(track, track.scale.low)}, settings, left);
            return head;
        }
        head.isRising = !head.isRising;
    }
    const double pace = settings.speed / secondsPerTrack;
    const Landing next = nextLanding(head, track);
    const double distance = std::abs(next.fraction - head.fraction);
    if (pace * left >= distance) {
        land(head, next, settings, left - distance / pace);
        return head;
    }
    head.fraction += head.isRising ? pace * left : -pace * left;
    head.value = track.scale.roundValueAt(head.fraction, partsOfATrack);
    return head;
}

}  // namespace actiscope::ui
