// How the panels of a sheet share its page: one above the other, or the cells of a grid.
#pragma once

#include "ui/figure/figure.h"

#include <QRectF>

#include <vector>

namespace actiscope::ui {

class PanelStack {
public:
    /// em: pt, the font's size.
    PanelStack(const Figure& figure, bool isGrid, double em);

    /// How much higher than this the panels must be to be read, pt; 0: not at all.
    double missingIn(double height) const;
    /// From top to bottom.
    void shareOut(double top, double height);

    double heightOf(std::size_t panel) const { return rows_[rowOf(panel)].height; }
    /// area: from the left to the right of all panels.
    QRectF rectOf(std::size_t panel, const QRectF& area) const;
    bool isLowest(std::size_t panel) const { return panel + columns_ >= count_; }
    bool isLeftmost(std::size_t panel) const { return panel % columns_ == 0; }

private:
    struct Row {
        double stretch = 1;
        double top = 0;  ///< pt, as the height
        double height = 0;
    };
    std::size_t rowOf(std::size_t panel) const { return panel / columns_; }
    double roomIn(double height) const;

    std::size_t count_;
    std::size_t columns_ = 1;
    double em_;
    double above_ = 0;  ///< each row, pt; for the titles of cells
    double between_;    ///< rows, pt
    std::vector<Row> rows_;
};

}  // namespace actiscope::ui
