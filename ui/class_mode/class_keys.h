// The keys of class mode: the one list that it hears and the sheet of keys shows.
#pragma once

#include "core/session.h"
#include "ui/figure/veil.h"

#include <QString>
#include <Qt>

#include <optional>
#include <span>

namespace actiscope::ui {

struct ClassKey {
    Qt::Key key;
    std::optional<PanelKind> panel;  ///< that it hides or reveals
    bool Veil::*part;                ///< what else; null with no panel: it reveals everything
    const char* text;                ///< what it does, for people; null: as the row above, of which it is another part
};

std::span<const ClassKey> classKeys();
QString textOf(const ClassKey& key);  ///< in the language of the window

/// As class mode begins, and as the key for everything leaves it.
inline constexpr Veil nothingVeiled{.otherLanes = true};

/// Nothing where the key is none of these.
std::optional<Veil> turned(const Veil& veil, int key);

}  // namespace actiscope::ui
