#include "ui/export/pdf_attachment.h"

#include "ui/export/inflate.h"

namespace actiscope::ui {

namespace {

/// What stands between an object's opening line ("51 0 obj") and its end.
std::optional<QByteArrayView> objectOf(QByteArrayView pdf, QByteArrayView number)
{
    const QByteArray opening = '\n' + number.toByteArray() + " 0 obj";
    const qsizetype start = pdf.indexOf(opening);
    if (start < 0)
        return std::nullopt;
    const qsizetype end = pdf.indexOf("endobj", start);
    return pdf.sliced(start + opening.size(), (end < 0 ? pdf.size() : end) - start - opening.size());
}

/// The number of the stream that a file specification's text refers to: of "51 0 R" in "/EF <</F 51 0 R>>".
QByteArrayView streamNumber(QByteArrayView specification)
{
    const qsizetype embedded = specification.indexOf("/EF");
    const qsizetype key = embedded < 0 ? -1 : specification.indexOf("/F ", embedded);
    if (key < 0)
        return {};
    const QByteArrayView rest = specification.sliced(key + 3).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9')
        ++digits;
    return rest.first(digits);
}

CarriedText readStream(QByteArrayView object, qsizetype longest)
{
    const QByteArrayView keyword("stream");
    const qsizetype start = object.indexOf(keyword);
    const qsizetype end = object.lastIndexOf("endstream");
    if (start < 0 || end <= start)
        return {};
    QByteArrayView data = object.first(end).sliced(start + keyword.size());
    if (data.startsWith('\r'))
        data = data.sliced(1);
    if (data.startsWith('\n'))
        data = data.sliced(1);
    if (!object.first(start).contains("/FlateDecode"))
        return data.size() <= longest ? CarriedText{data.trimmed().toByteArray(), true} : CarriedText{};
    const std::optional<QByteArray> text = inflated(data, longest);
    return text ? CarriedText{*text, true} : CarriedText{};
}

}  // namespace

std::optional<CarriedText> findPdfAttachment(QByteArrayView pdf, QByteArrayView name, qsizetype longest)
{
    const QByteArray named = '(' + name.toByteArray() + ')';
    const qsizetype at = pdf.indexOf(named);
    if (at < 0)
        return pdf.contains("%%EOF") ? std::nullopt : std::optional(CarriedText{});
    const qsizetype end = pdf.indexOf("endobj", at);
    const QByteArrayView number = streamNumber(pdf.sliced(at, (end < 0 ? pdf.size() : end) - at));
    const std::optional<QByteArrayView> object = number.isEmpty() ? std::nullopt : objectOf(pdf, number);
    return object ? readStream(*object, longest) : CarriedText{};
}

}  // namespace actiscope::ui
