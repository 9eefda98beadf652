// How large the figure is.
#include "ui/export/export_sections.h"
#include "ui/export/figure_presets.h"
#include "ui/widgets/number_field.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportSize)
};

constexpr std::array units{LengthUnit::millimetre, LengthUnit::point, LengthUnit::inch, LengthUnit::pixel};

/// The same length, to as many digits as printers and screens can tell.
FigureSize in(LengthUnit unit, const FigureSize& size)
{
    const auto convert = [&](double length) {
        return std::round(length * pointsIn(size.unit) / pointsIn(unit) * 1000) / 1000;
    };
    return {convert(size.width), convert(size.height), unit};
}

bool isSameSize(const FigureSize& a, const FigureSize& b)
{
    const QSizeF difference = a.points() - b.points();
    return std::abs(difference.width()) < 0.05 && std::abs(difference.height()) < 0.05;
}

QComboBox* newPresetChoice(const ExportForm& form)
{
    QStringList names;
    for (const FigurePreset& preset : figurePresets)
        names << nameOf(preset);
    QComboBox* combo = newChoice(
        form, names,
        {.get =
             [](const FigureSettings& settings) {
                 const auto found = std::ranges::find_if(
                     figurePresets, [&](const FigurePreset& preset) { return isSameSize(preset.size, settings.size); });
                 return found == figurePresets.end() ? -1 : static_cast<int>(found - figurePresets.begin());
             },
         .set = [](FigureSettings& settings,
                   int index) { settings.size = figurePresets[static_cast<std::size_t>(index)].size; }});
    combo->setPlaceholderText(Text::tr("Of its own"));
    return combo;
}

NumberField* newLength(const ExportForm& form, double FigureSize::*length)
{
    return newNumber(form,
                     {.get = [length](const FigureSettings& settings) { return std::optional(settings.size.*length); },
                      .set = [length](FigureSettings& settings,
                                      std::optional<double> value) { settings.size.*length = value.value_or(0); }},
                     {.step = 1});
}

}  // namespace

void fillSizeSection(QVBoxLayout& column, const ExportForm& form)
{
    addRow(column, form, Text::tr("&Usual sizes"), {newPresetChoice(form)});
    QStringList names;
    for (const LengthUnit unit : units)
        names << unitName(unit);
    QComboBox* unit = newChoice(
        form, names,
        {.get =
             [](const FigureSettings& settings) {
                 return static_cast<int>(std::ranges::find(units, settings.size.unit) - units.begin());
             },
         .set = [](FigureSettings& settings,
                   int index) { settings.size = in(units[static_cast<std::size_t>(index)], settings.size); }});
    unit->setMinimumContentsLength(2);
    unit->setAccessibleName(Text::tr("Unit"));
    NumberField* width = newLength(form, &FigureSize::width);
    NumberField* height = newLength(form, &FigureSize::height);
    width->setAccessibleName(Text::tr("Width"));
    height->setAccessibleName(Text::tr("Height"));
    addRow(column, form, Text::tr("&Width × height"), {width, newHint(QStringLiteral("×")), height, unit});
}

}  // namespace actiscope::ui
