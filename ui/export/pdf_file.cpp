#include "ui/export/figure_writers.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace actiscope::ui {

namespace {

// Corrections of what QPdfWriter wrote. The file's table of offsets stands at its end, so nothing may change its
// length.

/// In the first place after `from`; from: where it begins. Nothing happens where it is not found or has no room.
void overwrite(QByteArray& pdf, const QByteArray& from, const QByteArray& to, const QByteArray& replacement)
{
    const qsizetype start = pdf.indexOf(from);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(to, start + from.size());
    if (end < 0)
        return;
    const qsizetype length = end + to.size() - start;
    if (replacement.size() <= length)
        pdf.replace(start, length, replacement.leftJustified(length, ' '));
}

QByteArray number(double points)
{
    return QByteArray::number(points, 'f', 3);
}

/// Qt's pages are of whole points; this one is as large as the drawing.
void correctPageSize(QByteArray& pdf, QSizeF size)
{
    overwrite(pdf, "/MediaBox [", "]", "/MediaBox [0 0 " + number(size.width()) + ' ' + number(size.height()) + ']');
}

/// The same figure is the same file, whenever it is made.
void removeDate(QByteArray& pdf)
{
    overwrite(pdf, "/CreationDate (D:", ")", {});
}

/// Qt takes a glyph for the first character that has it, which makes tabs of spaces when text is copied or searched.
void correctSpaces(QByteArray& pdf)
{
    const QByteArray tab = "<0009>";
    qsizetype start = pdf.indexOf("beginbfrange");
    while (start >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", start);
        // Characters stand in brackets; in front of them stand glyphs, which have such numbers as well.
        for (qsizetype open = pdf.indexOf('[', start); open >= 0 && open < end; open = pdf.indexOf('[', open + 1)) {
            const qsizetype close = pdf.indexOf(']', open);
            const qsizetype found = pdf.indexOf(tab, open);
            if (found >= 0 && found < close)
                pdf.replace(found, tab.size(), "<0020>");
        }
        start = end < 0 ? -1 : pdf.indexOf("beginbfrange", end);
    }
}

}  // namespace

QByteArray pdfFile(const Drawing& drawing, const QByteArray& provenance)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF page(std::ceil(drawing.size.width()), std::ceil(drawing.size.height()));
    writer.setPageSize(QPageSize(page, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(static_cast<int>(pointsPerInch));
    writer.setCreator(QStringLiteral("Actiscope"));
    writer.setTitle(drawing.title);
    if (!provenance.isEmpty())
        writer.addFileAttachment(QStringLiteral("actiscope.json"), provenance, QStringLiteral("application/json"));
    QPainter painter(&writer);
    // A PDF is measured from its lower edge: there the drawing ends, whatever Qt's page has more.
    painter.translate(0, page.height() - drawing.size.height());
    paintDrawing(painter, drawing, TextPainting::glyphs);
    painter.end();
    correctPageSize(bytes, drawing.size);
    removeDate(bytes);
    correctSpaces(bytes);
    return bytes;
}

}  // namespace actiscope::ui
