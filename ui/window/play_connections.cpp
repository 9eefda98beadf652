// What the window adds to the play of sliders: its key, its place in the menu, and how it was played the last time.
#include "ui/main_window.h"
#include "ui/pages/curves_page.h"
#include "ui/panels/control_panel.h"
#include "ui/play/player.h"
#include "ui/tools/tool_panel.h"
#include "ui/window/main_menu.h"

#include <QAction>

namespace actiscope::ui {

void MainWindow::connectPlay()
{
    Player& player = interaction_.player();
    player.setSettings(preferences_.play());
    connect(&player, &Player::settingsChanged, this, [this, &player] { preferences_.setPlay(player.settings()); });
    const auto refresh = [this, &player] { menu_->play->setChecked(player.playing() != nullptr); };
    connect(&player, &Player::playingChanged, this, refresh);
    connect(menu_->play, &QAction::triggered, this, [this, &player, refresh] {
        ValueRow* row = player.playing() ? player.playing() : player.lastTouched();
        if (!row)
            row = page_->tools().adjust().firstToPlay();
        if (row)
            player.toggle(*row);
        refresh();
    });
}

}  // namespace actiscope::ui
