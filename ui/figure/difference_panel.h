// The panel that shows how the curves differ from the reference.
#pragma once

#include "ui/figure/figure.h"
#include "ui/figure/reading_cache.h"

#include <functional>

namespace actiscope::ui {

/// What the panel is drawn over and with.
struct DifferenceDrawing {
    const Session& session;
    std::vector<const Curve*> curves;  ///< in drawing order
    SampleRange range;
    ReadingCache& cache;
    std::function<FigureCurve(const Curve&, const SharedSamples&)> line;  ///< how a curve is drawn
};

/// Fills in a line for every curve but the reference, and a mark where the selected curve deviates most in view; a hint
/// where there is no reference.
void addDifferences(FigurePanel& panel, const DifferenceDrawing& drawing);

/// The range of y that shows the selected curve's difference, or all of them where none is selected. It never gets so
/// narrow that the last digits of double precision show as noise: half of it is at least 1e-12 of the curves' size.
Interval fitDifference(const FigurePanel& panel, const DifferenceDrawing& drawing);

/// "−0.000473 at 2.70"; "no difference" where there is none.
QString deviationText(const Deviation& deviation);

}  // namespace actiscope::ui
