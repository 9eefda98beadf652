// The window: bar, notices and page around one document.
#pragma once

#include "ui/autosave.h"
#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/preferences.h"

#include <QMainWindow>

#include <utility>
#include <vector>

namespace actiscope::ui {

class ClassMode;
class CurvesPage;
class Language;
class MainMenu;
class NoticeBar;
class SceneMenu;
class TopBar;
class ValueRow;
class WorkFiles;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Restores the last session, the language, the theme and the layout from `places`.
    MainWindow(const Places& places, Theme& theme, Language& language);
    ~MainWindow() override;

    Document& document() { return document_; }
    Interaction& interaction() { return interaction_; }
    CurvesPage& page() { return *page_; }
    MainMenu& menu() { return *menu_; }
    ClassMode& classMode() { return *classMode_; }
    NoticeBar& notices() { return *notices_; }
    WorkFiles& files() { return *files_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool forward) override;

private:
    void build();
    void connectFiles();
    void connectEdit();
    void connectView();
    void restoreWork();
    void restoreLook();
    void keepLook();
    void keepWork();
    bool mayCloseUnsaved(const QString& problem);
    void retranslate();
    void refreshTitle();
    void refreshMenu();
    void refreshFolding();
    void refreshRecentFiles();
    void chooseTheme(Theme::Choice choice);
    void chooseLanguage(const QString& code);
    void stepTextScale(int direction);
    void connectPanels();
    void connectTools();
    void connectClassMode();
    void setFullScreen(bool isFull);
    void connectPlay();
    ValueRow* rowToPlay() const;
    void connectViews();
    void refreshPanelActions();
    void connectArrangement();
    void refreshArrangement();
    std::vector<std::pair<QAction*, CurveOrder>> orderActions() const;
    std::vector<std::pair<QAction*, PanelKind>> panelActions() const;
    void popUpMenu();
    void exportFigure();

    Theme& theme_;
    Language& language_;
    Preferences preferences_;
    Document document_;
    Interaction interaction_;
    Autosave autosave_;  ///< after the document: its last write asks for it
    MainMenu* menu_ = nullptr;
    TopBar* bar_ = nullptr;
    SceneMenu* scenes_ = nullptr;
    NoticeBar* notices_ = nullptr;
    CurvesPage* page_ = nullptr;
    ClassMode* classMode_ = nullptr;
    WorkFiles* files_ = nullptr;
};

}  // namespace actiscope::ui
