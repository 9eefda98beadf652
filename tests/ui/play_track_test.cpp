// How a value plays along a track: by the time that has gone by, through every stop.
#include "ui/play/play_track.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <vector>

namespace actiscope::ui {
namespace {

const PlayTrack alphaTrack{.scale = {.low = -1, .high = 2}, .stops = {0, 0.01, 0.25, 1}};

/// Every value shown, at `frame` seconds a frame, for so many seconds or until the play is done.
std::vector<double> shown(Playhead head, const PlayTrack& track, const PlaySettings& settings, double frame,
                          double seconds)
{
    std::vector<double> values;
    for (double time = 0; time < seconds && !head.isDone; time += frame) {
        head = advanced(head, track, settings, frame);
        values.push_back(head.value);
    }
    return values;
}

/// Seconds until a play that runs once is done.
double duration(const PlayTrack& track, const PlaySettings& settings, double frame)
{
    Playhead head = playFrom(track, track.scale.low, settings.mode);
    double time = 0;
    while (!head.isDone && time < 1000) {
        head = advanced(head, track, settings, frame);
        time += frame;
    }
    return time;
}

TEST(PlayTrackTest, TheWholeTrackTakesEightSecondsAtSpeedOneWhateverTheFrameRate)
{
    for (const double frame : {1 / 144.0, 1 / 60.0, 1 / 24.0, 0.3})
        for (const double speed : playSpeeds) {
            // The last landing may come a frame late for each stop that was landed on in that frame's time.
            const double late = 2 * frame;
            EXPECT_NEAR(duration(alphaTrack, {.speed = speed, .mode = PlayMode::once}, frame), 8 / speed, late)
                << frame << ' ' << speed;
        }
}

TEST(PlayTrackTest, TheValueFollowsTheClockAndNotTheCountOfFrames)
{
    const PlayTrack plain{.scale = {.low = 0, .high = 8}};
    for (const double frame : {1 / 128.0, 1 / 64.0, 1 / 16.0, 0.25}) {
        Playhead head = playFrom(plain, 0, PlayMode::backAndForth);
        for (double time = frame; time <= 30; time += frame) {
            head = advanced(head, plain, {.mode = PlayMode::backAndForth}, frame);
            const double triangle = 8 - std::abs(std::fmod(time, 16) - 8);
            EXPECT_NEAR(head.value, triangle, 8 / 2000.0) << "after " << time << " s in frames of " << frame;
        }
    }
}

TEST(PlayTrackTest, EveryDecadeOfALogarithmicTrackTakesAsLong)
{
    const PlayTrack track{.scale = {.low = 1e-4, .high = 1, .isLogarithmic = true}};
    Playhead head = playFrom(track, 1e-4, PlayMode::once);
    for (int decade = 1; decade <= 3; ++decade) {
        for (int i = 0; i < 128; ++i)
            head = advanced(head, track, {.mode = PlayMode::once}, 1 / 64.0);
        EXPECT_NEAR(std::log10(head.value), decade - 4, 0.01);
    }
}

TEST(PlayTrackTest, EveryStopAndBothEndsAreShownExactlyHoweverFewFramesThereAre)
{
    for (const double frame : {1 / 60.0, 0.2, 1.0}) {
        const std::vector<double> values =
            shown(playFrom(alphaTrack, 0.5, PlayMode::backAndForth), alphaTrack, {.speed = 4}, frame, 20);
        const std::set<double> seen(values.begin(), values.end());
        for (const double wanted : {-1.0, 0.0, 0.01, 0.25, 1.0, 2.0})
            EXPECT_TRUE(seen.contains(wanted)) << wanted << " at " << frame << " s a frame";
    }
}

TEST(PlayTrackTest, WithPausesEachStopIsHeldForItsTimeAndThenThePlayGoesOn)
{
    const PlaySettings settings{.mode = PlayMode::once, .pausesAtStops = true};
    const double frame = 1 / 100.0;
    EXPECT_NEAR(duration(alphaTrack, settings, frame), 8 + 4 * 1.2, 6 * frame);
    const std::vector<double> values =
        shown(playFrom(alphaTrack, -1, PlayMode::once), alphaTrack, settings, frame, 100);
    for (const double stop : alphaTrack.stops)
        EXPECT_NEAR(static_cast<double>(std::count(values.begin(), values.end(), stop)) * frame, 1.2, 0.1) << stop;
}

TEST(PlayTrackTest, OnceEndsAtTheEndAndBeginsAnewFromThere)
{
    Playhead head = playFrom(alphaTrack, 1.9, PlayMode::once);
    const std::vector<double> values = shown(head, alphaTrack, {.mode = PlayMode::once}, 0.1, 100);
    EXPECT_EQ(values.back(), 2);
    EXPECT_LT(values.size(), 6u);
    head = playFrom(alphaTrack, 2, PlayMode::once);
    EXPECT_EQ(head.value, -1);
    head = playFrom(alphaTrack, 17, PlayMode::once);
    EXPECT_EQ(head.value, -1) << "a value beyond the track stands at its end";
}

TEST(PlayTrackTest, ALoopJumpsFromTheEndToTheStart)
{
    const std::vector<double> values =
        shown(playFrom(alphaTrack, 1.9, PlayMode::loop), alphaTrack, {.mode = PlayMode::loop}, 0.1, 4);
    const auto end = std::find(values.begin(), values.end(), 2.0);
    ASSERT_NE(end, values.end());
    EXPECT_EQ(*(end + 1), -1);
    EXPECT_GT(*(end + 2), -1);
}

TEST(PlayTrackTest, BackAndForthTurnsAtBothEnds)
{
    const std::vector<double> values =
        shown(playFrom(alphaTrack, 1.9, PlayMode::backAndForth), alphaTrack, {.speed = 4}, 0.05, 5);
    const auto top = std::find(values.begin(), values.end(), 2.0);
    const auto bottom = std::find(values.begin(), values.end(), -1.0);
    ASSERT_NE(bottom, values.end());
    ASSERT_LT(top, bottom);
    EXPECT_TRUE(std::is_sorted(top, bottom + 1, std::greater<>()));
    EXPECT_GT(*(bottom + 1), -1);
}

TEST(PlayTrackTest, ValuesBetweenTheStopsAreShortToRead)
{
    for (const double value : shown(playFrom(alphaTrack, -1, PlayMode::once), alphaTrack, {}, 1 / 60.0, 7))
        EXPECT_NEAR(value * 1000, std::round(value * 1000), 1e-9);
}

}  // namespace
}  // namespace actiscope::ui
