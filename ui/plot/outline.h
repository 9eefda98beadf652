// The outline of a thick line.
#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace actiscope::ui {

/// Lines turned into the edges of the area that they cover. Butt caps; turns are mitred, sharp ones rounded.
class Outline {
public:
    struct Edge {
        QPointF from;
        QPointF to;
    };

    void clear() { edges_.clear(); }
    /// width: in px. Points that repeat the one before are left out.
    void add(std::span<const QPointF> points, double width);
    /// Directed, so that areas which overlap are counted twice and never negatively.
    std::span<const Edge> edges() const { return edges_; }

private:
    void join(QPointF at, QPointF before, QPointF after, double half);

    std::vector<Edge> edges_;
    std::vector<QPointF> points_;
    std::vector<QPointF> left_;
    std::vector<QPointF> right_;
};

}  // namespace actiscope::ui
