// What of a session the words of `actiscope export` can say.
#pragma once

#include "ui/export/figure_settings.h"

#include <QString>

#include <optional>

namespace actiscope::ui {

/// Everything that the figure shows of the session can be said with curves and options, without a session file.
bool isSayable(const Session& session, const FigureSettings& settings);

/// A curve as the command line names it: "elu:alpha=0.5"; of a formula its text, for --formula.
QString curveWord(const Curve& curve);

/// How options name a curve among others: by its activation where no other one has it, else by its place from 1 on.
QString referenceWord(const std::vector<const Curve*>& curves, CurveId id);

}  // namespace actiscope::ui
