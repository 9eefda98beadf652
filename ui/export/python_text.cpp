#include "ui/export/python_text.h"

#include <QHash>

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr int longestLine = 79;

/// What mathtext gives a meaning inside of dollar signs.
QString mathOf(const TextRun& run)
{
    static const QString special = QStringLiteral("#$%&_{}");
    QString math;
    for (const QChar c : run.text) {
        if (c == u' ')
            math += QStringLiteral("\\ ");
        else if (c == u'\u2009')
            math += QStringLiteral("\\,");
        else if (c == u'\\')
            math += QStringLiteral("\\backslash ");
        else if (c == u'^' || c == u'~')
            math += QStringLiteral("\\mathrm{%1}").arg(c);
        else if (special.contains(c))
            math += QStringLiteral("\\") + c;
        else
            math += c;
    }
    const bool isWord =
        !run.isItalic && std::ranges::any_of(run.text, [](QChar c) { return c.isLetter() && c.unicode() < 0x250; });
    if (isWord)
        math = QStringLiteral("\\mathrm{%1}").arg(math);
    return run.raise == 0 ? math : QStringLiteral("%1{%2}").arg(QChar(run.raise > 0 ? u'^' : u'_')).arg(math);
}

QString plainOf(QString text)
{
    return text.replace(u'$', QStringLiteral("\\$"));
}

}  // namespace

QString pythonString(const QString& text)
{
    QString literal = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'\\' || c == u'"')
            literal += u'\\';
        if (c == u'\n')
            literal += QStringLiteral("\\n");
        else if (c.unicode() < 0x20)
            literal += u' ';
        else
            literal += c;
    }
    return literal + u'"';
}

QString pythonText(const QString& plain)
{
    return pythonString(plainOf(plain));
}

QString pythonText(const std::vector<TextRun>& runs)
{
    QString text;
    QString math;
    const auto endMath = [&] {
        if (!math.isEmpty())
            text += QStringLiteral("$%1$").arg(math);
        math.clear();
    };
    for (const TextRun& run : runs) {
        if (run.isMath) {
            math += mathOf(run);
            continue;
        }
        endMath();
        text += plainOf(run.text);
    }
    endMath();
    return pythonString(text);
}

QString pythonColour(const QColor& colour)
{
    QString name = colour.name(QColor::HexRgb);
    if (colour.alpha() < 255)
        name += QStringLiteral("%1").arg(colour.alpha(), 2, 16, QLatin1Char('0'));
    return pythonString(name);
}

QString pythonList(const QStringList& items, int first, int indent)
{
    QString text = QStringLiteral("[");
    qsizetype used = first + 1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString item = items[i] + (i + 1 < items.size() ? u',' : u']');
        const bool isFirst = i == 0;
        if (!isFirst && used + 1 + item.size() > longestLine) {
            text += u'\n' + QString(indent, u' ');
            used = indent;
        } else if (!isFirst) {
            text += u' ';
            ++used;
        }
        text += item;
        used += item.size();
    }
    return items.isEmpty() ? QStringLiteral("[]") : text;
}

}  // namespace actiscope::ui
