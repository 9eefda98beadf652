// Names at the curves of a figure in a file, sentences of its regions and words at its points: as on screen.
#pragma once

#include "ui/export/sheet.h"
#include "ui/export/text_setting.h"
#include "ui/theme.h"

namespace actiscope::ui {

struct LabelRoom {
    QRectF panel{};    ///< pt
    double right = 0;  ///< pt, how far names may reach beyond the panel
    double fontSize = 8;
    std::vector<QRectF> taken{};  ///< pt, where something else stands
};

std::vector<SheetText> placeLabels(const FigurePanel& panel, Interval x, const LabelRoom& room, const Typefaces& faces,
                                   const Palette& palette);

/// How far beyond the right edge of a panel of this width its names want to reach, pt; no more than `most`.
double roomForNames(const FigurePanel& panel, Interval x, double width, double most, double fontSize,
                    const Typefaces& faces);

/// The text, or as much of its beginning as there is room for, with "…".
QString elided(const QString& text, double room, double fontSize, const Typefaces& faces);

/// How much of a panel's curves each rectangle would cover, as a number that is smaller where it stands better.
class FreePlaces {
public:
    FreePlaces(const FigurePanel& panel, Interval x, const QRectF& rect, double fontSize);
    /// Of a size, with a margin to the panel's edges: in a corner or at a side where it covers the least. Corners of
    /// the upper half come first where all are as good.
    QRectF best(const QSizeF& size, double margin) const;
    /// Something else stands there, or it is no ground to stand on where there is another.
    enum class Blocked { taken, avoided };
    void block(const QRectF& rect, Blocked how = Blocked::taken);

private:
    double covered(const QRectF& rect) const;

    QRectF rect_;
    double reach_;
    std::vector<QPointF> points_;  ///< of the curves, evenly along them
    struct Block {
        QRectF rect;
        double cost;  ///< of covering all of it, where a point of a curve costs 3
    };
    std::vector<Block> blocked_;
};

}  // namespace actiscope::ui
