#include "ui/export/svg_words.h"

#include "core/number.h"

#include <cmath>

namespace actiscope::ui {

namespace {

/// Coordinates are kept as whole multiples of the last decimal, so that a part is closed if it looks closed.
struct GridPoint {
    double x = 0;
    double y = 0;
    bool operator==(const GridPoint&) const = default;
};

class PathWriter {
public:
    explicit PathWriter(int decimals) : scale_(std::pow(10, decimals)), decimals_(decimals) {}

    void moveTo(QPointF point)
    {
        close();
        start_ = last_ = gridPoint(point);
        command_ = 'M';
        count_ = 0;
        write('M', {point});
    }
    void lineTo(QPointF point)
    {
        // A line to where it already is says nothing, but for a dot: a line of no length with round caps.
        if (count_ > 0 && gridPoint(point) == last_)
            return;
        write('L', {point});
    }
    void curveTo(QPointF first, QPointF second, QPointF end) { write('C', {first, second, end}); }
    QString finish()
    {
        close();
        return text_;
    }

private:
    GridPoint gridPoint(QPointF point) const
    {
        return {std::round(point.x() * scale_), std::round(point.y() * scale_)};
    }

    void write(char command, std::initializer_list<QPointF> points)
    {
        if (command == 'M' || command != command_) {
            if (!text_.isEmpty())
                text_ += QLatin1Char(' ');
            text_ += QLatin1Char(command);
        } else {
            text_ += QLatin1Char(' ');
        }
        bool isFirst = true;
        for (const QPointF point : points) {
            if (!isFirst)
                text_ += QLatin1Char(' ');
            isFirst = false;
            text_ += svgNumber(point.x(), decimals_) + QLatin1Char(',') + svgNumber(point.y(), decimals_);
            last_ = gridPoint(point);
        }
        count_ += command == 'M' ? 0 : 1;
        command_ = command;
    }
    void close()
    {
        if (count_ > 1 && last_ == start_)
            text_ += QStringLiteral(" Z");
    }

    double scale_;
    int decimals_;
    QString text_;
    GridPoint start_;
    GridPoint last_;
    char command_ = 0;
    int count_ = 0;  ///< of lines and curves in this part
};

bool isLegal(char32_t character)
{
    return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character < 0xD800) ||
           (character > 0xDFFF && character < 0xFFFE) || (character >= 0x10000 && character <= 0x10FFFF);
}

}  // namespace

QString svgNumber(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    // + 0: zero has no sign on paper.
    return QString::fromStdString(writeNumber(std::round(value * scale) / scale + 0.0));
}

QString svgPath(const QPainterPath& path, int decimals)
{
    PathWriter writer(decimals);
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            writer.moveTo(element);
        else if (element.isLineTo())
            writer.lineTo(element);
        else if (element.isCurveTo())  // its other points follow
            writer.curveTo(element, path.elementAt(i + 1), path.elementAt(i + 2));
    }
    return writer.finish();
}

QString svgFamilies(const QStringList& families, const QString& generic)
{
    QStringList names;
    for (QString family : families) {
        family.remove(QLatin1Char('\''));
        names += family.contains(QLatin1Char(' ')) ? QStringLiteral("'%1'").arg(family) : family;
    }
    return (names << generic).join(QStringLiteral(", "));
}

QString legalXml(QString text)
{
    QList<uint> characters = text.toUcs4();  // lone surrogates have become U+FFFD
    for (uint& character : characters)
        if (!isLegal(character))
            character = QChar::ReplacementCharacter;
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), characters.size());
}

}  // namespace actiscope::ui
