// What the window adds to the play of sliders: its key, its place in the menu, and how it was played the last time.
#include "ui/class_mode/class_mode.h"
#include "ui/class_mode/class_strip.h"
#include "ui/main_window.h"
#include "ui/pages/curves_page.h"
#include "ui/panels/control_panel.h"
#include "ui/play/player.h"
#include "ui/tools/tool_panel.h"
#include "ui/widgets/value_row.h"
#include "ui/window/main_menu.h"
#include "ui/window/notice_bar.h"

#include <QAction>

#include <algorithm>

namespace actiscope::ui {

void MainWindow::connectPlay()
{
    Player& player = interaction_.player();
    player.setSettings(preferences_.play());
    connect(&player, &Player::settingsChanged, this, [this, &player] { preferences_.setPlay(player.settings()); });
    const auto refresh = [this, &player] { menu_->play->setChecked(player.playing() != nullptr); };
    connect(&player, &Player::playingChanged, this, refresh);
    connect(menu_->play, &QAction::triggered, this, [this, &player, refresh] {
        if (ValueRow* row = player.playing() ? player.playing() : rowToPlay())
            player.toggle(*row);
        else if (classMode_->isOn())
            notices_->say(NoticeBar::Kind::information,
                          tr("No slider stands in the strip: choose one with the three dots at its right end."));
        refresh();
    });
}

/// The slider that was touched last, else the first one; in class mode of those that the class sees.
ValueRow* MainWindow::rowToPlay() const
{
    ValueRow* last = interaction_.player().lastTouched();
    if (!classMode_->isOn())
        return last ? last : page_->tools().adjust().firstToPlay();
    const std::vector<ValueRow*> rows = classMode_->strip()->rows();
    if (std::ranges::find(rows, last) != rows.end())
        return last;
    const auto first = std::ranges::find_if(rows, [](const ValueRow* row) { return row->isEnabled(); });
    return first == rows.end() ? nullptr : *first;
}

}  // namespace actiscope::ui
