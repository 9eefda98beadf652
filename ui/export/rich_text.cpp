#include "ui/export/rich_text.h"

namespace actiscope::ui {

std::vector<TextRun> richText(const QString& text, double size, bool isBold)
{
    return {{.text = text, .size = size, .isBold = isBold}};
}

QString plainOfRich(const QString& text)
{
    return text;
}

}  // namespace actiscope::ui
