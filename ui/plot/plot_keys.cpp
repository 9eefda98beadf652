#include "ui/plot/plot_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace actiscope::ui {
namespace {

constexpr const char* context = "actiscope::ui::PlotKeys";

constexpr std::array rows{
    PlotKey{PlotAction::left, Qt::Key_Left,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Move the view; pinned: cursor, curve")},
    PlotKey{PlotAction::right, Qt::Key_Right, nullptr},
    PlotKey{PlotAction::up, Qt::Key_Up, nullptr},
    PlotKey{PlotAction::down, Qt::Key_Down, nullptr},
    PlotKey{PlotAction::finerLeft, Qt::SHIFT | Qt::Key_Left,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "The same in small steps")},
    PlotKey{PlotAction::finerRight, Qt::SHIFT | Qt::Key_Right, nullptr},
    PlotKey{PlotAction::coarserLeft, Qt::CTRL | Qt::Key_Left,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "The same in large steps")},
    PlotKey{PlotAction::coarserRight, Qt::CTRL | Qt::Key_Right, nullptr},
    PlotKey{PlotAction::pinCursor, Qt::Key_Return,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Pin the cursor at the pointer")},
    PlotKey{PlotAction::nextNotable, Qt::Key_N,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Cursor to the next notable point")},
    PlotKey{PlotAction::previousNotable, Qt::SHIFT | Qt::Key_N, nullptr},
    PlotKey{PlotAction::letGo, Qt::Key_Escape,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Cancel a drag, unpin the cursor")},
    PlotKey{PlotAction::zoomIn, Qt::Key_Plus, QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Zoom in, out")},
    PlotKey{PlotAction::zoomOut, Qt::Key_Minus, nullptr},
    PlotKey{PlotAction::zoomInX, Qt::Key_X, QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Zoom along x")},
    PlotKey{PlotAction::zoomOutX, Qt::SHIFT | Qt::Key_X, nullptr},
    PlotKey{PlotAction::zoomInY, Qt::Key_Y, QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Zoom along y")},
    PlotKey{PlotAction::zoomOutY, Qt::SHIFT | Qt::Key_Y, nullptr},
    PlotKey{PlotAction::fit, Qt::Key_Home, QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Fit to the curves")},
    PlotKey{PlotAction::box, Qt::Key_B, QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Box zoom with the next drag")},
    PlotKey{PlotAction::rangeOfY, Qt::Key_R, QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Type the range of y")},
    PlotKey{PlotAction::rangeOfX, Qt::SHIFT | Qt::Key_R,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Type the range of x")},
    PlotKey{PlotAction::previousPanel, Qt::ALT | Qt::Key_Up,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Choose the panel for keys")},
    PlotKey{PlotAction::nextPanel, Qt::ALT | Qt::Key_Down, nullptr},
    PlotKey{PlotAction::taller, Qt::CTRL | Qt::SHIFT | Qt::Key_Up,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Make it taller, shorter")},
    PlotKey{PlotAction::shorter, Qt::CTRL | Qt::SHIFT | Qt::Key_Down, nullptr},
    PlotKey{PlotAction::usualHeights, Qt::CTRL | Qt::SHIFT | Qt::Key_Home,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Usual heights of panels")},
    PlotKey{PlotAction::addNote, Qt::Key_T, QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Write a note there")},
    PlotKey{PlotAction::nextNote, Qt::SHIFT | Qt::Key_T,
            QT_TRANSLATE_NOOP("actiscope::ui::PlotKeys", "Choose the next note, its arrow")},
};

/// One name for each key, however it was typed.
QKeyCombination plain(QKeyCombination pressed)
{
    Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers() & ~Qt::KeypadModifier;
    switch (pressed.key()) {
        case Qt::Key_Plus:
            return QKeyCombination(modifiers & ~Qt::ShiftModifier, Qt::Key_Plus);
        case Qt::Key_Underscore:
        case Qt::Key_Minus:
            return QKeyCombination(modifiers & ~Qt::ShiftModifier, Qt::Key_Minus);
        case Qt::Key_Enter:
            return QKeyCombination(modifiers, Qt::Key_Return);
        default:
            return QKeyCombination(modifiers, pressed.key());
    }
}

}  // namespace

std::span<const PlotKey> plotKeys()
{
    return rows;
}

QString textOf(const PlotKey& key)
{
    return key.text ? QCoreApplication::translate(context, key.text) : QString();
}

std::optional<PlotAction> plotActionOf(QKeyCombination pressed)
{
    const auto found = std::ranges::find(rows, plain(pressed), &PlotKey::keys);
    return found == rows.end() ? std::nullopt : std::optional(found->action);
}

}  // namespace actiscope::ui
