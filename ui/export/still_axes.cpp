#include "ui/export/sweep.h"
#include "ui/figure/make_figure.h"

#include <algorithm>
#include <set>

namespace actiscope::ui {

namespace {

constexpr int mostFramesLookedAt = 25;

/// Evenly spaced, both ends of the sweep among them. The way back shows nothing new.
std::set<int> framesToLookAt(const FigureSweep& sweep)
{
    const int count = std::min(mostFramesLookedAt, sweep.frames);
    std::set<int> frames;
    for (int i = 0; i < count; ++i)
        frames.insert(i * (sweep.frames - 1) / (count - 1));
    return frames;
}

/// As far as ranges depend on it.
Session curvesOnly(Session session)
{
    session.inputs = {};
    session.panels.regions = false;
    session.panels.names = false;
    session.notes.clear();
    session.cursor.reset();
    session.secondCursor.reset();
    return session;
}

}  // namespace

Session withStillAxes(const Session& session, const FigureSettings& settings, const FigureSweep& sweep)
{
    Session shown = curvesOnly(sessionOfFigure(session, settings));
    if (const auto moving = movingCurves(session, sweep); shown.selected == 0 && moving.size() == 1)
        shown.selected = moving.front();
    FigureCache cache;
    FigureOptions options{.isForPaper = true};
    options.cache = &cache;
    ByPanel<std::optional<Interval>> ranges;
    for (const int frame : framesToLookAt(sweep))
        for (const FigurePanel& panel : makeFigure(sessionAt(shown, sweep, frame), options).panels) {
            std::optional<Interval>& range = ranges[indexOf(panel.kind)];
            if (range)
                range = {std::min(range->low, panel.y.low), std::max(range->high, panel.y.high)};
            else
                range = panel.y;
        }
    Session still = session;
    for (const PanelKind kind : panelKinds)
        if (!still.view.range(kind) && ranges[indexOf(kind)])
            still.view.range(kind) = ranges[indexOf(kind)];
    return still;
}

}  // namespace actiscope::ui
