#include "ui/export/inflate.h"

#include <QtEndian>

namespace actiscope::ui {

std::optional<QByteArray> inflated(QByteArrayView stream, qsizetype longest)
{
    // What is compressed so far that its expansion takes more memory than a picture of the same size was never ours.
    if (stream.size() > longest)
        return std::nullopt;
    // qUncompress wants the expected length in front; it makes more room where that was too little.
    QByteArray framed(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(longest), framed.data());
    framed.append(stream);
    const QByteArray bytes = qUncompress(framed);
    if (bytes.isEmpty() || bytes.size() > longest)
        return std::nullopt;
    return bytes;
}

}  // namespace actiscope::ui
