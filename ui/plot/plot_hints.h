// What the plots say where there is nothing to see, or something to be done.
#pragma once

#include <QObject>

class QLabel;

namespace actiscope::ui {

class Document;
class FigurePlot;

/// Two sentences over a plot: why it is empty, and what the next drag does.
class PlotHints : public QObject {
    Q_OBJECT

public:
    PlotHints(FigurePlot& plot, Document& document, QObject* parent);

    void refresh();
    /// The next drag zooms to a box.
    void setBoxArmed(bool isArmed);

private:
    void placeEmpty();

    FigurePlot& plot_;
    Document& document_;
    QLabel* empty_;
    QLabel* armed_;
    bool isBoxArmed_ = false;
};

}  // namespace actiscope::ui
