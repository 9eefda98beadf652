#include "app/export_sweep.h"

#include "app/export_options.h"
#include "app/export_session.h"
#include "app/figure_text.h"
#include "core/error.h"
#include "ui/export/figure_words.h"
#include "ui/export/sweep.h"

#include <algorithm>

namespace actiscope::app::exporting {
namespace {

bool isShared(std::string_view name)
{
    return std::ranges::any_of(ui::sharedSweepWords, [name](QLatin1String word) { return viewOf(word) == name; });
}

std::string about(std::string_view text)
{
    return std::string(sweepOption.name) + ": " + quoted(text);
}

/// "selu.alpha": the curve stands before the last point, as frameworks' names have points of their own.
void readTarget(std::string_view name, const Session& session, ui::FigureSweep& sweep)
{
    if (isShared(name)) {
        sweep.parameter = name;
        return;
    }
    const std::size_t point = name.rfind('.');
    if (point == std::string_view::npos)
        throw RequestError(about(name) + " is not alpha, scale, epsilon or CURVE.PARAMETER, such as swish.beta.");
    sweep.curve = readCurveName(sweepOption.name, name.substr(0, point), session);
    sweep.parameter = name.substr(point + 1);
}

ui::FigureSweep readTrack(std::string_view text, const Session& session)
{
    const std::size_t equals = text.rfind('=');
    const std::vector<std::string_view> numbers =
        split(equals == std::string_view::npos ? std::string_view() : text.substr(equals + 1), ':');
    if (numbers.size() != 3)
        throw RequestError(about(text) + " is not NAME=FROM:TO:COUNT, such as alpha=0:2:61.");
    ui::FigureSweep sweep;
    readTarget(text.substr(0, equals), session, sweep);
    sweep.from = requireNumber(sweepOption.name, numbers[0]);
    sweep.to = requireNumber(sweepOption.name, numbers[1]);
    sweep.frames = readCount(sweepOption.name, numbers[2]);
    ui::checkSweep(session, sweep);
    return sweep;
}

}  // namespace

void readSweep(const Arguments& arguments, const Session& session, std::optional<ui::FigureSweep>& sweep)
{
    if (const auto text = arguments.value(sweepOption))
        sweep = readUnlessNone(*text, [&](std::string_view track) { return readTrack(track, session); });
    for (const Option& option : {durationOption, backAndForthOption})
        if (arguments.has(option) && !sweep)
            throw RequestError(std::string(option.name) + " is that of an animation. Say what moves, with --sweep.");
    if (const auto time = arguments.value(durationOption))
        sweep->seconds = readDuration(durationOption.name, *time);
    if (sweep)
        sweep->goesBack = arguments.switched(backAndForthOption).value_or(sweep->goesBack);
}

}  // namespace actiscope::app::exporting
