#include "ui/export/export_fields.h"

#include "ui/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/segmented_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportFields)
};

constexpr double nameWidth = 92;  ///< px at 100 %, of the names on the left

/// Calls it now and whenever the draft changes, as long as the field lives.
void follow(ExportDraft& draft, QWidget& field, const std::function<void()>& refresh)
{
    QObject::connect(&draft, &ExportDraft::changed, &field, refresh);
    refresh();
}

NumberField::Check wholeNumbers()
{
    return [](double value) -> std::optional<QString> {
        if (value == std::round(value) && std::abs(value) < 1e9)
            return std::nullopt;
        return Text::tr("A whole number was expected, not %1.").arg(shortText(value));
    };
}

QString withoutMnemonic(QString name)
{
    const auto bracket = name.indexOf(QStringLiteral("(&"));  // Chinese names carry it at the end
    return bracket >= 0 ? name.left(bracket).trimmed() : name.remove(QLatin1Char('&'));
}

/// Leaves the rest of its row empty.
bool isNarrow(const QWidget& field)
{
    const auto* label = qobject_cast<const QLabel*>(&field);
    return label ? !label->wordWrap() : qobject_cast<const NumberField*>(&field) != nullptr;
}

/// The wheel scrolls the column past it, unless somebody is at work in it.
class CalmCombo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

void connectNumber(NumberField& field, ExportDraft& draft, const Access<std::optional<double>>& access,
                   const NumberRules& rules)
{
    const auto set = [&draft, access](std::optional<double> value) {
        draft.edit([&](FigureSettings& settings) { access.set(settings, value); });
    };
    QObject::connect(&field, &NumberField::valueEntered, &draft, set);
    QObject::connect(&field, &NumberField::cleared, &draft, [set] { set(std::nullopt); });
    QObject::connect(&field, &QLineEdit::textEdited, &draft, [set, rules](const QString& text) {
        const auto read = readTyped(text).value;
        if (read && (!rules.isWhole || !wholeNumbers()(*read)))
            set(read);
    });
    QObject::connect(&field, &NumberField::restored, &draft, [set, &field] { set(field.value()); });
    QObject::connect(&field, &NumberField::stepRequested, &draft, [set, access, rules, &draft](double steps) {
        const double by = rules.isWhole && std::abs(steps) < 1 ? std::copysign(rules.step, steps) : steps * rules.step;
        // Away from the noise of binary fractions: 0.1 + 0.2 is to read 0.3.
        const double next = access.get(draft.settings()).value_or(0) + by;
        set(std::round(next * 1e6) / 1e6);
    });
    QObject::connect(&field, &NumberField::problemChanged, &draft,
                     [&draft, &field](const QString& problem) { draft.setUnread(&field, problem); });
}

}  // namespace

NumberField* newNumber(const ExportForm& form, const Access<std::optional<double>>& access, const NumberRules& rules)
{
    auto* field = new NumberField(form.theme);
    field->setCanBeEmpty(!rules.whenEmpty.isNull());
    field->setPlaceholderText(rules.whenEmpty);
    if (rules.isWhole)
        field->setCheck(wholeNumbers());
    connectNumber(*field, form.draft, access, rules);
    follow(form.draft, *field, [field, access, &draft = form.draft] {
        if (field->hasFocus() && field->isModified())
            return;  // what is typed stays as it is typed
        if (const auto value = access.get(draft.settings()))
            field->setValue(*value);
        else
            field->setWord({});
    });
    return field;
}

NumberField* newNumber(const ExportForm& form, double FigureSettings::*number, double step)
{
    return newNumber(form,
                     {.get = [number](const FigureSettings& settings) { return std::optional(settings.*number); },
                      .set = [number](FigureSettings& settings,
                                      std::optional<double> value) { settings.*number = value.value_or(0); }},
                     {.step = step});
}

QLineEdit* newText(const ExportForm& form, const Access<std::optional<QString>>& access, const QString& whenEmpty)
{
    auto* field = new QLineEdit;
    field->setMaxLength(maximumLabelLength);
    field->setPlaceholderText(whenEmpty);
    QObject::connect(field, &QLineEdit::textEdited, &form.draft, [&draft = form.draft, access](const QString& text) {
        draft.edit([&](FigureSettings& settings) {
            access.set(settings, text.isEmpty() ? std::nullopt : std::optional(text));
        });
    });
    follow(form.draft, *field, [field, access, &draft = form.draft] {
        const QString text = access.get(draft.settings()).value_or(QString());
        if (field->text() != text)
            field->setText(text);
    });
    return field;
}

QCheckBox* newSwitch(const ExportForm& form, const QString& name, const Access<bool>& access)
{
    auto* box = new QCheckBox(name);
    QObject::connect(box, &QCheckBox::clicked, &form.draft, [&draft = form.draft, access](bool isOn) {
        draft.edit([&](FigureSettings& settings) { access.set(settings, isOn); });
    });
    follow(form.draft, *box, [box, access, &draft = form.draft] { box->setChecked(access.get(draft.settings())); });
    return box;
}

QCheckBox* newSwitch(const ExportForm& form, const QString& name, bool FigureSettings::*part)
{
    return newSwitch(form, name,
                     {.get = [part](const FigureSettings& settings) { return settings.*part; },
                      .set = [part](FigureSettings& settings, bool isOn) { settings.*part = isOn; }});
}

QComboBox* newCombo(QWidget* parent)
{
    auto* combo = new CalmCombo(parent);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

QComboBox* newChoice(const ExportForm& form, const QStringList& names, const Access<int>& access)
{
    QComboBox* combo = newCombo();
    combo->addItems(names);
    QObject::connect(combo, &QComboBox::activated, &form.draft, [&draft = form.draft, access](int index) {
        draft.edit([&](FigureSettings& settings) { access.set(settings, index); });
    });
    follow(form.draft, *combo,
           [combo, access, &draft = form.draft] { combo->setCurrentIndex(access.get(draft.settings())); });
    return combo;
}

SegmentedChoice* newSegments(const ExportForm& form, const QStringList& names, const Access<int>& access)
{
    auto* choice = new SegmentedChoice(static_cast<int>(names.size()), form.theme);
    choice->setTexts(names);
    QObject::connect(choice, &SegmentedChoice::chosen, &form.draft, [&draft = form.draft, access](int index) {
        draft.edit([&](FigureSettings& settings) { access.set(settings, index); });
    });
    follow(form.draft, *choice,
           [choice, access, &draft = form.draft] { choice->setCurrent(access.get(draft.settings())); });
    return choice;
}

QLabel* newHint(const QString& text)
{
    auto* hint = new QLabel(text);
    setLook(hint, "small");
    return hint;
}

QWidget* addRow(QBoxLayout& column, const ExportForm& form, const QString& name, std::initializer_list<QWidget*> fields)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(form.theme.px(6));
    auto* label = new QLabel(name);
    setLook(label, "muted");
    label->setFixedWidth(form.theme.px(nameWidth));
    layout->addWidget(label);
    const QString plain = withoutMnemonic(name);
    for (QWidget* field : fields) {
        layout->addWidget(field);
        if (!label->buddy() && field->focusPolicy() != Qt::NoFocus)
            label->setBuddy(field);
        if (!plain.isEmpty() && field->accessibleName().isEmpty() && !qobject_cast<QLabel*>(field))
            field->setAccessibleName(plain);
    }
    if (isNarrow(**(fields.end() - 1)))
        layout->addStretch(1);
    column.addWidget(row);
    return row;
}

QWidget* addRangeRow(QBoxLayout& column, const ExportForm& form, const QString& name, NumberField* low,
                     NumberField* high)
{
    const QString plain = withoutMnemonic(name);
    low->setAccessibleName(Text::tr("%1, low end").arg(plain));
    high->setAccessibleName(Text::tr("%1, high end").arg(plain));
    return addRow(column, form, name, {low, newHint(Text::tr("to")), high});
}

void showWhen(QWidget& row, ExportDraft& draft, const std::function<bool(const ExportChoice&)>& holds)
{
    follow(draft, row, [&row, &draft, holds] { row.setVisible(holds(draft.choice())); });
}

}  // namespace actiscope::ui
