// What a class is to predict before it is shown.
#pragma once

#include "core/session.h"

#include <optional>

namespace actiscope::ui {

struct Figure;
struct FigureCursor;

/// Neither part of the session nor of what is exported: it lasts as long as the question.
struct Veil {
    ByPanel<bool> panels{};  ///< axes stand, the curves are hidden
    bool regions = false;
    bool names = false;
    bool otherLanes = false;  ///< of all but the selected curve: a room reads one
    bool operator==(const Veil&) const = default;
};

/// Takes away what is veiled. Axes, ranges and the places of all panels stay, so that nothing jumps at the reveal.
void hideVeiled(Figure& figure, const Veil& veil);
/// The dots and the tangent of a cursor that belongs to this figure.
void hideVeiled(std::optional<FigureCursor>& cursor, const Figure& figure, const Veil& veil);

}  // namespace actiscope::ui
