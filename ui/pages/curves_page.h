// The page "Curves": what is shown, the plots, and what can be moved, side by side.
#pragma once

#include <QList>
#include <QWidget>

#include <array>
#include <vector>

class QSplitter;

namespace actiscope::ui {

class CurveListPanel;
class Document;
class Interaction;
class PlotArea;
class Theme;
class ToolPanel;

/// The panels beside the plots.
enum class Side { left, right };

class CurvesPage : public QWidget {
    Q_OBJECT

public:
    CurvesPage(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);

    PlotArea& plots() const { return *plots_; }
    ToolPanel& tools() const { return *tools_; }
    /// From left to right.
    std::vector<QWidget*> columns() const;
    /// Opens the left panel if it is folded and puts the keyboard into its search field.
    void focusSearch();
    /// The same, with examples of what can be typed there.
    void inviteFormula();

    /// What the user asked for. A window too narrow for it folds the right panel first, then the left.
    bool isFoldedByUser(Side side) const { return state(side).isFolded; }
    void setFoldedByUser(Side side, bool folded);
    /// What is on screen.
    bool isFolded(Side side) const;
    void toggle(Side side);
    /// Class mode: both panels away, whatever the user wants of them at the desk.
    void setPresenting(bool isPresenting);

    /// Widths of the three columns, px at 100 % text size, also of folded ones.
    QList<int> columnWidths() const;
    void setColumnWidths(const QList<int>& widths);

signals:
    void foldingChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct PanelState {
        bool isFolded = false;
        bool isNarrow = false;  ///< the window has no room for it
        bool isOpenThoughNarrow = false;
    };
    const PanelState& state(Side side) const { return states_[static_cast<std::size_t>(side)]; }
    PanelState& state(Side side) { return states_[static_cast<std::size_t>(side)]; }
    QWidget* panel(Side side) const;
    void applyFolding();
    void refreshNarrowness();
    void tellPlotHeights();
    void applyTheme();

    Theme& theme_;
    QSplitter* columns_ = nullptr;
    CurveListPanel* list_ = nullptr;
    PlotArea* plots_ = nullptr;
    ToolPanel* tools_ = nullptr;
    std::array<PanelState, 2> states_;
    bool isPresenting_ = false;
    QList<int> wantedWidths_;
    std::array<double, 3> plotHeights_{};
};

}  // namespace actiscope::ui
