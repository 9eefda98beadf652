// actiscope export: figures in files, from one command.
#include "app/command.h"
#include "app/export_options.h"
#include "app/export_progress.h"
#include "app/export_request.h"
#include "app/text.h"
#include "core/error.h"
#include "core/suggest.h"
#include "ui/export/figure_caption.h"
#include "ui/export/figure_command.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <optional>

namespace actiscope::app {
namespace {

using namespace exporting;

/// Of what Qt says, only what ends the program concerns the user: the desktop's folders and plugins draw no figure.
void passOn(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        complain("actiscope export", message.toStdString());
}

/// Fonts and pictures without a display, whatever the desktop says.
class Canvas {
public:
    Canvas()
    {
        qInstallMessageHandler(passOn);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application_.emplace(count_, words_);
    }

private:
    int count_ = 1;
    char name_[10] = "actiscope";
    char* words_[2] = {name_, nullptr};
    std::optional<QGuiApplication> application_;
};

void write(const Request& request)
{
    Progress progress;
    try {
        ui::exportFigures(request.session, request.settings, request.files, progress.report());
    } catch (const ui::ExportCancelled&) {
        throw WorkError("Stopped. No file was written.");
    }
}

[[noreturn]] void refuseFont(std::string_view given)
{
    std::vector<std::string> families;
    for (const QString& family : QFontDatabase::families())
        families.push_back(family.toStdString());
    const std::vector<std::string> near =
        nearestNames(given, std::vector<std::string_view>(families.begin(), families.end()));
    const std::string sentence = std::string(fontOption.name) + ": no font " + quoted(given) + " is installed.";
    throw RequestError(sentence + (near.empty() ? " \"fc-list : family\" lists those that are."
                                                : " Did you mean " + joinAlternatives(near) + "?"));
}

/// Another family would take its place in silence. Needs a canvas: fonts are known only there.
void requireFont(const Arguments& arguments, const Request& request)
{
    const QString& family = request.settings.fontFamily;
    // Generic names ("Sans Serif") are among the families, but are no family that is there.
    if (family.isEmpty() || QFontDatabase::hasFamily(family) ||
        QFontDatabase::families().contains(family, Qt::CaseInsensitive))
        return;
    if (arguments.has(fontOption))
        refuseFont(family.toStdString());
    complain("actiscope export",
             "The figure's font " + quoted(family.toStdString()) + " is not installed. Another one takes its place.");
}

void run(const Arguments& arguments, Output& output)
{
    const Request request = readRequest(arguments);
    const Canvas canvas;
    requireFont(arguments, request);
    if (arguments.has(printCommandOption)) {
        const QStringList words = QStringList{QStringLiteral("actiscope")} + commandOf(arguments, request);
        output.write(ui::shellLine(words).toStdString() + "\n");
        return;
    }
    write(request);
    if (arguments.has(captionOption))
        output.write(ui::suggestedCaption(request.session, request.settings).toStdString() + "\n");
}

}  // namespace

const Command exportCommand{
    .name = "export",
    .summary = "Write figures: pictures, vector graphics, TikZ, Matplotlib, data, animations",
    .syntax = exporting::syntax,
    .notes =
        "The format follows the file's ending. Words after -o that end so are files as well, so that \"-o a.png "
        "b.svg\" writes two; each is written whole or not at all, and none before all are made.\n"
        "What stands in round brackets is what holds where an option is not given. With --session, what the session "
        "or the figure says holds in its place, and \"none\" or a switch's opposite takes it back; a session by itself "
        "shows what its window shows.\n"
        "--panels takes as many parts as are wanted. regions: shades the panels by the regions of the selected curve; "
        "lanes: a strip of regions for each curve; statistics: the inputs of --normal or --uniform, which show them "
        "in any case; grid: a cell for each curve.\n"
        "--sweep with a .png writes numbered files beside it: selu-001.png and so on. Files in other formats show the "
        "figure as it stands.\n"
        "-o is not needed with --caption and --print-command.",
    .run = run,
};

}  // namespace actiscope::app
