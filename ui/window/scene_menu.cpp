#include "ui/window/scene_menu.h"

#include "ui/document.h"
#include "ui/scenes.h"
#include "ui/window/scene_dialog.h"

#include <QInputDialog>

namespace actiscope::ui {
namespace {

constexpr std::size_t mostInMenu = 20;

}  // namespace

SceneMenu::SceneMenu(Document& document, const Theme& theme, QWidget* window)
    : QMenu(window), document_(document), theme_(theme), window_(window)
{
    setToolTipsVisible(true);
    retranslate();
    connect(this, &QMenu::aboutToShow, this, &SceneMenu::fill);
    connect(&document_, &Document::changed, this, [this](const Session& before, const Session& now) {
        if (before.scenes != now.scenes)
            last_ = sceneShown(now);
    });
    fill();
}

void SceneMenu::retranslate()
{
    setTitle(tr("&Scenes"));
}

void SceneMenu::fill()
{
    clear();
    const Session& session = document_.session();
    QAction* add = addAction(tr("&Add This View…"), this, &SceneMenu::askAndAdd);
    add->setEnabled(std::ssize(session.scenes) < maximumScenes);
    QAction* arrange = addAction(tr("A&rrange…"), this, &SceneMenu::manage);
    arrange->setEnabled(!session.scenes.empty());
    if (!session.scenes.empty())
        addSeparator();
    const std::optional<std::size_t> shown = sceneShown(session);
    for (std::size_t i = 0; i < std::min(session.scenes.size(), mostInMenu); ++i) {
        QString name = QString::fromStdString(session.scenes[i].name);
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = addAction(QStringLiteral("%1  %2").arg(i + 1).arg(name), this, [this, i] { jumpTo(i); });
        action->setCheckable(true);
        action->setChecked(shown == i);
    }
}

void SceneMenu::step(int direction)
{
    if (document_.session().scenes.empty())
        return;
    emit stepping();
    document_.editView([this, direction](Session& session) { last_ = stepScene(session, last_, direction); });
    emit stepping();
}

void SceneMenu::jumpTo(std::size_t index)
{
    emit stepping();
    document_.editView([index](Session& session) { showScene(session, index); });
    emit stepping();
    last_ = index;
}

void SceneMenu::askAndAdd()
{
    auto* dialog = new QInputDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add This View"));
    dialog->setLabelText(tr("Name of the scene"));
    dialog->setTextValue(sceneName(document_.session()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        document_.edit(tr("Add scene"), [&name](Session& session) { addScene(session, name); });
    });
    dialog->open();
}

void SceneMenu::manage()
{
    auto* dialog = window_->findChild<SceneDialog*>();
    if (!dialog) {
        dialog = new SceneDialog(document_, theme_, window_);
        connect(dialog, &SceneDialog::shown, this, &SceneMenu::jumpTo);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

}  // namespace actiscope::ui
