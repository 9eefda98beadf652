#include "ui/export/export_presets.h"

#include "core/error.h"
#include "ui/export/export_memory.h"
#include "ui/export/figure_presets.h"
#include "ui/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace actiscope::ui {

namespace {

const QString nameKey = QStringLiteral("name");
const QString choiceKey = QStringLiteral("choice");

bool isBuiltInName(const QString& name)
{
    return std::ranges::any_of(builtInPresets(), [&](const ExportPreset& preset) { return preset.name == name; });
}

void write(Preferences& preferences, std::vector<ExportPreset> presets)
{
    std::ranges::sort(presets, [](const ExportPreset& a, const ExportPreset& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    QJsonArray list;
    for (const ExportPreset& preset : presets)
        list.append(QJsonObject{{nameKey, preset.name}, {choiceKey, choiceToJson(preset.choice)}});
    preferences.setExportPresets(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

}  // namespace

std::vector<ExportPreset> builtInPresets()
{
    std::vector<ExportPreset> presets;
    for (const FigurePreset& size : figurePresets) {
        ExportPreset preset{.name = nameOf(size), .isBuiltIn = true};
        preset.choice.settings.size = size.size;
        preset.choice.settings.fontSize = size.fontSize;
        preset.choice.settings.lineWidth = size.lineWidth;
        preset.choice.settings.dotsPerInch = size.dotsPerInch;
        presets.push_back(std::move(preset));
    }
    return presets;
}

ExportChoice withPreset(const ExportChoice& choice, const ExportPreset& preset)
{
    ExportChoice next = preset.isBuiltIn ? choice : preset.choice;
    FigureSettings& settings = next.settings;
    if (preset.isBuiltIn) {
        settings.size = preset.choice.settings.size;
        settings.fontSize = preset.choice.settings.fontSize;
        settings.lineWidth = preset.choice.settings.lineWidth;
        settings.dotsPerInch = preset.choice.settings.dotsPerInch;
        return next;
    }
    settings.parts = choice.settings.parts;
    settings.title = choice.settings.title;
    settings.xTitle = choice.settings.xTitle;
    settings.yTitles = choice.settings.yTitles;
    settings.inset = choice.settings.inset;
    settings.dataRange = choice.settings.dataRange;
    settings.sweep = choice.settings.sweep;
    return next;
}

QString presetName(const QString& typed)
{
    return typed.trimmed().left(maximumPresetName);
}

std::vector<ExportPreset> savedPresets(const Preferences& preferences)
{
    std::vector<ExportPreset> presets;
    for (const QJsonValue& value : QJsonDocument::fromJson(preferences.exportPresets()).array()) {
        if (std::ssize(presets) == maximumPresets)
            break;
        try {
            const JsonNode node(value, {});
            ExportPreset preset{.name = node.required(nameKey).text(maximumPresetName),
                                .choice = choiceFromJson(node.required(choiceKey))};
            if (!preset.name.isEmpty())
                presets.push_back(std::move(preset));
        } catch (const RequestError&) {
            // One that cannot be read is no reason to lose the others.
        }
    }
    return presets;
}

bool savePreset(Preferences& preferences, const QString& name, const ExportChoice& choice)
{
    const QString plain = presetName(name);
    std::vector<ExportPreset> presets = savedPresets(preferences);
    std::erase_if(presets, [&](const ExportPreset& preset) { return preset.name == plain; });
    if (plain.isEmpty() || isBuiltInName(plain) || std::ssize(presets) >= maximumPresets)
        return false;
    ExportChoice kept = choice;
    kept.settings = legalPartsOf(choice.settings, {});  // a preset that cannot be read again would be none
    presets.push_back({.name = plain, .choice = kept});
    write(preferences, std::move(presets));
    return true;
}

bool renamePreset(Preferences& preferences, const QString& from, const QString& to)
{
    const QString plain = presetName(to);
    std::vector<ExportPreset> presets = savedPresets(preferences);
    const auto found = std::ranges::find(presets, from, &ExportPreset::name);
    const bool isTaken =
        plain != from && (isBuiltInName(plain) || std::ranges::count(presets, plain, &ExportPreset::name) > 0);
    if (found == presets.end() || plain.isEmpty() || isTaken)
        return false;
    found->name = plain;
    write(preferences, std::move(presets));
    return true;
}

void removePreset(Preferences& preferences, const QString& name)
{
    std::vector<ExportPreset> presets = savedPresets(preferences);
    std::erase_if(presets, [&](const ExportPreset& preset) { return preset.name == name; });
    write(preferences, std::move(presets));
}

}  // namespace actiscope::ui
