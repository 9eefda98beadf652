#include "ui/export/export_figure.h"

#include "core/error.h"
#include "ui/export/animation.h"
#include "ui/export/even_points.h"
#include "ui/export/figure_writers.h"
#include "ui/export/gif_file.h"
#include "ui/export/picture_memory.h"
#include "ui/export/provenance.h"
#include "ui/export/sweep.h"
#include "ui/export/webp_file.h"
#include "ui/export/whole_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureFile)
};

[[noreturn]] void fail(const QString& sentence)
{
    throw RequestError(sentence.toStdString());
}

std::span<const FileFormatInfo> allFormats()
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
        FileFormatInfo{
            .format = FileFormat::webp, .suffix = QStringLiteral("webp"), .isAnimation = true, .isPicture = true},
    };
    return formats;
}

void checkAnimation(const Session& session, const FigureSettings& settings, FileFormat format)
{
    if (!settings.sweep)
        fail(Text::tr("A %1 file is an animation: say which parameter runs, and from where to where.")
                 .arg(infoOf(format).suffix.toUpper()));
    checkSweep(session, *settings.sweep);
    const int frames = frameCount(*settings.sweep);
    const double seconds = secondsOf(*settings.sweep);
    if (format == FileFormat::gif)
        checkGif(frames, dotsOf(settings), seconds);
    if (format == FileFormat::webp)
        checkWebp(frames, dotsOf(settings), seconds);
}

bool isNumbered(const FigureSettings& settings, FileFormat format)
{
    return format == FileFormat::png && settings.sweep.has_value();
}

/// What pdflatex, with its 5 million words of memory, has room for, as measured with pgfplots 1.18: a curve takes 500
/// words for each point while it is drawn, 100 until its axes are finished, and 20 to the figure's end.
int mostTexPoints(const Session& session, const FigureSettings& settings)
{
    constexpr double room = 3.7e6;  ///< besides the formats, the document and what else stands in the figure
    constexpr double curveItself = 12e3;
    const auto curves = static_cast<double>(shownCurves(session).size());
    const auto panels = static_cast<double>(std::ranges::count(settings.parts.panels, true));
    const double most = (room - curveItself * curves * panels) / (500 + 100 * curves + 20 * curves * (panels - 1));
    return std::max(leastDataPoints, static_cast<int>(most));
}

/// What programs that read the file have room for: a script is read as a whole before it runs.
int mostPointsOf(const Session& session, const FigureSettings& settings, FileFormat format)
{
    if (format == FileFormat::tikz)
        return mostTexPoints(session, settings);
    return format == FileFormat::matplotlib ? 100'000 : mostDataPoints;
}

void checkPoints(const Session& session, const FigureSettings& settings, FileFormat format)
{
    const int most = mostPointsOf(session, settings, format);
    if (settings.points && *settings.points > most)
        fail(Text::tr("A %1 file has room for %2 points of each of these curves, not %3: take fewer points, or a CSV.")
                 .arg(infoOf(format).suffix.toUpper())
                 .arg(most)
                 .arg(*settings.points));
}

QByteArray animationFile(const Session& session, const FigureSettings& settings, FileFormat format,
                         const ExportProgress& progress)
{
    const Animation animation(session, settings);
    const auto frame = [&](int i) { return rasterOf(animation.drawing(i), dotsOf(settings)); };
    return format == FileFormat::gif ? gifFile(animation.frames(), frame, animation.seconds(), progress)
                                     : webpFile(animation.frames(), frame, animation.seconds(), progress);
}

QByteArray stillFile(const Session& session, const FigureSettings& settings, FileFormat format)
{
    if (format == FileFormat::csv)
        return csvFile(session, settings);
    const Sheet sheet = makeSheet(session, settings);
    switch (format) {
        case FileFormat::svg:
            return svgFile(drawSheet(sheet), settings.textAsOutlines, provenanceOf(session, settings));
        case FileFormat::pdf:
            return pdfFile(drawSheet(sheet), provenanceOf(session, settings));
        case FileFormat::tikz:
            return tikzFile(withEvenPoints(sheet, session), provenanceOf(session, settings));
        case FileFormat::matplotlib:
            return matplotlibFile(withEvenPoints(sheet, session));
        default:
            return pngFile(drawSheet(sheet), dotsOf(settings), settings.dotsPerInch, provenanceOf(session, settings));
    }
}

void report(const ExportProgress& progress, double done)
{
    if (progress && !progress(done))
        throw ExportCancelled();
}

/// Every frame carries the whole animation, not itself alone: opened again, it can be played again.
QStringList addFrames(WholeFiles& files, const Session& session, const FigureSettings& settings, const QString& path,
                      const ExportProgress& progress)
{
    const Animation animation(session, settings);
    const QByteArray provenance = provenanceOf(session, settings);
    const QStringList paths = framePaths(path, animation.frames());
    for (int i = 0; i < animation.frames(); ++i) {
        files.add(paths[i], pngFile(animation.drawing(i), dotsOf(settings), settings.dotsPerInch, provenance));
        report(progress, (i + 1.0) / animation.frames());
    }
    return paths;
}

FileFormat formatToWrite(const QString& path)
{
    if (const auto format = formatOf(path))
        return *format;
    QStringList endings;
    for (const FileFormatInfo& info : fileFormats())
        endings += QLatin1Char('.') + info.suffix;
    fail(Text::tr("%1 does not end in what says its format: %2.").arg(path, endings.join(QStringLiteral(", "))));
}

}  // namespace

std::span<const FileFormatInfo> fileFormats()
{
    static_assert(static_cast<int>(FileFormat::webp) == 7, "the last one");
    return canWriteWebp() ? allFormats() : allFormats().first(allFormats().size() - 1);
}

const FileFormatInfo& infoOf(FileFormat format)
{
    return *std::ranges::find(allFormats(), format, &FileFormatInfo::format);
}

std::optional<FileFormat> formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("tikz"))
        return FileFormat::tikz;
    const auto found = std::ranges::find(fileFormats(), suffix, &FileFormatInfo::suffix);
    return found == fileFormats().end() ? std::nullopt : std::optional(found->format);
}

void checkFile(const Session& session, const FigureSettings& settings, FileFormat format)
{
    check(settings);
    checkPoints(session, settings, format);
    if (infoOf(format).carriesSession)
        provenanceOf(session, settings);
    if (infoOf(format).isPicture)
        checkDots(settings);
    if (infoOf(format).isAnimation || isNumbered(settings, format))
        checkAnimation(session, settings, format);
}

QByteArray makeFile(const Session& session, const FigureSettings& settings, FileFormat format,
                    const ExportProgress& progress)
{
    checkFile(session, settings, format);
    return withinMemory([&] {
        return infoOf(format).isAnimation ? animationFile(session, settings, format, progress)
                                          : stillFile(session, settings, format);
    });
}

QStringList placesOf(const FigureSettings& settings, const QString& path)
{
    return isNumbered(settings, formatToWrite(path)) ? framePaths(path, frameCount(*settings.sweep))
                                                     : QStringList{path};
}

void checkExport(const Session& session, const FigureSettings& settings, const QStringList& paths)
{
    QSet<QString> places;
    for (const QString& path : paths) {
        const FileFormat format = formatToWrite(path);
        checkFile(session, settings, format);
        for (const QString& place : placesOf(settings, path)) {
            checkPlace(place);
            const QString end = placeOf(place);
            if (places.contains(end))
                fail(Text::tr("%1 is to be written twice.").arg(place));
            places.insert(end);
        }
    }
}

QStringList exportFigures(const Session& session, const FigureSettings& settings, const QStringList& paths,
                          const ExportProgress& progress)
{
    checkExport(session, settings, paths);
    WholeFiles files;
    QStringList written;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto ofAll = [&](double done) {
            return !progress || progress((double(i) + done) / double(paths.size()));
        };
        const FileFormat format = formatToWrite(paths[i]);
        if (isNumbered(settings, format)) {
            written += withinMemory([&] { return addFrames(files, session, settings, paths[i], ofAll); });
        } else {
            files.add(paths[i], makeFile(session, settings, format, ofAll));
            written += paths[i];
        }
        report(ofAll, 1);
    }
    files.commit();
    return written;
}

void exportFigure(const Session& session, const FigureSettings& settings, const QString& path,
                  const ExportProgress& progress)
{
    exportFigures(session, settings, {path}, progress);
}

}  // namespace actiscope::ui
