// What can be done to the panels themselves, at their edges: share out their heights, hide one.
#pragma once

#include "core/session.h"
#include "ui/gesture.h"

#include <QObject>
#include <QRectF>

#include <functional>
#include <vector>

class QToolButton;

namespace actiscope::ui {

class Document;
class FigurePlot;
class IconButton;
class PanelDivider;
class Theme;

/// Stands over a plot: a divider between any two panels, and a × beside the title of the part under the pointer: a
/// panel, the lanes, the strip of the inputs. What is hidden is found again with the button in the upper right corner.
class PanelFrame : public QObject {
    Q_OBJECT

public:
    PanelFrame(FigurePlot& plot, Document& document, Theme& theme, QObject* parent);
    void retranslate();

    IconButton& panelsButton() { return *panels_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    /// Something that can be taken away.
    struct Part {
        QRectF area;       ///< px, with its title
        QPointF titleEnd;  ///< at half the height of the letters
        std::function<void(Session&)> hide;
    };
    std::vector<Part> parts() const;
    void placeHide();
    void placePanels();
    void popUpPanels();
    PanelDivider* makeDivider(std::size_t upper);
    void beginDrag(std::size_t upper);
    void drag(int pixels);
    void hide();

    FigurePlot& plot_;
    Document& document_;
    std::vector<PanelDivider*> dividers_;  ///< below panel 0, 1, …
    QToolButton* hide_;
    IconButton* panels_;
    std::optional<QPointF> pointer_;
    /// As they stood when the drag began.
    struct Dragged {
        PanelKind upper;
        PanelKind lower;
        double upperPixels;
        double bothPixels;
        Panels panels;
        Gesture gesture;
    };
    std::optional<Dragged> dragged_;
};

}  // namespace actiscope::ui
