// The entries of the plots' menu that are about the view.
#pragma once

class QMenu;

namespace actiscope::ui {

class Document;
class ViewHistory;

/// Previous and next view.
void addTravel(QMenu& menu, ViewHistory& history);

/// Equal aspect, logarithmic gradient.
void addAxisSwitches(QMenu& menu, Document& document);

}  // namespace actiscope::ui
