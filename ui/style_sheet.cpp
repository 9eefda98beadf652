#include "ui/style_sheet.h"

#include "ui/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace actiscope::ui {

namespace {

QHash<QString, QString> coloursByRole(const Palette& palette)
{
    return {
        {QStringLiteral("plot"), palette.plot.name()},
        {QStringLiteral("panel"), palette.panel.name()},
        {QStringLiteral("hairline"), palette.hairline.name()},
        {QStringLiteral("axis"), palette.axis.name()},
        {QStringLiteral("text"), palette.text.name()},
        {QStringLiteral("muted"), palette.muted.name()},
        {QStringLiteral("ink"), palette.ink.name()},
        {QStringLiteral("hover"), palette.hover.name()},
        {QStringLiteral("selection"), palette.selection.name()},
        {QStringLiteral("field"), palette.field.name()},
        {QStringLiteral("error"), palette.error.name()},
        {QStringLiteral("scheme"), palette.plot.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light")},
    };
}

QString readSheet()
{
    QFile file(QStringLiteral(":/theme/style.qss"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

QString styleSheet(const Palette& palette, const std::function<int(double)>& px)
{
    static const QString sheet = readSheet();
    static const QRegularExpression token(QStringLiteral("@([a-z]+)|\\b([0-9.]+)dp\\b"));
    const QHash<QString, QString> colours = coloursByRole(palette);

    QString filled;
    qsizetype end = 0;
    for (auto match = token.globalMatch(sheet); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        filled += QStringView(sheet).mid(end, found.capturedStart() - end);
        filled += found.capturedLength(1) > 0 ? colours.value(found.captured(1))
                                              : QStringLiteral("%1px").arg(px(found.captured(2).toDouble()));
        end = found.capturedEnd();
    }
    filled += QStringView(sheet).mid(end);
    return filled;
}

}  // namespace actiscope::ui
