#include "ui/widgets/hairline.h"

#include "ui/theme.h"

namespace actiscope::ui {

QWidget* newHairline(QWidget* parent)
{
    auto* line = new QWidget(parent);
    setLook(line, "line");
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(1);
    return line;
}

}  // namespace actiscope::ui
