// Tab walks through the window as it is read.
#pragma once

#include <vector>

class QWidget;

namespace actiscope::ui {

/// The visible controls inside of `parts` that Tab stops at: part by part, in each from the top row to the bottom row,
/// in a row from left to right. Of buttons that exclude each other only the checked one. Panels make and drop controls
/// while they are used, so the order is looked up where it is needed instead of being kept.
std::vector<QWidget*> readingOrder(const std::vector<QWidget*>& parts);

/// Moves the focus one control on or back, round at the ends, and scrolls it into view. False where there is none.
bool moveFocus(const std::vector<QWidget*>& parts, QWidget* from, bool forward);

}  // namespace actiscope::ui
