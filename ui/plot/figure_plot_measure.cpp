// How much room names and numbers take beside and below the panels, and what is left for these.
#include "ui/plot/axis_room.h"
#include "ui/plot/figure_plot.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double titleHeight = 30;  ///< above a panel
constexpr double firstTitle = 32;
constexpr double panelGap = 8;     ///< below a panel without numbers
constexpr double tickHeight = 28;  ///< below the last panel
constexpr double inputsTitle = 24;
constexpr double inputsBottom = 10;
constexpr double lanesTitle = 26;
constexpr double lanesBottom = 16;
constexpr double usualLanes = 0.3;  ///< of the height of everything, at most
constexpr double leastLeft = 72;
constexpr double leftStep = 16;  ///< so that the panels do not shift with every digit while one zooms
constexpr double mostName = 168;
constexpr double leastRight = 40;
constexpr double besideSymbol = 8;
constexpr double xPitch = 80;  ///< of ticks
constexpr double yPitch = 52;
constexpr double decadePitch = 26;
constexpr double betweenNumbers = 12;
constexpr int mostTicks = 12;

/// Above and below a panel, in px.
double spaceAround(const PanelView& view)
{
    return view.axes->margins().top() + view.axes->margins().bottom();
}

int pixels(double length)
{
    return static_cast<int>(std::lround(length));
}

}  // namespace

void FigurePlot::measure(QSize size)
{
    size_ = size;
    if (views_.empty() || size.isEmpty())
        return;
    if (isGrid()) {
        measureGrid(size);
        return;
    }
    plotLayout()->setMargins({});
    widths_.setFont(style_.bold);
    numbers_.setFont(style_.numbers);
    lanes_.isFilled = figure_.lanesShare.has_value();
    lanes_.most = size.height() * figure_.lanesShare.value_or(usualLanes);
    // Heights do not depend on what stands at the sides, but the numbers of y do on them.
    applyMargins(leftMargin_, rightMargin_);
    chooseTicks(size);
    double left = leftMargin();
    double right = rightMargin();
    if (keepsMargins_) {
        left = std::max(left, leftMargin_);
        right = std::max(right, rightMargin_);
    }
    leftMargin_ = left;
    rightMargin_ = right;
    // In a narrow column the curves come before the names.
    left = std::min(left, std::max(style_.px(leastLeft), size.width() * 0.2));
    right = std::min(right, size.width() * 0.2);
    applyMargins(left, right);
    chooseTicks(size);
    for (const auto& view : views_)
        view->labelRight = size.width() - style_.px(6);
}

/// For the names of the lanes, and for the numbers of y with the symbol beside them.
double FigurePlot::leftMargin()
{
    double left = style_.px(leastLeft);
    for (const FigureLane& lane : figure_.lanes)
        left = std::max(left, std::min(widths_.of(lane.label) + style_.px(26), style_.px(mostName)));
    const QFontMetricsF symbols(style_.symbol);
    for (const auto& view : views_) {
        const double needed = widestLabel(*view->axes->axis(QCPAxis::atLeft), numbers_) +
                              symbols.horizontalAdvance(view->panel.symbol) + style_.px(3 * besideSymbol);
        if (needed > left)
            left = std::ceil(needed / style_.px(leftStep)) * style_.px(leftStep);
    }
    return left;
}

/// For the names at the curves' ends, and for the shares of the inputs beside the lanes.
double FigurePlot::rightMargin()
{
    double right = style_.px(leastRight);
    if (figure_.inputs)
        right = std::max(right,
                         QFontMetricsF(style_.numbers).horizontalAdvance(QStringLiteral("> 99.9 %")) + style_.px(12));
    for (const FigureLabel& label : figure_.panels.front().labels) {
        for (const QString& name : label.text.split(QStringLiteral(" = ")))
            right = std::max(right, std::min(widths_.of(name) + style_.px(28), style_.px(mostName)));
    }
    return right;
}

void FigurePlot::applyMargins(double left, double right)
{
    lanes_.nameWidth = left - style_.px(8);
    const auto apply = [&](QCPAxisRect& axes, double above, double below) {
        axes.setMargins({pixels(left), pixels(style_.px(above)), pixels(right), pixels(style_.px(below))});
    };
    for (std::size_t i = 0; i < views_.size(); ++i)
        apply(*views_[i]->axes, i == 0 ? firstTitle : titleHeight, i + 1 == views_.size() ? tickHeight : panelGap);
    const auto fix = [&](QCPAxisRect* axes, double above, double height, double below) {
        if (!axes)
            return;
        apply(*axes, above, below);
        axes->setMinimumSize(10, pixels(height));
        axes->setMaximumSize(QWIDGETSIZE_MAX, pixels(height));
    };
    fix(inputs_.axes, inputsTitle, inputs_.height(), inputsBottom);
    fix(lanes_.axes, lanesTitle, lanes_.height(), lanesBottom);
}

/// As many as can be read: those of x never touch each other.
void FigurePlot::chooseTicks(QSize size)
{
    const auto count = [&](double length, double pitch) {
        return std::clamp(int(length / style_.px(pitch)), 2, mostTicks);
    };
    const QSizeF first = panelSize(size);
    for (std::size_t i = 0; i < views_.size(); ++i) {
        const auto& view = views_[i];
        const double height = first.height() * view->panel.stretch / figure_.panels[0].stretch;
        plotLayout()->setRowStretchFactor(static_cast<int>(i), height + spaceAround(*view));
        view->axes->axis(QCPAxis::atLeft)
            ->ticker()
            ->setTickCount(count(height, view->panel.isLogarithmic ? decadePitch : yPitch));
    }
    QCPAxis& x = *views_.back()->axes->axis(QCPAxis::atBottom);
    const int fitting =
        ticksThatFit(x, count(first.width(), xPitch), first.width(), style_.px(betweenNumbers), numbers_);
    for (const auto& view : views_)
        view->axes->axis(QCPAxis::atBottom)->ticker()->setTickCount(fitting);
}

QSizeF FigurePlot::panelSize(QSize size) const
{
    if (views_.empty())
        return size;
    if (isGrid())
        return cellSize(size);
    // Shared out is what the titles and numbers leave: they are no part of a plot's height.
    double height = size.height();
    double stretches = 0;
    for (const auto& view : views_) {
        stretches += view->panel.stretch;
        height -= spaceAround(*view);
    }
    for (const QCPAxisRect* strip : {inputs_.axes, lanes_.axes})
        if (strip)
            height -= strip->minimumSize().height() + strip->margins().top() + strip->margins().bottom();
    const QMargins margins = views_.front()->axes->margins();
    height *= views_.front()->panel.stretch / stretches;
    return {std::max(1.0, double(size.width() - margins.left() - margins.right())), std::max(1.0, height)};
}

}  // namespace actiscope::ui
