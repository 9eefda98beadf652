#include "ui/widgets/formula_edit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr int longestText = 2000;

/// A whole word, else one character.
qsizetype lengthAt(const QString& text, qsizetype place)
{
    const auto isPart = [&text](qsizetype at) {
        return at < text.size() && (text[at].isLetterOrNumber() || text[at] == QLatin1Char('_'));
    };
    qsizetype end = place;
    while (isPart(end))
        ++end;
    return std::max<qsizetype>(end - place, text[place].isHighSurrogate() ? 2 : 1);
}

}  // namespace

FormulaEdit::FormulaEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(longestText);
}

void FormulaEdit::setMark(qsizetype place, const QColor& colour)
{
    const QString shown = text();
    const bool isInside = place >= 0 && place < shown.size();
    if (!isInside && mark_ < 0)
        return;
    mark_ = isInside ? place : -1;
    // A line edit shows formats of its text for input methods only; they count from the cursor.
    QList<QInputMethodEvent::Attribute> formats;
    if (isInside) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colour);
        format.setForeground(colour);
        const auto length = static_cast<int>(lengthAt(shown, place));
        formats.append({QInputMethodEvent::TextFormat, static_cast<int>(place) - cursorPosition(), length, format});
    }
    QInputMethodEvent event(QString(), formats);
    inputMethodEvent(&event);
}

bool FormulaEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            key->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

}  // namespace actiscope::ui
