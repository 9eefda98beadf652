#include "ui/figure/note_axis.h"

#include <cmath>

namespace actiscope::ui {

std::optional<double> noteOnAxis(const FigurePanel& panel, double y)
{
    if (!panel.isLogarithmic)
        return y;
    return y == 0 ? std::nullopt : std::optional(std::log10(std::abs(y)));
}

double noteFromAxis(const FigurePanel& panel, double onAxis, double before)
{
    return panel.isLogarithmic ? std::copysign(std::pow(10, onAxis), before) : onAxis;
}

bool isInView(const FigurePanel& panel, Interval x, const Note& note)
{
    const std::optional<double> y = noteOnAxis(panel, note.at.y);
    return y && x.contains(note.at.x) && panel.y.contains(*y);
}

}  // namespace actiscope::ui
