// How sliders play, to choose from.
#pragma once

class QMenu;
class QWidget;

namespace actiscope::ui {

class Player;

/// Speed, direction and pauses, as the player has them now; a choice goes to the player at once. The menu belongs to
/// the parent and deletes itself when it is closed.
QMenu* makePlayMenu(Player& player, QWidget& parent);

}  // namespace actiscope::ui
