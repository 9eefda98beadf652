#include "ui/window/tab_order.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace actiscope::ui {

namespace {

bool isPassedOver(const QAbstractButton& button)
{
    const bool excludes = button.autoExclusive() || (button.group() && button.group()->exclusive());
    if (!excludes || !button.isCheckable() || button.isChecked())
        return false;
    const QList<QAbstractButton*> others =
        button.group() ? button.group()->buttons()
                       : button.parentWidget()->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(others, [](const QAbstractButton* other) { return other->isChecked(); });
}

bool takesTab(const QWidget& widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || widget.focusProxy() || !(widget.focusPolicy() & Qt::TabFocus))
        return false;
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return !button || !isPassedOver(*button);
}

/// In its window as if nothing were scrolled: what is scrolled out of sight keeps its place in the order.
QPoint centre(const QWidget& widget)
{
    QPoint at = widget.mapTo(widget.window(), widget.rect().center());
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(parent); area && area->widget())
            at -= area->widget()->pos();
    return at;
}

/// Controls belong to one row where their middles differ by less than half of a usual height.
void sortByRows(std::vector<QWidget*>& controls)
{
    constexpr int sameRow = 9;
    std::ranges::stable_sort(controls, {}, [](const QWidget* widget) { return centre(*widget).y(); });
    for (auto row = controls.begin(); row != controls.end();) {
        const int top = centre(**row).y();
        const auto end =
            std::find_if(row, controls.end(), [top](const QWidget* w) { return centre(*w).y() - top > sameRow; });
        std::stable_sort(row, end, [](const QWidget* a, const QWidget* b) { return centre(*a).x() < centre(*b).x(); });
        row = end;
    }
}

}  // namespace

std::vector<QWidget*> readingOrder(const std::vector<QWidget*>& parts)
{
    std::vector<QWidget*> order;
    for (QWidget* part : parts) {
        std::vector<QWidget*> controls;
        for (QWidget* widget : part->findChildren<QWidget*>())
            if (takesTab(*widget) && widget->window() == part->window())
                controls.push_back(widget);
        sortByRows(controls);
        order.insert(order.end(), controls.begin(), controls.end());
    }
    return order;
}

bool moveFocus(const std::vector<QWidget*>& parts, QWidget* from, bool forward)
{
    const std::vector<QWidget*> order = readingOrder(parts);
    if (order.empty())
        return false;
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const auto found = std::ranges::find(order, from);
    std::ptrdiff_t next = forward ? 0 : count - 1;
    if (found != order.end())
        next = (found - order.begin() + (forward ? 1 : count - 1)) % count;
    QWidget* target = order[static_cast<std::size_t>(next)];
    target->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* parent = target->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(target);
    return true;
}

}  // namespace actiscope::ui
