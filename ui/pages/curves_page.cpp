#include "ui/pages/curves_page.h"

#include "ui/panels/curve_list_panel.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot_area.h"
#include "ui/theme.h"
#include "ui/tools/inputs_page.h"
#include "ui/tools/tool_panel.h"

#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

// px at 100 %
constexpr int usualLeft = 264;
constexpr int usualRight = 280;
constexpr int usualMiddle = 736;
constexpr int narrowestPanel = 216;
constexpr int widestPanel = 480;
constexpr int narrowestPlots = 320;
constexpr int roomForRight = 1024;
constexpr int roomForLeft = 720;

}  // namespace

CurvesPage::CurvesPage(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      columns_(new QSplitter(Qt::Horizontal, this)),
      list_(new CurveListPanel(document, interaction, theme, columns_)),
      plots_(new PlotArea(document, interaction, theme, columns_)),
      tools_(new ToolPanel(document, interaction, plots_->reading(), plots_->lens(), theme, columns_)),
      wantedWidths_{usualLeft, usualMiddle, usualRight}
{
    plots_->setInputStatistics(tools_->inputs().statistics());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns_);
    columns_->setChildrenCollapsible(false);
    columns_->setHandleWidth(1);
    for (QWidget* column :
         {static_cast<QWidget*>(list_), static_cast<QWidget*>(plots_), static_cast<QWidget*>(tools_)})
        columns_->addWidget(column);
    columns_->setStretchFactor(0, 0);
    columns_->setStretchFactor(1, 1);
    columns_->setStretchFactor(2, 0);
    connect(columns_, &QSplitter::splitterMoved, this, [this] { wantedWidths_ = columnWidths(); });
    connect(&plots_->plot(), &QCustomPlot::afterReplot, this, &CurvesPage::tellPlotHeights);
    connect(&theme_, &Theme::changed, this, &CurvesPage::applyTheme);
    applyTheme();
}

void CurvesPage::applyTheme()
{
    for (const Side side : {Side::left, Side::right}) {
        panel(side)->setMinimumWidth(theme_.px(narrowestPanel));
        panel(side)->setMaximumWidth(theme_.px(widestPanel));
    }
    plots_->setMinimumWidth(theme_.px(narrowestPlots));
    refreshNarrowness();
    setColumnWidths(wantedWidths_);
}

/// The list shows as many digits as a pixel of the plots is worth.
void CurvesPage::tellPlotHeights()
{
    const FigurePlot& plot = plots_->plot();
    std::array<double, 3> heights = plotHeights_;
    if (plot.panelCount() > 0)
        std::ranges::replace(heights, 0.0, plot.map(0).rect.height());  // of a plot that was never shown
    for (std::size_t i = 0; i < plot.panelCount() && i < plot.figure().panels.size(); ++i)
        if (const auto quantity = quantityOf(plot.figure().panels[i].kind))
            heights[static_cast<std::size_t>(*quantity)] = plot.map(i).rect.height();
    if (heights == plotHeights_)
        return;
    plotHeights_ = heights;
    list_->setPlotHeights(heights);
}

QWidget* CurvesPage::panel(Side side) const
{
    return side == Side::left ? static_cast<QWidget*>(list_) : static_cast<QWidget*>(tools_);
}

std::vector<QWidget*> CurvesPage::columns() const
{
    return {list_, plots_, tools_};
}

void CurvesPage::focusSearch()
{
    if (isFolded(Side::left))
        toggle(Side::left);
    list_->focusSearch();
}

void CurvesPage::inviteFormula()
{
    focusSearch();
    list_->inviteFormula();
}

void CurvesPage::setFoldedByUser(Side side, bool folded)
{
    state(side).isFolded = folded;
    state(side).isOpenThoughNarrow = false;
    applyFolding();
}

bool CurvesPage::isFolded(Side side) const
{
    return panel(side)->isHidden();
}

void CurvesPage::toggle(Side side)
{
    PanelState& panelState = state(side);
    const bool opens = isFolded(side);
    if (panelState.isNarrow)
        panelState.isOpenThoughNarrow = opens;
    if (!panelState.isNarrow || opens)
        panelState.isFolded = !opens;
    applyFolding();
}

void CurvesPage::setPresenting(bool isPresenting)
{
    isPresenting_ = isPresenting;
    applyFolding();
}

void CurvesPage::applyFolding()
{
    bool hasChanged = false;
    for (const Side side : {Side::left, Side::right}) {
        const PanelState& panelState = state(side);
        const bool folds = isPresenting_ || panelState.isFolded || (panelState.isNarrow && !panelState.isOpenThoughNarrow);
        hasChanged |= folds != isFolded(side);
        panel(side)->setVisible(!folds);
    }
    if (!hasChanged)
        return;
    setColumnWidths(wantedWidths_);
    emit foldingChanged();
}

void CurvesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshNarrowness();
}

void CurvesPage::refreshNarrowness()
{
    for (const auto& [side, room] : {std::pair(Side::left, roomForLeft), {Side::right, roomForRight}}) {
        const bool isNarrow = width() < theme_.px(room);
        if (state(side).isNarrow != isNarrow)
            state(side).isOpenThoughNarrow = false;
        state(side).isNarrow = isNarrow;
    }
    applyFolding();
}

QList<int> CurvesPage::columnWidths() const
{
    const double scale = theme_.px(1000) / 1000.0;
    const QList<int> sizes = columns_->sizes();
    QList<int> widths;
    for (int i = 0; i < sizes.size(); ++i)
        widths.append(sizes[i] == 0 ? wantedWidths_[i] : static_cast<int>(std::lround(sizes[i] / scale)));
    return widths;
}

void CurvesPage::setColumnWidths(const QList<int>& widths)
{
    if (widths.size() != 3)
        return;
    wantedWidths_ = widths;
    const int left = theme_.px(widths[0]), right = theme_.px(widths[2]);
    const int taken = (isFolded(Side::left) ? 0 : left) + (isFolded(Side::right) ? 0 : right);
    columns_->setSizes({left, std::max(theme_.px(narrowestPlots), width() - taken), right});
}

}  // namespace actiscope::ui
