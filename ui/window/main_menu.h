// Everything that can be done from the keyboard or the menu, as actions with their names and keys.
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QActionGroup;
class QKeyEvent;
class QMenu;
class QWidget;

namespace actiscope::ui {

/// Builds the actions and the menu that holds them. Who does the work connects to the actions.
class MainMenu : public QObject {
    Q_OBJECT

public:
    explicit MainMenu(QWidget* window);

    QMenu* menu() const { return menu_; }
    QMenu* recentMenu() const { return recent_; }
    const std::vector<QMenu*>& topMenus() const { return top_; }
    /// Puts a menu of somebody else's above the tools in View.
    void addToView(QMenu* menu);

    /// Keys such as Home, G and Del belong to the focused control first; what it leaves alone comes here.
    bool handleKey(const QKeyEvent& event) const;

    void retranslate();
    /// undo: the name of the step that would be undone; empty: none.
    void setHistory(const QString& undo, const QString& redo);

    QAction* newSession = nullptr;
    QAction* open = nullptr;
    QAction* save = nullptr;
    QAction* saveAs = nullptr;
    QAction* exportFigure = nullptr;
    QAction* copyFigure = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* duplicate = nullptr;
    QAction* remove = nullptr;
    QAction* search = nullptr;
    QAction* ownFormula = nullptr;
    QAction* allActivations = nullptr;
    QAction* clear = nullptr;
    QAction* fit = nullptr;
    QAction* valuePanel = nullptr;
    QAction* slopePanel = nullptr;
    QAction* curvaturePanel = nullptr;
    QAction* differencePanel = nullptr;
    QAction* regionLanes = nullptr;
    QAction* curveNames = nullptr;
    QAction* previousView = nullptr;
    QAction* nextView = nullptr;
    QAction* equalAspect = nullptr;
    QAction* smallMultiples = nullptr;
    QAction* orderOfList = nullptr;
    QAction* orderByName = nullptr;
    QAction* orderByFamily = nullptr;
    QAction* orderByDeadShare = nullptr;
    QAction* logarithmicSlope = nullptr;
    QAction* addScene = nullptr;
    QAction* nextScene = nullptr;
    QAction* previousScene = nullptr;
    QAction* keepGhosts = nullptr;
    QAction* classMode = nullptr;
    QAction* fullScreen = nullptr;
    QAction* play = nullptr;
    QAction* leftPanel = nullptr;
    QAction* rightPanel = nullptr;
    QAction* adjustTool = nullptr;
    QAction* inputsTool = nullptr;
    QAction* readTool = nullptr;
    QAction* precisionTool = nullptr;
    QAction* systemTheme = nullptr;
    QAction* lightTheme = nullptr;
    QAction* darkTheme = nullptr;
    QAction* largerText = nullptr;
    QAction* smallerText = nullptr;
    QAction* usualText = nullptr;
    QAction* keys = nullptr;
    QAction* about = nullptr;

private:
    void makeActions(QWidget* window);
    QMenu* addMenu(const std::vector<QAction*>& actions);
    void build();

    QMenu* menu_ = nullptr;
    QMenu* recent_ = nullptr;
    QMenu* theme_ = nullptr;
    QMenu* text_ = nullptr;
    QMenu* order_ = nullptr;
    QMenu* tools_ = nullptr;
    std::vector<QMenu*> top_;  ///< file, edit, view, help
    QString undoName_;
    QString redoName_;
};

}  // namespace actiscope::ui
