// What stands in the figure.
#include "ui/export/export_sections.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportContent)
};

struct Part {
    QString name;
    bool FigureParts::*part;
    QString hint;
};

std::vector<Part> parts()
{
    return {
        {Text::tr("Regions"), &FigureParts::regions, Text::tr("Shades where the selected curve is dead, saturated, …")},
        {Text::tr("Lanes"), &FigureParts::lanes, Text::tr("A strip with the regions of each curve")},
        {Text::tr("Statistics"), &FigureParts::statistics,
         Text::tr("The inputs under the axis, and a table of what becomes of them")},
        {Text::tr("Small multiples"), &FigureParts::grid, Text::tr("A cell for each curve in place of the panels")},
        {Text::tr("Notes"), &FigureParts::notes, Text::tr("Texts and arrows that were placed on the plot")}};
}

Access<bool> accessTo(bool FigureParts::*part)
{
    return {.get = [part](const FigureSettings& settings) { return settings.parts.*part; },
            .set = [part](FigureSettings& settings, bool isOn) { settings.parts.*part = isOn; }};
}

Access<bool> accessTo(PanelKind kind)
{
    return {.get = [kind](const FigureSettings& settings) { return settings.parts.panels[indexOf(kind)]; },
            .set = [kind](FigureSettings& settings, bool isOn) { settings.parts.panels[indexOf(kind)] = isOn; }};
}

}  // namespace

QString panelName(PanelKind kind)
{
    switch (kind) {
        case PanelKind::value:
            return Text::tr("Value f");
        case PanelKind::slope:
            return Text::tr("Derivative f′");
        case PanelKind::curvature:
            return Text::tr("Second derivative f″");
        case PanelKind::difference:
            return Text::tr("Difference f − g");
        case PanelKind::roundoff:
            break;
    }
    return Text::tr("Roundoff");
}

QStringList panelNames()
{
    QStringList names;
    for (const PanelKind kind : panelKinds)
        names << panelName(kind);
    return names;
}

void fillContentSection(QVBoxLayout& column, const ExportForm& form)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(form.theme.px(12));
    grid->setVerticalSpacing(form.theme.px(2));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    int row = 0;
    for (const PanelKind kind : panelKinds)
        grid->addWidget(newSwitch(form, panelName(kind), accessTo(kind)), row++, 0);
    row = 0;
    for (const Part& part : parts()) {
        QCheckBox* box = newSwitch(form, part.name, accessTo(part.part));
        box->setToolTip(part.hint);
        grid->addWidget(box, row++, 1);
    }
    addRow(column, form, Text::tr("Legen&d"),
           {newChoice(form,
                      {Text::tr("At the curves' ends"), Text::tr("Inside"), Text::tr("Right"), Text::tr("Below"),
                       Text::tr("None")},
                      {.get = [](const FigureSettings& settings) { return static_cast<int>(settings.legend); },
                       .set = [](FigureSettings& settings,
                                 int index) { settings.legend = static_cast<LegendPlace>(index); }})});
}

}  // namespace actiscope::ui
