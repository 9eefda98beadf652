#include "core/error.h"
#include "ui/export/pdf_attachment.h"
#include "ui/export/png_chunks.h"
#include "ui/export/provenance.h"
#include "ui/export/svg_metadata.h"
#include "ui/export/tikz_provenance.h"

#include <QCoreApplication>

#include <algorithm>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

[[noreturn]] void fail(const QString& sentence)
{
    throw RequestError(sentence.toStdString());
}

Provenance read(const std::optional<CarriedText>& found)
{
    if (!found)
        fail(Text::tr("There is no session in it: Actiscope did not export it, or another program saved it anew."));
    if (!found->isWhole)
        fail(Text::tr("The session in it is damaged, cut off, or longer than %1 KiB.").arg(mostProvenanceBytes / 1024));
    return readProvenance(found->text);
}

enum class Kind { none, png, pdf, svg, tikz };

Kind kindOf(QByteArrayView bytes)
{
    constexpr qsizetype longestHead = 4096;  ///< of an SVG: declaration, comments and document type
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (bytes.startsWith(pngSignature))
        return Kind::png;
    if (bytes.startsWith("%PDF-"))
        return Kind::pdf;
    QByteArrayView text = bytes.first(std::min(bytes.size(), longestHead));
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    text = text.trimmed();
    if (text.startsWith('<') && text.contains("<svg"))
        return Kind::svg;
    return text.startsWith('%') || text.startsWith('\\') ? Kind::tikz : Kind::none;
}

}  // namespace

bool isFigureFile(const QByteArray& bytes)
{
    return kindOf(bytes) != Kind::none;
}

std::optional<Provenance> provenanceInFile(const QByteArray& bytes)
{
    switch (kindOf(bytes)) {
        case Kind::png:
            return read(findPngText(bytes, "actiscope", mostProvenanceBytes));
        case Kind::pdf:
            return read(findPdfAttachment(bytes, "actiscope.json", mostProvenanceBytes));
        case Kind::svg:
            return read(findSvgFigure(bytes, mostProvenanceBytes));
        case Kind::tikz:
            return read(findProvenanceComment(bytes, mostProvenanceBytes));
        case Kind::none:
            break;
    }
    return std::nullopt;
}

}  // namespace actiscope::ui
