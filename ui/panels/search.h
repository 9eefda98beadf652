// Finding activations by what people type.
#pragma once

#include "core/catalogue.h"

#include <QString>

#include <vector>

namespace actiscope::ui {

/// How well an activation answers a query: 0 not at all, more is better. Looks at id, names, Chinese name and the
/// frameworks' names; case, space, hyphens and underscores do not matter ("leakyrelu" finds Leaky ReLU).
int matchScore(const Activation& activation, const QString& query);

/// All that match, best first; everything in the catalogue's order for an empty query.
std::vector<const Activation*> searchCatalogue(const QString& query);

}  // namespace actiscope::ui
