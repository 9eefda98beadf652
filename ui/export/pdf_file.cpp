#include "ui/export/figure_writers.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>
#include <optional>

namespace actiscope::ui {

namespace {

// Corrections of what QPdfWriter wrote. The file's table of offsets stands at its end, so that what changes the length
// of anything changes the table as well.

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

/// Where the table of offsets begins, as the file's end says; nothing where it says no such thing.
std::optional<qsizetype> tableOf(const QByteArray& pdf)
{
    const QByteArray keyword = "startxref\n";
    const qsizetype at = pdf.lastIndexOf(keyword);
    const qsizetype digits = at + keyword.size();
    bool isNumber = false;
    const qsizetype table = at < 0 ? 0 : pdf.sliced(digits, pdf.indexOf('\n', digits) - digits).toLongLong(&isNumber);
    return isNumber && pdf.sliced(table).startsWith("xref\n") ? std::optional(table) : std::nullopt;
}

/// Takes bytes out of an object; what stands behind them moves up, in the table as in the file.
void takeOut(QByteArray& pdf, qsizetype start, qsizetype length)
{
    const std::optional<qsizetype> table = tableOf(pdf);
    if (!table)
        return;
    constexpr qsizetype offsetDigits = 10;
    constexpr qsizetype entrySize = 20;  // "0000000015 00000 n \n"
    // Behind "xref" and the line with the number of entries.
    qsizetype entry = pdf.indexOf('\n', *table + 5) + 1;
    for (; pdf.mid(entry, entrySize).endsWith(" \n"); entry += entrySize) {
        const qsizetype offset = pdf.mid(entry, offsetDigits).toLongLong();
        if (offset > start)
            pdf.replace(entry, offsetDigits, QByteArray::number(offset - length).rightJustified(offsetDigits, '0'));
    }
    const qsizetype last = pdf.indexOf('\n', pdf.indexOf("startxref", entry)) + 1;
    pdf.replace(last, pdf.indexOf('\n', last) - last, QByteArray::number(*table - length));
    pdf.remove(start, length);
}

/// The same figure is the same file, whenever and in whatever time zone it is made: how long a date is depends on that.
void removeDate(QByteArray& pdf)
{
    const qsizetype start = pdf.indexOf("/CreationDate (D:");
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(")\n", start);
    if (end >= 0)
        takeOut(pdf, start, end + 2 - start);
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
