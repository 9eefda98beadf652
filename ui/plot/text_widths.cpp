#include "ui/plot/text_widths.h"

namespace actiscope::ui {
namespace {

constexpr qsizetype mostTexts = 2000;

}  // namespace

void TextWidths::setFont(const QFont& font)
{
    if (font == font_ && !widths_.isEmpty())
        return;
    font_ = font;
    metrics_ = QFontMetricsF(font);
    widths_.clear();
}

QString TextWidths::elided(const QString& text, double room)
{
    return of(text) <= room ? text : metrics_.elidedText(text, Qt::ElideRight, room);
}

double TextWidths::of(const QString& text)
{
    const auto known = widths_.constFind(text);
    if (known != widths_.constEnd())
        return *known;
    // Numbers that a drag counts through would pile up.
    if (widths_.size() >= mostTexts)
        widths_.clear();
    return *widths_.insert(text, metrics_.horizontalAdvance(text));
}

}  // namespace actiscope::ui
