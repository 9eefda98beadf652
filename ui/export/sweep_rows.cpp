// What runs in an animation, and how long it takes.
#include "ui/export/export_sections.h"

#include "core/catalogue.h"
#include "ui/panels/words.h"
#include "ui/theme.h"
#include "ui/widgets/number_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportSweep)
};

/// Something that can run, from where to where it does so at first.
struct Runner {
    CurveId curve = 0;
    std::string parameter;
    QString name;
    Interval range;
};

std::vector<Runner> runnersOf(const Session& session)
{
    const auto curves = shownCurves(session);
    std::vector<Runner> all;
    if (std::ranges::any_of(curves, [](const Curve* curve) { return alphaIndex(*curve).has_value(); }))
        all.push_back({0, "alpha", Text::tr("α of all curves"), {0, 2}});
    all.push_back({0, "scale", Text::tr("Output scale"), {session.scaleSlider.low, session.scaleSlider.high}});
    all.push_back({0, "epsilon", Text::tr("ε of the regions"), {0.001, 0.1}});
    for (const Curve* curve : curves) {
        const auto& parameters = activationOf(*curve).parameters();
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const auto& parameter = parameters[i];
            Interval range = parameter.slider;
            if (i < curve->sliders.size() && curve->sliders[i])
                range = {curve->sliders[i]->low, curve->sliders[i]->high};
            all.push_back({curve->id, std::string(parameter.id),
                           Text::tr("%1: %2").arg(labelText(*curve), toText(parameter.symbol)), range});
        }
    }
    return all;
}

const FigureSweep& sweepOf(const FigureSettings& settings)
{
    static const FigureSweep usual;
    return settings.sweep ? *settings.sweep : usual;
}

FigureSweep& sweepOf(FigureSettings& settings)
{
    if (!settings.sweep)
        settings.sweep.emplace();
    return *settings.sweep;
}

NumberField* newSweepNumber(const ExportForm& form, double FigureSweep::*number, double step)
{
    return newNumber(
        form,
        {.get = [number](const FigureSettings& settings) { return std::optional(sweepOf(settings).*number); },
         .set = [number](FigureSettings& settings,
                         std::optional<double> value) { sweepOf(settings).*number = value.value_or(0); }},
        {.step = step});
}

QComboBox* newRunnerChoice(const ExportForm& form)
{
    ExportDraft& draft = form.draft;
    QComboBox* combo = newCombo();
    const std::vector<Runner> all = runnersOf(draft.session());
    for (const Runner& runner : all)
        combo->addItem(runner.name);
    QObject::connect(combo, &QComboBox::activated, &draft, [&draft, all](int index) {
        const Runner& runner = all[static_cast<std::size_t>(index)];
        draft.edit([&](FigureSettings& settings) {
            FigureSweep& sweep = sweepOf(settings);
            sweep.curve = runner.curve;
            sweep.parameter = runner.parameter;
            sweep.from = runner.range.low;
            sweep.to = runner.range.high;
        });
    });
    const auto refresh = [&draft, all, combo] {
        const FigureSweep& sweep = sweepOf(draft.settings());
        const auto found = std::ranges::find_if(all, [&](const Runner& runner) {
            return runner.curve == sweep.curve && runner.parameter == sweep.parameter;
        });
        combo->setCurrentIndex(found == all.end() ? -1 : static_cast<int>(found - all.begin()));
    };
    QObject::connect(&draft, &ExportDraft::changed, combo, refresh);
    refresh();
    return combo;
}

}  // namespace

void addSweepRows(QVBoxLayout& column, const ExportForm& form)
{
    NumberField* frames = newNumber(
        form,
        {.get = [](const FigureSettings& settings) { return std::optional<double>(sweepOf(settings).frames); },
         .set = [](FigureSettings& settings,
                   std::optional<double> count) { sweepOf(settings).frames = static_cast<int>(count.value_or(0)); }},
        {.step = 10, .isWhole = true});
    NumberField* seconds = newSweepNumber(form, &FigureSweep::seconds, 0.5);
    seconds->setAccessibleName(Text::tr("Seconds"));
    QWidget* rows[] = {
        addRow(column, form, Text::tr("Run&s"), {newRunnerChoice(form)}),
        addRangeRow(column, form, Text::tr("Fr&om"), newSweepNumber(form, &FigureSweep::from, 0.1),
                    newSweepNumber(form, &FigureSweep::to, 0.1)),
        addRow(column, form, Text::tr("Fr&ames"), {frames, newHint(Text::tr("in")), seconds, newHint(Text::tr("s"))}),
        addRow(column, form, {},
               {newSwitch(form, Text::tr("And &back again"),
                          {.get = [](const FigureSettings& settings) { return sweepOf(settings).goesBack; },
                           .set = [](FigureSettings& settings, bool isOn) { sweepOf(settings).goesBack = isOn; }})}),
    };
    for (QWidget* row : rows)
        showWhen(*row, form.draft, [](const ExportChoice& choice) { return isAnimation(choice); });
}

}  // namespace actiscope::ui
