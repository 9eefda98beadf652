// The middle of the Curves page: plots and region lanes over one x axis, and everything the hand can do in them.
#pragma once

#include "ui/figure/figure.h"

#include <QWidget>

#include <memory>

namespace actiscope::ui {

class Document;
class FigurePlot;
class InputStatistics;
class Interaction;
class LensCache;
class ReadingCache;
class Theme;
class ViewHistory;

class PlotArea : public QWidget {
    Q_OBJECT

public:
    PlotArea(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
    ~PlotArea() override;

    /// Where the numbers of the inputs come from; without it they are worked out with every frame.
    void setInputStatistics(InputStatistics& statistics);

    /// What is shown right now, for tests and for export.
    Figure figure() const;
    /// The widget that draws it.
    FigurePlot& plot() const;
    /// What was worked out of the curves in view, for pages that tell of the same.
    ReadingCache& reading() const;
    LensCache& lens() const;
    /// Back and forward through what was looked at.
    ViewHistory& history() const;

public slots:
    void fit();  ///< y ranges fit the curves, x returns to what shows every feature (Home)
    void retranslate();

signals:
    /// The context menu's Export.
    void exportRequested();
    void copyRequested();  ///< of the figure

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace actiscope::ui
