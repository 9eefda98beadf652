// Everything a user can change, as one plain value. Undo, saving and export all work on it.
#pragma once

#include "core/activation.h"
#include "core/inputs.h"
#include "core/precision/lens.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace actiscope {

class Activation;

/// What a session may hold: as much as its file may, so that whatever can be made can be read back.
inline constexpr int maximumCurves = 1000;
inline constexpr int maximumLabelLength = 1000;  ///< in UTF-16 units, as files and fields count
inline constexpr int maximumTableRows = 1000;

/// Identifies a curve as long as it lives, across undo and saving; never 0 for a curve.
using CurveId = std::uint32_t;

/// The user's own range and step of one parameter's slider.
struct SliderRange {
    double low = 0;
    double high = 1;
    double step = 0.01;
    bool operator==(const SliderRange&) const = default;
};

/// A formula of a curve's own (makeFormula), shared by all copies of the curve. The same where the text is.
struct CurveFormula {
    std::shared_ptr<const Activation> activation;  ///< null: the curve is one of the catalogue's

    bool operator==(const CurveFormula& other) const;
};

/// One curve of the list: an activation with its parameters, its colour and its label.
struct Curve {
    CurveId id = 0;
    std::string activation;  ///< id in the catalogue; "formula" where it has one of its own
    CurveFormula formula{};
    std::vector<double> values;                       ///< as Activation::parameters(), scale last
    std::vector<std::optional<SliderRange>> sliders;  ///< by parameter; nothing: the catalogue's range
    std::optional<std::string> label;                 ///< the user's; nothing: made from name and parameters
    int colour = 0;                                   ///< slot of the palette, kept as long as the curve lives
    bool isVisible = true;
    bool followsAlpha = false;  ///< tied to the shared Alpha
    bool operator==(const Curve&) const = default;
};

/// What a panel of the Curves page draws over x.
enum class PanelKind {
    value,
    slope,
    curvature,
    difference,  ///< every shown curve minus the reference
    roundoff,    ///< what a number format loses of the selected curve, in ULP
};
inline constexpr std::array panelKinds{PanelKind::value, PanelKind::slope, PanelKind::curvature, PanelKind::difference,
                                       PanelKind::roundoff};
/// One of a thing for every kind of panel.
template <class T>
using ByPanel = std::array<T, panelKinds.size()>;

constexpr std::size_t indexOf(PanelKind kind)
{
    return static_cast<std::size_t>(kind);
}

/// The part of the plane that is shown.
struct View {
    Interval x{-6, 6};
    ByPanel<std::optional<Interval>> y{};  ///< nothing: fits the curves; in decades where logarithmic
    bool slopeIsLogarithmic = false;       ///< the derivative's panel shows log10 |f′|
    bool hasEqualAspect = false;           ///< in the value panel a unit is as long along y as along x

    std::optional<Interval>& range(PanelKind kind) { return y[indexOf(kind)]; }
    const std::optional<Interval>& range(PanelKind kind) const { return y[indexOf(kind)]; }
    bool operator==(const View&) const = default;
};

/// Which panels the Curves page shows, and how tall they are.
struct Panels {
    ByPanel<bool> shown{true, true, false, false, false};
    bool regions = true;
    bool names = true;                       ///< at the curves' ends
    ByPanel<double> heights{2, 1, 1, 1, 1};  ///< relative to each other, > 0
    /// Of the height of everything, in (0, 1), what the lanes take; nothing: what they need.
    std::optional<double> regionsShare{};

    bool& shows(PanelKind kind) { return shown[indexOf(kind)]; }
    bool shows(PanelKind kind) const { return shown[indexOf(kind)]; }
    bool operator==(const Panels&) const = default;
};

/// How the shown curves stand: over one another, or one to a cell over the same axes.
enum class Arrangement { overlay, grid };

/// The order of the region lanes and of the grid's cells.
enum class CurveOrder { list, name, family, deadShare };

/// A slider that stands in the strip of class mode.
struct PinnedSlider {
    CurveId curve = 0;      ///< 0: one that moves all curves
    std::string parameter;  ///< its id; of those that move all: "alpha", "scale", "epsilon"
    bool operator==(const PinnedSlider&) const = default;
};
inline constexpr std::size_t maximumPinnedSliders = 3;

/// A text that the user placed on a plot, with an arrow to what it speaks of where it has one. Data coordinates.
struct Note {
    struct Point {
        double x = 0;
        double y = 0;
        bool operator==(const Point&) const = default;
    };
    PanelKind panel = PanelKind::value;
    std::string text;  ///< plain, with simple mathematics between dollar signs
    Point at;          ///< the middle of the text
    std::optional<Point> target;
    bool operator==(const Note&) const = default;
};
inline constexpr int maximumNotes = 100;

/// A view worth returning to, as a lesson steps through them.
struct Scene {
    std::string name;
    View view;
    Panels panels;
    std::optional<double> cursor;
    std::optional<CurveId> selected;  ///< 0: none; nothing: whatever is, as its curve is gone
    bool operator==(const Scene&) const = default;
};
inline constexpr int maximumScenes = 100;

struct Session {
    std::vector<Curve> curves;  ///< in the order of the list; drawn in that order, the selected one on top
    CurveId selected = 0;       ///< 0: none
    CurveId solo = 0;           ///< the only one drawn; 0: none
    double outputScale = 1;     ///< multiplies every shown curve
    double epsilon = 0.01;
    bool epsilonIsRelative = false;
    std::optional<double> cursor;        ///< a pinned x; the hovering pointer is not part of the session
    std::optional<double> secondCursor;  ///< differences are taken from the first to it
    CurveId reference = 0;               ///< the difference panel subtracts it; 0: none
    bool showsNotablePoints = false;     ///< of the selected curve: roots, extrema, kinks, …
    std::vector<double> table;           ///< x values that the user keeps in the table of exact values
    SliderRange alphaSlider{-1, 2, 0.01};
    SliderRange scaleSlider{0, 3, 0.01};
    View view;
    Panels panels;
    Arrangement arrangement = Arrangement::overlay;
    CurveOrder curveOrder = CurveOrder::list;
    Inputs inputs;
    Lens lens;
    std::vector<PinnedSlider> pinned;  ///< at most maximumPinnedSliders
    std::vector<Scene> scenes;
    std::vector<Note> notes;  ///< in the order in which they were made; at most maximumNotes
    bool operator==(const Session&) const = default;
};

/// ReLU, Leaky ReLU (0.1), ELU, GELU, SiLU, tanh and sigmoid over −6…6, ELU selected.
Session firstSession();

// --- What can be asked of a session ---

const Activation& activationOf(const Curve& curve);
/// Names the function behind a curve, whatever its parameters: the id, or of a formula its text. What caches compare.
std::string functionKey(const Curve& curve);
const Curve* findCurve(const Session& session, CurveId id);
Curve* findCurve(Session& session, CurveId id);
const Curve* selectedCurve(const Session& session);
/// Drawn: visible, and no other curve is soloed.
bool isShown(const Session& session, const Curve& curve);
std::vector<const Curve*> shownCurves(const Session& session);
/// The values to evaluate: the curve's, its scale times the session's output scale.
std::vector<double> effectiveValues(const Session& session, const Curve& curve);
/// "Leaky ReLU 0.1", "ReLU general α 0.1, M 6", "ELU 0.5, ×2": the name, then each parameter that is not at its
/// default, with its symbol unless it is the only one besides the scale; the user's label where there is one.
std::string labelOf(const Curve& curve);
/// Its alpha among Activation::parameters(), if it has one.
std::optional<std::size_t> alphaIndex(const Curve& curve);
/// The value is valid there, beside the curve's other values.
bool accepts(const Curve& curve, std::size_t parameter, double value);
bool canFollowAlpha(const Curve& curve);
/// The lowest slot of the palette that no curve has.
int freeColour(const Session& session);
/// Those that follow Alpha, in the order of the list.
std::vector<const Curve*> tiedCurves(const Session& session);
/// The one alpha of all tied curves, but for those that cannot take it (CELU at 0); nothing while they differ or there
/// are none.
std::optional<double> sharedAlpha(const Session& session);

// --- What can be done to a session; each is one step of undo ---

/// Adds at the end with defaults, the lowest free colour, tied as its header says, selects it and ends a solo, so that
/// what was added is seen. 0, and nothing is changed, where there are maximumCurves already.
CurveId addCurve(Session& session, const Activation& activation);
/// The same with a formula (makeFormula). It is not tied to Alpha, but can be if a parameter is called alpha.
CurveId addFormula(Session& session, std::shared_ptr<const Activation> formula);
/// Gives a curve that has a formula another one. Parameters of the same name keep their slider and, unless it was the
/// formula's own and that has changed, their value. False, and nothing is changed, where the curve has no formula.
bool replaceFormula(Session& session, CurveId id, std::shared_ptr<const Activation> formula);
/// Below the original, selected, untied from Alpha, without its label. 0: no such curve, or too many.
CurveId duplicateCurve(Session& session, CurveId id);
/// Selects its neighbour if it was selected; pins, scenes and the reference forget it.
void removeCurve(Session& session, CurveId id);
void moveCurve(Session& session, CurveId id, int to);  ///< to: its new place in the list
void showAllActivations(Session& session);  ///< adds every activation that is not in the list yet, up to maximumCurves
void clearCurves(Session& session);
void toggleSolo(Session& session, CurveId id);                       ///< a hidden curve that is soloed becomes visible
void hideCurves(Session& session, const std::vector<CurveId>& ids);  ///< ends the solo of one of them
void revealCurve(Session& session, CurveId id);  ///< shown again, whatever hid it: itself, or another one's solo
/// Gives every tied curve this alpha, as far as it is valid there.
void setSharedAlpha(Session& session, double alpha);
/// Returns every tied curve to its own default.
void resetSharedAlpha(Session& session);
/// False, and nothing is changed, where the value is not valid (Activation::problem says why).
bool setParameter(Session& session, CurveId id, std::size_t parameter, double value);
/// Its value stays until the shared Alpha is moved. Without effect where there is no alpha.
void tieAlpha(Session& session, CurveId id, bool tied);

}  // namespace actiscope
