#include "ui/plot/lanes_frame.h"

#include "ui/document.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot/panel_divider.h"
#include "ui/plot/panel_heights.h"
#include "ui/plot/view_menu.h"
#include "ui/theme.h"
#include "ui/widgets/icon_button.h"

#include <QMenu>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double stripHeight = 10;
constexpr double betweenNameAndLane = 6;
constexpr double besideGrid = 4;
constexpr double overGrid = 1;

}  // namespace

LanesFrame::LanesFrame(FigurePlot& plot, Document& document, Theme& theme, QObject* parent)
    : QObject(parent),
      plot_(plot),
      document_(document),
      divider_(new PanelDivider(&plot)),
      sort_(new IconButton(Icon::sort, theme, &plot))
{
    divider_->setObjectName(QStringLiteral("lanes"));
    divider_->hide();
    sort_->hide();
    sort_->setCursor(Qt::ArrowCursor);
    connect(&plot_, &QCustomPlot::afterReplot, this, &LanesFrame::place);
    connect(divider_, &PanelDivider::dragBegan, this, &LanesFrame::beginDrag);
    connect(divider_, &PanelDivider::draggedBy, this, &LanesFrame::drag);
    connect(divider_, &PanelDivider::dragEnded, this, &LanesFrame::endDrag);
    connect(divider_, &PanelDivider::dragCancelled, this, [this] {
        drag(0);
        endDrag();
    });
    connect(divider_, &PanelDivider::resetRequested, this,
            [this] { document_.edit(tr("Resize panels"), [](Session& session) { resetHeights(session.panels); }); });
    connect(sort_, &IconButton::clicked, this, &LanesFrame::popUpOrders);
    retranslate();
}

void LanesFrame::retranslate()
{
    divider_->retranslate();
    sort_->setHint(tr("Order: as the list, by name, by family, by dead share"));
}

void LanesFrame::place()
{
    const QRectF lanes = plot_.lanesOuterRect();
    divider_->setVisible(!lanes.isEmpty());
    if (!lanes.isEmpty()) {
        const auto height = static_cast<int>(plot_.style().px(stripHeight));
        const QRect strip(0, static_cast<int>(lanes.top()) - height / 2, plot_.width(), height);
        if (divider_->geometry() != strip)
            divider_->setGeometry(strip);
        divider_->setInk(plot_.style().palette.ink);
    }
    placeSort();
}

void LanesFrame::placeSort()
{
    const bool isGrid = plot_.panelCount() > 1 && plot_.figure().panels.front().cell;
    const bool isShown = isGrid || plot_.figure().lanes.size() > 1;
    if (isShown) {
        const QSize size = sort_->sizeHint();
        const PlotStyle& style = plot_.style();
        const QRectF lanes = plot_.lanesRect();
        const double middle = lanes.top() - style.px(14);
        const QPointF corner =
            isGrid ? QPointF(style.px(besideGrid), style.px(overGrid))
                   : QPointF(lanes.left() - size.width() - style.px(betweenNameAndLane), middle - size.height() / 2.0);
        if (const QRect place(corner.toPoint(), size); sort_->geometry() != place)
            sort_->setGeometry(place);
    }
    sort_->setVisible(isShown);
}

void LanesFrame::beginDrag()
{
    heightBefore_ = plot_.lanesRect().height();
    shareBefore_ = document_.session().panels.regionsShare;
}

void LanesFrame::drag(int pixels)
{
    // The hand that draws further than the lanes can follow does not have to come all the way back.
    const double height =
        std::clamp(heightBefore_ - pixels, plot_.lanes().leastHeight(), plot_.lanes().greatestHeight());
    document_.continueGesture(drag_, tr("Resize panels"));
    document_.edit({}, [&](Session& session) {
        session.panels.regionsShare = pixels == 0 ? shareBefore_ : std::optional(lanesShare(height, plot_.height()));
    });
}

void LanesFrame::endDrag()
{
    drag_.end();
}

void LanesFrame::popUpOrders()
{
    auto* menu = new QMenu(sort_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addOrders(*menu, document_);
    menu->popup(sort_->mapToGlobal(QPoint(0, sort_->height())));
}

}  // namespace actiscope::ui
