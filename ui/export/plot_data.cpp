#include "ui/export/plot_data.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace actiscope::ui {

namespace {

constexpr double margin = 0.1;  ///< above and below, of the height
constexpr double tolerance =
    0.02;  ///< pt that a thinned curve may stand off: a seventh of a thousandth of a millimetre
constexpr double leastShown = 0.005;  ///< pt

double lengthOf(const Interval& range)
{
    return range.high - range.low;
}

/// The curve's points without its gaps.
std::vector<DataLine> piecesOf(const Samples& samples)
{
    std::vector<DataLine> pieces;
    bool isBroken = true;
    for (std::size_t i = 0; i < samples.x.size(); ++i) {
        if (!std::isfinite(samples.y[i])) {
            isBroken = true;
            continue;
        }
        if (std::exchange(isBroken, false))
            pieces.emplace_back();
        pieces.back().emplace_back(samples.x[i], samples.y[i]);
    }
    return pieces;
}

QPointF between(const QPointF& a, const QPointF& b, double share)
{
    return {std::lerp(a.x(), b.x(), share), std::lerp(a.y(), b.y(), share)};
}

/// The part of the segment, from 0 to 1, whose coordinate lies within the bounds; narrows what is given.
bool narrow(double from, double to, double low, double high, std::pair<double, double>& part)
{
    if (from == to)
        return from >= low && from <= high;
    double enter = (low - from) / (to - from);
    double leave = (high - from) / (to - from);
    if (enter > leave)
        std::swap(enter, leave);
    part = {std::max(part.first, enter), std::min(part.second, leave)};
    return part.first <= part.second;
}

std::vector<DataLine> cut(const DataLine& line, const Interval& x, const Interval& y)
{
    std::vector<DataLine> pieces;
    bool isOutside = true;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF& a = line[i - 1];
        const QPointF& b = line[i];
        std::pair<double, double> part{0, 1};
        if (!narrow(a.x(), b.x(), x.low, x.high, part) || !narrow(a.y(), b.y(), y.low, y.high, part)) {
            isOutside = true;
            continue;
        }
        if (isOutside || part.first > 0)
            pieces.push_back({part.first > 0 ? between(a, b, part.first) : a});
        pieces.back().push_back(part.second < 1 ? between(a, b, part.second) : b);
        isOutside = part.second < 1;
    }
    return pieces;
}

/// Squared, in pt, of a point from the segment between a and b.
double squaredDistance(const QPointF& point, const QPointF& a, const QPointF& b)
{
    const QPointF direction = b - a;
    const double square = QPointF::dotProduct(direction, direction);
    const double share = square > 0 ? std::clamp(QPointF::dotProduct(point - a, direction) / square, 0.0, 1.0) : 0.0;
    const QPointF off = point - a - share * direction;
    return QPointF::dotProduct(off, off);
}

/// What Douglas and Peucker's method leaves: the fewest points it finds from which no other one stands off visibly.
DataLine thinned(const DataLine& line, const DataWindow& window)
{
    const double perX = window.size.width() / lengthOf(window.x);
    const double perY = window.size.height() / lengthOf(window.y);
    const auto printed = [&](std::size_t i) {
        return QPointF((line[i].x() - window.x.low) * perX, (line[i].y() - window.y.low) * perY);
    };
    std::vector<bool> isKept(line.size(), false);
    isKept.front() = isKept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> spans{{0, line.size() - 1}};
    while (!spans.empty()) {
        const auto [first, last] = spans.back();
        spans.pop_back();
        std::size_t farthest = first;
        double distance = tolerance * tolerance;
        for (std::size_t i = first + 1; i < last; ++i)
            if (const double d = squaredDistance(printed(i), printed(first), printed(last)); d > distance) {
                distance = d;
                farthest = i;
            }
        if (farthest == first)
            continue;
        isKept[farthest] = true;
        spans.push_back({first, farthest});
        spans.push_back({farthest, last});
    }
    DataLine kept;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (isKept[i])
            kept.push_back(line[i]);
    return kept;
}

}  // namespace

std::vector<DataLine> visibleData(const Samples& samples, const DataWindow& window, bool hasEverySample)
{
    const double room = margin * lengthOf(window.y);
    const Interval y{window.y.low - room, window.y.high + room};
    std::vector<DataLine> visible;
    for (const DataLine& piece : piecesOf(samples))
        for (const DataLine& part : cut(piece, window.x, y))
            visible.push_back(hasEverySample ? part : thinned(part, window));
    return visible;
}

QPolygonF thinned(const QPolygonF& outline)
{
    if (outline.isEmpty())
        return {};
    const DataWindow points{{0, 1}, {0, 1}, {1, 1}};
    const DataLine kept = thinned(DataLine(outline.begin(), outline.end()), points);
    return QPolygonF(QList<QPointF>(kept.begin(), kept.end()));
}

DataNumbers::DataNumbers(double length, double points) : resolution_(leastShown * length / std::max(points, 1.0))
{}

DataNumbers DataNumbers::withDigits(int digits)
{
    DataNumbers numbers;
    numbers.digits_ = digits;
    return numbers;
}

QString DataNumbers::text(double value) const
{
    if (digits_)
        return std::isnan(value) ? QStringLiteral("nan") : QString::number(value, 'g', *digits_);
    if (!(std::abs(value) >= resolution_ / 2))
        return std::isnan(value) ? QStringLiteral("nan") : QStringLiteral("0");
    const double digits = std::floor(std::log10(std::abs(value))) - std::floor(std::log10(resolution_)) + 1;
    return QString::number(value, 'g', static_cast<int>(std::clamp(digits, 1.0, 17.0)));
}

QString fileNumber(double value)
{
    return value == 0 ? QStringLiteral("0") : QString::number(value, 'g', 15);
}

QString lengthNumber(double points)
{
    return fileNumber(std::round(points * 1000) / 1000);
}

}  // namespace actiscope::ui
