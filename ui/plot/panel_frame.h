// What can be done to the panels themselves, at their edges: share out their heights, hide one.
#pragma once

#include "core/session.h"

#include <QObject>

#include <vector>

class QToolButton;

namespace actiscope::ui {

class Document;
class FigurePlot;
class PanelDivider;

/// Stands over a plot: a divider between any two panels, and a × beside the title of the panel under the pointer.
class PanelFrame : public QObject {
    Q_OBJECT

public:
    PanelFrame(FigurePlot& plot, Document& document, QObject* parent);
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void placeHide();
    PanelDivider* makeDivider(std::size_t upper);
    void beginDrag(std::size_t upper);
    void drag(int pixels);
    void hide();

    FigurePlot& plot_;
    Document& document_;
    std::vector<PanelDivider*> dividers_;  ///< below panel 0, 1, …
    QToolButton* hide_;
    std::optional<std::size_t> pointed_;  ///< the panel under the pointer
    /// As they stood when the drag began.
    struct Dragged {
        PanelKind upper;
        PanelKind lower;
        double upperPixels;
        double bothPixels;
        Panels panels;
    };
    std::optional<Dragged> dragged_;
};

}  // namespace actiscope::ui
