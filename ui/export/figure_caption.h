// What may stand under a figure in a paper.
#pragma once

#include "ui/export/figure_settings.h"

#include <QString>

namespace actiscope::ui {

/// Sentences that state functions with their parameters, what is drawn of them, the range and ε, in the figure's
/// language: "ELU (α = 1) and GELU, with derivatives, for −6 ≤ x ≤ 6. Hatched: zero gradient; dotted: |f′| < 0.01."
QString suggestedCaption(const Session& session, const FigureSettings& settings);

}  // namespace actiscope::ui
