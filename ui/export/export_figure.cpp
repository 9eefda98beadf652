#include "ui/export/export_figure.h"

#include "core/error.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace actiscope::ui {

std::span<const FileFormatInfo> fileFormats()
{
    static const std::array formats{
        FileFormatInfo{
            .format = FileFormat::png, .suffix = QStringLiteral("png"), .isPicture = true, .carriesSession = true},
        FileFormatInfo{.format = FileFormat::svg, .suffix = QStringLiteral("svg"), .carriesSession = true},
        FileFormatInfo{.format = FileFormat::pdf, .suffix = QStringLiteral("pdf"), .carriesSession = true},
        FileFormatInfo{.format = FileFormat::tikz, .suffix = QStringLiteral("tex"), .carriesSession = true},
        FileFormatInfo{.format = FileFormat::matplotlib, .suffix = QStringLiteral("py")},
        FileFormatInfo{.format = FileFormat::csv, .suffix = QStringLiteral("csv")},
        FileFormatInfo{
            .format = FileFormat::gif, .suffix = QStringLiteral("gif"), .isAnimation = true, .isPicture = true},
    };
    return formats;
}

const FileFormatInfo& infoOf(FileFormat format)
{
    return *std::ranges::find(fileFormats(), format, &FileFormatInfo::format);
}

std::optional<FileFormat> formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("tikz"))
        return FileFormat::tikz;
    const auto found = std::ranges::find(fileFormats(), suffix, &FileFormatInfo::suffix);
    return found == fileFormats().end() ? std::nullopt : std::optional(found->format);
}

QByteArray makeFile(const Session& session, const FigureSettings& settings, FileFormat format, const ExportProgress&)
{
    Q_UNUSED(session)
    Q_UNUSED(settings)
    Q_UNUSED(format)
    throw RequestError("This kind of file cannot be written yet.");
}

void exportFigure(const Session& session, const FigureSettings& settings, const QString& path,
                  const ExportProgress& progress)
{
    Q_UNUSED(session)
    Q_UNUSED(settings)
    Q_UNUSED(path)
    Q_UNUSED(progress)
}

}  // namespace actiscope::ui
