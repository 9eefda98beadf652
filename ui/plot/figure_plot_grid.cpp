// Small multiples: cells side by side, numbers at the outer edges only.
#include "ui/plot/axis_room.h"
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
constexpr double besideNumbers = 10;

}  // namespace

void FigurePlot::measureGrid(QSize size)
{
    const auto pixels = [this](double at100Percent) { return static_cast<int>(std::lround(style_.px(at100Percent))); };
    const auto count = [this](double length, double pitch) {
        return std::clamp(static_cast<int>(length / style_.px(pitch)), 2, 6);
    };
    numbers_.setFont(style_.numbers);
    gridLeft_ = style_.px(outerLeft);
    // All cells have one range: what is found for the first holds for all.
    QCPAxisRect& first = *views_.front()->axes;
    first.axis(QCPAxis::atLeft)->ticker()->setTickCount(count(cellSize(size).height(), 34));
    gridLeft_ = std::max(gridLeft_, widestLabel(*first.axis(QCPAxis::atLeft), numbers_) + style_.px(besideNumbers));
    const QSizeF cell = cellSize(size);
    const int ofX = ticksThatFit(*first.axis(QCPAxis::atBottom), count(cell.width(), 44), cell.width(),
                                 style_.px(besideNumbers), numbers_);
    plotLayout()->setMargins(
        {static_cast<int>(std::lround(gridLeft_)), pixels(outerTop), pixels(outerRight), pixels(outerBottom)});
    for (const auto& view : views_) {
        view->axes->setMargins({pixels(besideCell), pixels(overCell), pixels(besideCell), pixels(underCell)});
        view->labelRight = size.width();
        view->axes->axis(QCPAxis::atBottom)->ticker()->setTickCount(ofX);
        view->axes->axis(QCPAxis::atLeft)->ticker()->setTickCount(count(cell.height(), 34));
    }
}

QSizeF FigurePlot::cellSize(QSize size) const
{
    const double columns = figure_.columns;
    const double rows = std::ceil(static_cast<double>(views_.size()) / columns);
    const double left = std::max(gridLeft_, style_.px(outerLeft));
    const double width = (size.width() - left - style_.px(outerRight)) / columns - style_.px(2 * besideCell);
    const double height = (size.height() - style_.px(outerTop + outerBottom)) / rows - style_.px(overCell + underCell);
    return {std::max(1.0, width), std::max(1.0, height)};
}

}  // namespace actiscope::ui
