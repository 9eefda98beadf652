#include "ui/panels/control_panel.h"

#include "ui/class_mode/pin.h"
#include "ui/panels/alpha_section.h"
#include "ui/panels/parameter_section.h"
#include "ui/panels/selected_section.h"
#include "ui/panels/shared_sections.h"
#include "ui/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/steady_box.h"
#include "ui/widgets/value_row.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace actiscope::ui {

ControlPanel::ControlPanel(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* area = new ScrollColumn(QMargins(theme.px(20), theme.px(15), theme.px(20), theme.px(20)), theme.px(10), this);
    QWidget* content = area->widget();
    title_ = new QLabel(content);
    setLook(title_, "title");
    alpha_ = new AlphaSection(document, interaction, theme, content);
    scale_ = new OutputScaleSection(document, interaction, theme, content);
    epsilon_ = new EpsilonSection(document, interaction, theme, content);
    selected_ = new SelectedSection(document, interaction, theme, content);

    QVBoxLayout* column = &area->column();
    column->addWidget(title_);
    for (QWidget* section :
         {static_cast<QWidget*>(alpha_), static_cast<QWidget*>(scale_), static_cast<QWidget*>(epsilon_)})
        column->addWidget(new SteadyBox(section, content));
    column->addWidget(newHairline(content));
    column->addWidget(selected_);
    column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    connectPin(alpha_->row(), document, {0, "alpha"});
    connectPin(scale_->row(), document, {0, "scale"});
    connectPin(epsilon_->row(), document, {0, "epsilon"});
    retranslate();
}

ValueRow* ControlPanel::firstToPlay() const
{
    if (alpha_->row().isEnabled())
        return &alpha_->row();
    for (ParameterSection* section : selected_->parameters())
        if (!section->row().isHidden())
            return &section->row();
    return nullptr;
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
