// The files attached to a PDF, as Qt attaches them.
#pragma once

#include "ui/export/carried_text.h"

#include <QByteArrayView>

#include <optional>

namespace actiscope::ui {

/// The first attachment with this name, which must be of letters and dots; nothing where a whole
/// file names none.
std::optional<CarriedText> findPdfAttachment(QByteArrayView pdf, QByteArrayView name, qsizetype longest);

}  // namespace actiscope::ui
