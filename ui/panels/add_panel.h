// What can be added: the catalogue by family, narrowed by a search.
#pragma once

#include "core/catalogue.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QPushButton;

namespace actiscope::ui {

class Chip;
class Document;
class FamilyHeading;
class FormulaEdit;
class FormulaOffer;
class ScrollColumn;
class Theme;

class AddPanel : public QWidget {
    Q_OBJECT

public:
    AddPanel(Document& document, Theme& theme, QWidget* parent = nullptr);
    void focusSearch();
    /// The search, with examples of what can be typed.
    void inviteFormula();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        const Activation* activation;
        Chip* chip;
    };
    struct Group {
        Family family;
        FamilyHeading* heading;
        QWidget* box;
        std::vector<Entry> entries;
    };
    void buildGroups();
    void filter();
    void refreshMarks();
    void retranslate();
    void add(const Activation& activation);
    void addBest();
    void addFormula();
    std::vector<Chip*> shownChips() const;
    /// The chip to go to from this one by an arrow key; null: back to the search.
    Chip* neighbour(const Chip& chip, int key) const;

    Document& document_;
    Theme& theme_;
    QLabel* title_;
    QPushButton* all_;
    QPushButton* clear_;
    FormulaEdit* search_;
    QAction* wipe_ = nullptr;
    ScrollColumn* area_;
    QLabel* nothing_;
    FormulaOffer* offer_;
    std::vector<Group> groups_;
    const Activation* best_ = nullptr;
};

}  // namespace actiscope::ui
