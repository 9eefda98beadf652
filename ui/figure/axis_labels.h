// What stands at the ticks of a linear axis: all in one notation, so that neighbours can be compared at a glance.
#pragma once

#include <QString>
#include <QVector>

namespace actiscope::ui {

/// One label for each tick. ticks: ascending, `step` > 0 apart. Plain numbers where they are short, "2×10⁶" throughout
/// where one of them is large or all are small. Where it would take many digits to tell neighbours apart, the roundest
/// tick alone is written out and the others are counted from it: "−2×10⁻⁷", "1000", "+2×10⁻⁷".
QVector<QString> axisLabels(const QVector<double>& ticks, double step);

}  // namespace actiscope::ui
