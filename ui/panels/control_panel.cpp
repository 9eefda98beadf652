#include "ui/panels/control_panel.h"

#include "ui/panels/alpha_section.h"
#include "ui/panels/selected_section.h"
#include "ui/panels/shared_sections.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace actiscope::ui {

ControlPanel::ControlPanel(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent), area_(new QScrollArea(this))
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* content = new QWidget(area_);
    setLook(content, "panel");
    title_ = new QLabel(content);
    setLook(title_, "title");
    alpha_ = new AlphaSection(document, interaction, theme, content);
    scale_ = new OutputScaleSection(document, interaction, theme, content);
    epsilon_ = new EpsilonSection(document, interaction, theme, content);
    auto* line = new QWidget(content);
    setLook(line, "line");
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(1);
    selected_ = new SelectedSection(document, interaction, theme, content);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(20), theme.px(15), theme.px(20), theme.px(20));
    column->setSpacing(theme.px(10));
    column->addWidget(title_);
    column->addWidget(alpha_);
    column->addWidget(scale_);
    column->addWidget(epsilon_);
    column->addWidget(line);
    column->addWidget(selected_);
    column->addStretch(1);
    area_->setWidget(content);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area_);
    retranslate();
}

void ControlPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ControlPanel::retranslate()
{
    title_->setText(tr("All shown curves"));
}

}  // namespace actiscope::ui
