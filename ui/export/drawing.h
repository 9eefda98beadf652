// A figure as marks on paper: what every file of pictures and pages is written from.
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace actiscope::ui {

// All lengths are points (1/72 inch), from the top left corner, y downwards.

struct DrawnPen {
    QColor colour{};  ///< with its opacity
    double width = 1;
    std::vector<double> dashes{};  ///< lengths on, off, on, …; empty: solid
    bool hasRoundCaps = false;     ///< joins are always round
    bool operator==(const DrawnPen&) const = default;
};

struct DrawnShape {
    QPainterPath path{};
    std::optional<DrawnPen> pen{};
    QColor fill{};  ///< invalid: none
    bool operator==(const DrawnShape&) const = default;
};

/// A piece of a text that is set in one way, right after the piece before it.
struct TextRun {
    QString text{};
    double size = 8;
    bool isBold = false;
    bool isItalic = false;
    bool isMath = false;  ///< in the mathematical family, not the text's
    double raise = 0;     ///< above the line: superscripts > 0, subscripts < 0
    bool operator==(const TextRun&) const = default;
};

struct DrawnText {
    enum class Anchor { start, middle, end };
    QPointF at{};  ///< on the base line
    Anchor anchor = Anchor::start;
    double angle = 0;  ///< degrees, counter-clockwise, around `at`
    std::vector<TextRun> runs{};
    QColor colour{};
    bool operator==(const DrawnText&) const = default;
};

using DrawnItem = std::variant<DrawnShape, DrawnText>;

/// Items that belong together, in drawing order.
struct DrawnGroup {
    QString id{};     ///< unique in the drawing, of letters, digits, "-" and "_": "value-curve-3"
    QString title{};  ///< for people who cannot see it: "GELU"; empty: none
    /// Nothing of the group is seen outside. Paths of curves and patterns are cut to it as well, so that a reader
    /// without clipping shows the same.
    std::optional<QRectF> clip{};
    std::vector<DrawnItem> items{};
    bool operator==(const DrawnGroup&) const = default;
};

struct Drawing {
    QSizeF size{};
    QColor ground{};  ///< invalid: none
    QStringList textFamilies{};
    QStringList mathFamilies{};
    QString title{};        ///< plain text
    QString description{};  ///< a sentence for those who cannot see it
    QString language{};     ///< "en", "zh-CN"
    std::vector<DrawnGroup> groups{};
    bool operator==(const Drawing&) const = default;
};

}  // namespace actiscope::ui
