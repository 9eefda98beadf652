// The bar on top of the window: menu, name, pages, search, language, export.
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QAction;
class QButtonGroup;
class QLabel;
class QPushButton;
class QToolButton;

namespace actiscope::ui {

class Language;
class PageButton;
class SearchButton;
class Theme;

class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Theme& theme, Language& language, QWidget* parent = nullptr);

    /// Pages from left to right, by name; retitle after a change of language.
    void setPages(const QStringList& names);
    QToolButton& menuButton() const { return *menu_; }
    /// The two buttons that fold panels do and show what these actions say.
    void setFoldActions(QAction* left, QAction* right);

signals:
    void pageChosen(int index);
    void searchRequested();
    void exportRequested();
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addLanguages();
    void retranslate();
    void applyTheme();
    void refreshLanguage();

    Theme& theme_;
    Language& language_;
    QToolButton* menu_ = nullptr;
    QLabel* name_ = nullptr;
    QWidget* pages_ = nullptr;
    std::vector<PageButton*> pageButtons_;
    QToolButton* foldLeft_ = nullptr;
    QToolButton* foldRight_ = nullptr;
    SearchButton* search_ = nullptr;
    QButtonGroup* languages_ = nullptr;
    std::vector<QPushButton*> languageButtons_;
    QPushButton* export_ = nullptr;
};

}  // namespace actiscope::ui
