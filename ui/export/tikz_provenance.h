// What a TikZ file was made from, as comments in it.
#pragma once

#include <QByteArray>

#include <optional>

namespace actiscope::ui {

/// Lines of at most 76 characters, all comments of TeX, the last one ended: Base64 between a line that begins it and
/// one that ends it. Empty for no JSON.
QByteArray provenanceComment(const QByteArray& json);

struct ProvenanceComment {
    QByteArray json;
    bool isWhole = false;  ///< the end is there, and all between is Base64
};

/// The first one; nothing where no line begins one. One that is longer than `longest` is not whole.
std::optional<ProvenanceComment> findProvenanceComment(const QByteArray& tex, qsizetype longest);

}  // namespace actiscope::ui
