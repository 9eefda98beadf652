#include "ui/export/png_chunks.h"

#include "ui/export/inflate.h"

#include <QtEndian>

#include <array>

namespace actiscope::ui {

namespace {

constexpr qsizetype lengthSize = 4;
constexpr qsizetype typeSize = 4;
constexpr qsizetype checksumSize = 4;

constexpr std::array<quint32, 256> checksumTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

/// CRC-32 of ISO 3309, as PNG has it.
quint32 checksum(QByteArrayView bytes)
{
    quint32 value = ~quint32{0};
    for (const char byte : bytes)
        value = checksumTable[(value ^ static_cast<uchar>(byte)) & 0xFF] ^ (value >> 8);
    return ~value;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// What follows the keyword and its zero byte: two bytes that tell of compression, then two texts that end with zero
/// (language and translated keyword), then the text.
CarriedText readText(QByteArrayView rest, qsizetype longest)
{
    constexpr qsizetype flags = 2;
    const qsizetype language = rest.size() < flags ? -1 : rest.indexOf('\0', flags);
    const qsizetype translated = language < 0 ? -1 : rest.indexOf('\0', language + 1);
    if (translated < 0)
        return {};
    const QByteArrayView text = rest.sliced(translated + 1);
    if (rest[0] == 0)
        return {text.size() <= longest ? text.toByteArray() : QByteArray(), text.size() <= longest};
    const std::optional<QByteArray> expanded = inflated(text, longest);
    return {expanded.value_or(QByteArray()), expanded.has_value()};
}

}  // namespace

QByteArray pngChunk(QByteArrayView type, QByteArrayView data)
{
    QByteArray body = type.toByteArray();
    body.append(data);
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(checksum(body));
}

QByteArray pngText(QByteArrayView keyword, QByteArrayView text)
{
    QByteArray data = keyword.toByteArray();
    data.append(5, '\0');  // ends the keyword; not compressed, in no way; no language; no translated keyword
    data.append(text);
    return pngChunk("iTXt", data);
}

std::optional<CarriedText> findPngText(QByteArrayView png, QByteArrayView keyword, qsizetype longest)
{
    if (!png.startsWith(pngSignature))
        return CarriedText{};
    QByteArray start = keyword.toByteArray();
    start.append('\0');
    qsizetype at = pngSignature.size();
    while (png.size() - at >= lengthSize + typeSize + checksumSize) {
        const qsizetype length = qFromBigEndian<quint32>(png.data() + at);
        const qsizetype body = at + lengthSize;
        if (png.size() - body - typeSize - checksumSize < length)
            break;
        const QByteArrayView chunk = png.sliced(body, typeSize + length);
        const QByteArrayView data = chunk.sliced(typeSize);
        at = body + chunk.size();
        if (chunk.startsWith("iTXt") && data.startsWith(start)) {
            if (qFromBigEndian<quint32>(png.data() + at) != checksum(chunk))
                return CarriedText{};
            return readText(data.sliced(start.size()), longest);
        }
        if (chunk.startsWith("IEND"))
            return std::nullopt;
        at += checksumSize;
    }
    return CarriedText{};
}

}  // namespace actiscope::ui
