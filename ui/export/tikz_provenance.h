// What a TikZ file was made from, as comments in it.
#pragma once

#include "ui/export/carried_text.h"

#include <optional>

namespace actiscope::ui {

/// Lines of at most 76 characters, all comments of TeX, the last one ended: Base64 between a line that begins it and
/// one that ends it. Empty for no JSON.
QByteArray provenanceComment(const QByteArray& json);

/// The JSON of the first one; nothing where no line begins one. It is whole if it ends and all between is Base64.
std::optional<CarriedText> findProvenanceComment(const QByteArray& tex, qsizetype longest);

}  // namespace actiscope::ui
