#include "ui/plot/figure_plot.h"

#include "ui/plot/decade_ticker.h"
#include "ui/plot/notes_item.h"
#include "ui/plot/number_ticker.h"
#include "ui/plot/outputs_item.h"
#include "ui/plot/points_item.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

QCPRange rangeOf(Interval interval)
{
    return {interval.low, interval.high};
}

}  // namespace

FigurePlot::FigurePlot(QWidget* parent) : QCustomPlot(parent)
{
    setNoAntialiasingOnDrag(false);
    setInteractions(QCP::Interactions());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    plotLayout()->clear();
    plotLayout()->setRowSpacing(0);
    // One buffer for all layers; the cursor stands above it.
    layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);
    buffer_ = QSharedPointer<OpaqueBuffer>::create(viewport().size(), bufferDevicePixelRatio());
    mPaintBuffers = {buffer_};
    lanes_.style = &style_;
    inputs_.style = &style_;
    cursor_ = std::make_unique<CursorItem>(this, QStringLiteral("overlay"), views_,
                                           [this] { return lanes_.axes ? lanesRect() : inputs_.rect(); });
    cursor_->style = &style_;
    cursor_->screen = &buffer_->image();
}

FigurePlot::~FigurePlot()
{
    // Items leave their layers while the plot still has them.
    items_.clear();
    lanesItem_.reset();
    inputsItem_.reset();
    cursor_.reset();
}

void FigurePlot::setCrew(Crew* crew)
{
    crew_ = crew;
    buffer_->setCrew(crew);
    for (const auto& view : views_)
        view->crew = crew;
}

void FigurePlot::setStyle(const PlotStyle& style)
{
    style_ = style;
    buffer_->setGround(style.palette.plot);
    setBackground(QBrush(style.palette.plot));
    styleAxes();
    measure(size_);
}

void FigurePlot::setFigure(Figure figure)
{
    const auto isAlike = [](const FigurePanel& a, const FigurePanel& b) {
        return a.kind == b.kind && a.isLogarithmic == b.isLogarithmic && a.cell.has_value() == b.cell.has_value();
    };
    const bool isSameLayout = std::ranges::equal(figure.panels, figure_.panels, isAlike) &&
                              figure.columns == figure_.columns && figure.lanes.empty() == figure_.lanes.empty() &&
                              figure.inputs.has_value() == figure_.inputs.has_value() &&
                              views_.size() == figure.panels.size();
    figure_ = std::move(figure);
    if (!isSameLayout)
        rebuild();
    for (std::size_t i = 0; i < views_.size(); ++i) {
        views_[i]->panel = figure_.panels[i];
        views_[i]->x = figure_.x;
        views_[i]->axes->axis(QCPAxis::atBottom)->setRange(rangeOf(figure_.x));
        views_[i]->axes->axis(QCPAxis::atLeft)->setRange(rangeOf(figure_.panels[i].y));
    }
    lanes_.lanes = figure_.lanes;
    lanes_.title = figure_.lanesTitle;
    lanes_.x = figure_.x;
    inputs_.inputs = figure_.inputs;
    inputs_.x = figure_.x;
    cursor_->cursor = figure_.cursor;
    measure(size());
}

void FigurePlot::setHovered(CurveId id)
{
    lanes_.hovered = id;
}

void FigurePlot::showCursor(const std::optional<FigureCursor>& cursor)
{
    if (cursor_->cursor == cursor)
        return;
    QRegion changed = cursor_->region();
    cursor_->cursor = cursor;
    figure_.cursor = cursor;
    changed += cursor_->region();
    update(changed);
}

void FigurePlot::showInputsHold(bool isHovered, std::optional<std::size_t> grip)
{
    inputs_.isHovered = isHovered;
    inputs_.grip = grip;
    if (inputsItem_)
        update(inputsItem_->holdArea());
}

void FigurePlot::setMarkedPanel(std::optional<std::size_t> panel)
{
    if (markedPanel_ == panel)
        return;
    markedPanel_ = panel;
    update();
}

void FigurePlot::rebuild()
{
    items_.clear();
    lanesItem_.reset();
    inputsItem_.reset();
    views_.clear();
    lanes_.axes = nullptr;
    inputs_.axes = nullptr;
    plotLayout()->clear();
    for (const FigurePanel& panel : figure_.panels) {
        views_.push_back(std::make_unique<PanelView>());
        views_.back()->panel = panel;
        views_.back()->style = &style_;
        views_.back()->crew = crew_;
        addPanel(*views_.back(), views_.size() - 1);
    }
    if (figure_.inputs) {
        inputs_.axes = addStrip();
        inputsItem_ = std::make_unique<InputsItem>(this, QStringLiteral("main"), inputs_);
    }
    if (!figure_.lanes.empty()) {
        lanes_.axes = addStrip();
        lanesItem_ = std::make_unique<LanesItem>(this, QStringLiteral("main"), lanes_);
    }
    styleAxes();
}

/// Below all that is there.
QCPAxisRect* FigurePlot::addStrip()
{
    auto* axes = new QCPAxisRect(this, false);
    axes->setAutoMargins(QCP::msNone);
    plotLayout()->addElement(plotLayout()->rowCount(), 0, axes);
    return axes;
}

void FigurePlot::addPanel(PanelView& view, std::size_t index)
{
    const auto columns = static_cast<std::size_t>(figure_.columns);
    view.axes = new QCPAxisRect(this, true);
    view.axes->setAutoMargins(QCP::msNone);
    plotLayout()->addElement(static_cast<int>(index / columns), static_cast<int>(index % columns), view.axes);
    for (QCPAxis* axis : view.axes->axes()) {
        const bool isUsed = axis->axisType() == QCPAxis::atBottom || axis->axisType() == QCPAxis::atLeft;
        axis->setVisible(isUsed);
        if (view.panel.isLogarithmic && axis->axisType() == QCPAxis::atLeft)
            axis->setTicker(QSharedPointer<DecadeTicker>::create());
        else
            axis->setTicker(QSharedPointer<NumberTicker>::create());
        axis->setTickLength(0);
        axis->setSubTicks(false);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setTickLabels(axis->axisType() == QCPAxis::atBottom ? isLowest(index) : isLeftmost(index));
        axis->setSelectableParts(QCPAxis::spNone);
    }
    items_.push_back({std::make_unique<BandsItem>(this, QStringLiteral("background"), view),
                      std::make_unique<OutputDensityItem>(this, QStringLiteral("grid"), view),
                      std::make_unique<CurvesItem>(this, QStringLiteral("main"), view),
                      std::make_unique<PointMassesItem>(this, QStringLiteral("legend"), view),
                      std::make_unique<TextsItem>(this, QStringLiteral("legend"), view),
                      std::make_unique<PointsItem>(this, QStringLiteral("legend"), view),
                      std::make_unique<NotesItem>(this, QStringLiteral("legend"), view)});
}

void FigurePlot::styleAxes()
{
    for (const auto& view : views_) {
        for (QCPAxis* axis : {view->axes->axis(QCPAxis::atBottom), view->axes->axis(QCPAxis::atLeft)}) {
            axis->setTickLabelFont(style_.numbers);
            axis->setTickLabelColor(style_.palette.muted);
            axis->setTickLabelPadding(static_cast<int>(style_.px(8)));
            axis->grid()->setPen(QPen(style_.palette.grid, 1));
            axis->grid()->setZeroLinePen(Qt::NoPen);
            axis->grid()->setAntialiased(false);
        }
    }
}

QRectF FigurePlot::lanesRect() const
{
    return lanes_.axes ? QRectF(lanes_.axes->rect()) : QRectF();
}

QRectF FigurePlot::lanesOuterRect() const
{
    return lanes_.axes ? QRectF(lanes_.axes->outerRect()) : QRectF();
}

std::size_t FigurePlot::segmentCount() const
{
    std::size_t count = 0;
    for (const auto& view : views_)
        count += view->segmentCount;
    return count;
}

void FigurePlot::resizeEvent(QResizeEvent* event)
{
    measure(event->size());
    QCustomPlot::resizeEvent(event);
    emit resized();
}

void FigurePlot::paintEvent(QPaintEvent* event)
{
    QCPPainter painter(this);
    const QImage& image = buffer_->image();
    const double ratio = image.devicePixelRatio();
    // Only what is to be shown anew, and that copied as it is.
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (const QRect& part : event->region())
        painter.drawImage(QRectF(part), image, QRectF(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    cursor_->paint(painter);
    if (inputsItem_)
        inputsItem_->paintHold(painter);
    paintNotesHold(painter);
    if (hasFocus() && markedPanel_ && (*markedPanel_ < views_.size() || lanes_.axes)) {
        const QRectF panel = *markedPanel_ < views_.size() ? map(*markedPanel_).rect : lanesRect();
        painter.fillRect(QRectF(panel.left() - style_.px(10), panel.top() - style_.px(21), style_.px(3), style_.px(15)),
                         style_.palette.ink);
    }
    if (!showsFocus_)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style_.palette.ink, style_.px(2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), style_.px(4), style_.px(4));
}

void FigurePlot::focusInEvent(QFocusEvent* event)
{
    showsFocus_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QCustomPlot::focusInEvent(event);
    update();
}

void FigurePlot::focusOutEvent(QFocusEvent* event)
{
    showsFocus_ = false;
    QCustomPlot::focusOutEvent(event);
    update();
}

bool FigurePlot::event(QEvent* event)
{
    // QCustomPlot takes the ratio of device pixels when it is made; the window may have moved to another screen since.
    if (event->type() == QEvent::Paint && bufferDevicePixelRatio() != devicePixelRatioF()) {
        setBufferDevicePixelRatio(devicePixelRatioF());
        replot(rpQueuedReplot);
    }
    return QCustomPlot::event(event);
}

}  // namespace actiscope::ui
