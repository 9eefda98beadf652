#include "ui/panels/formula_offer.h"

#include "ui/panels/formula_problem.h"
#include "ui/panels/words.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formula_edit.h"
#include "ui/widgets/formula_view.h"
#include "ui/widgets/number_text.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

/// "α = 0.1, k = 1": the parameters without the scale, which every curve has.
QString parameterText(const Activation& formula)
{
    QStringList parts;
    for (const Parameter& parameter : formula.parameters().first(formula.scaleIndex()))
        parts.append(QStringLiteral("%1 = %2").arg(toText(parameter.symbol), shortText(parameter.initial)));
    return parts.join(QStringLiteral(", "));
}

}  // namespace

FormulaOffer::FormulaOffer(FormulaEdit& field, Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      field_(field),
      invitation_(new QPushButton(this)),
      examples_(new QWidget(this)),
      explanation_(new QLabel(examples_)),
      card_(new QWidget(this)),
      view_(new FormulaView(theme, card_)),
      parameters_(new QLabel(card_)),
      add_(new QPushButton(card_)),
      problem_(new FormulaProblem(theme, this))
{
    invitation_->setObjectName(QStringLiteral("ownFormula"));
    add_->setObjectName(QStringLiteral("addFormula"));
    setLook(invitation_, "link");
    setLook(card_, "card");
    card_->setAttribute(Qt::WA_StyledBackground);
    setLook(add_, "primary");
    buildExamples();
    for (QLabel* label : {explanation_, parameters_}) {
        setLook(label, "small");
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    auto* inside = new QVBoxLayout(card_);
    inside->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    inside->setSpacing(theme.px(8));
    inside->addWidget(view_);
    inside->addWidget(parameters_);
    inside->addWidget(add_, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(invitation_, 0, Qt::AlignLeft);
    column->addWidget(examples_);
    column->addWidget(card_);
    column->addWidget(problem_);
    connect(invitation_, &QPushButton::clicked, this, [this] {
        if (isInviting_) {
            isInviting_ = false;
            return refresh();
        }
        invite();
        emit invited();
    });
    connect(add_, &QPushButton::clicked, this, &FormulaOffer::accepted);
    connect(&theme, &Theme::changed, this, &FormulaOffer::retranslate);
    retranslate();
}

void FormulaOffer::buildExamples()
{
    auto* column = new QVBoxLayout(examples_);
    column->setContentsMargins(theme_.px(4), 0, 0, theme_.px(6));
    column->setSpacing(theme_.px(6));
    column->addWidget(explanation_);
    for (const QString& example : exampleFormulas()) {
        auto* chip = new Chip(example, theme_, examples_);
        column->addWidget(chip, 0, Qt::AlignLeft);
        // Into the field, where it is read, changed and added like a formula of one's own.
        connect(chip, &Chip::clicked, this, [this, example] {
            field_.setText(example);
            field_.setFocus(Qt::OtherFocusReason);
        });
    }
}

bool FormulaOffer::hasProblem() const
{
    return !problem_->isHidden();
}

void FormulaOffer::setReading(std::optional<FormulaReading> reading)
{
    formula_ = reading ? reading->formula : nullptr;
    if (reading)
        problem_->show(*reading, field_);
    else
        problem_->clear(field_);
    isInviting_ = isInviting_ && field_.text().isEmpty();
    refresh();
}

void FormulaOffer::invite()
{
    isInviting_ = true;
    refresh();
}

void FormulaOffer::refresh()
{
    const bool isEmpty = field_.text().isEmpty();
    invitation_->setVisible(isEmpty);
    examples_->setVisible(isEmpty && isInviting_);
    card_->setVisible(formula_ != nullptr);
    if (!formula_)
        return;
    const ActivationInfo& info = formula_->info();
    // A very long one is not set: its beginning stands for it.
    const QString latex =
        info.formula.empty() ? QStringLiteral("\\text{%1}").arg(toText(info.name)) : toText(info.formula);
    view_->setFormula(QString(), QStringLiteral("f(x) ="), latex);
    const QString free = parameterText(*formula_);
    parameters_->setText(tr("With sliders for %1").arg(free));
    parameters_->setVisible(!free.isEmpty());
}

void FormulaOffer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormulaOffer::retranslate()
{
    invitation_->setText(tr("Own formula…"));
    invitation_->setToolTip(tr("A function of x that you write yourself (=)"));
    explanation_->setText(tr("Type a formula of x above. Other names become parameters with sliders. For example:"));
    add_->setText(tr("Add this formula"));
    add_->setToolTip(tr("Add it as a curve (Enter)"));
    refresh();
}

}  // namespace actiscope::ui
