#include "ui/plot/note_editor.h"

#include "core/session.h"

#include <QFontMetrics>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace actiscope::ui {
namespace {

constexpr int leastLetters = 24;  ///< its width, so that there is something to click into

}  // namespace

NoteEditor::NoteEditor(QWidget* plot) : QLineEdit(plot)
{
    hide();
    setMaxLength(maximumLabelLength);
    setAlignment(Qt::AlignCenter);
    setCursor(Qt::IBeamCursor);
    connect(this, &QLineEdit::textChanged, this, &NoteEditor::place);
}

void NoteEditor::openAt(QPointF middle, const QString& text)
{
    isOpen_ = true;
    middle_ = middle;
    setAccessibleName(tr("Text of the note"));
    setPlaceholderText(tr("Note; $x^2$ sets mathematics"));
    setText(text);
    place();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

void NoteEditor::moveTo(QPointF middle)
{
    middle_ = middle;
    place();
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        keep();
    else
        QLineEdit::keyPressEvent(event);
    // What a field has no use for would move the plot.
    event->accept();
}

void NoteEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // Its own menu, or another program: one comes back from there.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        keep();
}

void NoteEditor::keep()
{
    if (close())
        emit kept(text().trimmed());
}

void NoteEditor::cancel()
{
    if (close())
        emit cancelled();
}

/// False where it was closed before: it loses the focus by that.
bool NoteEditor::close()
{
    if (!std::exchange(isOpen_, false))
        return false;
    if (hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    return true;
}

void NoteEditor::place()
{
    const QFontMetrics metrics(font());
    const int letters = metrics.averageCharWidth();
    const QString& shown = text().isEmpty() ? placeholderText() : text();
    const int wanted = std::max(metrics.horizontalAdvance(shown) + 3 * letters, leastLetters * letters);
    const QRect room = parentWidget()->rect();
    QRect box(0, 0, std::min(wanted, room.width()), sizeHint().height());
    box.moveCenter(middle_.toPoint());
    box.moveLeft(std::clamp(box.left(), 0, room.width() - box.width()));
    box.moveTop(std::clamp(box.top(), 0, std::max(0, room.height() - box.height())));
    setGeometry(box);
}

}  // namespace actiscope::ui
