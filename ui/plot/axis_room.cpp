#include "ui/plot/axis_room.h"

#include <algorithm>

namespace actiscope::ui {
namespace {

struct Labels {
    QVector<double> ticks;  ///< those in the range alone
    QVector<QString> texts;
};

Labels labelsOf(const QCPAxis& axis)
{
    Labels labels;
    axis.ticker()->generate(axis.range(), QLocale::c(), QLatin1Char('g'), 6, labels.ticks, nullptr, &labels.texts);
    for (qsizetype i = labels.ticks.size(); i-- > 0;) {
        if (axis.range().contains(labels.ticks[i]))
            continue;
        labels.ticks.remove(i);
        labels.texts.remove(i);
    }
    return labels;
}

bool overlap(const Labels& labels, double pixel, double gap, TextWidths& widths)
{
    for (qsizetype i = 0; i + 1 < labels.ticks.size(); ++i) {
        const double needed = (widths.of(labels.texts[i]) + widths.of(labels.texts[i + 1])) / 2 + gap;
        if ((labels.ticks[i + 1] - labels.ticks[i]) / pixel < needed)
            return true;
    }
    return false;
}

}  // namespace

double widestLabel(const QCPAxis& axis, TextWidths& widths)
{
    double widest = 0;
    for (const QString& text : labelsOf(axis).texts)
        widest = std::max(widest, widths.of(text));
    return widest;
}

int ticksThatFit(const QCPAxis& axis, int most, double length, double gap, TextWidths& widths)
{
    const double pixel = axis.range().size() / length;
    for (int count = most; count > 2; --count) {
        axis.ticker()->setTickCount(count);
        if (!overlap(labelsOf(axis), pixel, gap, widths))
            return count;
    }
    return 2;
}

}  // namespace actiscope::ui
