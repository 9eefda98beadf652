// Lines and colours.
#include "ui/export/export_sections.h"
#include "ui/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/segmented_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportLook)
};

/// Greys and black are told apart by dashes alone.
bool needsDashes(FigurePalette palette)
{
    return palette == FigurePalette::greyscale || palette == FigurePalette::black;
}

QCheckBox* newDashes(const ExportForm& form)
{
    QCheckBox* dashes = newSwitch(
        form, Text::tr("Das&hes"),
        {.get = [](const FigureSettings& settings) { return settings.hasDashes || needsDashes(settings.palette); },
         .set = [](FigureSettings& settings, bool isOn) { settings.hasDashes = isOn; }});
    dashes->setToolTip(Text::tr("A dash pattern for each curve: tells them apart where colours do not"));
    const auto refresh = [dashes, &draft = form.draft] { dashes->setEnabled(!needsDashes(draft.settings().palette)); };
    QObject::connect(&form.draft, &ExportDraft::changed, dashes, refresh);
    refresh();
    return dashes;
}

}  // namespace

void fillLookSection(QVBoxLayout& column, const ExportForm& form)
{
    addRow(column, form, Text::tr("L&ines"),
           {newNumber(form, &FigureSettings::lineWidth, 0.25), newHint(Text::tr("pt wide"))});
    addRow(column, form, Text::tr("Co&lours"),
           {newChoice(form,
                      {Text::tr("As on screen"), Text::tr("For every colour vision"), Text::tr("Greys, dashed"),
                       Text::tr("Black on white, dashed")},
                      {.get = [](const FigureSettings& settings) { return static_cast<int>(settings.palette); },
                       .set = [](FigureSettings& settings,
                                 int index) { settings.palette = static_cast<FigurePalette>(index); }})});
    QWidget* ground =
        addRow(column, form, Text::tr("Background"),
               {newSegments(form, {Text::tr("Light"), Text::tr("Dark")},
                            {.get = [](const FigureSettings& settings) { return settings.isDark ? 1 : 0; },
                             .set = [](FigureSettings& settings, int index) { settings.isDark = index == 1; }})});
    const auto refresh = [ground, &draft = form.draft] {
        ground->setEnabled(draft.settings().palette != FigurePalette::black);
    };
    QObject::connect(&form.draft, &ExportDraft::changed, ground, refresh);
    refresh();

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(form.theme.px(12));
    grid->setVerticalSpacing(form.theme.px(2));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(newSwitch(form, Text::tr("&Grid"), &FigureSettings::hasGrid), 0, 0);
    grid->addWidget(newSwitch(form, Text::tr("Transparent"), &FigureSettings::isTransparent), 0, 1);
    grid->addWidget(newDashes(form), 1, 0);
    grid->addWidget(newSwitch(form, Text::tr("Selected thic&ker"), &FigureSettings::emphasisesSelected), 1, 1);
    column.addLayout(grid);
}

}  // namespace actiscope::ui
