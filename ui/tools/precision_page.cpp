#include "ui/tools/precision_page.h"

#include "ui/theme.h"

namespace actiscope::ui {

PrecisionPage::PrecisionPage(Document&, Interaction&, Theme&, QWidget* parent) : QWidget(parent)
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
}

}  // namespace actiscope::ui
