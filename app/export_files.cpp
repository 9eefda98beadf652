#include "app/export_files.h"

#include "app/export_progress.h"
#include "app/text.h"
#include "core/error.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace actiscope::app::exporting {
namespace {

std::string shown(const QString& path)
{
    return quoted(path.toStdString());
}

/// Files that wait beside their places until all of them are whole.
class WaitingFiles {
public:
    void add(const QString& path, const QByteArray& bytes)
    {
        files_.push_back(std::make_unique<QSaveFile>(path));
        QSaveFile& file = *files_.back();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            fail(file);
    }

    void commit()
    {
        for (const auto& file : files_)
            if (!file->commit())
                fail(*file);
    }

private:
    [[noreturn]] static void fail(const QSaveFile& file)
    {
        throw WorkError(shown(file.fileName()) + " cannot be written: " + file.errorString().toStdString() + ".");
    }

    std::vector<std::unique_ptr<QSaveFile>> files_;
};

}  // namespace

void requirePlaces(const std::vector<Target>& targets)
{
    for (const Target& target : targets) {
        const QFileInfo info(target.path);
        if (!info.absoluteDir().exists())
            throw RequestError("-o: there is no folder " + shown(info.absolutePath()) + " for " +
                               shown(info.fileName()) + ".");
        if (info.exists() && !info.isFile())
            throw RequestError("-o: " + shown(target.path) + " is not a file. Only files are written over.");
    }
}

void writeFigures(const Request& request)
{
    Progress progress;
    WaitingFiles waiting;
    std::vector<std::pair<QString, QByteArray>> made;
    try {
        for (const Target& target : request.targets)
            if (!target.isFrames)
                made.emplace_back(target.path, ui::makeFile(request.session, request.settings, target.format,
                                                            progress.of(target.path)));
        for (const auto& [path, bytes] : made)
            waiting.add(path, bytes);
        for (const Target& target : request.targets)
            if (target.isFrames)
                ui::exportFigure(request.session, request.settings, target.path, progress.of(target.path));
    } catch (const ui::ExportCancelled&) {
        throw WorkError("Stopped. No file was written.");
    }
    progress.requireGoing();
    waiting.commit();
}

}  // namespace actiscope::app::exporting
