#include "ui/window/scene_dialog.h"

#include "ui/document.h"
#include "ui/scenes.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

SceneDialog::SceneDialog(Document& document, const Theme& theme, QWidget* window)
    : QDialog(window), document_(document), list_(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QVBoxLayout;
    for (QPushButton** button : {&show_, &rename_, &replace_, &up_, &down_, &remove_, &close_}) {
        *button = new QPushButton(this);
        (*button)->setAutoDefault(false);
        if (button == &close_)
            buttons->addStretch(1);
        buttons->addWidget(*button);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(16));
    layout->addWidget(list_, 1);
    layout->addLayout(buttons);
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    list_->installEventFilter(this);

    connect(list_, &QListWidget::itemActivated, this, [this] { emit shown(static_cast<std::size_t>(row())); });
    connect(list_, &QListWidget::currentRowChanged, this, &SceneDialog::refreshButtons);
    connect(list_, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const auto index = static_cast<std::size_t>(list_->row(item));
        document_.edit(tr("Rename scene"), [&](Session& session) { renameScene(session, index, item->text()); });
        // An empty name was refused. Not now: the list is still busy with this item.
        QMetaObject::invokeMethod(this, &SceneDialog::fill, Qt::QueuedConnection);
    });
    connect(show_, &QPushButton::clicked, this, [this] { emit shown(static_cast<std::size_t>(row())); });
    connect(rename_, &QPushButton::clicked, this, [this] { list_->editItem(list_->currentItem()); });
    connect(replace_, &QPushButton::clicked, this, [this] {
        document_.edit(tr("Replace scene"),
                       [this](Session& session) { replaceScene(session, static_cast<std::size_t>(row())); });
    });
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(remove_, &QPushButton::clicked, this, &SceneDialog::remove);
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    connect(&document_, &Document::changed, this, [this](const Session& before, const Session& now) {
        if (before.scenes != now.scenes)
            QMetaObject::invokeMethod(this, &SceneDialog::fill, Qt::QueuedConnection);
    });
    retranslate();
    fill();
    resize(theme.px(460), theme.px(360));
}

void SceneDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SceneDialog::retranslate()
{
    setWindowTitle(tr("Scenes"));
    list_->setAccessibleName(tr("Scenes"));
    show_->setText(tr("&Show"));
    rename_->setText(tr("Re&name"));
    replace_->setText(tr("Replace by &This View"));
    up_->setText(tr("Move &Up"));
    down_->setText(tr("Move &Down"));
    remove_->setText(tr("&Remove"));
    close_->setText(tr("Close"));
    up_->setToolTip(tr("Alt+Up"));
    down_->setToolTip(tr("Alt+Down"));
    rename_->setToolTip(tr("F2"));
    remove_->setToolTip(tr("Del"));
}

int SceneDialog::row() const
{
    return std::max(list_->currentRow(), 0);
}

void SceneDialog::fill()
{
    const QSignalBlocker quiet(list_);
    const int current = row();
    list_->clear();
    for (const Scene& scene : document_.session().scenes) {
        auto* item = new QListWidgetItem(QString::fromStdString(scene.name), list_);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    list_->setCurrentRow(std::min(current, list_->count() - 1));
    refreshButtons();
}

void SceneDialog::refreshButtons()
{
    const bool isThere = list_->count() > 0;
    for (QPushButton* button : {show_, rename_, replace_, remove_})
        button->setEnabled(isThere);
    up_->setEnabled(isThere && row() > 0);
    down_->setEnabled(isThere && row() + 1 < list_->count());
}

void SceneDialog::move(int by)
{
    const int from = row();
    const int to = from + by;
    if (to < 0 || to >= list_->count())
        return;
    document_.edit(tr("Move scene"), [from, to](Session& session) {
        moveScene(session, static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    });
    list_->setCurrentRow(to);
}

void SceneDialog::remove()
{
    document_.edit(tr("Remove scene"),
                   [this](Session& session) { removeScene(session, static_cast<std::size_t>(row())); });
}

bool SceneDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto& key = *static_cast<const QKeyEvent*>(event);
    const bool isArrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (isArrow && key.modifiers().testFlag(Qt::AltModifier))
        move(key.key() == Qt::Key_Up ? -1 : 1);
    else if (key.key() == Qt::Key_Delete)
        remove();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

}  // namespace actiscope::ui
