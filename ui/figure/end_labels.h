// Which name stands where: curves are named at their ends, and those that coincide there share one name.
#pragma once

#include "ui/figure/figure.h"

#include <QSizeF>

namespace actiscope::ui {

/// A curve of a panel as its label sees it.
struct LabelledCurve {
    CurveId id = 0;
    const Samples* samples = nullptr;
    QString name;       ///< in full: "Leaky ReLU 0.1"
    QString shortName;  ///< "Leaky ReLU", where no other shown curve is called so; else as name
    QColor colour;
    bool isSelected = false;
    int order = 0;  ///< among the members of a shared label
};

/// Labels of a panel that shows x × y on about `pixels` px. Order: the selected curve's first, then as given.
/// `textColour`: for labels of several curves. With placeAlong all labels are Place::along, and only curves that
/// coincide in the whole panel share one.
std::vector<FigureLabel> endLabels(const std::vector<LabelledCurve>& curves, Interval x, Interval y, QSizeF pixels,
                                   QColor textColour, bool placeAlong);

/// "and 10 more", with which the text of a label ends that does not name all of its curves; else empty.
QString restOf(const FigureLabel& label);

/// y at x by linear interpolation; NaN in gaps and outside.
double valueAt(const Samples& samples, double x);

}  // namespace actiscope::ui
