#include "ui/plot/panel_frame.h"

#include "ui/document.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot/panel_choice.h"
#include "ui/plot/panel_divider.h"
#include "ui/plot/panel_heights.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QToolButton>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double stripHeight = 10;
constexpr double titleReach = 28;  ///< above a panel
constexpr double hideSize = 18;

}  // namespace

PanelFrame::PanelFrame(FigurePlot& plot, Document& document, QObject* parent)
    : QObject(parent), plot_(plot), document_(document), hide_(new QToolButton(&plot))
{
    hide_->setText(QStringLiteral("×"));
    hide_->setFocusPolicy(Qt::NoFocus);
    hide_->setCursor(Qt::ArrowCursor);
    setLook(hide_, "quiet");
    hide_->hide();
    retranslate();
    connect(hide_, &QToolButton::clicked, this, &PanelFrame::hide);
    connect(&plot_, &QCustomPlot::afterReplot, this, &PanelFrame::place);
    plot_.installEventFilter(this);
}

void PanelFrame::retranslate()
{
    hide_->setAccessibleName(tr("Hide this panel"));
    hide_->setToolTip(tr("Hide this panel"));
    for (PanelDivider* divider : dividers_)
        divider->retranslate();
}

bool PanelFrame::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::MouseMove && event->type() != QEvent::Leave)
        return false;
    std::optional<std::size_t> pointed;
    if (event->type() == QEvent::MouseMove && plot_.figure().columns == 1) {
        const QPointF position = static_cast<const QMouseEvent*>(event)->position();
        for (std::size_t i = 0; i < plot_.panelCount(); ++i)
            if (plot_.map(i).rect.adjusted(0, -plot_.style().px(titleReach), 0, 0).contains(position))
                pointed = i;
    }
    if (pointed != pointed_) {
        pointed_ = pointed;
        placeHide();
    }
    return false;
}

void PanelFrame::place()
{
    // Cells of a grid have one height, and none is hidden by itself.
    const bool isStacked = plot_.figure().columns == 1;
    const std::size_t count = plot_.panelCount() == 0 || !isStacked ? 0 : plot_.panelCount() - 1;
    while (dividers_.size() < count)
        dividers_.push_back(makeDivider(dividers_.size()));
    const int height = static_cast<int>(plot_.style().px(stripHeight));
    for (std::size_t i = 0; i < dividers_.size(); ++i) {
        dividers_[i]->setVisible(i < count);
        if (i >= count)
            continue;
        const QRectF above = plot_.map(i).rect;
        const QRect strip(0, static_cast<int>(above.bottom()) + 1, plot_.width(), height);
        if (dividers_[i]->geometry() != strip)
            dividers_[i]->setGeometry(strip);
        dividers_[i]->setInk(plot_.style().palette.ink);
    }
    placeHide();
}

void PanelFrame::placeHide()
{
    const bool isShown = pointed_ && *pointed_ < plot_.panelCount() &&
                         canHide(document_.session().panels, plot_.figure().panels[*pointed_].kind);
    if (isShown) {
        const PlotStyle& style = plot_.style();
        const QRectF panel = plot_.map(*pointed_).rect;
        const double title = QFontMetricsF(style.title).horizontalAdvance(plot_.figure().panels[*pointed_].title);
        const auto size = static_cast<int>(style.px(hideSize));
        const QRect place(static_cast<int>(panel.left() + title + style.px(8)),
                          static_cast<int>(panel.top() - style.px(13)) - size / 2, size, size);
        if (hide_->geometry() != place)
            hide_->setGeometry(place);
    }
    hide_->setVisible(isShown);
}

PanelDivider* PanelFrame::makeDivider(std::size_t upper)
{
    auto* divider = new PanelDivider(&plot_);
    connect(divider, &PanelDivider::dragBegan, this, [this, upper] { beginDrag(upper); });
    connect(divider, &PanelDivider::draggedBy, this, &PanelFrame::drag);
    connect(divider, &PanelDivider::dragEnded, this, [this] {
        dragged_.reset();
        document_.endGesture();
    });
    connect(divider, &PanelDivider::dragCancelled, this, [this] {
        drag(0);
        dragged_.reset();
        document_.endGesture();
    });
    connect(divider, &PanelDivider::resetRequested, this,
            [this] { document_.edit(tr("Resize panels"), [](Session& session) { resetHeights(session.panels); }); });
    return divider;
}

void PanelFrame::beginDrag(std::size_t upper)
{
    if (upper + 1 >= plot_.panelCount())
        return;
    const auto& panels = plot_.figure().panels;
    const double above = plot_.outerHeight(upper);
    const double below = plot_.outerHeight(upper + 1);
    dragged_ = {panels[upper].kind, panels[upper + 1].kind, above, above + below, document_.session().panels};
    document_.beginGesture(tr("Resize panels"));
}

void PanelFrame::drag(int pixels)
{
    if (!dragged_)
        return;
    document_.edit(tr("Resize panels"), [this, pixels](Session& session) {
        session.panels.heights = dragged_->panels.heights;
        if (pixels != 0)
            divideHeight(session.panels, dragged_->upper, dragged_->lower,
                         (dragged_->upperPixels + pixels) / dragged_->bothPixels);
    });
}

void PanelFrame::hide()
{
    if (!pointed_ || *pointed_ >= plot_.panelCount())
        return;
    document_.edit(tr("Hide panel"), [kind = plot_.figure().panels[*pointed_].kind](Session& session) {
        showPanel(session.panels, kind, false);
    });
}

}  // namespace actiscope::ui
