// How a row of a panel changes the session.
#pragma once

#include "core/session.h"

#include <QString>

#include <functional>
#include <set>

namespace actiscope::ui {

class Document;
class Interaction;
class ValueRow;

struct RowEdit {
    std::function<QString()> name;  ///< of the step of undo
    std::function<void(Session&, double)> change;
    std::function<std::set<CurveId>(const Session&)> moving;  ///< the curves that a drag moves; empty: no ghosts
};

/// A drag, a run of keys or a play becomes one step of undo, a drag with ghosts of the curves that it moves; a typed
/// value is a step of its own. The row must not outlive document and interaction.
void connectRow(ValueRow& row, Document& document, Interaction& interaction, const RowEdit& edit);

}  // namespace actiscope::ui
