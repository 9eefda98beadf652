// What the export dialog remembers from one time to the next.
#pragma once

#include "ui/export/export_choice.h"
#include "ui/json_node.h"

#include <QByteArray>

#include <optional>

namespace actiscope::ui {

struct ExportMemory {
    ExportChoice choice{};
    FigureParts window{};  ///< what the window showed then
    QString subject{};     ///< the curves that it showed
};

/// The settings, but what check() refuses of them as it was before.
FigureSettings legalPartsOf(const FigureSettings& settings, const FigureSettings& before);

/// before: what the choice began with; what is refused of the choice, half typed, is remembered as it was then.
ExportMemory memoryOf(const ExportChoice& choice, const Session& session, const FigureSettings& before);

/// The look of the last time. Panels and parts are the last time's as long as the window shows the same ones, else the
/// window's; titles, inset, data range and sweep speak of one figure and stay with its curves.
ExportChoice choiceToBeginWith(const std::optional<ExportMemory>& memory, const Session& session, bool isDark);

QJsonObject choiceToJson(const ExportChoice& choice);
/// Throws RequestError.
ExportChoice choiceFromJson(const JsonNode& node);

QByteArray writeMemory(const ExportMemory& memory);
/// Nothing where it is empty or damaged.
std::optional<ExportMemory> readMemory(const QByteArray& json);

}  // namespace actiscope::ui
