#include "ui/export/panel_stack.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

// In font sizes.
constexpr double betweenPanels = 1.4;
constexpr double cellGap = 1.4;
constexpr double cellTitle = 1.5;
constexpr double leastPanel = 4;

}  // namespace

PanelStack::PanelStack(const Figure& figure, bool isGrid, double em)
    : count_(figure.panels.size()), em_(em), between_((isGrid ? cellGap + cellTitle : betweenPanels) * em)
{
    if (isGrid) {
        columns_ = static_cast<std::size_t>(std::max(1, figure.columns));
        above_ = cellTitle * em;
    }
    rows_.resize((count_ + columns_ - 1) / columns_);
    if (!isGrid)
        for (std::size_t i = 0; i < count_; ++i)
            rows_[i].stretch = figure.panels[i].stretch;
}

double PanelStack::roomIn(double height) const
{
    return height - above_ - between_ * (static_cast<double>(rows_.size()) - 1);
}

double PanelStack::missingIn(double height) const
{
    return std::max(0.0, leastPanel * em_ * static_cast<double>(rows_.size()) - roomIn(height));
}

void PanelStack::shareOut(double top, double height)
{
    double sum = 0;
    for (const Row& row : rows_)
        sum += row.stretch;
    double at = top + above_;
    for (Row& row : rows_) {
        row.top = at;
        row.height = roomIn(height) * row.stretch / sum;
        at += row.height + between_;
    }
}

QRectF PanelStack::rectOf(std::size_t panel, const QRectF& area) const
{
    const auto columns = static_cast<double>(columns_);
    const double gap = cellGap * em_;
    const double width = (area.width() - gap * (columns - 1)) / columns;
    const Row& row = rows_[rowOf(panel)];
    return {area.left() + static_cast<double>(panel % columns_) * (width + gap), row.top, width, row.height};
}

}  // namespace actiscope::ui
