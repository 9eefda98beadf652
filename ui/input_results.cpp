#include "ui/input_results.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <stdexcept>

namespace actiscope::ui {

namespace {

constexpr std::size_t mostInFile = 1'000'000;  ///< values that an export waits for

/// As many as a panel has room for, and no more than so many values can fill.
int binsFor(const Inputs& inputs)
{
    constexpr double least = 24;
    constexpr double most = 240;
    const bool isData = inputs.kind == InputKind::data && !inputs.data->values.empty();
    return static_cast<int>(isData ? std::clamp(2 * std::cbrt(double(inputs.data->count)), least, most) : most);
}

/// Very many values count by their summary.
Session withFewInputs(const Session& session)
{
    Session quick = session;
    if (quick.inputs.kind == InputKind::data && quick.inputs.data->values.size() > mostInFile) {
        const InputData& all = *session.inputs.data;
        quick.inputs.data = std::make_shared<InputData>(InputData{all.fileName,
                                                                  all.sha256,
                                                                  all.column,
                                                                  all.count,
                                                                  all.mean,
                                                                  all.deviation,
                                                                  all.least,
                                                                  all.greatest,
                                                                  all.histogram,
                                                                  {}});
    }
    return quick;
}

}  // namespace

Statistics noStatistics()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    return {nan, nan, nan, nan, nan, nan, nan, nan, nan};
}

Statistics statisticsOf(const Session& session, const Curve& curve, const std::function<bool()>& isCancelled)
{
    try {
        return statistics(activationOf(curve), effectiveValues(session, curve), session.inputs,
                          {.epsilon = session.epsilon, .isRelative = session.epsilonIsRelative}, isCancelled);
    } catch (const RequestError&) {
        return noStatistics();
    } catch (const std::invalid_argument&) {
        return noStatistics();
    }
}

std::optional<OutputDensity> outputsOf(const Session& session, const Curve& curve, Interval y,
                                       const std::function<bool()>& isCancelled)
{
    try {
        return outputDensity(activationOf(curve), effectiveValues(session, curve), session.inputs,
                             {.from = y.low, .to = y.high, .count = binsFor(session.inputs)}, isCancelled);
    } catch (const RequestError&) {
        return std::nullopt;
    } catch (const std::invalid_argument&) {
        return std::nullopt;
    }
}

InputResults resultsNow(const Session& session)
{
    InputResults results;
    if (session.inputs.kind == InputKind::none)
        return results;
    const Session quick = withFewInputs(session);
    for (const Curve* curve : shownCurves(quick))
        results[curve->id] = {statisticsOf(quick, *curve)};
    return results;
}

std::optional<OutputDensity> outputsNow(const Session& session, const Curve& curve, Interval y)
{
    return outputsOf(withFewInputs(session), curve, y);
}

}  // namespace actiscope::ui
