// What is to be written: a kind of file and the settings of the figure in it.
#pragma once

#include "ui/export/export_figure.h"

namespace actiscope::ui {

struct ExportChoice {
    FileFormat format = FileFormat::png;
    bool isSequence = false;  ///< numbered PNG files, one for each frame of the sweep
    FigureSettings settings{};
    bool operator==(const ExportChoice&) const = default;
};

/// Frames are made of a parameter that runs.
bool isAnimation(const ExportChoice& choice);

/// Curves are written as numbers, not as marks.
bool hasData(FileFormat format);

/// As exportFigure() takes them: without what only other kinds of files have, such as a sweep.
FigureSettings settingsToWrite(const ExportChoice& choice);

/// What runs where nothing was chosen: Alpha of the shown curves that have one, else the output scale.
FigureSweep sweepToBeginWith(const Session& session);

/// "gelu-silu-mish", for a file's name: the file of the session, else the shown curves.
QString suggestedName(const Session& session, const QString& sessionPath);

}  // namespace actiscope::ui
