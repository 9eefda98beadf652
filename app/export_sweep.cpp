#include "app/export_sweep.h"

#include "app/curve.h"
#include "app/export_options.h"
#include "app/export_session.h"
#include "app/figure_text.h"
#include "core/catalogue.h"
#include "core/error.h"
#include "ui/export/figure_words.h"

#include <algorithm>
#include <array>

namespace actiscope::app::exporting {
namespace {

bool isShared(std::string_view name)
{
    return std::ranges::any_of(ui::sharedSweepWords, [name](QLatin1String word) {
        return name == std::string_view(word.data(), static_cast<std::size_t>(word.size()));
    });
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
    const std::string_view parameter = name.substr(point + 1);
    const Activation& activation = activationOf(*findCurve(session, sweep.curve));
    const auto index = activation.parameterIndex(parameter);
    if (!index)
        throw RequestError(about(name) + ": " + std::string(activation.id()) + " has no parameter " +
                           quoted(parameter) + ". It has " + parameterNames(activation) + ".");
    sweep.parameter = activation.parameters()[*index].id;
}

void requireValid(std::string_view text, const Curve& curve, const ui::FigureSweep& sweep)
{
    const Activation& activation = activationOf(curve);
    const std::size_t index = *activation.parameterIndex(sweep.parameter);
    for (const double end : {sweep.from, sweep.to})
        if (!accepts(curve, index, end))
            throw RequestError(about(text) + ": " + sweep.parameter + " of " + std::string(activation.id()) +
                               " must be in " + validRange(activation.parameters()[index]) + ".");
}

void requireValid(std::string_view text, const Session& session, const ui::FigureSweep& sweep)
{
    if (sweep.curve != 0)
        return requireValid(text, *findCurve(session, sweep.curve), sweep);
    if (sweep.parameter == "epsilon" && !(sweep.from > 0 && sweep.to > 0))
        throw RequestError(about(text) + ": epsilon must be above 0.");
    const bool hasTied = std::ranges::any_of(
        session.curves, [&](const Curve& curve) { return canFollowAlpha(curve) && curve.followsAlpha; });
    if (sweep.parameter == "alpha" && !hasTied)
        throw RequestError(about(text) +
                           ": no curve of the figure follows alpha. Name one of its parameters: CURVE.PARAMETER.");
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
    requireValid(text, session, sweep);
    return sweep;
}

}  // namespace

void readSweep(const Arguments& arguments, const Session& session, std::optional<ui::FigureSweep>& sweep)
{
    if (const auto text = arguments.value(sweepOption))
        sweep = readTrack(*text, session);
    for (const Option& option : {durationOption, backAndForthOption})
        if (arguments.has(option) && !sweep)
            throw RequestError(std::string(option.name) + " is that of an animation. Say what moves, with --sweep.");
    if (const auto time = arguments.value(durationOption))
        sweep->seconds = readDuration(durationOption.name, *time);
    if (arguments.has(backAndForthOption))
        sweep->goesBack = true;
}

bool sweepsAlpha(const Arguments& arguments)
{
    const auto text = arguments.value(sweepOption);
    return text && text->starts_with("alpha=");
}

}  // namespace actiscope::app::exporting
