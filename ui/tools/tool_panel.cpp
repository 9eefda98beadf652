#include "ui/tools/tool_panel.h"

#include "ui/panels/control_panel.h"
#include "ui/theme.h"
#include "ui/tools/inputs_page.h"
#include "ui/tools/precision_page.h"
#include "ui/tools/read_page.h"
#include "ui/window/page_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace actiscope::ui {

ToolPanel::ToolPanel(Document& document, Interaction& interaction, ReadingCache& reading, LensCache& lens, Theme& theme,
                     QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      bar_(new QWidget(this)),
      pages_(new QStackedWidget(this)),
      adjust_(new ControlPanel(document, interaction, theme, pages_)),
      inputs_(new InputsPage(document, interaction, theme, pages_)),
      read_(new ReadPage(document, interaction, reading, theme, pages_)),
      precision_(new PrecisionPage(document, lens, theme, pages_))
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar_);
    row->setSpacing(0);
    for (const Tool tool : tools) {
        auto* button = new PageButton(theme, bar_);
        button->setAutoExclusive(true);
        connect(button, &PageButton::clicked, this, [this, tool] { setCurrent(tool); });
        row->addWidget(button);
        buttons_[static_cast<std::size_t>(tool)] = button;
    }
    row->addStretch(1);
    for (QWidget* page : {static_cast<QWidget*>(adjust_), static_cast<QWidget*>(inputs_),
                          static_cast<QWidget*>(read_), static_cast<QWidget*>(precision_)})
        pages_->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(pages_, 1);
    buttons_.front()->setChecked(true);
    connect(&theme_, &Theme::changed, this, &ToolPanel::applyTheme);
    applyTheme();
    retranslate();
}

Tool ToolPanel::current() const
{
    return tools[static_cast<std::size_t>(pages_->currentIndex())];
}

void ToolPanel::setCurrent(Tool tool)
{
    const auto index = static_cast<std::size_t>(tool);
    buttons_[index]->setChecked(true);
    if (pages_->currentIndex() == static_cast<int>(index))
        return;
    pages_->setCurrentIndex(static_cast<int>(index));
    emit currentChanged();
}

void ToolPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ToolPanel::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, bar_->height() - 1, width(), 1), theme_.palette().hairline);
}

void ToolPanel::applyTheme()
{
    bar_->setFixedHeight(theme_.px(41));
    bar_->layout()->setContentsMargins(theme_.px(8), 0, theme_.px(8), 1);
    for (PageButton* button : buttons_)
        button->updateGeometry();
    update();
}

void ToolPanel::retranslate()
{
    const std::array names{tr("Adjust"), tr("Inputs"), tr("Read"), tr("Precision")};
    const std::array hints{tr("Move alpha, the scale and the parameters of the selected curve"),
                           tr("Which inputs reach the neuron, and what becomes of them"),
                           tr("Exact values, notable points, differences"),
                           tr("What float16, bfloat16 and float8 make of the selected curve")};
    for (std::size_t i = 0; i < tools.size(); ++i) {
        buttons_[i]->setText(names[i]);
        buttons_[i]->setToolTip(hints[i]);
        buttons_[i]->updateGeometry();
    }
}

}  // namespace actiscope::ui
