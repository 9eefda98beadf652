#include "app/export_request.h"

#include "app/export_options.h"
#include "app/export_session.h"
#include "app/export_settings.h"
#include "app/export_sweep.h"
#include "app/figure_text.h"
#include "core/error.h"
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
        throw RequestError("--page: this version draws no figures of a page " + quoted(page) + ". There is " +
                           std::string(onlyPage) + ".");
}

std::string endings()
{
    std::string all;
    for (const ui::FileFormatInfo& format : ui::fileFormats())
        all.append(all.empty() ? "." : ", .").append(format.suffix.toStdString());
    return all;
}

Target readTarget(std::string_view word, const ui::FigureSettings& settings)
{
    const QString path = readText(outputOption.name, word);
    const auto format = ui::formatOf(path);
    if (!format)
        throw RequestError("-o: " + quoted(word) + " does not end as a figure that can be written: " + endings() + ".");
    const ui::FileFormatInfo& info = ui::infoOf(*format);
    if (info.isAnimation && !settings.sweep)
        throw RequestError("-o: " + quoted(word) +
                           " is an animation. Say what moves, with --sweep NAME=FROM:TO:COUNT.");
    if (info.isPicture)
        ui::checkDots(settings);
    return {path, *format, *format == ui::FileFormat::png && settings.sweep};
}

std::vector<Target> readTargets(const Arguments& arguments, const ui::FigureSettings& settings)
{
    std::vector<Target> targets;
    for (const std::string_view word : arguments.values(outputOption)) {
        targets.push_back(readTarget(word, settings));
        if (std::ranges::count(targets, targets.back().path, &Target::path) > 1)
            throw RequestError("-o: " + quoted(word) + " is given twice. Once is enough.");
    }
    const bool moves = std::ranges::any_of(
        targets, [](const Target& target) { return target.isFrames || ui::infoOf(target.format).isAnimation; });
    if (arguments.has(sweepOption) && !targets.empty() && !moves)
        throw RequestError("--sweep makes animations, but no file given with -o is one: .gif, or numbered .png.");
    return targets;
}

/// Curves by themselves: what is selected, and what alpha moves, follows from the rest.
void settle(const Arguments& arguments, Session& session, const ui::FigureSettings& settings)
{
    if (!arguments.has(selectOption) && ui::needsSelected(settings))
        session.selected = session.curves.front().id;
    session = ui::sessionOfFigure(session, settings);
}

void tieAll(Session& session)
{
    std::vector<CurveId> ids;
    for (const Curve& curve : session.curves)
        if (canFollowAlpha(curve))
            ids.push_back(curve.id);
    for (const CurveId id : ids)
        tieAlpha(session, id, true);
}

void requireCurves(const Session& session)
{
    if (session.curves.empty())
        throw RequestError("CURVE is missing: " + std::string(curvesOperand.help) +
                           "; or give a formula with --formula, or a session with --session.");
    if (shownCurves(session).empty())
        throw RequestError("--session: all curves of the session are hidden. A figure needs one that is shown.");
}

QStringList givenWords(const Arguments& arguments)
{
    const auto text = [](std::string_view word) {
        return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    };
    QStringList words{QStringLiteral("export")};
    for (const std::string_view word : arguments.operands())
        words << text(word);
    for (const Option& option : options)
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
    return words;
}

}  // namespace

Request readRequest(const Arguments& arguments)
{
    requirePage(arguments);
    Request request;
    ui::FigureSettings usual = ui::commandDefaults();
    const auto file = arguments.value(sessionOption);
    if (file) {
        Start start = readStart(*file);
        request.session = std::move(start.session);
        const bool isCarried = start.settings && !arguments.has(defaultsOption);
        usual = isCarried ? *start.settings : ui::commandDefaults(request.session);
    } else if (arguments.has(defaultsOption)) {
        throw RequestError("--defaults is for --session FILE, which is not given.");
    }
    addCurves(arguments, request.session);
    requireCurves(request.session);
    if (!file && sweepsAlpha(arguments))
        tieAll(request.session);
    readOptions(arguments, request.session);
    request.settings = readSettings(arguments, request.session, std::move(usual));
    if (!file)
        settle(arguments, request.session, request.settings);
    request.targets = readTargets(arguments, request.settings);
    if (request.targets.empty() && !arguments.has(captionOption) && !arguments.has(printCommandOption))
        throw RequestError("-o FILE is missing: say which file to write, such as -o figure.pdf.");
    return request;
}

QStringList commandOf(const Arguments& arguments, const Request& request)
{
    // What only a session file can say is said again as it was.
    if (arguments.has(sessionOption) && !ui::isSayable(request.session, request.settings))
        return givenWords(arguments);
    QStringList files;
    for (const Target& target : request.targets)
        files.append(target.path);
    if (files.isEmpty())
        files.append(QStringLiteral("figure.pdf"));
    return ui::exportWords(request.session, request.settings, files, QStringLiteral("session.actiscope"));
}

}  // namespace actiscope::app::exporting
