#include "ui/tools/law_section.h"

#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/panels/row_edit.h"
#include "ui/plot/inputs_edit.h"
#include "ui/theme.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/value_row.h"

#include <QEvent>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

constexpr int kinds = 4;
constexpr double farthest = 6;  ///< of the sliders for places; fields take any number

Inputs with(Inputs inputs, double Inputs::*number, double value)
{
    inputs.*number = value;
    return inputs;
}

}  // namespace

LawSection::LawSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      kind_(new SegmentedChoice(kinds, theme, this)),
      mean_(new ValueRow(theme, this)),
      deviation_(new ValueRow(theme, this)),
      low_(new ValueRow(theme, this)),
      high_(new ValueRow(theme, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    column->addWidget(kind_);
    struct Row {
        ValueRow* row;
        double Inputs::*number;
    };
    for (const auto& [row, number] :
         {Row{mean_, &Inputs::mean}, {deviation_, &Inputs::deviation}, {low_, &Inputs::low}, {high_, &Inputs::high}}) {
        column->addWidget(row);
        connectRow(*row, document, interaction,
                   {.name = [] { return tr("Change inputs"); },
                    .change = [number = number](Session& session, double value) { session.inputs.*number = value; },
                    .moving = {}});
        connect(row, &ValueRow::resetRequested, this, [this, number = number] {
            document_.edit(tr("Reset inputs"),
                           [number](Session& session) { session.inputs.*number = Inputs().*number; });
        });
        row->setCheck([this, number = number](double value) -> std::optional<QString> {
            if (const auto wrong = problem(with(document_.session().inputs, number, value)))
                return sentenceOf(*wrong, number);
            return std::nullopt;
        });
        row->slider().setScale({.low = -farthest, .high = farthest, .step = 0.1});
    }
    deviation_->slider().setScale({.low = 0.01, .high = 100, .step = 0.1, .isLogarithmic = true});
    deviation_->slider().setStops({{0.1}, {1}, {10}});
    connect(kind_, &SegmentedChoice::chosen, this, &LawSection::choose);
    connect(&document, &Document::changed, this, [this](const Session& before, const Session& now) {
        if (before.inputs != now.inputs)
            refresh();
    });
    retranslate();
}

QString LawSection::sentenceOf(InputsProblem problem, double Inputs::*number)
{
    if (problem == InputsProblem::deviation)
        return tr("σ must be more than 0 and finite.");
    if (problem == InputsProblem::width)
        return number == &Inputs::low ? tr("The low end must be below the high one.")
                                      : tr("The high end must be above the low one.");
    return number == &Inputs::mean ? tr("μ must be finite.") : tr("Both ends must be finite.");
}

void LawSection::choose(int index)
{
    const auto kind = static_cast<InputKind>(index);
    const bool isThere = kind != InputKind::data || document_.session().inputs.data;
    if (isThere)
        document_.edit(tr("Choose inputs"), [kind](Session& session) { session.inputs.kind = kind; });
    showRowsOf(kind);
    emit chosen(kind);
}

ValueRow& LawSection::rowOf(std::string_view parameter) const
{
    return parameter == "mean" ? *mean_ : parameter == "deviation" ? *deviation_ : parameter == "low" ? *low_ : *high_;
}

void LawSection::showOnly(ValueRow& row)
{
    only_ = &row;
    kind_->hide();
    showRowsOf(document_.session().inputs.kind);
}

void LawSection::showRowsOf(InputKind kind)
{
    if (only_) {
        for (ValueRow* row : {mean_, deviation_, low_, high_})
            row->setVisible(row == only_);
        return;
    }
    for (ValueRow* row : {mean_, deviation_})
        row->setVisible(kind == InputKind::normal);
    for (ValueRow* row : {low_, high_})
        row->setVisible(kind == InputKind::uniform);
}

void LawSection::refresh()
{
    const Inputs& inputs = document_.session().inputs;
    kind_->setCurrent(static_cast<int>(inputs.kind));
    showRowsOf(inputs.kind);
    mean_->setValue(inputs.mean);
    deviation_->setValue(inputs.deviation);
    low_->setValue(inputs.low);
    high_->setValue(inputs.high);
    mean_->setResettable(inputs.mean != Inputs().mean);
    deviation_->setResettable(inputs.deviation != Inputs().deviation);
    low_->setResettable(inputs.low != Inputs().low && !problem(with(inputs, &Inputs::low, Inputs().low)));
    high_->setResettable(inputs.high != Inputs().high && !problem(with(inputs, &Inputs::high, Inputs().high)));
}

void LawSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LawSection::retranslate()
{
    kind_->setTexts({tr("None"), tr("Normal"), tr("Uniform"), tr("Data")},
                    {tr("No inputs"), tr("A normal law with mean μ and standard deviation σ"),
                     tr("All values between two ends are as likely"), tr("A column of a CSV file")});
    kind_->setAccessibleName(tr("Inputs"));
    mean_->setTitle(u"μ"_qs, tr("Mean"));
    deviation_->setTitle(u"σ"_qs, tr("Standard deviation"));
    low_->setTitle({}, tr("Low end"));
    high_->setTitle({}, tr("High end"));
    const QString reset = tr("Return to %1");
    mean_->setHints(reset.arg(0), {});
    deviation_->setHints(reset.arg(1), {});
    low_->setHints(reset.arg(u"−3"_qs), {});
    high_->setHints(reset.arg(3), {});
    refresh();
}

}  // namespace actiscope::ui
