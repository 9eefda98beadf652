#include "ui/play/play_menu.h"

#include "ui/play/player.h"
#include "ui/widgets/number_text.h"

#include <QActionGroup>
#include <QMenu>

namespace actiscope::ui {

namespace {

QString nameOf(PlayMode mode)
{
    switch (mode) {
        case PlayMode::once:
            return Player::tr("Once");
        case PlayMode::loop:
            return Player::tr("Loop");
        case PlayMode::backAndForth:
            break;
    }
    return Player::tr("Back and Forth");
}

/// One of several values of a setting.
template <class T>
void addChoice(QMenu& menu, QActionGroup& group, const QString& name, Player& player, T PlaySettings::*member, T value)
{
    QAction* action = menu.addAction(name);
    action->setCheckable(true);
    action->setChecked(player.settings().*member == value);
    group.addAction(action);
    QObject::connect(action, &QAction::triggered, &player, [&player, member, value] {
        PlaySettings settings = player.settings();
        settings.*member = value;
        player.setSettings(settings);
    });
}

}  // namespace

QMenu* makePlayMenu(Player& player, QWidget& parent)
{
    auto* menu = new QMenu(&parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* speeds = new QActionGroup(menu);
    for (const double speed : playSpeeds)
        addChoice(*menu, *speeds, Player::tr("%1× Speed").arg(shortText(speed)), player, &PlaySettings::speed, speed);
    menu->addSeparator();
    auto* modes = new QActionGroup(menu);
    for (const PlayMode mode : playModes)
        addChoice(*menu, *modes, nameOf(mode), player, &PlaySettings::mode, mode);
    menu->addSeparator();
    QAction* pauses = menu->addAction(Player::tr("Pause at Stops"));
    pauses->setCheckable(true);
    pauses->setChecked(player.settings().pausesAtStops);
    QObject::connect(pauses, &QAction::triggered, &player, [&player](bool isOn) {
        PlaySettings settings = player.settings();
        settings.pausesAtStops = isOn;
        player.setSettings(settings);
    });
    return menu;
}

}  // namespace actiscope::ui
