// What the plots say where there is nothing to see, or something to be done.
#pragma once

#include <QObject>

class QLabel;

namespace actiscope::ui {

class Document;
class FigurePlot;
class Interaction;
class Theme;

/// Two sentences over a plot: why it is empty, and what the next drag does.
class PlotHints : public QObject {
    Q_OBJECT

public:
    PlotHints(FigurePlot& plot, Document& document, Interaction& interaction, Theme& theme, QObject* parent);

    void refresh();
    /// The next drag zooms to a box.
    void setBoxArmed(bool isArmed);

private:
    QString emptyText() const;
    void placeEmpty();

    FigurePlot& plot_;
    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
    QLabel* empty_;
    QLabel* armed_;
    bool isBoxArmed_ = false;
};

}  // namespace actiscope::ui
