#include "ui/panels/formula_field.h"

#include "core/expression/formula.h"
#include "ui/document.h"
#include "ui/panels/formula_problem.h"
#include "ui/panels/formula_reading.h"
#include "ui/panels/words.h"
#include "ui/theme.h"
#include "ui/widgets/formula_edit.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace actiscope::ui {

namespace {

constexpr std::chrono::milliseconds namingPause{500};
constexpr std::chrono::milliseconds typingPause{2000};  ///< longer than one thinks within a step

}  // namespace

FormulaField::FormulaField(Document& document, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      theme_(theme),
      edit_(new FormulaEdit(this)),
      problem_(new FormulaProblem(theme, this))
{
    edit_->setObjectName(QStringLiteral("formula"));
    edit_->setMinimumWidth(1);
    edit_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(edit_);
    column->addWidget(problem_);
    naming_.setSingleShot(true);
    naming_.setInterval(namingPause);
    pause_.setSingleShot(true);
    pause_.setInterval(typingPause);
    connect(&naming_, &QTimer::timeout, this, &FormulaField::apply);
    connect(&pause_, &QTimer::timeout, this, &FormulaField::finish);
    connect(edit_, &FormulaEdit::textEdited, this, &FormulaField::read);
    connect(edit_, &FormulaEdit::editingFinished, this, &FormulaField::finish);
    // What is done elsewhere is a step of its own.
    connect(&document, &Document::aboutToEdit, this, [this] {
        if (!isApplying_)
            endRun();
    });
    connect(&theme, &Theme::changed, this, &FormulaField::retranslate);
    retranslate();
}

QString FormulaField::problem() const
{
    return problem_->text();
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
    endRun();
    curve_ = id;
    shown_ = text;
    restore();
}

void FormulaField::restore()
{
    waiting_.reset();
    naming_.stop();
    edit_->setText(QString::fromStdString(shown_));
    edit_->setCursorPosition(0);
    problem_->clear(*edit_);
}

void FormulaField::read(const QString& text)
{
    FormulaReading reading = readFormula(text);
    problem_->show(reading, *edit_);
    waiting_ = std::move(reading.formula);
    naming_.stop();
    if (start_)
        pause_.start();
    if (waiting_ && isBeingNamed(*waiting_))
        naming_.start();
    else
        apply();
}

/// The name before the cursor would be a new parameter.
bool FormulaField::isBeingNamed(const Activation& formula) const
{
    const Curve* curve = findCurve(document_.session(), curve_);
    const QString before = edit_->text().left(edit_->cursorPosition());
    for (const Parameter& parameter : formula.parameters().first(formula.scaleIndex()))
        if (before.endsWith(toText(parameter.id)) && curve && !activationOf(*curve).parameterIndex(parameter.id))
            return true;
    return false;
}

void FormulaField::apply()
{
    naming_.stop();
    const Curve* curve = findCurve(document_.session(), curve_);
    const std::shared_ptr<const Activation> next = std::exchange(waiting_, nullptr);
    if (!next || !curve)
        return;
    const bool wasApplying = std::exchange(isApplying_, true);
    if (!start_)
        start_ = *curve;
    document_.continueGesture(run_, tr("Edit formula"));
    pause_.start();
    // Known before the session says so: the field is not to be set by its own edit.
    shown_ = next->formula()->text();
    document_.edit(tr("Edit formula"), [this, &next](Session& session) {
        Curve* edited = findCurve(session, curve_);
        edited->formula = start_->formula;
        edited->values = start_->values;
        edited->sliders = start_->sliders;
        edited->followsAlpha = start_->followsAlpha;
        replaceFormula(session, curve_, next);
    });
    isApplying_ = wasApplying;
}

void FormulaField::finish()
{
    apply();
    endRun();
}

/// Enters nothing: what waits for its name does so still.
void FormulaField::endRun()
{
    pause_.stop();
    if (!start_)
        return;
    start_.reset();
    run_.end();
}

/// The steps of undo are the window's: the field's own would be edits again, which the next one takes back. Only what
/// has not become an edit, since it cannot be read or waits for a name, is taken back here.
bool FormulaField::handleUndo(QKeyEvent& key)
{
    const bool isUndo = key.matches(QKeySequence::Undo);
    if (!isUndo && !key.matches(QKeySequence::Redo))
        return false;
    const bool isOwn = isUndo && (waiting_ || !problem_->isHidden());
    if (key.type() == QEvent::KeyPress && isOwn)
        restore();
    key.setAccepted(isOwn || key.type() == QEvent::KeyPress);
    return true;
}

bool FormulaField::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == edit_ && isKey && handleUndo(*static_cast<QKeyEvent*>(event)))
        return true;
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
    if (!problem_->isHidden())
        problem_->show(readFormula(edit_->text()), *edit_);
}

}  // namespace actiscope::ui
