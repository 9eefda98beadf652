// The left column: the curves with their values at the cursor, and what can be added.
#pragma once

#include <QWidget>

#include <array>

class QLabel;

namespace actiscope::ui {

class AddPanel;
class CurveListHeader;
class CurveListView;
class CursorLine;
class Document;
class Interaction;
class Theme;

class CurveListPanel : public QWidget {
    Q_OBJECT

public:
    CurveListPanel(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);

    void focusSearch();
    void inviteFormula();
    CurveListView& list() { return *list_; }
    /// The heights of the plots in px, by Quantity: how many digits the numbers are worth. Without it they are taken
    /// from the height of this column.
    void setPlotHeights(const std::array<double, 3>& heights);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitList();
    void retranslate();

    Theme& theme_;
    CurveListHeader* header_;
    CurveListView* list_;
    QLabel* hint_;
    CursorLine* cursor_;
    QWidget* line_;
    AddPanel* add_;
    bool knowsHeights_ = false;
};

}  // namespace actiscope::ui
