// A part of a panel that is drawn again, larger.
#include "ui/export/export_sections.h"
#include "ui/theme.h"
#include "ui/widgets/number_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportInset)
};

FigureInset insetOf(const FigureSettings& settings)
{
    return settings.inset.value_or(FigureInset());
}

NumberField* newEnd(const ExportForm& form, Interval FigureInset::*axis, double Interval::*end)
{
    return newNumber(
        form,
        {.get = [axis, end](const FigureSettings& settings) { return std::optional(insetOf(settings).*axis.*end); },
         .set =
             [axis, end](FigureSettings& settings, std::optional<double> value) {
                 FigureInset inset = insetOf(settings);
                 inset.*axis.*end = value.value_or(0);
                 settings.inset = inset;
             }},
        {.step = 0.1});
}

}  // namespace

void fillInsetSection(QVBoxLayout& column, const ExportForm& form)
{
    column.addWidget(
        newSwitch(form, Text::tr("&Magnify a part"),
                  {.get = [](const FigureSettings& settings) { return settings.inset.has_value(); },
                   .set = [](FigureSettings& settings,
                             bool isOn) { settings.inset = isOn ? std::optional(insetOf(settings)) : std::nullopt; }}));
    QLabel* hint = newHint(Text::tr("Drag over the part in the preview, or type its ends."));
    hint->setWordWrap(true);
    column.addWidget(hint);
    QWidget* rows[] = {
        hint,
        addRow(column, form, Text::tr("Panel"),
               {newChoice(form, panelNames(),
                          {.get =
                               [](const FigureSettings& settings) {
                                   return static_cast<int>(indexOf(insetOf(settings).panel));
                               },
                           .set =
                               [](FigureSettings& settings, int index) {
                                   FigureInset inset = insetOf(settings);
                                   inset.panel = panelKinds[static_cast<std::size_t>(index)];
                                   settings.inset = inset;
                               }})}),
        addRangeRow(column, form, Text::tr("Along x"), newEnd(form, &FigureInset::x, &Interval::low),
                    newEnd(form, &FigureInset::x, &Interval::high)),
        addRangeRow(column, form, Text::tr("Along y"), newEnd(form, &FigureInset::y, &Interval::low),
                    newEnd(form, &FigureInset::y, &Interval::high)),
    };
    for (QWidget* row : rows)
        showWhen(*row, form.draft, [](const ExportChoice& choice) { return choice.settings.inset.has_value(); });
}

}  // namespace actiscope::ui
