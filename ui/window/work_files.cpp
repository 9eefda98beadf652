#include "ui/window/work_files.h"

#include "core/error.h"
#include "ui/data_loader.h"
#include "ui/export/clipboard.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_job.h"
#include "ui/export/export_memory.h"
#include "ui/export/export_progress.h"
#include "ui/preferences.h"
#include "ui/session_file.h"
#include "ui/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace actiscope::ui {

WorkFiles::WorkFiles(Document& document, Preferences& preferences, QWidget* window)
    : QObject(window), document_(document), preferences_(preferences), window_(window), copier_(new FigureCopier(this))
{
    connect(copier_, &FigureCopier::copied, this, &WorkFiles::figureCopied);
    connect(copier_, &FigureCopier::failed, this,
            [this](const QString& sentence) { emit problem(tr("Nothing was copied. %1").arg(sentence)); });
}

void WorkFiles::startNew()
{
    if (!mayLeave())
        return;
    exportSettings_.reset();
    document_.replace(tr("New session"), firstSession());
}

void WorkFiles::askAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        window_, tr("Open"), preferences_.folder(),
        tr("Sessions, figures and data (*.actiscope *.png *.svg *.pdf *.tex *.tikz *.csv *.tsv *.txt);;"
           "Actiscope sessions (*.actiscope);;Exported figures (*.png *.svg *.pdf *.tex *.tikz);;"
           "Numbers (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

bool WorkFiles::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (DataLoader::isDataFile(absolute)) {
        preferences_.setFolder(QFileInfo(absolute).path());
        emit dataRequested(absolute);
        return true;
    }
    try {
        openWork(absolute);  // a damaged file is told of before anything is asked
        if (!mayLeave())
            return false;
        take(openWork(absolute), absolute);  // Save may have written this very file
    } catch (const RequestError& error) {
        if (!QFileInfo::exists(absolute)) {
            preferences_.forgetRecentFile(absolute);
            emit recentFilesChanged();
        }
        emit problem(tr("Nothing was opened. %1").arg(QString::fromUtf8(error.what())));
        return false;
    }
    remember(absolute);
    return true;
}

void WorkFiles::take(OpenedWork work, const QString& path)
{
    // A figure is no place to save to: its session has no name yet.
    SessionOrigin origin{{}, std::move(work.session.json), std::nullopt};
    if (!work.isFigure) {
        origin.path = path;
        origin.saved = work.session.session;
    }
    exportSettings_ = std::move(work.settings);
    document_.replace(tr("Open %1").arg(QFileInfo(path).fileName()), std::move(work.session.session),
                      std::move(origin));
}

bool WorkFiles::save()
{
    const QString path = document_.origin().path;
    return path.isEmpty() ? askAndSave() : saveTo(path);
}

bool WorkFiles::askAndSave()
{
    QString suggested = document_.origin().path;
    if (suggested.isEmpty())
        suggested = preferences_.folder() + QLatin1Char('/') + tr("curves") + QStringLiteral(".actiscope");
    QFileDialog dialog(window_, tr("Save Session As"), QFileInfo(suggested).path(),
                       tr("Actiscope sessions (*.actiscope)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("actiscope"));
    dialog.selectFile(QFileInfo(suggested).fileName());
    return dialog.exec() == QDialog::Accepted && saveTo(dialog.selectedFiles().constFirst());
}

bool WorkFiles::saveTo(const QString& path)
{
    document_.endGesture();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QJsonObject& original = document_.origin().file;
    const Session& session = document_.session();
    try {
        saveBytes(absolute, writeSession(session, original));
    } catch (const RequestError& error) {
        emit problem(tr("Nothing was saved. %1").arg(QString::fromUtf8(error.what())));
        return false;
    }
    document_.setOrigin({absolute, sessionToJson(session, original), session});
    remember(absolute);
    emit saved(absolute);
    return true;
}

ExportChoice WorkFiles::choiceForExport(bool isDark) const
{
    ExportChoice choice = choiceToBeginWith(readMemory(preferences_.exportMemory()), document_.session(), isDark);
    if (exportSettings_)
        choice.settings = *exportSettings_;
    return choice;
}

void WorkFiles::askAndExport(Theme& theme)
{
    document_.endGesture();
    const ExportChoice before = choiceForExport(theme.isDark());
    ExportDialog dialog(document_.session(), before, document_.origin().path, preferences_, theme, window_);
    const bool isAccepted = dialog.exec() == QDialog::Accepted;
    preferences_.setExportMemory(writeMemory(memoryOf(dialog.choice(), document_.session(), before.settings)));
    exportSettings_.reset();
    if (isAccepted)
        exportTo(dialog.path(), settingsToWrite(dialog.choice()), theme);
}

void WorkFiles::copyFigure(const Theme& theme)
{
    FigureSettings settings = settingsToWrite(choiceForExport(theme.isDark()));
    settings.isDark = theme.isDark();
    settings.sweep.reset();  // the figure as it stands in the window
    copier_->copy(document_.session(), settings);
}

void WorkFiles::exportTo(const QString& path, const FigureSettings& settings, const Theme& theme)
{
    auto* job = new ExportJob(this);
    new ExportProgressDialog(*job, QFileInfo(path).fileName(), theme, window_);
    connect(job, &ExportJob::finished, this, [this, job](const QStringList& paths) {
        preferences_.setFolder(QFileInfo(paths.constFirst()).path());
        emit exported(paths);
        job->deleteLater();
    });
    connect(job, &ExportJob::failed, this, [this, job](const QString& sentence) {
        emit problem(tr("Nothing was exported. %1").arg(sentence));
        job->deleteLater();
    });
    connect(job, &ExportJob::cancelled, job, &QObject::deleteLater);
    job->start(document_.session(), settings, {path});
}

bool WorkFiles::mayLeave()
{
    document_.endGesture();
    if (!document_.isModified())
        return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Unsaved Changes"),
                         tr("Save the changes to %1?").arg(QFileInfo(document_.origin().path).fileName()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
        case QMessageBox::Save:
            return save();
        case QMessageBox::Discard: {
            const SessionOrigin origin = document_.origin();
            document_.replace(tr("Discard changes"), *origin.saved, origin);
            return true;
        }
        default:
            return false;
    }
}

bool WorkFiles::mayEnd()
{
    if (const auto* job = findChild<ExportJob*>(); !job || !job->isRunning())
        return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Export Under Way"),
                         tr("A figure is still being written. Stop that, so that nothing of it is left?"),
                         QMessageBox::Discard | QMessageBox::Cancel, window_);
    question.button(QMessageBox::Discard)->setText(tr("Stop and Close"));
    question.button(QMessageBox::Cancel)->setText(tr("Keep Writing"));
    question.setDefaultButton(QMessageBox::Cancel);
    return question.exec() == QMessageBox::Discard;
}

void WorkFiles::remember(const QString& path)
{
    preferences_.addRecentFile(path);
    preferences_.setFolder(QFileInfo(path).path());
    emit recentFilesChanged();
}

}  // namespace actiscope::ui
