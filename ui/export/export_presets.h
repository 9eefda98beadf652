// Looks worth returning to: built-in ones, and those that the user saved.
#pragma once

#include "ui/export/export_choice.h"

#include <QString>

#include <vector>

namespace actiscope::ui {

class Preferences;

struct ExportPreset {
    QString name{};
    ExportChoice choice{};
    bool isBuiltIn = false;
    bool operator==(const ExportPreset&) const = default;
};

inline constexpr int maximumPresets = 100;
inline constexpr int maximumPresetName = 60;

/// For a column of a paper, two columns, a slide, a handout, a square. They say how large things are, and leave colours
/// and the kind of file as they are.
std::vector<ExportPreset> builtInPresets();

/// The choice in the preset's look. What speaks of one figure (what is in it, titles, inset, data range, sweep) stays.
ExportChoice withPreset(const ExportChoice& choice, const ExportPreset& preset);

/// A name as it is kept.
QString presetName(const QString& typed);
/// Those of the user, by name; what is damaged is left out.
std::vector<ExportPreset> savedPresets(const Preferences& preferences);
/// Takes the place of one with the same name. What check() refuses of it is kept as it is usually. False
/// where the name is empty or taken by a built-in one, or there are
/// maximumPresets already.
bool savePreset(Preferences& preferences, const QString& name, const ExportChoice& choice);
bool renamePreset(Preferences& preferences, const QString& from, const QString& to);
void removePreset(Preferences& preferences, const QString& name);

}  // namespace actiscope::ui
