#include "ui/tools/read_page.h"

#include "ui/theme.h"

namespace actiscope::ui {

ReadPage::ReadPage(Document&, Interaction&, Theme&, QWidget* parent) : QWidget(parent)
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
}

}  // namespace actiscope::ui
