// Pieces of a formula with their places, from which larger ones are made.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QString>

#include <vector>

class QPainter;

namespace actiscope::ui {

/// Text and lines around a baseline; y grows downwards. In px.
class MathBox {
public:
    MathBox() = default;
    static MathBox text(const QString& text, const QFont& font, bool isMuted = false);
    static MathBox space(double width);
    /// A bar of this width and thickness whose middle is at y.
    static MathBox rule(double width, double thickness, double y);
    /// A sign of the font, stretched to reach from `top` to `bottom`.
    static MathBox stretched(QChar sign, const QFont& font, double top, double bottom);
    /// The sign of a root, with a bar over what stands under it.
    static MathBox root(const MathBox& under, const QFont& font);

    double width() const { return width_; }
    double ascent() const { return ascent_; }
    double descent() const { return descent_; }
    double height() const { return ascent_ + descent_; }
    bool isEmpty() const { return texts_.empty() && paths_.empty(); }

    /// Puts another box with its baseline's start at x, y; this one grows to hold it.
    void put(const MathBox& box, double x, double y = 0);
    /// Puts it behind what is there.
    void append(const MathBox& box) { put(box, width_); }

    /// With the baseline's start at `at`.
    void paint(QPainter& painter, QPointF at, const QColor& colour, const QColor& muted) const;

private:
    struct Text {
        QPointF at;
        QString text;
        QFont font;
        bool isMuted = false;
    };
    std::vector<Text> texts_;
    std::vector<QPainterPath> paths_;
    double width_ = 0;
    double ascent_ = 0;
    double descent_ = 0;
};

}  // namespace actiscope::ui
