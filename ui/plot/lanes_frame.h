// What can be done to the lanes, or the cells of a grid, as a whole: draw them taller, put them in order.
#pragma once

#include "ui/gesture.h"

#include <QObject>

#include <optional>

namespace actiscope::ui {

class Document;
class FigurePlot;
class IconButton;
class PanelDivider;
class Theme;

/// Stands over a plot: a divider above the title of the lanes, and a button with the orders beside it; over a grid the
/// button alone.
class LanesFrame : public QObject {
    Q_OBJECT

public:
    LanesFrame(FigurePlot& plot, Document& document, Theme& theme, QObject* parent);
    void retranslate();

    IconButton& sortButton() { return *sort_; }
    PanelDivider& divider() { return *divider_; }

private:
    void place();
    void placeSort();
    void beginDrag();
    void drag(int pixels);
    void endDrag();
    void popUpOrders();

    FigurePlot& plot_;
    Document& document_;
    PanelDivider* divider_;
    IconButton* sort_;
    Gesture drag_;
    double heightBefore_ = 0;  ///< px, as the drag began
    std::optional<double> shareBefore_;
};

}  // namespace actiscope::ui
