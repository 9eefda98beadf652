// What the list of curves can do to a curve, and the keys and the menu that ask for it.
#include "ui/document.h"
#include "ui/panels/curve_list_model.h"
#include "ui/panels/curve_list_view.h"
#include "ui/panels/words.h"
#include "ui/theme.h"
#include "ui/tools/difference_section.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace actiscope::ui {

namespace {

QIcon colourIcon(const QColor& colour, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(colour, size / 4.0));
    painter.drawLine(QPointF(0, size / 2.0), QPointF(size, size / 2.0));
    return QIcon(pixmap);
}

}  // namespace

void CurveListView::select(CurveId id)
{
    document_.editView([id](Session& session) { session.selected = id; });
}

void CurveListView::toggleVisible(CurveId id)
{
    const Curve* curve = findCurve(document_.session(), id);
    if (!curve)
        return;
    document_.edit(curve->isVisible ? tr("Hide curve") : tr("Show curve"), [id](Session& session) {
        Curve& switched = *findCurve(session, id);
        switched.isVisible = !switched.isVisible;
    });
}

void CurveListView::solo(CurveId id)
{
    document_.edit(tr("Solo"), [id](Session& session) {
        toggleSolo(session, id);
        session.selected = id;
    });
}

void CurveListView::duplicate(CurveId id)
{
    document_.edit(tr("Duplicate curve"), [id](Session& session) { duplicateCurve(session, id); });
}

void CurveListView::remove(CurveId id)
{
    document_.edit(tr("Remove curve"), [id](Session& session) { removeCurve(session, id); });
}

void CurveListView::move(CurveId id, int to)
{
    document_.edit(tr("Move curve"), [id, to](Session& session) { moveCurve(session, id, to); });
}

void CurveListView::rename(CurveId id)
{
    const int row = model_->rowOf(id);
    if (row >= 0)
        edit(model_->index(row));
}

bool CurveListView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Space, arrows and Home serve the focused control first.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Space || key == Qt::Key_Up ||
            key == Qt::Key_Down)
            event->accept();
    }
    return QListView::event(event);
}

void CurveListView::focusInEvent(QFocusEvent* event)
{
    showsFocus_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QListView::focusInEvent(event);
}

void CurveListView::initViewItemOption(QStyleOptionViewItem* option) const
{
    QListView::initViewItemOption(option);
    if (!showsFocus_)
        option->state &= ~QStyle::State_HasFocus;
}

void CurveListView::keyPressEvent(QKeyEvent* event)
{
    // What the editor of a label lets through is not meant for the list.
    if (state() == EditingState)
        return;
    showsFocus_ = true;
    const CurveId id = document_.session().selected;
    if (!handleKey(*event, id))
        QListView::keyPressEvent(event);
}

bool CurveListView::handleKey(const QKeyEvent& event, CurveId id)
{
    const int row = model_->rowOf(id);
    const int last = model_->rowCount() - 1;
    const bool hasAlt = event.modifiers() & Qt::AltModifier;
    const auto go = [this, last](int to) { select(model_->row(std::clamp(to, 0, last)).id); };
    if (last < 0)
        return false;
    switch (event.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const int next = row + (event.key() == Qt::Key_Down ? 1 : -1);
            hasAlt ? move(id, std::clamp(next, 0, last)) : go(next);
            return true;
        }
        case Qt::Key_Home:
            go(0);
            return true;
        case Qt::Key_End:
            go(last);
            return true;
        case Qt::Key_Space:
            toggleVisible(id);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            solo(id);
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            remove(id);
            return true;
        case Qt::Key_F2:
            rename(id);
            return true;
        case Qt::Key_D:
            if (!(event.modifiers() & Qt::ControlModifier))
                return false;
            duplicate(id);
            return true;
        default:
            return false;
    }
}

void CurveListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const CurveId id = isByKey ? document_.session().selected : idAt(event->pos());
    if (id == 0)
        return;
    const QPoint below = visualRect(model_->index(model_->rowOf(id))).bottomLeft() + QPoint(theme_.px(46), 0);
    openMenu(id, isByKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

void CurveListView::openMenu(CurveId id, const QPoint& globalPosition)
{
    select(id);
    const Curve* curve = findCurve(document_.session(), id);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Keys are named as text: as shortcuts of the menu they would take the keys from the list.
    const auto add = [menu](const QString& text, const QString& key, auto slot) {
        menu->addAction(text + QLatin1Char('\t') + key, slot);
    };
    add(curve->isVisible ? tr("Hide") : tr("Show"), tr("Space"), [this, id] { toggleVisible(id); });
    add(document_.session().solo == id ? tr("Show all again") : tr("Show only this one"), tr("Enter"),
        [this, id] { solo(id); });
    add(tr("Duplicate"), QStringLiteral("Ctrl+D"), [this, id] { duplicate(id); });
    add(tr("Rename…"), QStringLiteral("F2"), [this, id] { rename(id); });
    addColours(*menu, id);
    const bool isReference = document_.session().reference == id;
    menu->addAction(isReference ? tr("Compare with no curve") : tr("Compare others with it (f − g)"), this,
                    [this, id, isReference] { chooseReference(document_, isReference ? 0 : id); });
    menu->addSeparator();
    const int row = model_->rowOf(id);
    add(tr("Move up"), QStringLiteral("Alt+↑"), [this, id, row] { move(id, row - 1); });
    add(tr("Move down"), QStringLiteral("Alt+↓"), [this, id, row] { move(id, row + 1); });
    menu->addSeparator();
    add(tr("Remove"), QStringLiteral("Del"), [this, id] { remove(id); });
    menu->popup(globalPosition);
}

void CurveListView::addColours(QMenu& menu, CurveId id)
{
    QMenu* colours = menu.addMenu(tr("Colour"));
    const int count = static_cast<int>(theme_.palette().curves.size());
    for (int slot = 0; slot < count; ++slot) {
        QAction* action = colours->addAction(colourIcon(curveColour(theme_.palette(), slot), theme_.px(16)),
                                             tr("Colour %1").arg(slot + 1), this, [this, id, slot] {
                                                 document_.edit(tr("Colour of curve"), [id, slot](Session& session) {
                                                     findCurve(session, id)->colour = slot;
                                                 });
                                             });
        action->setCheckable(true);
        action->setChecked(findCurve(document_.session(), id)->colour % count == slot);
    }
}

}  // namespace actiscope::ui
