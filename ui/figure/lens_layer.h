// The selected curve as a number format computes it: steps over the curve, and a panel of errors.
#pragma once

#include "ui/figure/figure.h"
#include "ui/figure/lens_cache.h"
#include "ui/figure/make_figure.h"

namespace actiscope::ui {

/// What the session's lens adds to a figure whose panels of functions are there: steps in the value panel, if the lens
/// is on, and the roundoff panel, if it is shown, as the last one. range: as the curves are sampled.
void addLens(Figure& figure, const Session& session, const FigureOptions& options, const SampleRange& range,
             LensCache& cache);

}  // namespace actiscope::ui
