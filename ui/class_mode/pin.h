// The pin beside a slider, which puts it into the strip of class mode.
#pragma once

#include "core/session.h"

namespace actiscope::ui {

class Document;
class ValueRow;

/// Shows the row's pin and keeps it as the session has it. Pinning a fourth slider takes the place of the one that was
/// pinned first; the last one that is pinned stays. The row must not outlive the document.
void connectPin(ValueRow& row, Document& document, const PinnedSlider& slider);

}  // namespace actiscope::ui
