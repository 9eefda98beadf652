#include "app/export_settings.h"

#include "app/export_options.h"
#include "app/export_sweep.h"
#include "app/figure_text.h"
#include "core/error.h"
#include "ui/export/figure_words.h"
#include "ui/language.h"

#include <algorithm>
#include <array>

namespace actiscope::app::exporting {
namespace {

using ui::FigureSettings;

enum class Tone { light, dark };
constexpr ui::Words<Tone, 2> toneWords{{{Tone::light, QLatin1String("light")}, {Tone::dark, QLatin1String("dark")}}};

/// Where the part's name is a panel's or another part's, it is shown.
bool show(std::string_view name, ui::FigureParts& parts)
{
    for (const auto& [kind, word] : ui::panelWords)
        if (name == viewOf(word))
            return parts.panels[indexOf(kind)] = true;
    for (const auto& [member, word] : ui::partWords)
        if (name == viewOf(word) && member != &ui::FigureParts::notes)
            return parts.*member = true;
    return false;
}

std::vector<std::string_view> partNames()
{
    std::vector<std::string_view> names;
    for (const auto& [kind, word] : ui::panelWords)
        names.push_back(viewOf(word));
    for (const auto& [member, word] : ui::partWords)
        if (member != &ui::FigureParts::notes)
            names.push_back(viewOf(word));
    return names;
}

void readParts(const Arguments& arguments, const Session& session, ui::FigureParts& parts)
{
    if (const auto list = arguments.value(panelsOption)) {
        parts = {.panels = {}, .regions = false, .lanes = false, .notes = parts.notes};
        for (const std::string_view name : split(*list, ','))
            if (!show(name, parts))
                refuseWord(panelsOption.name, name, partNames());
        // Cells and lanes of nothing else are the values'.
        if (std::ranges::count(parts.panels, true) == 0)
            parts.panels[indexOf(PanelKind::value)] = true;
    }
    if (arguments.has(normalOption) || arguments.has(uniformOption))
        parts.statistics = true;
    parts.notes = !arguments.switched(noNotesOption).value_or(!parts.notes);
    if (arguments.has(panelsOption) && parts.statistics && session.inputs.kind == InputKind::none)
        throw RequestError("--panels: the statistics are those of inputs. Say which, with --normal or --uniform.");
    if (parts.panels[indexOf(PanelKind::difference)] && session.reference == 0)
        throw RequestError("--panels: the difference is taken from a curve. Say which, with --reference.");
}

void readSizes(const Arguments& arguments, FigureSettings& settings)
{
    if (const auto size = arguments.value(sizeOption))
        settings.size = readFigureSize(sizeOption.name, *size);
    if (const ui::FigurePreset* preset = findPreset(arguments.value(sizeOption).value_or(""))) {
        settings.fontSize = preset->fontSize;
        settings.lineWidth = preset->lineWidth;
        settings.dotsPerInch = preset->dotsPerInch;
    }
    if (const auto dots = arguments.value(dpiOption))
        settings.dotsPerInch = readCount(dpiOption.name, *dots);
    if (const auto family = arguments.value(fontOption))
        settings.fontFamily = readText(fontOption.name, *family);
    if (const auto size = arguments.value(fontSizeOption))
        settings.fontSize = readLength(fontSizeOption.name, *size);
    if (const auto width = arguments.value(lineWidthOption))
        settings.lineWidth = readLength(lineWidthOption.name, *width);
}

void readLook(const Arguments& arguments, FigureSettings& settings)
{
    if (const auto palette = arguments.value(paletteOption))
        settings.palette = readOneOf(paletteOption.name, *palette, ui::paletteWords);
    if (const auto place = arguments.value(legendOption))
        settings.legend = readOneOf(legendOption.name, *place, ui::legendWords);
    if (const auto tone = arguments.value(themeOption))
        settings.isDark = readOneOf(themeOption.name, *tone, toneWords) == Tone::dark;
    settings.hasDashes = arguments.switched(dashesOption).value_or(settings.hasDashes);
    settings.emphasisesSelected = arguments.switched(emphasiseOption).value_or(settings.emphasisesSelected);
    settings.hasGrid = !arguments.switched(noGridOption).value_or(!settings.hasGrid);
    settings.isTransparent = arguments.switched(transparentOption).value_or(settings.isTransparent);
    settings.textAsOutlines = arguments.switched(outlinesOption).value_or(settings.textAsOutlines);
}

QString readLanguage(std::string_view text)
{
    std::vector<std::string> codes;
    for (const ui::LanguageInfo& language : ui::Language::all())
        codes.push_back(language.code.toStdString());
    const auto found = std::ranges::find(codes, text);
    if (found == codes.end())
        refuseWord(languageOption.name, text, {codes.begin(), codes.end()});
    return QString::fromStdString(*found);
}

void readTexts(const Arguments& arguments, FigureSettings& settings)
{
    if (const auto title = arguments.value(titleOption))
        settings.title = readText(titleOption.name, *title);
    if (const auto title = arguments.value(xTitleOption))
        settings.xTitle = readText(xTitleOption.name, *title);
    for (const std::string_view text : arguments.values(yTitleOption)) {
        const auto [panel, title] = readPanelPrefix(text);
        settings.yTitles[indexOf(panel)] = readText(yTitleOption.name, title);
    }
    if (const auto code = arguments.value(languageOption))
        settings.language = readLanguage(*code);
}

void readData(const Arguments& arguments, FigureSettings& settings)
{
    if (const auto points = arguments.value(pointsOption))
        settings.points =
            readUnlessNone(*points, [](std::string_view text) { return readCount(pointsOption.name, text); });
    if (const auto range = arguments.value(dataRangeOption))
        settings.dataRange =
            readUnlessNone(*range, [](std::string_view text) { return readInterval(dataRangeOption.name, text); });
}

void readInset(const Arguments& arguments, FigureSettings& settings)
{
    if (const auto inset = arguments.value(insetOption))
        settings.inset =
            readUnlessNone(*inset, [](std::string_view text) { return app::readInset(insetOption.name, text); });
    // A figure that was exported is made again as it was.
    if (!settings.inset || !(arguments.has(insetOption) || arguments.has(panelsOption)))
        return;
    if (settings.parts.grid)
        throw RequestError(
            "--inset: the cells of a grid have no room for one. Leave \"grid\" out of --panels, or say --inset none.");
    if (!settings.parts.panels[indexOf(settings.inset->panel)])
        throw RequestError("--inset: its panel, " +
                           std::string(viewOf(ui::wordOf(ui::panelWords, settings.inset->panel))) +
                           ", is not drawn. Name it with --panels, or another one after an @, or say --inset none.");
}

}  // namespace

FigureSettings readSettings(const Arguments& arguments, const Session& session, FigureSettings settings)
{
    readParts(arguments, session, settings.parts);
    readSizes(arguments, settings);
    readLook(arguments, settings);
    readTexts(arguments, settings);
    readData(arguments, settings);
    readInset(arguments, settings);
    readSweep(arguments, session, settings.sweep);
    ui::check(settings);
    return settings;
}

}  // namespace actiscope::app::exporting
