// Which kind of file, and what only that kind asks for.
#include "ui/export/export_path.h"
#include "ui/export/export_sections.h"
#include "ui/theme.h"
#include "ui/widgets/number_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

struct Kind {
    FileFormat format;
    bool isSequence;
    QString name;
};

std::vector<Kind> kinds()
{
    std::vector<Kind> all;
    for (const FileFormatInfo& info : fileFormats())
        all.push_back({info.format, false, formatName(info.format)});
    all.push_back({FileFormat::png, true, Text::tr("PNG frames, numbered")});
    return all;
}

void addKind(QVBoxLayout& column, const ExportForm& form)
{
    ExportDraft& draft = form.draft;
    QComboBox* combo = newCombo();
    const std::vector<Kind> all = kinds();
    for (const Kind& kind : all)
        combo->addItem(kind.name);
    combo->setMaxVisibleItems(combo->count());
    addRow(column, form, Text::tr("&Format"), {combo});
    QObject::connect(combo, &QComboBox::activated, &draft, [&draft, all](int index) {
        ExportChoice next = draft.choice();
        next.format = all[static_cast<std::size_t>(index)].format;
        next.isSequence = all[static_cast<std::size_t>(index)].isSequence;
        draft.setChoice(next);
    });
    const auto refresh = [&draft, all, combo] {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].format == draft.choice().format && all[i].isSequence == draft.choice().isSequence)
                combo->setCurrentIndex(static_cast<int>(i));
    };
    QObject::connect(&draft, &ExportDraft::changed, combo, refresh);
    refresh();
}

void addPictureRows(QVBoxLayout& column, const ExportForm& form)
{
    ExportDraft& draft = form.draft;
    const auto isPicture = [](const ExportChoice& choice) { return infoOf(choice.format).isPicture; };
    NumberField* resolution = newNumber(
        form,
        {.get = [](const FigureSettings& settings) { return std::optional<double>(settings.dotsPerInch); },
         .set = [](FigureSettings& settings,
                   std::optional<double> dots) { settings.dotsPerInch = static_cast<int>(dots.value_or(0)); }},
        {.step = 10, .isWhole = true});
    QLabel* dots = newHint({});
    const auto tell = [&draft, dots] {
        const QSize size = dotsOf(draft.settings());
        dots->setText(Text::tr("dpi, %1 × %2 px").arg(size.width()).arg(size.height()));
    };
    QObject::connect(&draft, &ExportDraft::changed, dots, tell);
    tell();
    showWhen(*addRow(column, form, Text::tr("&Resolution"), {resolution, dots}), draft, isPicture);
}

void addDataRows(QVBoxLayout& column, const ExportForm& form)
{
    ExportDraft& draft = form.draft;
    NumberField* points =
        newNumber(form,
                  {.get =
                       [](const FigureSettings& settings) {
                           return settings.points ? std::optional<double>(*settings.points) : std::nullopt;
                       },
                   .set =
                       [](FigureSettings& settings, std::optional<double> count) {
                           settings.points = count ? std::optional(static_cast<int>(*count)) : std::nullopt;
                       }},
                  {.step = 50, .isWhole = true, .whenEmpty = Text::tr("enough")});
    showWhen(*addRow(column, form, Text::tr("Point&s"), {points, newHint(Text::tr("of each curve"))}), draft,
             [](const ExportChoice& choice) { return hasData(choice.format); });

    const auto end = [&](double Interval::*which) {
        return newNumber(
            form,
            {.get =
                 [which](const FigureSettings& settings) {
                     return settings.dataRange ? std::optional((*settings.dataRange).*which) : std::nullopt;
                 },
             .set =
                 [which, visible = draft.session().view.x](FigureSettings& settings, std::optional<double> value) {
                     if (!value)
                         return settings.dataRange.reset();
                     settings.dataRange = settings.dataRange.value_or(visible);
                     (*settings.dataRange).*which = *value;
                 }},
            {.step = 0.5, .whenEmpty = Text::tr("visible")});
    };
    QWidget* range = addRangeRow(column, form, Text::tr("&Range of x"), end(&Interval::low), end(&Interval::high));
    showWhen(*range, draft, [](const ExportChoice& choice) { return choice.format == FileFormat::csv; });
}

}  // namespace

void fillFileSection(QVBoxLayout& column, const ExportForm& form)
{
    addKind(column, form);
    addPictureRows(column, form);
    QWidget* outlines =
        addRow(column, form, {}, {newSwitch(form, Text::tr("Text a&s outlines"), &FigureSettings::textAsOutlines)});
    outlines->setToolTip(
        Text::tr("Letters as shapes: they look the same where the fonts are missing, but cannot be "
                 "edited or searched as text."));
    showWhen(*outlines, form.draft, [](const ExportChoice& choice) { return choice.format == FileFormat::svg; });
    addDataRows(column, form);
    addSweepRows(column, form);
}

}  // namespace actiscope::ui
