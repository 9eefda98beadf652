#include "ui/export/inflate.h"

#include <zlib.h>

namespace actiscope::ui {

std::optional<QByteArray> inflated(QByteArrayView stream, qsizetype longest)
{
    // What is compressed so far that its expansion takes more memory than a picture of the same size was never ours.
    if (stream.size() > longest)
        return std::nullopt;
    // zlib itself and not qUncompress, which expands whatever there is before anybody can look at its length, and
    // speaks of damaged streams on the standard error.
    z_stream zlib{};
    // The interface is older than const: the input is only read.
    zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(stream.data()));
    zlib.avail_in = static_cast<uInt>(stream.size());
    if (inflateInit(&zlib) != Z_OK)
        return std::nullopt;
    QByteArray bytes(longest, Qt::Uninitialized);
    zlib.next_out = reinterpret_cast<Bytef*>(bytes.data());
    zlib.avail_out = static_cast<uInt>(bytes.size());
    // Room for no more than the longest: a longer one does not come to its end.
    const bool isWhole = inflate(&zlib, Z_FINISH) == Z_STREAM_END;
    bytes.truncate(bytes.size() - static_cast<qsizetype>(zlib.avail_out));
    inflateEnd(&zlib);
    return isWhole && !bytes.isEmpty() ? std::optional(bytes) : std::nullopt;
}

}  // namespace actiscope::ui
