#include "ui/panels/curve_list_header.h"

#include "ui/panels/curve_list_model.h"
#include "ui/panels/curve_list_view.h"
#include "ui/theme.h"

#include <QPainter>

namespace actiscope::ui {

CurveListHeader::CurveListHeader(CurveListView& list, Theme& theme, QWidget* parent)
    : QWidget(parent), list_(list), theme_(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&list, &CurveListView::layoutMoved, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void CurveListHeader::setTitle(const QString& title)
{
    title_ = title;
    setAccessibleName(title);
    update();
}

QSize CurveListHeader::sizeHint() const
{
    return {theme_.px(200), theme_.px(28)};
}

void CurveListHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& palette = theme_.palette();
    painter.setFont(theme_.font(TextSize::body, true));
    painter.setPen(palette.text);
    painter.drawText(rect().adjusted(theme_.px(18), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, title_);
    if (!list_.curves().x() || list_.curves().rowCount() == 0)
        return;
    painter.setFont(theme_.font(TextSize::small));
    painter.setPen(palette.muted);
    const std::vector<Quantity>& columns = list_.curves().columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int right = list_.columnRight(static_cast<int>(i)) + list_.x() - x();
        painter.drawText(QRect(0, 0, right, height()), Qt::AlignVCenter | Qt::AlignRight, symbolOf(columns[i]));
    }
}

}  // namespace actiscope::ui
