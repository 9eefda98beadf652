#include "ui/main_window.h"

#include "core/error.h"
#include "ui/class_mode/class_mode.h"
#include "ui/class_mode/class_strip.h"
#include "ui/language.h"
#include "ui/pages/curves_page.h"
#include "ui/play/player.h"
#include "ui/plot_area.h"
#include "ui/view_history.h"
#include "ui/window/main_menu.h"
#include "ui/window/notice_bar.h"
#include "ui/window/tab_order.h"
#include "ui/window/top_bar.h"
#include "ui/window/work_files.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

/// The one local file that is dragged; empty: something else is.
QString draggedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls[0].isLocalFile() ? urls[0].toLocalFile() : QString();
}

/// Two programs that run side by side have a name each.
QString slotOf(const Autosave& autosave)
{
    return QFileInfo(autosave.path()).completeBaseName();
}

}  // namespace

MainWindow::MainWindow(const Places& places, Theme& theme, Language& language)
    : theme_(theme), language_(language), preferences_(places), document_(firstSession()), autosave_(places.data)
{
    theme_.setChoice(preferences_.theme());
    theme_.setScale(preferences_.textScale());
    language_.setCode(preferences_.language().isEmpty() ? Language::ofDesktop() : preferences_.language());
    build();
    connectFiles();
    connectEdit();
    connectView();
    connectPlay();
    restoreWork();
    page_->plots().history().restart();
    restoreLook();
    retranslate();
    page_->plots().setFocus();
}

MainWindow::~MainWindow()
{
    interaction_.player().stop();
    classMode_->setOn(false);
    // Views go before what they look at: a slider that is still being moved ends its gesture on its way out.
    delete takeCentralWidget();
}

void MainWindow::build()
{
    auto* centre = new QWidget(this);
    setLook(centre, "page");
    bar_ = new TopBar(theme_, language_, centre);
    notices_ = new NoticeBar(theme_, centre);
    page_ = new CurvesPage(document_, interaction_, theme_, centre);
    menu_ = new MainMenu(this);
    files_ = new WorkFiles(document_, preferences_, this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(notices_);
    layout->addWidget(page_, 1);
    classMode_ = new ClassMode({*this, *bar_, *page_, *layout}, document_, interaction_, theme_, this);
    setCentralWidget(centre);
    setAcceptDrops(true);
    bar_->menuButton().setMenu(menu_->menu());
    bar_->setFoldActions(menu_->leftPanel, menu_->rightPanel);
}

void MainWindow::restoreWork()
{
    Autosave::Restored restored = autosave_.restore();
    if (!restored.problem.isEmpty())
        notices_->say(NoticeBar::Kind::problem, restored.problem);
    if (!restored.file)
        return;
    SessionOrigin origin{{}, restored.file->json, std::nullopt};
    try {
        const QString path = preferences_.lastFile(slotOf(autosave_));
        if (!path.isEmpty() && QFileInfo::exists(path)) {
            origin.saved = loadSession(path).session;
            origin.path = path;
        }
    } catch (const RequestError&) {
        // The work is there all the same; it merely has no name any more.
    }
    document_.start(std::move(restored.file->session), std::move(origin));
}

void MainWindow::keepWork()
{
    autosave_.schedule([this] { return writeSession(document_.session(), document_.origin().file); });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!files_->mayEnd() || !files_->mayLeave()) {
        event->ignore();
        return;
    }
    keepWork();
    const QString problem = autosave_.flush();
    if (!problem.isEmpty() && !mayCloseUnsaved(problem)) {
        event->ignore();
        return;
    }
    keepLook();
    event->accept();
}

/// What would be lost with the window can be saved elsewhere, or is let go of on purpose.
bool MainWindow::mayCloseUnsaved(const QString& problem)
{
    QMessageBox question(QMessageBox::NoIcon, tr("Session Not Saved"),
                         tr("The session could not be kept for the next start. %1").arg(problem),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.button(QMessageBox::Save)->setText(tr("Save As…"));
    question.button(QMessageBox::Discard)->setText(tr("Close Anyway"));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
        case QMessageBox::Save:
            return files_->askAndSave();
        case QMessageBox::Discard:
            return true;
        default:
            return false;
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && menu_)
        retranslate();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && classMode_->isOn())
        classMode_->setOn(false);
    else if (!classMode_->handleKey(event->key()) && !menu_->handleKey(*event))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = draggedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    files_->open(path);
}

bool MainWindow::focusNextPrevChild(bool forward)
{
    std::vector<QWidget*> parts{bar_, notices_};
    const std::vector<QWidget*> columns = page_->columns();
    parts.insert(parts.end(), columns.begin(), columns.end());
    if (classMode_->isOn())
        parts.push_back(classMode_->strip());
    return moveFocus(parts, focusWidget(), forward);
}

void MainWindow::refreshTitle()
{
    const QString path = document_.origin().path;
    setWindowTitle(path.isEmpty() ? QStringLiteral("Actiscope")
                                  : QStringLiteral("%1[*] — Actiscope").arg(QFileInfo(path).fileName()));
    setWindowModified(document_.isModified());
    if (!autosave_.path().isEmpty())
        preferences_.setLastFile(slotOf(autosave_), path);
}

}  // namespace actiscope::ui
