// From the session to what is drawn of it.
#pragma once

#include "ui/figure/figure.h"
#include "ui/figure/figure_cache.h"
#include "ui/figure/reading_cache.h"
#include "ui/input_results.h"
#include "ui/theme.h"

#include <QSizeF>

#include <array>
#include <functional>
#include <set>

namespace actiscope::ui {

/// What a figure depends on besides the session.
struct FigureOptions {
    Palette palette = lightPalette();
    /// The size of the value panel in px: how densely curves are sampled, and what coincides for the eye.
    QSizeF pixels{640, 320};
    QSizeF area{736, 640};  ///< of all panels together, px: how many cells stand side by side
    CurveId hovered = 0;
    /// A running drag, as Interaction holds it: a ghost of each moving curve as it stood in `ghosts`, and the curves
    /// that the drag cannot move faded.
    const Session* ghosts = nullptr;
    std::set<CurveId> moving{};
    bool isDragging = false;
    /// Takes the place of the fitted range, so that the axes stand still during a drag.
    ByPanel<std::optional<Interval>> held{};
    std::optional<double> pointer{};        ///< where the cursor stands; nothing: where the session pins it
    const InputResults* results = nullptr;  ///< what the inputs become; null: worked out here
    /// The outputs of the selected curve over a range of y, null where they are not known yet; empty: worked out here.
    std::function<const OutputDensity*(Interval)> outputs{};
    FigureCache* cache = nullptr;  ///< saves work; never changes the result
    Crew* crew = nullptr;          ///< likewise
    /// Nothing can be pointed at on paper: every curve has a name and, as far as colours and dashes reach, a look of
    /// its own, and fitted ranges hold all of a curve unless it towers above the rest.
    bool isForPaper = false;
    ReadingCache* reading = nullptr;  ///< likewise
};

/// Depends on its arguments and the language of the window alone.
Figure makeFigure(const Session& session, const FigureOptions& options = {});

/// The cursor by itself, for when nothing else changed. `figure` tells which panels there are.
std::optional<FigureCursor> figureCursor(const Session& session, const Figure& figure, const FigureOptions& options);

/// Shown curves that colours and dashes tell apart on paper.
inline constexpr std::size_t mostCurvesOnPaper = 21;

/// The colour of a curve's line on paper: of its slot up to seven shown curves, of its place among them up to
/// mostCurvesOnPaper, of its family beyond.
QColor paperColour(const Session& session, const Curve& curve, const Palette& palette);

/// The colour of a curve's line: of its slot up to seven shown curves, of its family beyond.
QColor lineColour(const Session& session, const Curve& curve, const Palette& palette);

}  // namespace actiscope::ui
