#include "ui/widgets/number_field.h"

#include "ui/theme.h"
#include "ui/widgets/number_text.h"

#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace actiscope::ui {

NumberField::NumberField(Theme& theme, QWidget* parent) : QLineEdit(parent), theme_(theme), writer_(shortText)
{
    setAlignment(Qt::AlignRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(&theme, &Theme::changed, this, &NumberField::restyle);
    restyle();
}

void NumberField::setValue(double value)
{
    if (value_ == value && word_.isEmpty())
        return;
    value_ = value;
    word_.clear();
    typed_.clear();
    setProblem({});
    showText();
}

void NumberField::setWord(const QString& word)
{
    if (!value_ && word_ == word)
        return;
    value_.reset();
    word_ = word;
    typed_.clear();
    setProblem({});
    showText();
}

void NumberField::setWriter(std::function<QString(double)> writer)
{
    writer_ = std::move(writer);
    if (!isModified())
        showText();
}

void NumberField::setFlat(bool isFlat)
{
    isFlat_ = isFlat;
    connect(this, &QLineEdit::textChanged, this, &QWidget::updateGeometry);
    setAlignment(isFlat ? Qt::AlignLeft : Qt::AlignRight);
    restyle();
}

QSize NumberField::sizeHint() const
{
    if (!isFlat_)
        return {theme_.px(68), theme_.px(24)};
    const QString widest = text().isEmpty() ? placeholderText() : text();
    return {std::max(theme_.px(36), fontMetrics().horizontalAdvance(widest) + theme_.px(10)), theme_.px(24)};
}

void NumberField::showText()
{
    const QString text = !value_ ? word_ : typed_.isEmpty() ? writer_(*value_) : typed_;
    // What does not fit says so, unless somebody is about to edit it.
    const int room = width() - theme_.px(16);
    setText(hasFocus() || isFlat_ ? text : fontMetrics().elidedText(text, Qt::ElideRight, room));
    setToolTip(this->text() == text ? QString() : text);
    setCursorPosition(0);
    if (hasFocus())
        selectAll();
}

void NumberField::discard()
{
    setProblem({});
    if (isModified())
        showText();
}

void NumberField::apply()
{
    if (!isModified())
        return;
    if (canBeEmpty_ && text().trimmed().isEmpty()) {
        setModified(false);
        emit cleared();
        return;
    }
    const ReadNumber read = readTyped(text());
    const auto refusal = read.value && check_ ? check_(*read.value) : std::nullopt;
    if (!read.value || refusal) {
        setProblem(refusal.value_or(read.problem));
        return;
    }
    // Remembered before asking, so that the answer through setValue finds the text in place.
    value_ = read.value;
    word_.clear();
    typed_ = text().trimmed();
    setProblem({});
    setModified(false);
    emit valueEntered(*read.value);
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const double factor = event->modifiers() & Qt::ShiftModifier     ? 0.1
                          : event->modifiers() & Qt::ControlModifier ? 10
                                                                     : 1;
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            apply();
            if (!hasError())
                emit stepRequested(event->key() == Qt::Key_Up ? factor : -factor);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            apply();
            if (!hasError())
                selectAll();
            return;
        case Qt::Key_Escape:
            if (!isModified() && !hasError())
                break;
            discard();
            emit restored();
            return;
        default:
            break;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (!hasError())
        showText();
    if (event->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        apply();
    QLineEdit::focusOutEvent(event);
    if (!hasError() && !isModified())
        showText();
}

void NumberField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (!hasFocus() && !hasError() && !isModified())
        showText();
}

bool NumberField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || (key == Qt::Key_Escape && (isModified() || hasError()))) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void NumberField::setProblem(const QString& problem)
{
    if (problem_ == problem)
        return;
    problem_ = problem;
    restyle();
    emit problemChanged(problem_);
}

void NumberField::restyle()
{
    setFont(theme_.font(isFlat_ ? TextSize::small : TextSize::body));
    QString sheet = QStringLiteral("QLineEdit { padding: 2px 6px; } QLineEdit:focus { padding: 1px 5px; }");
    if (isFlat_)
        sheet = QStringLiteral(
                    "QLineEdit { background: transparent; border-color: transparent; padding: 1px 1px; }"
                    "QLineEdit:hover { border-color: %1; } QLineEdit:focus { padding: 0; }")
                    .arg(theme_.palette().axis.name());
    if (hasError())
        sheet += QStringLiteral("QLineEdit { border: 1px solid %1; color: %1; }").arg(theme_.palette().error.name());
    setStyleSheet(sheet);
    updateGeometry();
}

}  // namespace actiscope::ui
