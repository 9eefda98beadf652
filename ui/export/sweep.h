// An animation's frames: the session and the settings of each, while one value runs.
#pragma once

#include "ui/export/figure_settings.h"

#include <vector>

namespace actiscope::ui {

/// There and back again without the ends twice: 2·frames − 2.
int frameCount(const FigureSweep& sweep);
/// How long all frames take.
double secondsOf(const FigureSweep& sweep);

/// Throws RequestError with a sentence: what check() says of the sweep, a curve that is not there, a parameter that it
/// has not (and which are near), a value that is not valid (and the valid range), ε that is not positive, an alpha that
/// no shown curve has.
void checkSweep(const Session& session, const FigureSweep& sweep);

/// The value in a frame, of a sweep that checkSweep() lets pass: evenly spaced from `from` to `to`, along the logarithm
/// where the slider is logarithmic (ε; some parameters). Rounded to a twentieth of a step, so that it is what its
/// caption says; the ends are exact.
double sweptValue(const Session& session, const FigureSweep& sweep, int frame);

/// The session with that value. "alpha" of no curve moves the shown curves that are tied to the window's Alpha; where
/// none is tied, every shown curve that has an alpha. One that cannot have the value (CELU at 0) waits at the last one
/// that it could have. Names of moving curves leave the value to the caption.
Session sessionAt(const Session& session, const FigureSweep& sweep, int frame);

/// Those that sessionAt() moves; none for ε and the scale of all.
std::vector<CurveId> movingCurves(const Session& session, const FigureSweep& sweep);

/// With the caption of the value behind the title, "GELU, α = 0.35", as many digits in every frame.
FigureSettings settingsAt(const FigureSettings& settings, const Session& session, const FigureSweep& sweep, int frame);

/// With y ranges that hold what is to be seen in every frame, so that the axes stand still while it plays. Ranges that
/// the session has itself stay. Where no curve is selected, one that moves by itself is not cut.
Session withStillAxes(const Session& session, const FigureSettings& settings, const FigureSweep& sweep);

}  // namespace actiscope::ui
