#include "ui/panels/curve_list_view.h"

#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/panels/curve_list_delegate.h"
#include "ui/panels/curve_list_model.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace actiscope::ui {

CurveListView::CurveListView(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QListView(parent),
      document_(document),
      interaction_(interaction),
      theme_(theme),
      model_(new CurveListModel(document, interaction, theme, this)),
      delegate_(new CurveListDelegate(*model_, theme, this))
{
    setStyleSheet(
        QStringLiteral("QListView { background: transparent; border: none; border-radius: 0; }"
                       "QListView::item { padding: 0; }"));
    setModel(model_);
    setItemDelegate(delegate_);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(model_, &QAbstractItemModel::dataChanged, this, &CurveListView::refresh);
    connect(model_, &QAbstractItemModel::modelReset, this, &CurveListView::refresh);
    connect(&interaction, &Interaction::hoverChanged, this, &CurveListView::updateHoveredRow);
    connect(&theme, &Theme::changed, this, [this] {
        doItemsLayout();  // rows are as high as the text
        refresh();
    });
    refresh();
}

void CurveListView::refresh()
{
    delegate_->measure();
    const int row = model_->rowOf(document_.session().selected);
    if (currentIndex().row() != row)
        setCurrentIndex(model_->index(row));
    viewport()->update();
    emit layoutMoved();
}

int CurveListView::contentHeight() const
{
    return model_->rowCount() * delegate_->sizeHint({}, {}).height();
}

int CurveListView::columnRight(int column) const
{
    return delegate_->columnRight(viewport()->rect(), column) + viewport()->x();
}

int CurveListView::rowAt(const QPoint& at) const
{
    return indexAt(at).row();
}

CurveId CurveListView::idAt(const QPoint& at) const
{
    const int row = rowAt(at);
    return row < 0 ? 0 : model_->row(row).id;
}

int CurveListView::dropPlace(const QPoint& at) const
{
    const int height = delegate_->sizeHint({}, {}).height();
    const int gap = (at.y() + verticalScrollBar()->value() + height / 2) / height;
    return std::clamp(gap, 0, model_->rowCount());
}

void CurveListView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos());
    if (row < 0 || event->button() != Qt::LeftButton) {
        event->accept();
        return;
    }
    setFocus(Qt::MouseFocusReason);
    showsFocus_ = false;
    hover(event->pos());
    if (const auto button = delegate_->buttonAt(visualRect(model_->index(row)), event->pos())) {
        press(*button, row, event->globalPosition().toPoint());
        return;
    }
    pressed_ = model_->row(row).id;
    pressedAt_ = event->pos();
    select(pressed_);
}

void CurveListView::mouseMoveEvent(QMouseEvent* event)
{
    if (pressed_ == 0) {
        hover(event->pos());
        return;
    }
    if (dropPlace_ < 0 && (event->pos() - pressedAt_).manhattanLength() < QApplication::startDragDistance())
        return;
    dropPlace_ = dropPlace(event->pos());
    viewport()->setCursor(Qt::ClosedHandCursor);
    const int edge = theme_.px(14);
    if (event->pos().y() < edge || event->pos().y() > viewport()->height() - edge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (event->pos().y() < edge ? -edge : edge) / 2);
    viewport()->update();
}

void CurveListView::mouseReleaseEvent(QMouseEvent*)
{
    const CurveId moved = std::exchange(pressed_, 0);
    const int place = std::exchange(dropPlace_, -1);
    viewport()->unsetCursor();
    viewport()->update();
    if (place < 0)
        return;
    // The row itself stands above the gap that it was taken to.
    move(moved, place > model_->rowOf(moved) ? place - 1 : place);
}

void CurveListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos());
    if (row < 0)
        return;
    const auto button = delegate_->buttonAt(visualRect(model_->index(row)), event->pos());
    if (button == RowButton::solo)
        return;  // its first press has soloed: a second would undo what a double click asks for
    if (button)
        press(*button, row, event->globalPosition().toPoint());
    else
        solo(model_->row(row).id);
}

void CurveListView::hover(const QPoint& at)
{
    pointer_ = at;
    interaction_.setHovered(idAt(at));
    updateHoveredRow();
}

void CurveListView::updateHoveredRow()
{
    delegate_->setHot(model_->rowOf(interaction_.hovered()), pointer_);
    viewport()->update();
}

void CurveListView::leaveEvent(QEvent* event)
{
    pointer_.reset();
    interaction_.setHovered(0);
    updateHoveredRow();
    QListView::leaveEvent(event);
}

void CurveListView::press(RowButton button, int row, const QPoint& at)
{
    const CurveId id = model_->row(row).id;
    switch (button) {
        case RowButton::visibility:
            toggleVisible(id);
            break;
        case RowButton::solo:
            solo(id);
            break;
        case RowButton::menu:
            openMenu(id, at);
            break;
        case RowButton::remove:
            remove(id);
            break;
    }
}

bool CurveListView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        const auto button = row < 0 ? std::nullopt : delegate_->buttonAt(visualRect(model_->index(row)), help->pos());
        if (button) {
            const bool isVisible = model_->row(row).isVisible;
            const bool isSolo = model_->row(row).isSolo;
            const QString text = *button == RowButton::visibility
                                     ? (isVisible ? tr("Hide (Space)") : tr("Show (Space)"))
                                 : *button == RowButton::solo
                                     ? (isSolo ? tr("Show all again (Enter)") : tr("Show only this one (Enter)"))
                                 : *button == RowButton::remove ? tr("Remove (Del)")
                                                                : tr("More");
            QToolTip::showText(help->globalPos(), text, this);
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void CurveListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (dropPlace_ < 0)
        return;
    QPainter painter(viewport());
    const int y = dropPlace_ * delegate_->sizeHint({}, {}).height() - verticalScrollBar()->value();
    painter.setPen(QPen(theme_.palette().ink, theme_.px(2)));
    painter.drawLine(theme_.px(8), y, viewport()->width() - theme_.px(8), y);
}

}  // namespace actiscope::ui
