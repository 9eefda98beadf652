// What a screen reader says of the plots.
#pragma once

#include "ui/figure/figure.h"

#include <QAccessibleWidget>

namespace actiscope::ui {

class PlotArea;

/// "x from −6 to 6. Value from −2 to 4. Curves: ReLU, ELU (selected). At x = −1.4: f = −0.753, f ′ = 0.247."
QString describeFigure(const Figure& figure);

class PlotAccessible : public QAccessibleWidget {
public:
    explicit PlotAccessible(PlotArea* area);
    QString text(QAccessible::Text kind) const override;

    /// Makes every PlotArea known to screen readers by this class.
    static void install();
};

}  // namespace actiscope::ui
