// Small multiples: cells side by side, numbers at the outer edges only.
#include "ui/plot/figure_plot.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double outerLeft = 44;    ///< for the numbers of y
constexpr double outerRight = 32;   ///< for the button of the panels
constexpr double outerBottom = 26;  ///< for the numbers of x
constexpr double outerTop = 10;
constexpr double besideCell = 5;
constexpr double overCell = 21;  ///< for the curve's name
constexpr double underCell = 4;

}  // namespace

void FigurePlot::measureGrid(QSize size)
{
    const auto pixels = [this](double at100Percent) { return static_cast<int>(std::lround(style_.px(at100Percent))); };
    plotLayout()->setMargins({pixels(outerLeft), pixels(outerTop), pixels(outerRight), pixels(outerBottom)});
    const QSizeF cell = cellSize(size);
    const auto count = [this](double length, double pitch) {
        return std::clamp(static_cast<int>(length / style_.px(pitch)), 2, 6);
    };
    for (const auto& view : views_) {
        view->axes->setMargins({pixels(besideCell), pixels(overCell), pixels(besideCell), pixels(underCell)});
        view->labelRight = size.width();
        view->axes->axis(QCPAxis::atBottom)->ticker()->setTickCount(count(cell.width(), 44));
        view->axes->axis(QCPAxis::atLeft)->ticker()->setTickCount(count(cell.height(), 34));
    }
}

QSizeF FigurePlot::cellSize(QSize size) const
{
    const double columns = figure_.columns;
    const double rows = std::ceil(static_cast<double>(views_.size()) / columns);
    const double width = (size.width() - style_.px(outerLeft + outerRight)) / columns - style_.px(2 * besideCell);
    const double height = (size.height() - style_.px(outerTop + outerBottom)) / rows - style_.px(overCell + underCell);
    return {std::max(1.0, width), std::max(1.0, height)};
}

}  // namespace actiscope::ui
