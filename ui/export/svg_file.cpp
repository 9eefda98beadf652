#include "ui/export/figure_writers.h"
#include "ui/export/glyph_outlines.h"
#include "ui/export/svg_metadata.h"
#include "ui/export/svg_words.h"

#include <QXmlStreamWriter>

#include <cmath>

namespace actiscope::ui {

namespace {

using Name = QLatin1String;

constexpr int sizeDecimals = 3;  ///< of the page: what was asked for in mm comes out as that

/// Writes an SVG file, element by element. Lines are broken here: a writer that indents by itself would put spaces
/// between the pieces of a text.
class SvgWriter {
public:
    SvgWriter(const Drawing& drawing, bool textAsOutlines, QByteArray& bytes)
        : drawing_(drawing),
          faces_{drawing.textFamilies, drawing.mathFamilies},
          textAsOutlines_(textAsOutlines),
          xml_(&bytes)
    {}

    void write(const QByteArray& provenance)
    {
        xml_.writeStartDocument();
        breakLine();
        openPicture();
        writeAbout(provenance);
        writeClips();
        if (drawing_.ground.isValid())
            writeGround();
        for (const DrawnGroup& group : drawing_.groups)
            write(group);
        xml_.writeEndElement();
        breakLine();
        xml_.writeEndDocument();
    }

private:
    void breakLine() { xml_.writeCharacters(QStringLiteral("\n")); }
    void attribute(const char* name, const QString& value) { xml_.writeAttribute(Name(name), legalXml(value)); }
    void number(const char* name, double value, int decimals = 2) { attribute(name, svgNumber(value, decimals)); }
    void word(const char* name, const char* value) { xml_.writeAttribute(Name(name), Name(value)); }
    void open(const char* name) { xml_.writeStartElement(Name(name)); }
    void close()
    {
        xml_.writeEndElement();
        breakLine();
    }
    void element(const char* name, const QString& text)
    {
        open(name);
        xml_.writeCharacters(legalXml(text));
        close();
    }
    /// "fill" or "stroke", and how opaque it is.
    void colour(const char* name, const QColor& colour)
    {
        attribute(name, colour.name(QColor::HexRgb));
        if (colour.alpha() < 255)
            xml_.writeAttribute(Name(name) + QStringLiteral("-opacity"), svgNumber(colour.alphaF(), 3));
    }

    void openPicture()
    {
        const QString width = svgNumber(drawing_.size.width(), sizeDecimals);
        const QString height = svgNumber(drawing_.size.height(), sizeDecimals);
        open("svg");
        word("xmlns", "http://www.w3.org/2000/svg");
        word("version", "1.1");
        attribute("width", width + QStringLiteral("pt"));
        attribute("height", height + QStringLiteral("pt"));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(width, height));
        if (!drawing_.language.isEmpty())
            attribute("xml:lang", drawing_.language);
        word("role", "graphics-document document");
        attribute("font-family", svgFamilies(faces_.text, QStringLiteral("sans-serif")));
        word("fill", "none");
        word("stroke-linejoin", "round");
        breakLine();
    }

    void writeAbout(const QByteArray& provenance)
    {
        if (!drawing_.title.isEmpty())
            element("title", drawing_.title);
        if (!drawing_.description.isEmpty())
            element("desc", drawing_.description);
        if (provenance.isEmpty())
            return;
        open("metadata");
        xml_.writeStartElement(svgFigureElement);
        xml_.writeAttribute(Name("xmlns"), svgFigureNamespace);
        xml_.writeCharacters(legalXml(QString::fromUtf8(provenance)));
        xml_.writeEndElement();
        close();
    }

    void rectangle(const QRectF& rect)
    {
        open("rect");
        number("x", rect.x(), sizeDecimals);
        number("y", rect.y(), sizeDecimals);
        number("width", rect.width(), sizeDecimals);
        number("height", rect.height(), sizeDecimals);
    }

    static QString clipName(const DrawnGroup& group) { return QStringLiteral("clip-") + group.id; }

    void writeClips()
    {
        for (const DrawnGroup& group : drawing_.groups) {
            if (!group.clip)
                continue;
            open("clipPath");
            attribute("id", clipName(group));
            rectangle(*group.clip);
            xml_.writeEndElement();
            close();
        }
    }

    void writeGround()
    {
        rectangle(QRectF(QPointF(), drawing_.size));
        colour("fill", drawing_.ground);
        close();
    }

    void write(const DrawnGroup& group)
    {
        open("g");
        attribute("id", group.id);
        if (group.clip)
            attribute("clip-path", QStringLiteral("url(#%1)").arg(clipName(group)));
        breakLine();
        if (!group.title.isEmpty())
            element("title", group.title);
        for (const DrawnItem& item : group.items) {
            if (const auto* shape = std::get_if<DrawnShape>(&item))
                write(*shape);
            else if (textAsOutlines_)
                writeOutlines(std::get<DrawnText>(item));
            else
                write(std::get<DrawnText>(item));
        }
        close();
    }

    void write(const DrawnShape& shape)
    {
        open("path");
        if (shape.fill.isValid()) {
            colour("fill", shape.fill);
            if (shape.path.fillRule() == Qt::OddEvenFill)
                word("fill-rule", "evenodd");
        }
        if (shape.pen && shape.pen->width > 0)
            write(*shape.pen);
        attribute("d", svgPath(shape.path));
        close();
    }

    void write(const DrawnPen& pen)
    {
        colour("stroke", pen.colour);
        number("stroke-width", pen.width);
        if (pen.hasRoundCaps)
            word("stroke-linecap", "round");
        QStringList dashes;
        for (const double length : pen.dashes)
            dashes += svgNumber(length);
        if (!dashes.isEmpty())
            attribute("stroke-dasharray", dashes.join(QLatin1Char(' ')));
    }

    void font(const TextRun& run)
    {
        if (run.isMath)
            attribute("font-family", svgFamilies(faces_.math, QStringLiteral("serif")));
        number("font-size", run.size);
        if (run.isBold)
            number("font-weight", fontOf(run, faces_).weight());
        if (run.isItalic)
            word("font-style", "italic");
    }

    void place(const DrawnText& text)
    {
        if (text.angle == 0) {
            number("x", text.at.x());
            number("y", text.at.y());
            return;
        }
        attribute("transform", QStringLiteral("translate(%1 %2) rotate(%3)")
                                   .arg(svgNumber(text.at.x()), svgNumber(text.at.y()), svgNumber(-text.angle)));
    }

    void write(const DrawnText& text)
    {
        if (text.runs.empty())
            return;
        open("text");
        place(text);
        colour("fill", text.colour);
        if (text.anchor != DrawnText::Anchor::start)
            word("text-anchor", text.anchor == DrawnText::Anchor::middle ? "middle" : "end");
        word("xml:space", "preserve");
        if (text.runs.size() == 1 && text.runs[0].raise == 0) {
            font(text.runs[0]);
            xml_.writeCharacters(legalXml(text.runs[0].text));
        } else {
            writePieces(text.runs);
        }
        close();
    }

    /// Raised by dy: few programs know baseline-shift.
    void writePieces(const std::vector<TextRun>& runs)
    {
        double raised = 0;
        for (const TextRun& run : runs) {
            open("tspan");
            font(run);
            if (run.raise != raised)
                number("dy", raised - run.raise);
            raised = run.raise;
            xml_.writeCharacters(legalXml(run.text));
            xml_.writeEndElement();
        }
    }

    void writeOutlines(const DrawnText& text)
    {
        QString words;
        for (const TextRun& run : text.runs)
            words += run.text;
        open("g");
        word("role", "img");
        attribute("aria-label", words);
        attribute("transform", QStringLiteral("translate(%1 %2) rotate(%3)")
                                   .arg(svgNumber(text.at.x()), svgNumber(text.at.y()), svgNumber(-text.angle)));
        colour("fill", text.colour);
        breakLine();
        for (const PlacedRun& placed : placedRuns(text, faces_))
            writeOutline(placed);
        close();
    }

    void writeOutline(const PlacedRun& placed)
    {
        // In hundredths of an em, of which a tenth is as fine as the fonts themselves.
        constexpr int decimals = 1;
        const QPainterPath path = outlineOf(*placed.run, faces_);
        if (path.isEmpty())
            return;
        open("path");
        attribute("transform", QStringLiteral("translate(%1 %2) scale(%3)")
                                   .arg(svgNumber(placed.at.x(), 3), svgNumber(placed.at.y(), 3),
                                        svgNumber(placed.run->size / emSize, 5)));
        attribute("d", svgPath(path, decimals));
        close();
    }

    const Drawing& drawing_;
    Typefaces faces_;
    bool textAsOutlines_;
    QXmlStreamWriter xml_;
};

}  // namespace

QByteArray svgFile(const Drawing& drawing, bool textAsOutlines, const QByteArray& provenance)
{
    QByteArray bytes;
    SvgWriter(drawing, textAsOutlines, bytes).write(provenance);
    return bytes;
}

}  // namespace actiscope::ui
