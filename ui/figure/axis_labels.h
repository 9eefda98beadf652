// What stands at the ticks of an axis; of a linear one all in one notation, so that neighbours can be compared at a
// glance.
#pragma once

#include <QString>
#include <QVector>

namespace actiscope::ui {

/// One label for each tick. ticks: ascending, `step` > 0 apart. Plain numbers where they are short, "2×10⁶" throughout
/// where one of them is large or all are small. Where it would take many digits to tell neighbours apart, the roundest
/// tick alone is written out and the others are counted from it: "−2×10⁻⁷", "1000", "+2×10⁻⁷".
QVector<QString> axisLabels(const QVector<double>& ticks, double step);

/// Of a tick of an axis in decades that is `width` decades wide: "10⁻²", or "0.02" between powers of ten, with as many
/// digits as tell neighbours apart.
QString decadeLabel(double tick, double width);

}  // namespace actiscope::ui
