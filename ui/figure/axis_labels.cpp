#include "ui/figure/axis_labels.h"

#include "ui/figure/numbers.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

constexpr int mostDigits = 8;  ///< of a number that is read at a glance
constexpr double large = 1e6;  ///< from here on with a power of ten
constexpr int exactDigits = 15;
constexpr double nothing = 1e-6;  ///< of a step: what rounding leaves of zero is zero

double largestOf(const QVector<double>& ticks)
{
    double largest = 0;
    for (const double tick : ticks)
        largest = std::max(largest, std::abs(tick));
    return largest;
}

/// How many digits tell neighbours of this size apart; steps have up to three ("0.125", "2.5").
int digitsFor(double size, double step)
{
    return static_cast<int>(std::floor(std::log10(size)) - std::floor(std::log10(step))) + 2;
}

/// "1234567.891": what others are counted from is read more easily without a power of ten.
QString inFull(double value, int digits)
{
    const int decimals = digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value))));
    const bool isReadable = std::abs(value) < 1e12 && decimals < exactDigits;
    return isReadable && decimals > 0 ? plainNumber(value, decimals) : shortNumber(value, digits);
}

/// The tick with the fewest digits; of several the one nearest to the middle.
qsizetype roundest(const QVector<double>& ticks, int digits)
{
    const auto lengthOf = [&](qsizetype i) { return inFull(ticks[i], digits).size(); };
    const auto fromMiddle = [&](qsizetype i) { return std::abs(2 * i - (ticks.size() - 1)); };
    qsizetype best = 0;
    for (qsizetype i = 1; i < ticks.size(); ++i)
        if (lengthOf(i) < lengthOf(best) || (lengthOf(i) == lengthOf(best) && fromMiddle(i) < fromMiddle(best)))
            best = i;
    return best;
}

QVector<QString> countedFromOne(const QVector<double>& ticks, double step, int digits)
{
    const qsizetype base = roundest(ticks, digits);
    QVector<QString> labels;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const double away = std::round((ticks[i] - ticks[base]) / step) * step;
        const QString sign = away > 0 ? QStringLiteral("+") : QString();
        labels.append(i == base ? inFull(ticks[i], digits) : sign + shortNumber(away, 4));
    }
    return labels;
}

}  // namespace

QVector<QString> axisLabels(const QVector<double>& ticks, double step)
{
    const double largest = largestOf(ticks);
    if (!(largest > step * nothing))
        return QVector<QString>(ticks.size(), QStringLiteral("0"));
    const int digits = digitsFor(largest, step);
    if (digits > mostDigits)
        return countedFromOne(ticks, step, std::min(digits, exactDigits));
    QVector<QString> labels;
    for (const double tick : ticks) {
        if (std::abs(tick) < step * nothing)
            labels.append(QStringLiteral("0"));
        else if (largest >= large)
            labels.append(withPower(tick, std::max(digitsFor(std::abs(tick), step), 1)));
        else
            labels.append(shortNumber(tick, std::max(digitsFor(std::abs(tick), step), 1)));
    }
    return labels;
}

QString decadeLabel(double tick, double width)
{
    const double power = std::round(tick);
    if (std::abs(tick - power) < 1e-9)
        return powerOfTen(static_cast<int>(power));
    // 2 and 5 times a power.
    const int digits = std::clamp(static_cast<int>(std::ceil(-std::log10(width))) + 2, 1, 12);
    return numberOfDecades(tick, digits);
}

}  // namespace actiscope::ui
