#include "ui/widgets/math_box.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>

namespace actiscope::ui {

MathBox MathBox::text(const QString& text, const QFont& font, bool isMuted)
{
    const QFontMetricsF metrics(font);
    MathBox box;
    box.texts_.push_back({{}, text, font, isMuted});
    box.width_ = metrics.horizontalAdvance(text);
    // The line's own height: letters of one row stand equally high.
    box.ascent_ = metrics.capHeight();
    box.descent_ = metrics.descent() * 0.8;
    return box;
}

MathBox MathBox::space(double width)
{
    MathBox box;
    box.width_ = width;
    return box;
}

MathBox MathBox::rule(double width, double thickness, double y)
{
    MathBox box;
    QPainterPath path;
    path.addRect(QRectF(0, y - thickness / 2, width, thickness));
    box.paths_.push_back(path);
    box.width_ = width;
    box.ascent_ = std::max(0.0, thickness / 2 - y);
    box.descent_ = std::max(0.0, thickness / 2 + y);
    return box;
}

MathBox MathBox::stretched(QChar sign, const QFont& font, double top, double bottom)
{
    QPainterPath glyph;
    glyph.addText(0, 0, font, QString(sign));
    const QRectF from = glyph.boundingRect();
    QTransform transform;
    transform.translate(0, top);
    transform.scale(1, (bottom - top) / std::max(from.height(), 1.0));
    transform.translate(0, -from.top());
    MathBox box;
    box.paths_.push_back(transform.map(glyph));
    box.width_ = QFontMetricsF(font).horizontalAdvance(sign);
    box.ascent_ = -top;
    box.descent_ = bottom;
    return box;
}

MathBox MathBox::root(const MathBox& under, const QFont& font)
{
    const double em = QFontMetricsF(font).height() * 0.75;
    const double gap = em * 0.15;
    const double line = std::max(1.0, em * 0.06);
    const double top = -under.ascent() - gap;
    const double bottom = under.descent();
    const double hook = em * 0.55;
    QPainterPath sign;
    sign.moveTo(0, bottom - (bottom - top) * 0.45);
    sign.lineTo(hook * 0.25, bottom - (bottom - top) * 0.5);
    sign.lineTo(hook * 0.55, bottom);
    sign.lineTo(hook, top);
    sign.lineTo(hook + under.width() + gap, top);
    QPainterPathStroker stroker;
    stroker.setWidth(line);
    stroker.setJoinStyle(Qt::MiterJoin);
    MathBox box;
    box.paths_.push_back(stroker.createStroke(sign));
    box.width_ = hook + under.width() + gap;
    box.ascent_ = -top + line;
    box.descent_ = bottom;
    box.put(under, hook + gap / 2);
    return box;
}

void MathBox::put(const MathBox& box, double x, double y)
{
    for (Text text : box.texts_) {
        text.at += QPointF(x, y);
        texts_.push_back(std::move(text));
    }
    for (const QPainterPath& path : box.paths_)
        paths_.push_back(path.translated(x, y));
    width_ = std::max(width_, x + box.width_);
    ascent_ = std::max(ascent_, box.ascent_ - y);
    descent_ = std::max(descent_, box.descent_ + y);
}

void MathBox::paint(QPainter& painter, QPointF at, const QColor& colour, const QColor& muted) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Text& text : texts_) {
        painter.setPen(text.isMuted ? muted : colour);
        painter.setFont(text.font);
        painter.drawText(at + text.at, text.text);
    }
    for (const QPainterPath& path : paths_)
        painter.fillPath(path.translated(at), colour);
}

}  // namespace actiscope::ui
