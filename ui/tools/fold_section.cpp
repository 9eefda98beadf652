#include "ui/tools/fold_section.h"

#include "ui/panels/family_heading.h"
#include "ui/theme.h"
#include "ui/widgets/hairline.h"

#include <QVBoxLayout>

namespace actiscope::ui {

FoldSection::FoldSection(Theme& theme, bool isFirst, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      line_(newHairline(this)),
      heading_(new FamilyHeading(theme, this)),
      body_(new QWidget(this)),
      column_(new QVBoxLayout(body_))
{
    line_->setVisible(!isFirst);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(line_);
    outer->addWidget(heading_);
    outer->addWidget(body_);
    column_->setContentsMargins(0, 0, 0, 0);
    connect(heading_, &FamilyHeading::toggled, this, [this](bool isOpen) {
        body_->setVisible(isOpen);
        emit toggled(isOpen);
    });
    connect(&theme, &Theme::changed, this, &FoldSection::applyTheme);
    applyTheme();
}

void FoldSection::setTitle(const QString& title)
{
    heading_->setText(title);
    heading_->updateGeometry();
}

bool FoldSection::isOpen() const
{
    return heading_->isChecked();
}

void FoldSection::setOpen(bool isOpen)
{
    heading_->setChecked(isOpen);
}

void FoldSection::applyTheme()
{
    layout()->setSpacing(theme_.px(6));
    column_->setSpacing(theme_.px(4));
}

}  // namespace actiscope::ui
