#include "ui/export/svg_metadata.h"

#include <QXmlStreamReader>

namespace actiscope::ui {

namespace {

CarriedText readText(QXmlStreamReader& xml, qsizetype longest)
{
    QByteArray text;
    while (xml.readNext() == QXmlStreamReader::Characters || xml.isComment()) {
        if (xml.isCharacters())
            text += xml.text().toUtf8();
        if (text.size() > longest)
            return {};
    }
    return xml.isEndElement() ? CarriedText{text, true} : CarriedText{};
}

}  // namespace

std::optional<CarriedText> findSvgFigure(const QByteArray& svg, qsizetype longest)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        // Entities could stand for more text than any memory holds; no program writes them into an SVG of ours.
        if (xml.isDTD() && !xml.entityDeclarations().isEmpty())
            return CarriedText{};
        if (xml.isStartElement() && xml.name() == svgFigureElement && xml.namespaceUri() == svgFigureNamespace)
            return readText(xml, longest);
    }
    return xml.hasError() ? std::optional(CarriedText{}) : std::nullopt;
}

}  // namespace actiscope::ui
