// The middle of the Curves page: plots and region lanes over one x axis, and everything the hand can do in them.
#pragma once

#include "ui/figure/figure.h"

#include <QWidget>

#include <memory>

namespace actiscope::ui {

class Document;
class Interaction;
class Theme;

class PlotArea : public QWidget {
    Q_OBJECT

public:
    PlotArea(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
    ~PlotArea() override;

    /// What is shown right now, for tests and for export.
    Figure figure() const;

public slots:
    void fit();       ///< y ranges fit the curves, x returns to what shows every feature (Home)
    void retranslate();

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace actiscope::ui
