// What is drawn, as a value: made from a session by pure functions, drawn by painters for pixels and for vectors.
#pragma once

#include "core/analysis/regions.h"
#include "core/analysis/sampling.h"
#include "core/session.h"
#include "ui/figure/inputs_figure.h"

#include <QColor>
#include <QString>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace actiscope::ui {

/// As ==, but a NaN (a gap, no tangent) is the same as a NaN.
inline bool isSame(double a, double b)
{
    return a == b || (a != a && b != b);
}

/// Samples that never change and that copies share.
class SharedSamples {
public:
    SharedSamples() = default;
    SharedSamples(Samples samples) : samples_(std::make_shared<const Samples>(std::move(samples))) {}
    SharedSamples(std::shared_ptr<const Samples> samples) : samples_(std::move(samples)) {}

    const Samples& operator*() const
    {
        static const Samples none;
        return samples_ ? *samples_ : none;
    }
    const Samples* operator->() const { return &**this; }
    operator const Samples&() const { return **this; }

    bool operator==(const SharedSamples& other) const
    {
        const Samples& a = *this;
        const Samples& b = other;
        return &a == &b || (a.x == b.x && std::equal(a.y.begin(), a.y.end(), b.y.begin(), b.y.end(), isSame));
    }

private:
    std::shared_ptr<const Samples> samples_;
};

/// One polyline in a panel.
struct FigureCurve {
    CurveId id = 0;
    SharedSamples samples{};
    QColor colour{};
    double width = 2;      ///< px at 100 %, or 1/96 inch in files
    double opacity = 1;    ///< under 1 for what is faded and for ghosts
    bool isGhost = false;  ///< where the curve stood when the drag began
    bool operator==(const FigureCurve&) const = default;
};

/// A name at a curve's end; curves that coincide there share one ("ReLU = Leaky ReLU").
struct FigureLabel {
    /// Where the curve ends: at the right edge, or where it leaves through the top or bottom for good. `along`: the
    /// painter looks for a free place beside the curve.
    enum class Place { right, top, bottom, along };
    Place place = Place::right;
    QString text{};   ///< one name, or several joined by " = "
    QColor colour{};  ///< the curve's; the text colour where several share the label
    double x = 0;     ///< the point of the curve that it names, data coordinates
    double y = 0;
    bool isBold = false;
    std::vector<CurveId> curves{};
    bool operator==(const FigureLabel&) const = default;
};

/// A region of the selected curve that shades the whole panel, with the sentence at its solved end.
struct FigureBand {
    Region region;
    QString label{};      ///< "saturated for x < −4.6052"; empty: none
    bool isLoss = false;  ///< of digits rather than of gradient: only the region's ends count
    bool operator==(const FigureBand&) const = default;
};

struct FigureMark {  ///< the cursor's dot and tangent on the selected curve
    double x = 0;
    double y = 0;      ///< NaN: no dot
    double slope = 0;  ///< NaN: no tangent
    QColor colour{};
    bool operator==(const FigureMark& other) const
    {
        return isSame(x, other.x) && isSame(y, other.y) && isSame(slope, other.slope) && colour == other.colour;
    }
};

/// A point that is worth a number, with a word for it.
struct FigurePoint {
    double x = 0;
    double y = 0;
    QString text{};  ///< stands beside the point where there is room; empty: none
    QColor colour{};
    bool isFilled = false;  ///< the one that matters: its text is shown in any case
    bool operator==(const FigurePoint&) const = default;
};

/// A note of the session.
struct FigureNote {
    std::size_t index = 0;  ///< in Session::notes
    Note note;
    bool operator==(const FigureNote&) const = default;
};

/// What the catalogue's functions give for a panel; nothing for those that are made of several of them.
constexpr std::optional<Quantity> quantityOf(PanelKind kind)
{
    switch (kind) {
        case PanelKind::value:
            return Quantity::value;
        case PanelKind::slope:
            return Quantity::slope;
        case PanelKind::curvature:
            return Quantity::curvature;
        default:
            return std::nullopt;
    }
}

/// What a panel is in an arrangement of small multiples: the cell of one curve.
struct FigureCell {
    CurveId curve = 0;
    QColor colour{};
    bool isSelected = false;
    bool isHovered = false;
    bool hasSlope = false;  ///< the first of its curves is f ′, the second f
    bool operator==(const FigureCell&) const = default;
};

struct FigurePanel {
    PanelKind kind = PanelKind::value;
    double stretch = 1;          ///< its height relative to the other panels
    bool isLogarithmic = false;  ///< y is the decimal logarithm of what is drawn
    bool isVeiled = false;       ///< a class is to predict the curves: a question mark stands for them
    QString title{};             ///< "Value"
    QString symbol{};            ///< "f", "f ′"
    Interval y{};
    bool yIsFitted = true;              ///< the session leaves the range to the curves
    std::vector<FigureCurve> curves{};  ///< in drawing order
    std::vector<FigureLabel> labels{};
    std::vector<FigureBand> bands{};
    std::optional<FigureOutputs> outputs{};  ///< of the value panel, where there are inputs
    std::vector<FigurePoint> points{};
    std::vector<FigureNote> notes{};
    QString hint{};  ///< what to do so that there is something to see; empty: nothing
    std::optional<FigureCell> cell{};
    bool operator==(const FigurePanel&) const = default;
};

/// The regions of one curve as a strip over the x axis.
struct FigureLane {
    CurveId id = 0;
    QString label{};
    QColor colour{};
    bool isSelected = false;
    RegionAnalysis analysis{};
    QString share{};  ///< of the inputs that meet no gradient there: "50.0 %"; empty where there are none
    bool operator==(const FigureLane&) const = default;
};

/// The vertical line through all panels, and a second one to which differences are taken.
struct FigureCursor {
    double x = 0;  ///< NaN: the second alone
    bool isPinned = false;
    std::vector<FigureMark> marks{};  ///< one per panel
    std::optional<double> second{};
    std::vector<FigureMark> secondMarks{};  ///< one per panel, without tangents
    bool operator==(const FigureCursor& other) const
    {
        return isSame(x, other.x) && isPinned == other.isPinned && marks == other.marks && second == other.second &&
               secondMarks == other.secondMarks;
    }
};

struct Figure {
    Interval x;
    int columns = 1;  ///< panels stand in rows of so many; 1: over one another
    std::vector<FigurePanel> panels{};
    std::vector<FigureLane> lanes{};
    std::optional<FigureInputs> inputs{};
    QString lanesTitle{};                ///< "Regions |f ′| < 0.01"
    std::optional<double> lanesShare{};  ///< of the height of everything; nothing: what the lanes need
    std::optional<FigureCursor> cursor{};
    bool operator==(const Figure&) const = default;
};

}  // namespace actiscope::ui
