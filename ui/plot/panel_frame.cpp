#include "ui/plot/panel_frame.h"

#include "ui/document.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot/panel_choice.h"
#include "ui/plot/panel_divider.h"
#include "ui/plot/panel_heights.h"
#include "ui/plot/view_menu.h"
#include "ui/theme.h"
#include "ui/widgets/icon_button.h"

#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace actiscope::ui {
namespace {

// px at 100 %
constexpr double stripHeight = 10;
constexpr double titleReach = 28;  ///< above a panel
constexpr double hideSize = 18;

}  // namespace

PanelFrame::PanelFrame(FigurePlot& plot, Document& document, Theme& theme, QObject* parent)
    : QObject(parent),
      plot_(plot),
      document_(document),
      hide_(new QToolButton(&plot)),
      panels_(new IconButton(Icon::panels, theme, &plot))
{
    panels_->setCursor(Qt::ArrowCursor);
    connect(panels_, &IconButton::clicked, this, &PanelFrame::popUpPanels);
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
    hide_->setToolTip(tr("Hide this panel; the button at the top right brings it back"));
    panels_->setHint(tr("Which panels are shown, and how"));
    for (PanelDivider* divider : dividers_)
        divider->retranslate();
}

bool PanelFrame::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        pointer_ = static_cast<const QMouseEvent*>(event)->position();
    else if (event->type() == QEvent::Leave)
        pointer_.reset();
    else
        return false;
    placeHide();
    return false;
}

std::vector<PanelFrame::Part> PanelFrame::parts() const
{
    std::vector<Part> parts;
    const PlotStyle& style = plot_.style();
    const QFontMetricsF metrics(style.title);
    const auto add = [&](const QRectF& area, const QString& title, double base, std::function<void(Session&)> hide) {
        parts.push_back({area.adjusted(0, -style.px(titleReach), 0, 0),
                         QPointF(area.left() + metrics.horizontalAdvance(title), area.top() - style.px(base)),
                         std::move(hide)});
    };
    for (std::size_t i = 0; i < plot_.panelCount(); ++i) {
        const FigurePanel& panel = plot_.figure().panels[i];
        if (!panel.cell && canHide(document_.session().panels, panel.kind))
            add(plot_.map(i).rect, panel.title, 13,
                [kind = panel.kind](Session& session) { showPanel(session.panels, kind, false); });
    }
    if (const InputsView& inputs = plot_.inputs(); inputs.axes && inputs.inputs)
        add(inputs.rect(), inputs.inputs->title, 10, [](Session& session) { session.inputs.kind = InputKind::none; });
    if (const LanesView& lanes = plot_.lanes(); lanes.axes)
        add(plot_.lanesRect(), lanes.title, 14, [](Session& session) { session.panels.regions = false; });
    return parts;
}

void PanelFrame::place()
{
    // Cells of a grid have one height, and none is hidden by itself.
    const bool isStacked = plot_.panelCount() > 0 && !plot_.figure().panels.front().cell;
    const std::size_t count = isStacked ? plot_.panelCount() - 1 : 0;
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
    placePanels();
}

void PanelFrame::placePanels()
{
    const auto margin = static_cast<int>(plot_.style().px(3));
    const QRect place(QPoint(plot_.width() - margin - panels_->sizeHint().width(), margin), panels_->sizeHint());
    if (panels_->geometry() != place)
        panels_->setGeometry(place);
}

void PanelFrame::popUpPanels()
{
    auto* menu = new QMenu(panels_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPanelSwitches(*menu, document_);
    menu->addSeparator();
    addArrangementSwitches(*menu, document_);
    menu->popup(panels_->mapToGlobal(QPoint(panels_->width() - menu->sizeHint().width(), panels_->height())));
}

void PanelFrame::placeHide()
{
    const std::vector<Part> all = parts();
    const auto pointed =
        std::ranges::find_if(all, [this](const Part& part) { return pointer_ && part.area.contains(*pointer_); });
    if (pointed != all.end()) {
        const auto size = static_cast<int>(plot_.style().px(hideSize));
        const QRect place(static_cast<int>(pointed->titleEnd.x() + plot_.style().px(4)),
                          static_cast<int>(pointed->titleEnd.y()) - size / 2, size, size);
        if (hide_->geometry() != place)
            hide_->setGeometry(place);
    }
    hide_->setVisible(pointed != all.end());
}

PanelDivider* PanelFrame::makeDivider(std::size_t upper)
{
    auto* divider = new PanelDivider(&plot_);
    connect(divider, &PanelDivider::dragBegan, this, [this, upper] { beginDrag(upper); });
    connect(divider, &PanelDivider::draggedBy, this, &PanelFrame::drag);
    connect(divider, &PanelDivider::dragEnded, this, [this] { dragged_.reset(); });
    connect(divider, &PanelDivider::dragCancelled, this, [this] {
        drag(0);
        dragged_.reset();
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
    const double above = plot_.map(upper).rect.height();
    const double below = plot_.map(upper + 1).rect.height();
    dragged_ = {panels[upper].kind, panels[upper + 1].kind, above, above + below, document_.session().panels, {}};
}

void PanelFrame::drag(int pixels)
{
    if (!dragged_)
        return;
    document_.continueGesture(dragged_->gesture, tr("Resize panels"));
    document_.edit({}, [this, pixels](Session& session) {
        session.panels.heights = dragged_->panels.heights;
        if (pixels != 0)
            divideHeight(session.panels, dragged_->upper, dragged_->lower,
                         (dragged_->upperPixels + pixels) / dragged_->bothPixels);
    });
}

void PanelFrame::hide()
{
    for (const Part& part : parts())
        if (pointer_ && part.area.contains(*pointer_)) {
            document_.edit(tr("Hide panel"), part.hide);
            return;
        }
}

}  // namespace actiscope::ui
