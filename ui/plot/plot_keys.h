// What keys do in the plots: the one list that the plots hear and the sheet of keys shows.
#pragma once

#include <QKeyCombination>
#include <QString>

#include <optional>
#include <span>

namespace actiscope::ui {

enum class PlotAction {
    left,
    right,
    up,
    down,
    finerLeft,
    finerRight,
    coarserLeft,
    coarserRight,
    zoomIn,
    zoomOut,
    zoomInX,
    zoomOutX,
    zoomInY,
    zoomOutY,
    fit,
    box,
    rangeOfY,
    rangeOfX,
    pinCursor,
    nextNotable,
    previousNotable,
    letGo,
    nextPanel,
    previousPanel,
    taller,
    shorter,
    usualHeights,
    addNote,
    nextNote,
};

struct PlotKey {
    PlotAction action;
    QKeyCombination keys;
    const char* text;  ///< what it does, for people; null: as the row above, of which it is another direction
};

std::span<const PlotKey> plotKeys();
QString textOf(const PlotKey& key);  ///< in the language of the window

/// The keypad's keys are those of the keyboard; where a layout needs Shift for + it does not count.
std::optional<PlotAction> plotActionOf(QKeyCombination pressed);

}  // namespace actiscope::ui
