// Expands what PNG and PDF files hold compressed.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace actiscope::ui {

/// A zlib stream, which more bytes may follow. Nothing where it is damaged, or longer than `longest` bytes before or
/// after.
std::optional<QByteArray> inflated(QByteArrayView stream, qsizetype longest);

}  // namespace actiscope::ui
