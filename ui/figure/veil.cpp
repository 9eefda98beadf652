#include "ui/figure/veil.h"

#include "ui/figure/figure.h"

#include <algorithm>
#include <limits>

namespace actiscope::ui {

void hideVeiled(Figure& figure, const Veil& veil)
{
    const QString unnamed = QStringLiteral("?");
    for (FigurePanel& panel : figure.panels) {
        panel.isVeiled = veil.panels[indexOf(panel.kind)];
        if (panel.isVeiled) {
            panel.outputs.reset();
            panel.curves.clear();
            panel.labels.clear();
            panel.points.clear();
            panel.notes.clear();
            panel.hint.clear();
        }
        // Cells have f ′ behind f; where f is veiled the question is the whole cell.
        if (panel.cell && panel.cell->hasSlope && !panel.isVeiled && veil.panels[indexOf(PanelKind::slope)])
            panel.curves.erase(panel.curves.begin());
        if (panel.isVeiled || veil.regions)
            panel.bands.clear();
        if (veil.names) {
            panel.labels.clear();
            if (panel.cell)
                panel.title = unnamed;
        }
    }
    if (veil.names)
        for (FigureLane& lane : figure.lanes)
            lane.label = unnamed;
    if (veil.regions) {
        for (FigureLane& lane : figure.lanes) {
            lane.analysis = {};
            lane.share.clear();
        }
        if (figure.inputs) {
            figure.inputs->regions.clear();
            figure.inputs->note.clear();
        }
    }
    if (veil.otherLanes && std::ranges::any_of(figure.lanes, &FigureLane::isSelected))
        std::erase_if(figure.lanes, [](const FigureLane& lane) { return !lane.isSelected; });
    hideVeiled(figure.cursor, figure, veil);
}

void hideVeiled(std::optional<FigureCursor>& cursor, const Figure& figure, const Veil& veil)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    if (!cursor)
        return;
    for (std::vector<FigureMark>* marks : {&cursor->marks, &cursor->secondMarks})
        for (std::size_t i = 0; i < marks->size() && i < figure.panels.size(); ++i)
            if (veil.panels[indexOf(figure.panels[i].kind)])
                (*marks)[i].y = (*marks)[i].slope = nan;
    // The tangent gives the derivative away.
    if (veil.panels[indexOf(PanelKind::slope)])
        for (FigureMark& mark : cursor->marks)
            mark.slope = nan;
}

}  // namespace actiscope::ui
