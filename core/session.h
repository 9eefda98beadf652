// Everything a user can change, as one plain value. Undo, saving and export all work on it.
#pragma once

#include "core/activation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace actiscope {

class Activation;

/// What a session may hold: as much as its file may, so that whatever can be made can be read back.
inline constexpr int maximumCurves = 1000;
inline constexpr int maximumLabelLength = 1000;  ///< in UTF-16 units, as files and fields count

/// Identifies a curve as long as it lives, across undo and saving; never 0 for a curve.
using CurveId = std::uint32_t;

/// The user's own range and step of one parameter's slider.
struct SliderRange {
    double low = 0;
    double high = 1;
    double step = 0.01;
    bool operator==(const SliderRange&) const = default;
};

/// One curve of the list: an activation with its parameters, its colour and its label.
struct Curve {
    CurveId id = 0;
    std::string activation;                           ///< id in the catalogue
    std::vector<double> values;                       ///< as Activation::parameters(), scale last
    std::vector<std::optional<SliderRange>> sliders;  ///< by parameter; nothing: the catalogue's range
    std::optional<std::string> label;                 ///< the user's; nothing: made from name and parameters
    int colour = 0;                                   ///< slot of the palette, kept as long as the curve lives
    bool isVisible = true;
    bool followsAlpha = false;  ///< tied to the shared Alpha
    bool operator==(const Curve&) const = default;
};

/// The part of the plane that is shown. A y range that is not set fits the curves.
struct View {
    Interval x{-6, 6};
    std::optional<Interval> value;
    std::optional<Interval> slope;
    std::optional<Interval> curvature;
    bool operator==(const View&) const = default;
};

/// Which panels the Curves page shows.
struct Panels {
    bool value = true;
    bool slope = true;
    bool curvature = false;
    bool regions = true;
    bool operator==(const Panels&) const = default;
};

struct Session {
    std::vector<Curve> curves;  ///< in the order of the list; drawn in that order, the selected one on top
    CurveId selected = 0;       ///< 0: none
    CurveId solo = 0;           ///< the only one drawn; 0: none
    double outputScale = 1;     ///< multiplies every shown curve
    double epsilon = 0.01;
    bool epsilonIsRelative = false;
    std::optional<double> cursor;  ///< a pinned x; the hovering pointer is not part of the session
    SliderRange alphaSlider{-1, 2, 0.01};
    SliderRange scaleSlider{0, 3, 0.01};
    View view;
    Panels panels;
    bool operator==(const Session&) const = default;
};

/// ReLU, Leaky ReLU (0.1), ELU, GELU, SiLU, tanh and sigmoid over −6…6, ELU selected.
Session firstSession();

// --- What can be asked of a session ---

const Activation& activationOf(const Curve& curve);
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
/// The one alpha of all tied curves, but for those that cannot take it (CELU at 0); nothing while they differ or there
/// are none.
std::optional<double> sharedAlpha(const Session& session);

// --- What can be done to a session; each is one step of undo ---

/// Adds at the end with defaults, the lowest free colour, tied as its header says, selects it and ends a solo, so that
/// what was added is seen. 0, and nothing is changed, where there are maximumCurves already.
CurveId addCurve(Session& session, const Activation& activation);
CurveId duplicateCurve(
    Session& session,
    CurveId id);  ///< below the original, selected, untied from Alpha, without its label; 0: no such curve, or too many
void removeCurve(Session& session, CurveId id);        ///< selects its neighbour if it was selected
void moveCurve(Session& session, CurveId id, int to);  ///< to: its new place in the list
void showAllActivations(Session& session);  ///< adds every activation that is not in the list yet, up to maximumCurves
void clearCurves(Session& session);
void toggleSolo(Session& session, CurveId id);  ///< a hidden curve that is soloed becomes visible
/// Gives every tied curve this alpha, as far as it is valid there.
void setSharedAlpha(Session& session, double alpha);
/// Returns every tied curve to its own default.
void resetSharedAlpha(Session& session);
/// False, and nothing is changed, where the value is not valid (Activation::problem says why).
bool setParameter(Session& session, CurveId id, std::size_t parameter, double value);
/// Its value stays until the shared Alpha is moved. Without effect where there is no alpha.
void tieAlpha(Session& session, CurveId id, bool tied);

}  // namespace actiscope
