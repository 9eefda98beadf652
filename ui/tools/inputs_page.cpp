#include "ui/tools/inputs_page.h"

#include "ui/theme.h"

namespace actiscope::ui {

InputsPage::InputsPage(Document&, Interaction&, Theme&, QWidget* parent) : QWidget(parent)
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
}

}  // namespace actiscope::ui
