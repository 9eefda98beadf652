#include "ui/widgets/scroll_column.h"

#include "ui/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

namespace {

class QuietScrollBar : public QScrollBar {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (maximum() > minimum())
            QScrollBar::paintEvent(event);
    }
};

}  // namespace

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
    setVerticalScrollBar(new QuietScrollBar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->installEventFilter(this);
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == verticalScrollBar() && event->type() == QEvent::Resize) {
        QMargins margins = margins_;
        margins.setRight(std::max(0, margins.right() - verticalScrollBar()->width()));
        column_->setContentsMargins(margins);
    }
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace actiscope::ui
