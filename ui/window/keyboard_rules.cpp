#include "ui/window/keyboard_rules.h"

#include "ui/play/player.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

#include <utility>

namespace actiscope::ui {

namespace {

/// The field would keep the key for an undo that it does not have.
bool holdsBackUndo(const QLineEdit& field, const QKeyEvent& key)
{
    return (key.matches(QKeySequence::Undo) && !field.isUndoAvailable()) ||
           (key.matches(QKeySequence::Redo) && !field.isRedoAvailable());
}

}  // namespace

KeyboardRules::KeyboardRules(QWidget* window, Player& player) : QObject(window), window_(window), player_(player)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeyboardRules::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != window_)
        return false;
    if (event->type() == QEvent::ShortcutOverride)
        if (const auto* field = qobject_cast<const QLineEdit*>(watched))
            if (holdsBackUndo(*field, *static_cast<QKeyEvent*>(event))) {
                event->ignore();
                return true;
            }
    if (followAlt(*event))
        emit menuRequested();
    if (!endsPlay(*widget, *event))
        return false;
    player_.stop();
    return true;
}

/// A button or a list would take the key for itself, and the play would go on.
bool KeyboardRules::endsPlay(const QWidget& focused, const QEvent& event) const
{
    if (event.type() != QEvent::KeyPress || !player_.playing() || qobject_cast<const QLineEdit*>(&focused))
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier;
}

/// True when Alt was let go and nothing had happened since it was pressed.
bool KeyboardRules::followAlt(const QEvent& event)
{
    switch (event.type()) {
        case QEvent::ShortcutOverride:
        case QEvent::KeyPress:
            isAltAlone_ = static_cast<const QKeyEvent&>(event).key() == Qt::Key_Alt;
            return false;
        case QEvent::KeyRelease:
            return static_cast<const QKeyEvent&>(event).key() == Qt::Key_Alt && std::exchange(isAltAlone_, false);
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::WindowDeactivate:
        case QEvent::FocusOut:
            isAltAlone_ = false;
            return false;
        default:
            return false;
    }
}

}  // namespace actiscope::ui
