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

/// Every panel, and the regions.
void addPanelSwitches(QMenu& menu, Document& document);

/// Names at the curves' ends; one over another, or a cell each.
void addArrangementSwitches(QMenu& menu, Document& document);

/// In which order lanes and cells stand.
void addOrders(QMenu& menu, Document& document);

}  // namespace actiscope::ui
