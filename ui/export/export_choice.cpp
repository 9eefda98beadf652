#include "ui/export/export_choice.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr std::size_t mostNames = 4;  ///< of curves in a file's name

QString nameForFile(const Curve& curve)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString name = QString::fromStdString(labelOf(curve)).toLower().replace(others, QStringLiteral("-"));
    name = name.left(40);
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

}  // namespace

bool isAnimation(const ExportChoice& choice)
{
    return choice.isSequence || infoOf(choice.format).isAnimation;
}

bool hasData(FileFormat format)
{
    return format == FileFormat::tikz || format == FileFormat::matplotlib || format == FileFormat::csv;
}

FigureSettings settingsToWrite(const ExportChoice& choice)
{
    FigureSettings settings = choice.settings;
    if (!isAnimation(choice))
        settings.sweep.reset();
    if (choice.format != FileFormat::csv)
        settings.dataRange.reset();
    if (!hasData(choice.format))
        settings.points.reset();
    return settings;
}

FigureSweep sweepToBeginWith(const Session& session)
{
    const auto curves = shownCurves(session);
    FigureSweep sweep;
    if (std::ranges::none_of(curves, [](const Curve* curve) { return alphaIndex(*curve).has_value(); })) {
        sweep.parameter = "scale";
        sweep.from = session.scaleSlider.low;
        sweep.to = session.scaleSlider.high;
    }
    return sweep;
}

QString suggestedName(const Session& session, const QString& sessionPath)
{
    if (!sessionPath.isEmpty())
        return QFileInfo(sessionPath).completeBaseName();
    const auto curves = shownCurves(session);
    QStringList names;
    for (const Curve* curve : curves)
        if (const QString name = nameForFile(*curve); !name.isEmpty() && !names.contains(name))
            names << name;
    const bool isShort = !names.isEmpty() && curves.size() <= mostNames;
    return isShort ? names.join(QLatin1Char('-')) : QStringLiteral("activations");
}

}  // namespace actiscope::ui
