// Titles, fonts and the language of the labels.
#include "ui/export/export_sections.h"
#include "ui/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/segmented_choice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

using Title = Access<std::optional<QString>>;

/// The title of an axis may be what it usually says, something of its own, or none at all.
QWidget* addAxisTitle(QVBoxLayout& column, const ExportForm& form, const QString& name, const Title& title)
{
    ExportDraft& draft = form.draft;
    QLineEdit* field = newText(form, title, Text::tr("as usual"));
    auto* eye = new IconButton(Icon::eye, form.theme);
    const auto isNone = [&draft, title] {
        const auto text = title.get(draft.settings());
        return text && text->isEmpty();
    };
    QObject::connect(eye, &QAbstractButton::clicked, &draft, [&draft, title, isNone] {
        draft.edit(
            [&](FigureSettings& settings) { title.set(settings, isNone() ? std::nullopt : std::optional(QString())); });
    });
    const auto refresh = [field, eye, isNone] {
        field->setEnabled(!isNone());
        field->setPlaceholderText(isNone() ? Text::tr("none") : Text::tr("as usual"));
        eye->setIcon(isNone() ? Icon::eyeOff : Icon::eye);
        eye->setHint(isNone() ? Text::tr("Give this axis a title") : Text::tr("Leave this axis without a title"));
    };
    QObject::connect(&draft, &ExportDraft::changed, field, refresh);
    refresh();
    return addRow(column, form, name, {field, eye});
}

QComboBox* newFontChoice(const ExportForm& form)
{
    const QStringList families = QFontDatabase::families();
    QComboBox* combo = newChoice(
        form, QStringList(Text::tr("As usual")) + families,
        {.get =
             [families](const FigureSettings& settings) {
                 return settings.fontFamily.isEmpty() ? 0 : static_cast<int>(families.indexOf(settings.fontFamily)) + 1;
             },
         .set = [families](FigureSettings& settings,
                           int index) { settings.fontFamily = index > 0 ? families[index - 1] : QString(); }});
    combo->setMaxVisibleItems(16);
    return combo;
}

SegmentedChoice* newLanguageChoice(const ExportForm& form)
{
    const QStringList codes{QString(), QStringLiteral("en"), QStringLiteral("zh_CN")};
    return newSegments(form, {Text::tr("As here"), QStringLiteral("English"), QStringLiteral("中文")},
                       {.get =
                            [codes](const FigureSettings& settings) {
                                return static_cast<int>(std::max<qsizetype>(0, codes.indexOf(settings.language)));
                            },
                        .set = [codes](FigureSettings& settings, int index) { settings.language = codes[index]; }});
}

}  // namespace

void fillTextSection(QVBoxLayout& column, const ExportForm& form)
{
    addRow(column, form, Text::tr("&Title"),
           {newText(form,
                    {.get = [](const FigureSettings& settings) { return settings.title; },
                     .set = [](FigureSettings& settings, std::optional<QString> text) { settings.title = text; }},
                    Text::tr("none"))});
    addAxisTitle(column, form, Text::tr("&x axis"),
                 {.get = [](const FigureSettings& settings) { return settings.xTitle; },
                  .set = [](FigureSettings& settings, std::optional<QString> text) { settings.xTitle = text; }});
    const QStringList names{Text::tr("&y axis, f"), Text::tr("y axis, f′"), Text::tr("y axis, f″"),
                            Text::tr("y axis, f − g"), Text::tr("y axis, ULP")};
    for (const PanelKind kind : panelKinds) {
        const std::size_t i = indexOf(kind);
        QWidget* row = addAxisTitle(
            column, form, names[static_cast<qsizetype>(i)],
            {.get = [i](const FigureSettings& settings) { return settings.yTitles[i]; },
             .set = [i](FigureSettings& settings, std::optional<QString> text) { settings.yTitles[i] = text; }});
        showWhen(*row, form.draft, [i](const ExportChoice& choice) { return choice.settings.parts.panels[i]; });
    }
    QLabel* hint = newHint(Text::tr("Mathematics as $\\alpha x^2$ or $f'(x_0)$"));
    hint->setWordWrap(true);
    addRow(column, form, {}, {hint});
    addRow(column, form, Text::tr("Fo&nt"), {newFontChoice(form)});
    addRow(column, form, Text::tr("Si&ze"),
           {newNumber(form, &FigureSettings::fontSize, 0.5), newHint(Text::tr("pt; titles a little larger"))});
    addRow(column, form, Text::tr("Language"), {newLanguageChoice(form)});
}

}  // namespace actiscope::ui
