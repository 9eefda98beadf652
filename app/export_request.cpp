#include "app/export_request.h"

#include "app/export_options.h"
#include "app/export_session.h"
#include "app/export_settings.h"
#include "app/figure_text.h"
#include "core/error.h"
#include "ui/export/export_figure.h"
#include "ui/export/figure_command.h"
#include "ui/export/sayable.h"

#include <algorithm>

namespace actiscope::app::exporting {
namespace {

constexpr std::string_view onlyPage = "curves";

void requirePage(const Arguments& arguments)
{
    const std::string_view page = arguments.value(pageOption).value_or(onlyPage);
    if (page != onlyPage)
        throw RequestError("--page: this version has no figures of a page " + quoted(page) + " yet, only of " +
                           std::string(onlyPage) + ".");
}

bool canMove(const QString& file)
{
    const auto format = ui::formatOf(file);
    return format && (*format == ui::FileFormat::png || ui::infoOf(*format).isAnimation);
}

/// Everything that can be said against the files before they are made.
QStringList readFiles(const Arguments& arguments, const Request& request)
{
    QStringList files;
    bool moves = false;
    for (const std::string_view word : arguments.values(outputOption)) {
        files.append(readText(outputOption.name, word));
        const auto format = ui::formatOf(files.back());
        if (format && ui::infoOf(*format).isAnimation && !request.settings.sweep)
            throw RequestError("-o: " + quoted(word) +
                               " is an animation. Say what moves, with --sweep NAME=FROM:TO:COUNT.");
        moves = moves || canMove(files.back());
    }
    if (arguments.has(sweepOption) && request.settings.sweep && !files.empty() && !moves)
        throw RequestError("--sweep makes animations, but no file given with -o can be one: .gif, or numbered .png.");
    ui::checkExport(request.session, request.settings, files);
    return files;
}

/// Curves by themselves: what is selected, and what a window would show, follows from the rest.
void settle(const Arguments& arguments, Session& session, const ui::FigureSettings& settings)
{
    if (!arguments.has(selectOption) && ui::needsSelected(settings))
        session.selected = session.curves.front().id;
    session = ui::sessionOfFigure(session, settings);
}

void requireCurves(const Session& session)
{
    if (session.curves.empty())
        throw RequestError("CURVE is missing: " + std::string(curvesOperand.help) +
                           "; or give a formula with --formula, or a session with --session.");
    if (shownCurves(session).empty())
        throw RequestError("--session: all curves of the session are hidden. A figure needs one that is shown.");
}

/// As they are typed; where none is, one that can show the figure.
QStringList filesToName(const Request& request)
{
    if (!request.files.isEmpty())
        return request.files;
    return {request.settings.sweep ? QStringLiteral("figure.gif") : QStringLiteral("figure.pdf")};
}

/// The words as they are typed, and a file.
QStringList givenWords(const Arguments& arguments, const Request& request)
{
    const auto text = [](std::string_view word) {
        return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    };
    QStringList words{QStringLiteral("export")};
    for (const std::string_view word : arguments.operands())
        words << text(word);
    for (const Option& option : options) {
        if (arguments.switched(option) == false)
            words << text(oppositeOf(option.name));
        for (const std::string_view value : arguments.values(option)) {
            if (option.name == printCommandOption.name)
                continue;
            if (option.value.empty())
                words << text(option.name);
            else if (option.name.starts_with("--"))
                words << text(option.name) + QLatin1Char('=') + text(value);
            else
                words << text(option.name) << text(value);
        }
    }
    if (!arguments.has(outputOption))
        words << text(outputOption.name) << filesToName(request);
    return words;
}

}  // namespace

Request readRequest(const Arguments& arguments)
{
    requirePage(arguments);
    Request request;
    ui::FigureSettings usual = ui::commandDefaults();
    bool isCarried = false;
    const auto file = arguments.value(sessionOption);
    if (file) {
        Start start = readStart(*file);
        request.session = std::move(start.session);
        isCarried = start.settings && !arguments.has(defaultsOption);
        usual = isCarried ? *start.settings : ui::commandDefaults(request.session);
    } else if (arguments.has(defaultsOption)) {
        throw RequestError("--defaults is for --session FILE, which is not given.");
    }
    addCurves(arguments, request.session);
    requireCurves(request.session);
    readOptions(arguments, request.session);
    request.settings = readSettings(arguments, request.session, std::move(usual));
    if (request.settings.sweep && !isCarried && !arguments.has(dpiOption))
        request.settings.dotsPerInch = ui::animationDotsPerInch;
    if (!file)
        settle(arguments, request.session, request.settings);
    request.files = readFiles(arguments, request);
    if (request.files.empty() && !arguments.has(captionOption) && !arguments.has(printCommandOption))
        throw RequestError("-o FILE is missing: say which file to write, such as -o figure.pdf.");
    return request;
}

QStringList commandOf(const Arguments& arguments, const Request& request)
{
    // What only a session file can say is said again as it was.
    if (arguments.has(sessionOption) && !ui::isSayable(request.session, request.settings))
        return givenWords(arguments, request);
    const QStringList files = filesToName(request);
    ui::FigureSettings settings = request.settings;
    // Of a figure that only carries it: a sweep that is said wants a file that shows it.
    if (std::ranges::none_of(files, canMove))
        settings.sweep.reset();
    return ui::exportWords(request.session, settings, files, QStringLiteral("session.actiscope"));
}

}  // namespace actiscope::app::exporting
