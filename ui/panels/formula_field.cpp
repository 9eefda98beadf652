#include "ui/panels/formula_field.h"

#include "core/expression/formula.h"
#include "ui/document.h"
#include "ui/panels/formula_reading.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace actiscope::ui {

FormulaField::FormulaField(Document& document, Theme& theme, QWidget* parent)
    : QWidget(parent), document_(document), theme_(theme), edit_(new QLineEdit(this)), problem_(new QLabel(this))
{
    edit_->setObjectName(QStringLiteral("formula"));
    edit_->setMinimumWidth(1);
    edit_->installEventFilter(this);
    setLook(problem_, "error");
    problem_->setWordWrap(true);
    problem_->setMinimumWidth(1);
    problem_->setFont(theme.font(TextSize::small));
    problem_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(edit_);
    column->addWidget(problem_);
    connect(edit_, &QLineEdit::textEdited, this, &FormulaField::apply);
    connect(edit_, &QLineEdit::editingFinished, this, &FormulaField::finish);
    retranslate();
}

QString FormulaField::problem() const
{
    return problem_->isHidden() ? QString() : problem_->text();
}

void FormulaField::setCurve(const Curve* curve)
{
    const expression::Formula* formula = curve ? activationOf(*curve).formula() : nullptr;
    setVisible(formula != nullptr);
    const CurveId id = formula ? curve->id : 0;
    const std::string text = formula ? formula->text() : std::string();
    // What is typed stays while the curve has the formula that it had.
    if (id == curve_ && text == shown_)
        return;
    curve_ = id;
    shown_ = text;
    restore();
}

void FormulaField::restore()
{
    isTyping_ = false;
    edit_->setText(QString::fromStdString(shown_));
    edit_->setCursorPosition(0);
    showProblem({}, {});
}

void FormulaField::apply(const QString& text)
{
    FormulaReading reading = readFormula(text);
    showProblem(reading.problem, reading.marked);
    if (!reading.formula || curve_ == 0)
        return;
    if (!isTyping_)
        document_.beginGesture(tr("Edit formula"));
    isTyping_ = true;
    // Known before the session says so: the field is not to be set by its own edit.
    shown_ = reading.formula->formula()->text();
    document_.edit(tr("Edit formula"), [id = curve_, &reading](Session& session) {
        replaceFormula(session, id, std::move(reading.formula));
    });
}

void FormulaField::finish()
{
    if (isTyping_)
        document_.endGesture();
    isTyping_ = false;
}

void FormulaField::showProblem(const QString& problem, const QString& marked)
{
    problem_->setText(problem.isEmpty() ? QString() : marked + QStringLiteral("<br>") + problem.toHtmlEscaped());
    problem_->setVisible(!problem.isEmpty());
    edit_->setAccessibleDescription(problem);
}

bool FormulaField::eventFilter(QObject* watched, QEvent* event)
{
    // Escape takes back what cannot be read.
    if (watched == edit_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !problem_->isHidden()) {
        finish();
        restore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FormulaField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormulaField::retranslate()
{
    edit_->setAccessibleName(tr("Formula"));
    edit_->setPlaceholderText(tr("A formula of x"));
    edit_->setToolTip(tr("A formula of x; other names become parameters with sliders. For example: %1")
                          .arg(exampleFormulas().join(QStringLiteral(" · "))));
}

}  // namespace actiscope::ui
