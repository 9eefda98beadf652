// What the window's actions do: the other half of MainWindow.
#include "ui/class_mode/class_mode.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/curves_page.h"
#include "ui/plot/panel_choice.h"
#include "ui/plot/view_edit.h"
#include "ui/plot_area.h"
#include "ui/tools/inputs_page.h"
#include "ui/tools/tool_panel.h"
#include "ui/view_history.h"
#include "ui/window/help_dialogs.h"
#include "ui/window/key_sheet.h"
#include "ui/window/keyboard_rules.h"
#include "ui/window/main_menu.h"
#include "ui/window/notice_bar.h"
#include "ui/window/scene_menu.h"
#include "ui/window/top_bar.h"
#include "ui/window/work_files.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <functional>

namespace actiscope::ui {

namespace {

constexpr std::array textScales{0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0};

}  // namespace

void MainWindow::connectFiles()
{
    connect(menu_->newSession, &QAction::triggered, files_, &WorkFiles::startNew);
    connect(menu_->open, &QAction::triggered, files_, &WorkFiles::askAndOpen);
    connect(menu_->save, &QAction::triggered, files_, &WorkFiles::save);
    connect(menu_->saveAs, &QAction::triggered, files_, &WorkFiles::askAndSave);
    connect(menu_->exportFigure, &QAction::triggered, this, &MainWindow::exportFigure);
    connect(menu_->quit, &QAction::triggered, this, &MainWindow::close);
    connect(bar_, &TopBar::exportRequested, this, &MainWindow::exportFigure);
    connect(&page_->plots(), &PlotArea::exportRequested, this, &MainWindow::exportFigure);
    const auto copy = [this] { files_->copyFigure(theme_); };
    connect(menu_->copyFigure, &QAction::triggered, this, copy);
    connect(&page_->plots(), &PlotArea::copyRequested, this, copy);

    const auto complain = [this](const QString& sentence) { notices_->say(NoticeBar::Kind::problem, sentence); };
    connect(files_, &WorkFiles::problem, this, complain);
    connect(&autosave_, &Autosave::failed, this, complain);
    connect(files_, &WorkFiles::saved, this, [this](const QString& path) {
        notices_->say(NoticeBar::Kind::information, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    });
    connect(files_, &WorkFiles::exported, this, [this](const QStringList& paths) {
        const QString first = QFileInfo(paths.constFirst()).fileName();
        notices_->say(NoticeBar::Kind::information,
                      paths.size() == 1 ? tr("Exported as %1.").arg(first)
                                        : tr("Exported as %1 files, from %2 on.").arg(paths.size()).arg(first));
    });
    connect(files_, &WorkFiles::figureCopied, this,
            [this] { notices_->say(NoticeBar::Kind::information, tr("Copied the figure.")); });
    InputsPage& inputs = page_->tools().inputs();
    connect(files_, &WorkFiles::dataRequested, menu_->inputsTool, &QAction::trigger);
    connect(files_, &WorkFiles::dataRequested, &inputs, &InputsPage::openData);
    connect(&inputs, &InputsPage::problem, this, complain);
    connect(&inputs, &InputsPage::told, this,
            [this](const QString& sentence) { notices_->say(NoticeBar::Kind::information, sentence); });
    connect(files_, &WorkFiles::recentFilesChanged, this, &MainWindow::refreshRecentFiles);
    connect(&document_, &Document::changed, this, &MainWindow::keepWork);
    connect(&document_, &Document::changed, this, &MainWindow::refreshTitle);
    connect(&document_, &Document::originChanged, this, &MainWindow::refreshTitle);
    connect(&document_, &Document::originChanged, this, &MainWindow::keepWork);
}

void MainWindow::connectEdit()
{
    connect(menu_->undo, &QAction::triggered, &document_, &Document::undo);
    connect(menu_->redo, &QAction::triggered, &document_, &Document::redo);
    connect(menu_->search, &QAction::triggered, page_, &CurvesPage::focusSearch);
    connect(menu_->ownFormula, &QAction::triggered, page_, &CurvesPage::inviteFormula);
    connect(bar_, &TopBar::searchRequested, page_, &CurvesPage::focusSearch);
    connect(menu_->duplicate, &QAction::triggered, this, [this] {
        document_.edit(tr("Duplicate curve"), [](Session& session) { duplicateCurve(session, session.selected); });
    });
    connect(menu_->remove, &QAction::triggered, this, [this] {
        document_.edit(tr("Remove curve"), [](Session& session) { removeCurve(session, session.selected); });
    });
    connect(menu_->allActivations, &QAction::triggered, this,
            [this] { document_.edit(tr("Show all activations"), showAllActivations); });
    connect(menu_->clear, &QAction::triggered, this, [this] { document_.edit(tr("Clear curves"), clearCurves); });
    connect(&document_, &Document::changed, this, &MainWindow::refreshMenu);
    connect(&document_, &Document::historyChanged, this, &MainWindow::refreshMenu);
}

void MainWindow::connectView()
{
    connect(menu_->fit, &QAction::triggered, &page_->plots(), &PlotArea::fit);
    connectPanels();
    connectArrangement();
    connectTools();
    connectClassMode();
    connectViews();
    connect(menu_->keepGhosts, &QAction::triggered, &interaction_, &Interaction::setKeepsGhosts);
    connect(&interaction_, &Interaction::dragChanged, this, &MainWindow::refreshMenu);
    connect(menu_->leftPanel, &QAction::triggered, this, [this] { page_->toggle(Side::left); });
    connect(menu_->rightPanel, &QAction::triggered, this, [this] { page_->toggle(Side::right); });
    connect(page_, &CurvesPage::foldingChanged, this, &MainWindow::refreshFolding);
    for (const auto& [action, choice] : {std::pair(menu_->systemTheme, Theme::Choice::system),
                                         {menu_->lightTheme, Theme::Choice::light},
                                         {menu_->darkTheme, Theme::Choice::dark}})
        connect(action, &QAction::triggered, this, [this, choice = choice] { chooseTheme(choice); });
    connect(menu_->largerText, &QAction::triggered, this, [this] { stepTextScale(+1); });
    connect(menu_->smallerText, &QAction::triggered, this, [this] { stepTextScale(-1); });
    connect(menu_->usualText, &QAction::triggered, this, [this] { stepTextScale(0); });
    connect(menu_->keys, &QAction::triggered, this, [this] { showKeys(this, theme_, *menu_); });
    connect(menu_->about, &QAction::triggered, this, [this] { showAbout(this, theme_); });
    connect(bar_, &TopBar::languageChosen, this, &MainWindow::chooseLanguage);
    connect(new KeyboardRules(this, interaction_.player()), &KeyboardRules::menuRequested, this,
            &MainWindow::popUpMenu);
    auto* menuKey = new QAction(this);
    menuKey->setShortcut(Qt::Key_F10);
    connect(menuKey, &QAction::triggered, this, &MainWindow::popUpMenu);
    addAction(menuKey);
}

void MainWindow::connectClassMode()
{
    connect(menu_->classMode, &QAction::triggered, classMode_, &ClassMode::setOn);
    connect(classMode_, &ClassMode::changed, this, [this] { menu_->classMode->setChecked(classMode_->isOn()); });
    connect(menu_->fullScreen, &QAction::triggered, this, &MainWindow::setFullScreen);
}

/// A window that was maximised is so again afterwards.
void MainWindow::setFullScreen(bool isFull)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull));
}

void MainWindow::popUpMenu()
{
    bar_->menuButton().showMenu();
}

void MainWindow::connectTools()
{
    const std::array actions{menu_->adjustTool, menu_->inputsTool, menu_->readTool, menu_->precisionTool};
    ToolPanel& panel = page_->tools();
    for (std::size_t i = 0; i < tools.size(); ++i)
        connect(actions[i], &QAction::triggered, this, [this, &panel, tool = tools[i]] {
            if (page_->isFolded(Side::right))
                page_->toggle(Side::right);
            panel.setCurrent(tool);
        });
    const auto refresh = [actions, &panel] { actions[static_cast<std::size_t>(panel.current())]->setChecked(true); };
    connect(&panel, &ToolPanel::currentChanged, this, refresh);
    refresh();
}

std::vector<std::pair<QAction*, PanelKind>> MainWindow::panelActions() const
{
    return {{menu_->valuePanel, PanelKind::value},
            {menu_->slopePanel, PanelKind::slope},
            {menu_->curvaturePanel, PanelKind::curvature},
            {menu_->differencePanel, PanelKind::difference}};
}

void MainWindow::connectPanels()
{
    const auto ask = [this](bool shown, const std::function<void(Session&)>& change) {
        document_.edit(shown ? tr("Show panel") : tr("Hide panel"), change);
    };
    for (const auto& [action, kind] : panelActions())
        connect(action, &QAction::triggered, this, [ask, kind = kind](bool shown) {
            ask(shown, [kind, shown](Session& session) { showPanel(session.panels, kind, shown); });
        });
    for (const auto& [action, part] :
         {std::pair(menu_->regionLanes, &Panels::regions), {menu_->curveNames, &Panels::names}})
        connect(action, &QAction::triggered, this, [ask, part = part](bool shown) {
            ask(shown, [part, shown](Session& session) { session.panels.*part = shown; });
        });
}

std::vector<std::pair<QAction*, CurveOrder>> MainWindow::orderActions() const
{
    return {{menu_->orderOfList, CurveOrder::list},
            {menu_->orderByName, CurveOrder::name},
            {menu_->orderByFamily, CurveOrder::family},
            {menu_->orderByDeadShare, CurveOrder::deadShare}};
}

void MainWindow::connectArrangement()
{
    connect(menu_->smallMultiples, &QAction::triggered, this, [this](bool isGrid) {
        document_.edit(isGrid ? tr("Small multiples") : tr("Overlay"), [isGrid](Session& session) {
            session.arrangement = isGrid ? Arrangement::grid : Arrangement::overlay;
        });
    });
    for (const auto& [action, order] : orderActions())
        connect(action, &QAction::triggered, this, [this, order = order] {
            document_.edit(tr("Order of lanes and cells"), [order](Session& session) { session.curveOrder = order; });
        });
}

void MainWindow::refreshArrangement()
{
    const Session& session = document_.session();
    menu_->smallMultiples->setChecked(session.arrangement == Arrangement::grid);
    for (const auto& [action, order] : orderActions())
        action->setChecked(session.curveOrder == order);
}

void MainWindow::refreshPanelActions()
{
    const Panels& panels = document_.session().panels;
    for (const auto& [action, kind] : panelActions()) {
        action->setChecked(panels.shows(kind));
        action->setEnabled(!action->isChecked() || canHide(panels, kind));
    }
    menu_->regionLanes->setChecked(panels.regions);
    menu_->curveNames->setChecked(panels.names);
    menu_->equalAspect->setChecked(document_.session().view.hasEqualAspect);
    menu_->logarithmicSlope->setChecked(document_.session().view.slopeIsLogarithmic);
    for (QAction* step : {menu_->nextScene, menu_->previousScene})
        step->setEnabled(!document_.session().scenes.empty());
    menu_->addScene->setEnabled(std::ssize(document_.session().scenes) < maximumScenes);
}

void MainWindow::connectViews()
{
    ViewHistory& history = page_->plots().history();
    connect(menu_->previousView, &QAction::triggered, &history, &ViewHistory::goBack);
    connect(menu_->nextView, &QAction::triggered, &history, &ViewHistory::goForward);
    const auto refresh = [this, &history] {
        menu_->previousView->setEnabled(history.canGoBack());
        menu_->nextView->setEnabled(history.canGoForward());
    };
    connect(&history, &ViewHistory::changed, this, refresh);
    refresh();
    connect(menu_->equalAspect, &QAction::triggered, this, [this](bool isOn) {
        document_.editView([isOn](Session& session) { session.view.hasEqualAspect = isOn; });
    });
    connect(menu_->logarithmicSlope, &QAction::triggered, this, [this](bool isOn) {
        document_.editView([isOn](Session& session) { setLogarithmic(session.view, isOn); });
    });
    scenes_ = new SceneMenu(document_, theme_, this);
    menu_->addToView(scenes_);
    connect(scenes_, &SceneMenu::stepping, &history, &ViewHistory::closeRun);
    connect(menu_->addScene, &QAction::triggered, scenes_, &SceneMenu::askAndAdd);
    connect(menu_->nextScene, &QAction::triggered, scenes_, [this] { scenes_->step(1); });
    connect(menu_->previousScene, &QAction::triggered, scenes_, [this] { scenes_->step(-1); });
}

void MainWindow::chooseTheme(Theme::Choice choice)
{
    preferences_.setTheme(choice);
    theme_.setChoice(choice);
}

void MainWindow::chooseLanguage(const QString& code)
{
    preferences_.setLanguage(code);
    language_.setCode(code);
}

void MainWindow::stepTextScale(int direction)
{
    const auto nearest =
        std::ranges::min_element(textScales, {}, [this](double scale) { return std::abs(scale - theme_.scale()); });
    const auto index = std::clamp<std::ptrdiff_t>(nearest - textScales.begin() + direction, 0, textScales.size() - 1);
    theme_.setScale(direction == 0 ? 1 : textScales[static_cast<std::size_t>(index)]);
    preferences_.setTextScale(theme_.scale());
}

void MainWindow::restoreLook()
{
    // Room for a title bar and a frame, so that a first window does not hang out of a small screen.
    const QSize room = screen()->availableSize() - QSize(16, 48);
    resize(QSize(theme_.px(1280), theme_.px(800)).boundedTo(room));
    restoreGeometry(preferences_.windowGeometry());
    setMinimumSize(560, 420);
    if (const QList<int> widths = preferences_.columnWidths(); !widths.isEmpty())
        page_->setColumnWidths(widths);
    if (const auto tool = static_cast<std::size_t>(preferences_.tool()); tool < tools.size())
        page_->tools().setCurrent(tools[tool]);
    page_->setFoldedByUser(Side::left, preferences_.isFolded(QStringLiteral("left")));
    page_->setFoldedByUser(Side::right, preferences_.isFolded(QStringLiteral("right")));
}

void MainWindow::keepLook()
{
    preferences_.setWindowGeometry(saveGeometry());
    preferences_.setColumnWidths(page_->columnWidths());
    preferences_.setTool(static_cast<int>(page_->tools().current()));
    preferences_.setFolded(QStringLiteral("left"), page_->isFoldedByUser(Side::left));
    preferences_.setFolded(QStringLiteral("right"), page_->isFoldedByUser(Side::right));
}

void MainWindow::retranslate()
{
    menu_->retranslate();
    scenes_->retranslate();
    bar_->setPages({tr("Curves")});
    refreshMenu();
    refreshFolding();
    refreshRecentFiles();
    refreshTitle();
}

void MainWindow::refreshMenu()
{
    const Session& session = document_.session();
    menu_->setHistory(document_.undoName(), document_.redoName());
    menu_->duplicate->setEnabled(session.selected != 0);
    menu_->remove->setEnabled(session.selected != 0);
    menu_->clear->setEnabled(!session.curves.empty());
    refreshPanelActions();
    refreshArrangement();
    menu_->keepGhosts->setChecked(interaction_.keepsGhosts());
    switch (theme_.choice()) {
        case Theme::Choice::system:
            menu_->systemTheme->setChecked(true);
            break;
        case Theme::Choice::light:
            menu_->lightTheme->setChecked(true);
            break;
        case Theme::Choice::dark:
            menu_->darkTheme->setChecked(true);
            break;
    }
}

void MainWindow::refreshFolding()
{
    menu_->leftPanel->setChecked(!page_->isFolded(Side::left));
    menu_->rightPanel->setChecked(!page_->isFolded(Side::right));
}

void MainWindow::refreshRecentFiles()
{
    QMenu* menu = menu_->recentMenu();
    menu->clear();
    const QStringList files = preferences_.recentFiles();
    menu->setEnabled(!files.isEmpty());
    for (const QString& path : files) {
        QString name = QFileInfo(path).fileName();
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));  // one alone would mark a key
        QAction* action = menu->addAction(name);
        action->setToolTip(path);
        connect(action, &QAction::triggered, files_, [this, path] { files_->open(path); });
    }
    if (files.isEmpty())
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("Forget These")), &QAction::triggered, this, [this] {
        preferences_.clearRecentFiles();
        refreshRecentFiles();
    });
}

void MainWindow::exportFigure()
{
    files_->askAndExport(theme_);
}

}  // namespace actiscope::ui
