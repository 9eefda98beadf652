// The pieces that a PNG file is made of.
#pragma once

#include "ui/export/carried_text.h"

#include <QByteArrayView>

#include <optional>

namespace actiscope::ui {

inline constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1a\n", 8);
inline constexpr qsizetype pngHeaderEnd = 33;  ///< of the signature and IHDR: where other chunks may begin

/// Length, type (four letters), data and checksum.
QByteArray pngChunk(QByteArrayView type, QByteArrayView data);

/// An iTXt chunk: UTF-8 text under a Latin keyword, uncompressed.
QByteArray pngText(QByteArrayView keyword, QByteArrayView text);

/// Of the first iTXt chunk with this keyword, compressed or not; nothing where a whole file has none. It is whole if
/// its checksum holds and it has at most `longest` bytes.
std::optional<CarriedText> findPngText(QByteArrayView png, QByteArrayView keyword, qsizetype longest);

}  // namespace actiscope::ui
