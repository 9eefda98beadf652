#include "ui/plot/outline.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

constexpr double leastStep = 1e-6;  // px

QPointF normalOf(QPointF from, QPointF to)
{
    const QPointF d = to - from;
    const double length = std::sqrt(d.x() * d.x() + d.y() * d.y());
    return {-d.y() / length, d.x() / length};
}

/// Points of the arc around `at` between two normals, both ends included.
void appendArc(std::vector<QPointF>& side, QPointF at, QPointF before, QPointF after, double half)
{
    constexpr double stepAngle = 0.4;
    const double from = std::atan2(before.y(), before.x());
    double turn = std::atan2(after.y(), after.x()) - from;
    if (turn > M_PI)
        turn -= 2 * M_PI;
    if (turn < -M_PI)
        turn += 2 * M_PI;
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / stepAngle)));
    side.push_back(at + half * before);
    for (int i = 1; i < steps; ++i) {
        const double angle = from + turn * i / steps;
        side.push_back(at + half * QPointF(std::cos(angle), std::sin(angle)));
    }
    side.push_back(at + half * after);
}

}  // namespace

void Outline::add(std::span<const QPointF> points, double width)
{
    // A direction needs two places: samples that crowd at 0 or on both sides of a kink are one to a pixel.
    points_.clear();
    for (const QPointF& point : points)
        if (points_.empty() || (point - points_.back()).manhattanLength() > leastStep)
            points_.push_back(point);
    const std::span<const QPointF> line = points_;
    if (line.size() < 2)
        return;
    const double half = width / 2;
    left_.clear();
    right_.clear();
    QPointF before = normalOf(line[0], line[1]);
    left_.push_back(line[0] + half * before);
    right_.push_back(line[0] - half * before);
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const QPointF after = normalOf(line[i], line[i + 1]);
        join(line[i], before, after, half);
        before = after;
    }
    left_.push_back(line.back() + half * before);
    right_.push_back(line.back() - half * before);

    for (std::size_t i = 0; i + 1 < left_.size(); ++i)
        edges_.push_back({left_[i], left_[i + 1]});
    edges_.push_back({left_.back(), right_.back()});
    for (std::size_t i = right_.size(); i-- > 1;)
        edges_.push_back({right_[i], right_[i - 1]});
    edges_.push_back({right_.front(), left_.front()});
}

void Outline::join(QPointF at, QPointF before, QPointF after, double half)
{
    const double cosine = QPointF::dotProduct(before, after);
    if (cosine > 0.8) {
        const QPointF mitre = (before + after) * (half / (1 + cosine));
        left_.push_back(at + mitre);
        right_.push_back(at - mitre);
        return;
    }
    const bool turnsLeft = before.x() * after.y() - before.y() * after.x() < 0;
    std::vector<QPointF>& outer = turnsLeft ? left_ : right_;
    std::vector<QPointF>& inner = turnsLeft ? right_ : left_;
    const double sign = turnsLeft ? 1 : -1;
    appendArc(outer, at, sign * before, sign * after, half);
    // Through the centre, so that what overlaps is counted twice and never negatively.
    inner.push_back(at - sign * half * before);
    inner.push_back(at);
    inner.push_back(at - sign * half * after);
}

}  // namespace actiscope::ui
