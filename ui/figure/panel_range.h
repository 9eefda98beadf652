// Which part of y a panel shows: the user's range, what stands still during a drag, or what fits the curves.
#pragma once

#include "ui/figure/make_figure.h"

namespace actiscope::ui {

/// The panel's y axis, and with it its range in a View, is in decades: log10 of what is drawn.
bool isLogarithmic(const View& view, PanelKind kind);

/// y around the same middle, with as many units to the pixel as along x.
Interval withEqualAspect(Interval y, Interval x, QSizeF pixels);

/// Sets y and yIsFitted where the session or a running drag gives them; false where the range is to be fitted.
bool hasGivenRange(FigurePanel& panel, const Session& session, const FigureOptions& options);

/// What the range of a panel may fit: its curves as the panel's axis has them, the selected one (or null) among them.
struct RangedCurves {
    std::vector<const Samples*> samples;
    const Samples* selected = nullptr;
};

/// A fitted range that leaves out the ends of curves grows until it holds them, unless they tower above the rest.
void holdAll(FigurePanel& panel, const Session& session, Interval x, const RangedCurves& curves);

/// Sets y and yIsFitted of a panel of one of the catalogue's quantities.
void chooseRange(FigurePanel& panel, const Session& session, Interval x, const RangedCurves& curves,
                 const FigureOptions& options);

}  // namespace actiscope::ui
