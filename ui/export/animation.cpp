#include "ui/export/animation.h"

#include "ui/export/sweep.h"

namespace actiscope::ui {

Animation::Animation(const Session& session, const FigureSettings& settings)
    : settings_(settings), sweep_(*settings.sweep), session_(withStillAxes(session, settings, sweep_))
{}

int Animation::frames() const
{
    return frameCount(sweep_);
}

double Animation::seconds() const
{
    return secondsOf(sweep_);
}

Sheet Animation::sheet(int frame) const
{
    return makeSheet(sessionAt(session_, sweep_, frame), settingsAt(settings_, session_, sweep_, frame));
}

Sheet firstSheet(const Session& session, const FigureSettings& settings)
{
    return settings.sweep ? Animation(session, settings).sheet(0) : makeSheet(session, settings);
}

}  // namespace actiscope::ui
