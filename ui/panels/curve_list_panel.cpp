#include "ui/panels/curve_list_panel.h"

#include "ui/panels/add_panel.h"
#include "ui/panels/cursor_line.h"
#include "ui/panels/curve_list_header.h"
#include "ui/panels/curve_list_model.h"
#include "ui/panels/curve_list_view.h"
#include "ui/theme.h"
#include "ui/widgets/hairline.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

namespace {

// The plots' shares of the window's height, until somebody knows better.
constexpr double valueShare = 0.44;
constexpr double slopeShare = 0.21;

}  // namespace

CurveListPanel::CurveListPanel(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      header_(nullptr),
      list_(new CurveListView(document, interaction, theme, this)),
      hint_(new QLabel(this)),
      cursor_(new CursorLine(document, interaction, theme, this)),
      line_(newHairline(this)),
      add_(new AddPanel(document, theme, this))
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    header_ = new CurveListHeader(*list_, theme, this);
    setLook(hint_, "small");
    hint_->setWordWrap(true);
    hint_->setContentsMargins(theme.px(18), theme.px(4), theme.px(18), theme.px(8));
    cursor_->setContentsMargins(theme.px(18), theme.px(4), theme.px(12), theme.px(2));
    auto* lineRow = new QHBoxLayout;
    lineRow->setContentsMargins(theme.px(18), theme.px(4), theme.px(18), theme.px(8));
    lineRow->addWidget(line_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(11), 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(hint_);
    column->addWidget(list_);
    column->addWidget(cursor_);
    column->addLayout(lineRow);
    column->addWidget(add_, 1);
    connect(list_, &CurveListView::layoutMoved, this, &CurveListPanel::fitList);
    connect(&theme, &Theme::changed, this, &CurveListPanel::fitList);
    retranslate();
    fitList();
}

void CurveListPanel::focusSearch()
{
    add_->focusSearch();
}

void CurveListPanel::inviteFormula()
{
    add_->inviteFormula();
}

void CurveListPanel::setPlotHeights(const std::array<double, 3>& heights)
{
    knowsHeights_ = true;
    list_->curves().setPlotHeights(heights);
}

void CurveListPanel::fitList()
{
    // The list takes what its rows need, but leaves nearly half of the column to what can be added.
    const int most = std::max(theme_.px(81), height() * 11 / 20);
    const int content = list_->contentHeight();
    list_->setFixedHeight(std::min(content, most));
    list_->setVerticalScrollBarPolicy(content > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    hint_->setVisible(content == 0);
    cursor_->setVisible(content > 0);
}

void CurveListPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitList();
    if (!knowsHeights_)
        list_->curves().setPlotHeights({height() * valueShare, height() * slopeShare, height() * slopeShare});
}

void CurveListPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CurveListPanel::retranslate()
{
    header_->setTitle(tr("Shown curves"));
    list_->setAccessibleName(tr("Shown curves"));
    hint_->setText(tr("No curve yet. Click a name below to add it, or type a name or a formula of x and press Enter."));
}

}  // namespace actiscope::ui
