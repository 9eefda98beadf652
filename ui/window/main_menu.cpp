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

const std::array rows{
    ActionRow{&MainMenu::newSession, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&New"), "Ctrl+N"},
    ActionRow{&MainMenu::open, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Open…"), "Ctrl+O"},
    ActionRow{&MainMenu::save, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Save"), "Ctrl+S"},
    ActionRow{&MainMenu::saveAs, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "Save &As…"), "Ctrl+Shift+S"},
    ActionRow{&MainMenu::exportFigure, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Export…"), "Ctrl+E"},
    ActionRow{&MainMenu::copyFigure, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Copy Figure"), "Ctrl+Shift+C"},
    ActionRow{&MainMenu::quit, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Quit"), "Ctrl+Q"},
    ActionRow{&MainMenu::undo, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Undo"), "Ctrl+Z"},
    ActionRow{&MainMenu::redo, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y"},
    ActionRow{&MainMenu::duplicate, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Duplicate Curve"), "Ctrl+D"},
    ActionRow{&MainMenu::remove, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "Re&move Curve"), "Del",
              KeyRule::focusedFirst},
    ActionRow{&MainMenu::search, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Search Activations"), "Ctrl+K; Ctrl+F"},
    ActionRow{&MainMenu::ownFormula, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Own Formula…"), "=",
              KeyRule::focusedFirst},
    ActionRow{&MainMenu::allActivations, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "Show &All Activations"), ""},
    ActionRow{&MainMenu::clear, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Clear All Curves"), ""},
    ActionRow{&MainMenu::fit, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Fit to Curves"), "Home",
              KeyRule::focusedFirst},
    ActionRow{&MainMenu::valuePanel, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Value f"), "Alt+1", KeyRule::window,
              true},
    ActionRow{&MainMenu::slopePanel, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Derivative f′"), "Alt+2",
              KeyRule::window, true},
    ActionRow{&MainMenu::curvaturePanel, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Second Derivative f″"), "Alt+3",
              KeyRule::window, true},
    ActionRow{&MainMenu::differencePanel, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "D&ifference f − g"), "Alt+5",
              KeyRule::window, true},
    ActionRow{&MainMenu::regionLanes, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Regions"), "Alt+4",
              KeyRule::window, true},
    ActionRow{&MainMenu::curveNames, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "Curve &Names"), "Alt+6",
              KeyRule::window, true},
    ActionRow{&MainMenu::previousView, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Previous View"), "Alt+Left"},
    ActionRow{&MainMenu::nextView, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "N&ext View"), "Alt+Right"},
    ActionRow{&MainMenu::equalAspect, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "E&qual Aspect"), "A",
              KeyRule::focusedFirst, true},
    ActionRow{&MainMenu::logarithmicSlope, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "L&ogarithmic |f′|"), "L",
              KeyRule::focusedFirst, true},
    ActionRow{&MainMenu::addScene, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "Add This View as a &Scene…"),
              "Ctrl+B"},
    ActionRow{&MainMenu::nextScene, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "Next Scene"), "PgDown",
              KeyRule::focusedFirst},
    ActionRow{&MainMenu::previousScene, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "Previous Scene"), "PgUp",
              KeyRule::focusedFirst},
    ActionRow{&MainMenu::smallMultiples, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "S&mall Multiples"), "Alt+7",
              KeyRule::window, true},
    ActionRow{&MainMenu::orderOfList, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "As the &List"), "", KeyRule::window,
              true},
    ActionRow{&MainMenu::orderByName, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "By &Name"), "", KeyRule::window,
              true},
    ActionRow{&MainMenu::orderByFamily, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "By &Family"), "", KeyRule::window,
              true},
    ActionRow{&MainMenu::orderByDeadShare, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "By &Dead Share"), "",
              KeyRule::window, true},
    ActionRow{&MainMenu::keepGhosts, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Keep Ghosts"), "G",
              KeyRule::focusedFirst, true},
    ActionRow{&MainMenu::play, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Play Slider"), "Space",
              KeyRule::focusedFirst, true},
    ActionRow{&MainMenu::classMode, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Class Mode"), "F5", KeyRule::window,
              true},
    ActionRow{&MainMenu::fullScreen, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "F&ull Screen"), "F11",
              KeyRule::window, true},
    ActionRow{&MainMenu::leftPanel, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Left Panel"), "F9", KeyRule::window,
              true},
    ActionRow{&MainMenu::rightPanel, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "Ri&ght Panel"), "Shift+F9",
              KeyRule::window, true},
    ActionRow{&MainMenu::adjustTool, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Adjust"), "Ctrl+1", KeyRule::window,
              true},
    ActionRow{&MainMenu::inputsTool, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Inputs"), "Ctrl+2", KeyRule::window,
              true},
    ActionRow{&MainMenu::readTool, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Read"), "Ctrl+3", KeyRule::window,
              true},
    ActionRow{&MainMenu::precisionTool, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Precision"), "Ctrl+4",
              KeyRule::window, true},
    ActionRow{&MainMenu::systemTheme, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "As the &System"), "",
              KeyRule::window, true},
    ActionRow{&MainMenu::lightTheme, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Light"), "", KeyRule::window, true},
    ActionRow{&MainMenu::darkTheme, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Dark"), "", KeyRule::window, true},
    ActionRow{&MainMenu::largerText, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Larger"), "Ctrl++; Ctrl+="},
    ActionRow{&MainMenu::smallerText, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Smaller"), "Ctrl+-"},
    ActionRow{&MainMenu::usualText, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Usual Size"), "Ctrl+0"},
    ActionRow{&MainMenu::keys, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&Keys and Mouse"), "F1"},
    ActionRow{&MainMenu::about, QT_TRANSLATE_NOOP("actiscope::ui::MainMenu", "&About Actiscope"), ""},
};

/// A null is a line.
void append(QMenu& menu, const std::vector<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
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
        if (*row.keys)
            action->setShortcuts(QKeySequence::listFromString(QLatin1String(row.keys)));
        action->setCheckable(row.isCheckable);
        action->setMenuRole(QAction::NoRole);
        // Shown in the menu beside the name, but heard by handleKey() only.
        action->setShortcutContext(row.rule == KeyRule::window ? Qt::WindowShortcut : Qt::WidgetShortcut);
        if (row.rule == KeyRule::window)
            window->addAction(action);
        this->*row.action = action;
    }
    for (QAction* fold : {leftPanel, rightPanel})
        fold->setIconVisibleInMenu(false);  // there the tick says it
    play->setAutoRepeat(false);
    auto* themes = new QActionGroup(this);
    for (QAction* theme : {systemTheme, lightTheme, darkTheme})
        themes->addAction(theme);
    auto* orders = new QActionGroup(this);
    for (QAction* order : {orderOfList, orderByName, orderByFamily, orderByDeadShare})
        orders->addAction(order);
    auto* tools = new QActionGroup(this);
    for (QAction* tool : {adjustTool, inputsTool, readTool, precisionTool})
        tools->addAction(tool);
}

QMenu* MainMenu::addMenu(const std::vector<QAction*>& actions)
{
    auto* menu = new QMenu(menu_);
    append(*menu, actions);
    return menu;
}

void MainMenu::build()
{
    QAction* const line = nullptr;
    recent_ = new QMenu(menu_);
    theme_ = addMenu({systemTheme, lightTheme, darkTheme});
    order_ = addMenu({orderOfList, orderByName, orderByFamily, orderByDeadShare});
    tools_ = addMenu({adjustTool, inputsTool, readTool, precisionTool});
    text_ = addMenu({largerText, smallerText, usualText});

    QMenu* file = addMenu({newSession, open, line, save, saveAs, line, exportFigure, copyFigure, line, quit});
    file->insertMenu(file->actions().at(2), recent_);  // below Open
    QMenu* edit = addMenu({undo, redo, line, duplicate, remove, line, search, ownFormula, allActivations, clear});
    QMenu* view = addMenu({fit, previousView, nextView, line});
    append(*view,
           {valuePanel, slopePanel, curvaturePanel, differencePanel, regionLanes, curveNames, smallMultiples, line});
    append(*view, {equalAspect, logarithmicSlope, play, keepGhosts, line, addScene, nextScene, previousScene, line});
    append(*view, {classMode, fullScreen, line, leftPanel, rightPanel, line});
    view->addMenu(order_);
    view->addMenu(tools_);
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
            if (!event.isAutoRepeat() || action->autoRepeat())
                action->trigger();
            return true;
        }
    }
    return false;
}

void MainMenu::addToView(QMenu* menu)
{
    top_[2]->insertMenu(tools_->menuAction(), menu);
}

void MainMenu::retranslate()
{
    for (const ActionRow& row : rows)
        (this->*row.action)->setText(tr(row.text));
    const std::array names{tr("&File"), tr("&Edit"), tr("&View"), tr("&Help")};
    for (std::size_t i = 0; i < names.size(); ++i)
        top_[i]->setTitle(names[i]);
    recent_->setTitle(tr("Open &Recent"));
    order_->setTitle(tr("Order of Lanes and &Cells"));
    tools_->setTitle(tr("T&ools"));
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
