#include "ui/export/export_memory.h"

#include "core/error.h"
#include "ui/export/figure_settings_json.h"

#include <QJsonDocument>

#include <array>

namespace actiscope::ui {

namespace {

const QString formatKey = QStringLiteral("format");
const QString sequenceKey = QStringLiteral("frames");
const QString figureKey = QStringLiteral("figure");
const QString choiceKey = QStringLiteral("choice");
const QString windowKey = QStringLiteral("window");
const QString subjectKey = QStringLiteral("subject");
constexpr int longestSubject = 1 << 16;

QString subjectOf(const Session& session)
{
    QStringList names;
    for (const Curve* curve : shownCurves(session))
        names << QString::fromStdString(functionKey(*curve));
    return names.join(QLatin1Char('\n')).left(longestSubject);
}

/// What check() judges by itself.
using TakePart = void (*)(FigureSettings& to, const FigureSettings& from);
constexpr std::array<TakePart, 13> judgedParts{
    [](FigureSettings& to, const FigureSettings& from) { to.size = from.size; },
    [](FigureSettings& to, const FigureSettings& from) { to.parts = from.parts; },
    [](FigureSettings& to, const FigureSettings& from) { to.fontFamily = from.fontFamily; },
    [](FigureSettings& to, const FigureSettings& from) { to.fontSize = from.fontSize; },
    [](FigureSettings& to, const FigureSettings& from) { to.lineWidth = from.lineWidth; },
    [](FigureSettings& to, const FigureSettings& from) { to.title = from.title; },
    [](FigureSettings& to, const FigureSettings& from) { to.xTitle = from.xTitle; },
    [](FigureSettings& to, const FigureSettings& from) { to.yTitles = from.yTitles; },
    [](FigureSettings& to, const FigureSettings& from) { to.inset = from.inset; },
    [](FigureSettings& to, const FigureSettings& from) { to.dotsPerInch = from.dotsPerInch; },
    [](FigureSettings& to, const FigureSettings& from) { to.points = from.points; },
    [](FigureSettings& to, const FigureSettings& from) { to.dataRange = from.dataRange; },
    [](FigureSettings& to, const FigureSettings& from) { to.sweep = from.sweep; },
};

bool isLegal(const FigureSettings& settings)
{
    try {
        check(settings);
        return true;
    } catch (const RequestError&) {
        return false;
    }
}

}  // namespace

FigureSettings legalPartsOf(const FigureSettings& settings, const FigureSettings& before)
{
    FigureSettings kept = settings;
    for (const TakePart take : judgedParts) {
        FigureSettings alone;
        take(alone, settings);
        if (!isLegal(alone))
            take(kept, before);
    }
    return kept;
}

ExportMemory memoryOf(const ExportChoice& choice, const Session& session, const FigureSettings& before)
{
    ExportChoice kept = choice;
    kept.settings = legalPartsOf(choice.settings, before);
    return {.choice = kept, .window = settingsLike(session, false).parts, .subject = subjectOf(session)};
}

ExportChoice choiceToBeginWith(const std::optional<ExportMemory>& memory, const Session& session, bool isDark)
{
    const FigureSettings like = settingsLike(session, isDark);
    if (!memory)
        return {.settings = like};
    ExportChoice choice = memory->choice;
    FigureSettings& settings = choice.settings;
    if (memory->window != like.parts)
        settings.parts = like.parts;
    if (memory->subject != subjectOf(session)) {
        settings.title = like.title;
        settings.xTitle = like.xTitle;
        settings.yTitles = like.yTitles;
        settings.inset = like.inset;
        settings.dataRange = like.dataRange;
        settings.sweep = like.sweep;
        if (isAnimation(choice))
            settings.sweep = sweepToBeginWith(session);
    }
    return choice;
}

QJsonObject choiceToJson(const ExportChoice& choice)
{
    return {{formatKey, infoOf(choice.format).suffix},
            {sequenceKey, choice.isSequence},
            {figureKey, settingsToJson(choice.settings)}};
}

ExportChoice choiceFromJson(const JsonNode& node)
{
    const JsonNode format = node.required(formatKey);
    const auto known = formatOf(QStringLiteral("a.") + format.text(20));
    if (!known)
        format.fail(QStringLiteral("a kind of file that this program writes"));
    return {.format = *known,
            .isSequence = node.required(sequenceKey).boolean(),
            .settings = settingsFromJson(node.required(figureKey))};
}

QByteArray writeMemory(const ExportMemory& memory)
{
    FigureSettings window;
    window.parts = memory.window;
    return QJsonDocument(QJsonObject{{choiceKey, choiceToJson(memory.choice)},
                                     {windowKey, settingsToJson(window)},
                                     {subjectKey, memory.subject}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ExportMemory> readMemory(const QByteArray& json)
{
    try {
        const JsonNode node(QJsonDocument::fromJson(json).object(), {});
        return ExportMemory{.choice = choiceFromJson(node.required(choiceKey)),
                            .window = settingsFromJson(node.required(windowKey)).parts,
                            .subject = node.required(subjectKey).text(longestSubject)};
    } catch (const RequestError&) {
        return std::nullopt;
    }
}

}  // namespace actiscope::ui
