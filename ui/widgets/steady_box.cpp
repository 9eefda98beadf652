#include "ui/widgets/steady_box.h"

#include <QEvent>
#include <QLayout>

namespace actiscope::ui {

SteadyBox::SteadyBox(QWidget* content, QWidget* parent) : QWidget(parent), content_(content)
{
    content->setParent(this);
    // Not fixed: that would hold the height to what fits another width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int SteadyBox::heightForWidth(int width) const
{
    QLayout* layout = content_->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : content_->sizeHint().height();
}

QSize SteadyBox::sizeHint() const
{
    const int width = content_->sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize SteadyBox::minimumSizeHint() const
{
    return {content_->minimumSizeHint().width(), 0};
}

bool SteadyBox::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && heightForWidth(width()) != height())
        updateGeometry();
    return QWidget::event(event);
}

void SteadyBox::resizeEvent(QResizeEvent*)
{
    content_->setGeometry(rect());
}

}  // namespace actiscope::ui
