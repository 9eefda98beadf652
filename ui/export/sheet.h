// A figure laid out on its page: which panel stands where, with which axes, curves and words. Drawings are made from
// it, and so are the files that hold data instead of marks (TikZ, Matplotlib).
#pragma once

#include "ui/export/drawing.h"
#include "ui/export/figure_settings.h"
#include "ui/figure/figure.h"

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace actiscope::ui {

// All lengths are points, from the top left corner of the page, y downwards.

using RichText = std::vector<TextRun>;

struct SheetTick {
    double at = 0;    ///< data
    QString label{};  ///< "−2", "10⁻³"; empty: none
    bool operator==(const SheetTick&) const = default;
};

struct SheetAxis {
    Interval range{};
    bool isLogarithmic = false;  ///< range and ticks are decimal logarithms
    std::vector<SheetTick> ticks{};
    QString titleText{};  ///< as typed, simple mathematics included; empty: none
    bool operator==(const SheetAxis&) const = default;
};

/// How a curve is told from the others.
struct LineLook {
    QColor colour{};  ///< with its opacity
    double width = 1;
    std::vector<double> dashes{};
    bool operator==(const LineLook&) const = default;
};

struct SheetCurve {
    CurveId id = 0;
    QString name{};  ///< "Leaky ReLU 0.1"
    LineLook look{};
    PanelKind kind = PanelKind::value;  ///< what is drawn of it: in a cell also its slope
    SharedSamples samples{};
    bool isEven = false;  ///< every sample counts, to its last digit (ui/export/even_points.h)
    bool operator==(const SheetCurve&) const = default;
};

/// A text that has found its place.
struct SheetText {
    QPointF at{};  ///< on the base line
    DrawnText::Anchor anchor = DrawnText::Anchor::start;
    double angle = 0;
    RichText runs{};
    QColor colour{};
    bool hasGround = false;  ///< stands on a pattern or a curve, which its own ground calms
    bool operator==(const SheetText&) const = default;
};

/// A note of the session that is in view: its text, and from there an arrow to what it speaks of.
struct SheetNote {
    SheetText text{};
    std::optional<QLineF>
        arrow{};  ///< from beside the text, as far as the panel reaches; nothing where it points nowhere
    bool operator==(const SheetNote&) const = default;
};

struct SheetInset {
    QRectF rect{};   ///< inside of its axes
    QRectF outer{};  ///< with its numbers
    SheetAxis x{};
    SheetAxis y{};
    QRectF source{};                   ///< the window that it magnifies, on the page
    std::vector<QLineF> connectors{};  ///< from corners of the window to those of its enlargement
    std::vector<SheetCurve> curves{};  ///< sampled anew
    bool operator==(const SheetInset&) const = default;
};

struct SheetPanel {
    PanelKind kind = PanelKind::value;
    QString name{};  ///< "value", "cell-3": for ids
    QRectF rect{};   ///< inside of the axes
    SheetAxis x{};
    SheetAxis y{};
    bool hasXLabels = false;  ///< only the lowest panel of a column says what x is
    bool hasYLabels = true;
    std::vector<SheetCurve> curves{};  ///< in drawing order
    std::vector<FigureBand> bands{};
    std::optional<FigureOutputs> outputs{};
    std::vector<FigurePoint> points{};
    std::vector<SheetText> labels{};  ///< names at the curves, sentences of bands and points
    std::vector<SheetNote> notes{};
    std::optional<SheetInset> inset{};
    bool operator==(const SheetPanel&) const = default;
};

struct SheetLane {
    CurveId id = 0;
    QString name{};
    QRectF rect{};
    LineLook look{};
    std::vector<Region> regions{};  ///< cut to the axis
    std::vector<double> kinks{};    ///< of these what is in view
    std::vector<double> jumps{};
    bool operator==(const SheetLane&) const = default;
};

struct LegendEntry {
    QString name{};
    LineLook look{};
    std::optional<RegionKind> region{};  ///< a pattern instead of a line
    QPointF at{};                        ///< left end of the sample's middle
    QPointF textAt{};
    bool operator==(const LegendEntry&) const = default;
};

struct SheetLegend {
    QRectF rect{};
    bool hasGround = false;  ///< stands inside of a panel
    std::vector<LegendEntry> entries{};
    double sampleLength = 18;
    bool operator==(const SheetLegend&) const = default;
};

/// The inputs' bell under the axis.
struct SheetInputs {
    QRectF rect{};  ///< from 0 to the highest density
    FigureInputs inputs{};
    bool operator==(const SheetInputs&) const = default;
};

/// A table of numbers; the first row is its head.
struct SheetTable {
    QRectF rect{};
    std::vector<double> columns{};  ///< right edges of numbers, left edge of the first column's texts
    std::vector<std::vector<QString>> rows{};
    double rowHeight = 10;
    bool operator==(const SheetTable&) const = default;
};

/// Colours of what is no curve.
struct SheetColours {
    QColor ground{};  ///< invalid: transparent
    QColor calm{};    ///< behind texts that stand on something; the ground's, or the theme's where it is transparent
    QColor text{};
    QColor muted{};
    QColor axis{};
    QColor grid{};
    QColor hatch{};
    QColor dots{};
    QColor tint{};
    bool operator==(const SheetColours&) const = default;
};

struct Sheet {
    QSizeF size{};
    FigureSettings settings{};
    SheetColours colours{};
    QStringList textFamilies{};
    QStringList mathFamilies{};
    QString plainTitle{};  ///< "ReLU, GELU and SiLU", for the file's own title
    QString description{};
    Interval x{};
    std::vector<SheetPanel> panels{};
    std::vector<SheetLane> lanes{};
    std::vector<SheetText> texts{};  ///< titles of page, axes, panels and lanes
    std::optional<SheetLegend> legend{};
    std::optional<SheetLegend> laneKeys{};  ///< what the patterns of the lanes mean, above them
    std::optional<SheetInputs> inputs{};
    std::optional<SheetTable> table{};
    bool operator==(const Sheet&) const = default;
};

/// Lays the session out. Depends on its arguments and the installed fonts alone; any thread may call it. Nothing is
/// printed over anything else where the page has room for it. Throws RequestError as check().
Sheet makeSheet(const Session& session, const FigureSettings& settings);

Drawing drawSheet(const Sheet& sheet);

}  // namespace actiscope::ui
