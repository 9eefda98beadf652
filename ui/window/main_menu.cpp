#include "ui/window/main_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

#include <array>

namespace actiscope::ui {

namespace {

/// Who hears a key first.
enum class KeyRule {
    window,        ///< the action, wherever the focus is
    focusedFirst,  ///< the focused control; the action only hears what that leaves
};

struct ActionRow {
    QAction* MainMenu::*action;
    const char* text;
    const char* keys;  ///< separated by "; "
    KeyRule rule = KeyRule::window;
    bool isCheckable = false;
};

#define TEXT(text) QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", text)

const std::array rows{
    ActionRow{&MainMenu::newSession, TEXT("&New"), "Ctrl+N"},
    ActionRow{&MainMenu::open, TEXT("&Open…"), "Ctrl+O"},
    ActionRow{&MainMenu::save, TEXT("&Save"), "Ctrl+S"},
    ActionRow{&MainMenu::saveAs, TEXT("Save &As…"), "Ctrl+Shift+S"},
    ActionRow{&MainMenu::exportFigure, TEXT("&Export…"), "Ctrl+E"},
    ActionRow{&MainMenu::quit, TEXT("&Quit"), "Ctrl+Q"},
    ActionRow{&MainMenu::undo, TEXT("&Undo"), "Ctrl+Z"},
    ActionRow{&MainMenu::redo, TEXT("&Redo"), "Ctrl+Shift+Z; Ctrl+Y"},
    ActionRow{&MainMenu::duplicate, TEXT("&Duplicate Curve"), "Ctrl+D"},
    ActionRow{&MainMenu::remove, TEXT("Re&move Curve"), "Del", KeyRule::focusedFirst},
    ActionRow{&MainMenu::search, TEXT("&Search Activations"), "Ctrl+K; Ctrl+F"},
    ActionRow{&MainMenu::allActivations, TEXT("Show &All Activations"), ""},
    ActionRow{&MainMenu::clear, TEXT("&Clear All Curves"), ""},
    ActionRow{&MainMenu::fit, TEXT("&Fit to Curves"), "Home", KeyRule::focusedFirst},
    ActionRow{&MainMenu::valuePanel, TEXT("&Value f"), "Alt+1", KeyRule::window, true},
    ActionRow{&MainMenu::slopePanel, TEXT("&Derivative f′"), "Alt+2", KeyRule::window, true},
    ActionRow{&MainMenu::curvaturePanel, TEXT("&Second Derivative f″"), "Alt+3", KeyRule::window, true},
    ActionRow{&MainMenu::regionLanes, TEXT("&Regions"), "Alt+4", KeyRule::window, true},
    ActionRow{&MainMenu::keepGhosts, TEXT("&Keep Ghosts"), "G", KeyRule::focusedFirst, true},
    ActionRow{&MainMenu::leftPanel, TEXT("&Left Panel"), "F9", KeyRule::window, true},
    ActionRow{&MainMenu::rightPanel, TEXT("Ri&ght Panel"), "Shift+F9", KeyRule::window, true},
    ActionRow{&MainMenu::systemTheme, TEXT("As the &System"), "", KeyRule::window, true},
    ActionRow{&MainMenu::lightTheme, TEXT("&Light"), "", KeyRule::window, true},
    ActionRow{&MainMenu::darkTheme, TEXT("&Dark"), "", KeyRule::window, true},
    ActionRow{&MainMenu::largerText, TEXT("&Larger"), "Ctrl++; Ctrl+="},
    ActionRow{&MainMenu::smallerText, TEXT("&Smaller"), "Ctrl+-"},
    ActionRow{&MainMenu::usualText, TEXT("&Usual Size"), "Ctrl+0"},
    ActionRow{&MainMenu::keys, TEXT("&Keys and Mouse"), "F1"},
    ActionRow{&MainMenu::about, TEXT("&About Actiscope"), ""},
};

#undef TEXT

/// Without mnemonics and the dots of what asks first: for lists of keys.
QString plainName(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|…"));
    return text.remove(mnemonic).remove(QLatin1Char('&'));
}

}  // namespace

MainMenu::MainMenu(QWidget* window) : QObject(window), menu_(new QMenu(window))
{
    makeActions(window);
    build();
    retranslate();
}

void MainMenu::makeActions(QWidget* window)
{
    for (const ActionRow& row : rows) {
        auto* action = new QAction(this);
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(row.keys)));
        action->setCheckable(row.isCheckable);
        action->setMenuRole(QAction::NoRole);
        // Shown in the menu beside the name, but heard by handleKey() only.
        action->setShortcutContext(row.rule == KeyRule::window ? Qt::WindowShortcut : Qt::WidgetShortcut);
        if (row.rule == KeyRule::window)
            window->addAction(action);
        this->*row.action = action;
    }
    auto* themes = new QActionGroup(this);
    for (QAction* theme : {systemTheme, lightTheme, darkTheme})
        themes->addAction(theme);
}

QMenu* MainMenu::addMenu(const std::vector<QAction*>& actions)
{
    auto* menu = new QMenu(menu_);
    for (QAction* action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

void MainMenu::build()
{
    QAction* const line = nullptr;
    recent_ = new QMenu(menu_);
    theme_ = addMenu({systemTheme, lightTheme, darkTheme});
    text_ = addMenu({largerText, smallerText, usualText});

    QMenu* file = addMenu({newSession, open, line, save, saveAs, line, exportFigure, line, quit});
    file->insertMenu(save, recent_);
    QMenu* edit = addMenu({undo, redo, line, duplicate, remove, line, search, allActivations, clear});
    QMenu* view = addMenu({fit, line, valuePanel, slopePanel, curvaturePanel, regionLanes, line, keepGhosts, line,
                           leftPanel, rightPanel, line});
    view->addMenu(theme_);
    view->addMenu(text_);
    QMenu* help = addMenu({keys, about});
    top_ = {file, edit, view, help};
    for (QMenu* menu : top_)
        menu_->addMenu(menu);
}

bool MainMenu::handleKey(const QKeyEvent& event) const
{
    const QKeySequence pressed(event.keyCombination());
    for (const ActionRow& row : rows) {
        QAction* action = this->*row.action;
        if (row.rule == KeyRule::focusedFirst && action->isEnabled() && action->shortcuts().contains(pressed)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

std::vector<MainMenu::KeyHelp> MainMenu::keyHelp() const
{
    std::vector<KeyHelp> help;
    for (const ActionRow& row : rows)
        if (const QAction* action = this->*row.action; !action->shortcut().isEmpty())
            help.push_back({plainName(tr(row.text)), action->shortcut().toString(QKeySequence::NativeText)});
    return help;
}

void MainMenu::retranslate()
{
    for (const ActionRow& row : rows)
        (this->*row.action)->setText(tr(row.text));
    const std::array names{tr("&File"), tr("&Edit"), tr("&View"), tr("&Help")};
    for (std::size_t i = 0; i < names.size(); ++i)
        top_[i]->setTitle(names[i]);
    recent_->setTitle(tr("Open &Recent"));
    theme_->setTitle(tr("&Theme"));
    text_->setTitle(tr("Te&xt Size"));
    leftPanel->setToolTip(tr("Show or fold the left panel (F9)"));
    rightPanel->setToolTip(tr("Show or fold the right panel (Shift+F9)"));
    setHistory(undoName_, redoName_);
}

void MainMenu::setHistory(const QString& undoName, const QString& redoName)
{
    undoName_ = undoName;
    redoName_ = redoName;
    undo->setEnabled(!undoName.isNull());
    redo->setEnabled(!redoName.isNull());
    undo->setText(undoName.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoName));
    redo->setText(redoName.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoName));
}

}  // namespace actiscope::ui
