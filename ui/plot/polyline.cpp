#include "ui/plot/polyline.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actiscope::ui {
namespace {

/// Drops points that lie on the way: keeps the cone of slopes, seen from the last point kept, that passes every point
/// since within the tolerance. Points arrive with x ascending.
class Simplifier {
public:
    Simplifier(Polylines& lines, double tolerance) : lines_(lines), tolerance_(tolerance) {}

    void begin(QPointF point)
    {
        lines_.beginLine();
        keep(point);
    }

    void add(QPointF point)
    {
        const double dx = point.x() - anchor_.x();
        const double dy = point.y() - anchor_.y();
        const bool isStill = std::abs(dx) < 1e-3 && std::abs(dy) < 1e-3;
        if (isStill)
            return;
        if (hasPending_ && (dx <= 0 || dy < lowest_ * dx || dy > highest_ * dx))
            keep(pending_);
        narrow(point);
        pending_ = point;
        hasPending_ = true;
    }

    void end()
    {
        if (hasPending_)
            lines_.add(pending_);
        hasPending_ = false;
        lines_.endLine();
    }

private:
    void keep(QPointF point)
    {
        lines_.add(point);
        anchor_ = point;
        hasPending_ = false;
        lowest_ = -std::numeric_limits<double>::infinity();
        highest_ = std::numeric_limits<double>::infinity();
    }

    void narrow(QPointF point)
    {
        const double dx = point.x() - anchor_.x();
        const double dy = point.y() - anchor_.y();
        if (dx <= 0) {
            // Straight up or down: nothing else lies on the way.
            lowest_ = std::numeric_limits<double>::infinity();
            highest_ = -lowest_;
            return;
        }
        const double slope = dy / dx;
        const double spread = tolerance_ / dx;
        lowest_ = std::max(lowest_, slope - spread);
        highest_ = std::min(highest_, slope + spread);
    }

    Polylines& lines_;
    double tolerance_;
    QPointF anchor_;
    QPointF pending_;
    bool hasPending_ = false;
    double lowest_ = 0;
    double highest_ = 0;
};

/// Cuts segments at the rectangle and passes on what is inside.
class Clipper {
public:
    Clipper(Simplifier& next, const QRectF& clip) : next_(next), clip_(clip) {}

    void add(QPointF point)
    {
        const unsigned sides = sidesOf(point);
        if (hasLast_)
            segment(last_, lastSides_, point, sides);
        last_ = point;
        lastSides_ = sides;
        hasLast_ = true;
    }

    void end()
    {
        close();
        hasLast_ = false;
    }

private:
    void close()
    {
        if (isOpen_)
            next_.end();
        isOpen_ = false;
    }

    /// Narrows [from, to] of the segment to where start + t · delta is inside of [low, high].
    static bool cut(double start, double delta, double low, double high, double& from, double& to)
    {
        if (delta == 0)
            return start >= low && start <= high;
        const double a = (low - start) / delta;
        const double b = (high - start) / delta;
        from = std::max(from, std::min(a, b));
        to = std::min(to, std::max(a, b));
        return from <= to;
    }

    /// Which borders the point lies beyond, a bit for each.
    unsigned sidesOf(QPointF p) const
    {
        return (p.x() < clip_.left() ? 1U : 0U) | (p.x() > clip_.right() ? 2U : 0U) | (p.y() < clip_.top() ? 4U : 0U) |
               (p.y() > clip_.bottom() ? 8U : 0U);
    }

    void segment(QPointF a, unsigned aSides, QPointF b, unsigned bSides)
    {
        if ((aSides & bSides) != 0) {
            close();
            return;
        }
        if (aSides == 0 && bSides == 0) {
            if (!isOpen_)
                next_.begin(a);
            isOpen_ = true;
            next_.add(b);
            return;
        }
        double from = 0;
        double to = 1;
        const QPointF delta = b - a;
        const bool isVisible = cut(a.x(), delta.x(), clip_.left(), clip_.right(), from, to) &&
                               cut(a.y(), delta.y(), clip_.top(), clip_.bottom(), from, to);
        if (!isVisible) {
            close();
            return;
        }
        if (!isOpen_ || from > 0) {
            close();
            next_.begin(a + from * delta);
            isOpen_ = true;
        }
        next_.add(to < 1 ? a + to * delta : b);
        if (to < 1)
            close();
    }

    Simplifier& next_;
    QRectF clip_;
    QPointF last_;
    unsigned lastSides_ = 0;
    bool hasLast_ = false;
    bool isOpen_ = false;
};

/// Of the points of one pixel column passes on the first, lowest, highest and last, in their order.
class Column {
public:
    explicit Column(Clipper& next) : next_(next) {}

    void add(QPointF point)
    {
        const double column = std::floor(point.x());
        if (count_ > 0 && column != column_)
            flush();
        if (count_ == 0) {
            column_ = column;
            first_ = lowest_ = highest_ = Entry{point, 0};
        }
        last_ = {point, count_};
        if (point.y() < lowest_.point.y())
            lowest_ = last_;
        if (point.y() > highest_.point.y())
            highest_ = last_;
        ++count_;
    }

    void end()
    {
        flush();
        next_.end();
    }

private:
    struct Entry {
        QPointF point;
        int order = 0;
    };

    void flush()
    {
        if (count_ == 0)
            return;
        Entry entries[] = {first_, lowest_, highest_, last_};
        if (lowest_.order > highest_.order)
            std::swap(entries[1], entries[2]);
        int previous = -1;
        for (const Entry& entry : entries) {
            if (entry.order > previous)
                next_.add(entry.point);
            previous = std::max(previous, entry.order);
        }
        count_ = 0;
    }

    Clipper& next_;
    double column_ = 0;
    int count_ = 0;
    Entry first_;
    Entry lowest_;
    Entry highest_;
    Entry last_;
};

}  // namespace

void Polylines::clear()
{
    points_.clear();
    starts_.clear();
}

void Polylines::beginLine()
{
    open_ = points_.size();
}

void Polylines::endLine()
{
    if (points_.size() - open_ < 2) {
        points_.resize(open_);
        return;
    }
    if (starts_.empty())
        starts_.push_back(0);
    starts_.push_back(points_.size());
}

std::span<const QPointF> Polylines::operator[](std::size_t line) const
{
    return std::span(points_).subspan(starts_[line], starts_[line + 1] - starts_[line]);
}

void appendVisible(Polylines& lines, const Samples& samples, const PixelMap& map, const QRectF& clip, double tolerance)
{
    // Beyond this a double's arithmetic on pixels would lose what is visible.
    constexpr double farthest = 1e7;
    Simplifier simplifier(lines, tolerance);
    Clipper clipper(simplifier, clip);
    Column column(clipper);
    const double xScale = map.rect.width() / (map.x.high - map.x.low);
    const double yScale = map.rect.height() / (map.y.high - map.y.low);
    const double left = map.rect.left();
    const double bottom = map.rect.bottom();
    const auto passTo = [&](auto& next) {
        for (std::size_t i = 0; i < samples.x.size(); ++i) {
            double x = left + (samples.x[i] - map.x.low) * xScale;
            double y = bottom - (samples.y[i] - map.y.low) * yScale;
            if (!(std::abs(y) < farthest && std::abs(x) < farthest)) {
                if (std::isnan(y)) {
                    next.end();
                    continue;
                }
                x = std::clamp(x, -farthest, farthest);
                y = std::clamp(y, -farthest, farthest);
            }
            next.add({x, y});
        }
        next.end();
    };
    // So few samples that hardly a column holds more than four need no thinning out.
    if (static_cast<double>(samples.x.size()) < 4 * map.rect.width())
        passTo(clipper);
    else
        passTo(column);
}

}  // namespace actiscope::ui
