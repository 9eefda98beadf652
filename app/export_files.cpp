#include "app/export_files.h"

#include "app/export_progress.h"
#include "app/text.h"
#include "core/error.h"

#include <QDir>
#include <QFileInfo>

namespace actiscope::app::exporting {
namespace {

std::string shown(const QString& path)
{
    return actiscope::quoted(path.toStdString());  // not std::quoted
}

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
    QStringList paths;
    QStringList names;
    for (const Target& target : request.targets) {
        paths << target.path;
        names << QFileInfo(target.path).fileName();
    }
    Progress progress;
    try {
        ui::exportFigures(request.session, request.settings, paths, progress.of(names.join(QStringLiteral(", "))));
    } catch (const ui::ExportCancelled&) {
        throw WorkError("Stopped. No file was written.");
    }
}

}  // namespace actiscope::app::exporting
