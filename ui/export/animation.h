// The figure while one value runs: as files, the preview and the clipboard show it.
#pragma once

#include "ui/export/drawing.h"
#include "ui/export/sheet.h"

namespace actiscope::ui {

/// The frames of the settings' sweep, on axes that stand still.
class Animation {
public:
    /// The settings have a sweep, and checkSweep() lets it pass.
    Animation(const Session& session, const FigureSettings& settings);

    int frames() const;
    double seconds() const;
    /// frame: from 0 to frames() − 1.
    Sheet sheet(int frame) const;
    Drawing drawing(int frame) const { return drawSheet(sheet(frame)); }

private:
    FigureSettings settings_;
    FigureSweep sweep_;
    Session session_;
};

/// Where one picture is to stand for everything: the figure, or the first frame of its sweep.
Sheet firstSheet(const Session& session, const FigureSettings& settings);

}  // namespace actiscope::ui
