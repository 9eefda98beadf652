#include "ui/export/text_setting.h"

#include <QFontMetricsF>

namespace actiscope::ui {

Typefaces typefaces(const QString& family)
{
    // The Chinese family is named, or another one's glyphs (Japanese ones) may be taken.
    const QString chinese = QStringLiteral("Noto Sans CJK SC");
    QStringList text{QStringLiteral("Inter"), chinese, QStringLiteral("DejaVu Sans")};
    if (!family.isEmpty())
        text.prepend(family);
    return {text,
            {QStringLiteral("STIX Two Text"), QStringLiteral("Libertinus Serif"), QStringLiteral("Noto Serif"),
             QStringLiteral("DejaVu Serif"), chinese}};
}

QFont fontOf(const TextRun& run, const Typefaces& faces)
{
    QFont font;
    font.setFamilies(run.isMath ? faces.math : faces.text);
    font.setStyleHint(run.isMath ? QFont::Serif : QFont::SansSerif);
    font.setPixelSize(emSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(run.isBold ? QFont::DemiBold : QFont::Normal);
    font.setItalic(run.isItalic);
    return font;
}

double widthOf(const TextRun& run, const Typefaces& faces)
{
    return QFontMetricsF(fontOf(run, faces)).horizontalAdvance(run.text) * run.size / emSize;
}

double widthOf(const std::vector<TextRun>& runs, const Typefaces& faces)
{
    double width = 0;
    for (const TextRun& run : runs)
        width += widthOf(run, faces);
    return width;
}

}  // namespace actiscope::ui
