// The pieces that a PNG file is made of.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace actiscope::ui {

inline constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1a\n", 8);
inline constexpr qsizetype pngHeaderEnd = 33;  ///< of the signature and IHDR: where other chunks may begin

/// Length, type (four letters), data and checksum.
QByteArray pngChunk(QByteArrayView type, QByteArrayView data);

/// An iTXt chunk: UTF-8 text under a Latin keyword, uncompressed.
QByteArray pngText(QByteArrayView keyword, QByteArrayView text);

struct PngText {
    QByteArray text;
    bool isWhole = false;  ///< the checksum holds, and what was compressed could be expanded
};

/// Of the first iTXt chunk with this keyword, compressed or not; nothing where the file has none or is cut off before
/// it. At most `longest` bytes are looked at; a longer text is not whole.
std::optional<PngText> findPngText(QByteArrayView png, QByteArrayView keyword, qsizetype longest);

}  // namespace actiscope::ui
