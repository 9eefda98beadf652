#include "ui/widgets/scroll_column.h"

#include "ui/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

ScrollColumn::ScrollColumn(const QMargins& margins, int spacing, QWidget* parent)
    : QScrollArea(parent), margins_(margins), column_(nullptr)
{
    auto* content = new QWidget(this);
    setLook(content, "panel");
    column_ = new QVBoxLayout(content);
    column_->setSpacing(spacing);
    column_->setContentsMargins(margins);
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->installEventFilter(this);
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        fitMargins();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::fitMargins()
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->sizeHint().width() : 0;
    QMargins margins = margins_;
    margins.setRight(std::max(0, margins.right() - bar));
    column_->setContentsMargins(margins);
}

}  // namespace actiscope::ui
