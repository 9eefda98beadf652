#include "tests/app/svg_figure.h"

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace actiscope::test {
namespace {

double numberOf(const QXmlStreamAttributes& attributes, const char* name)
{
    return attributes.value(QLatin1String(name)).toDouble();
}

QRectF rectOf(const QXmlStreamAttributes& attributes)
{
    return {numberOf(attributes, "x"), numberOf(attributes, "y"), numberOf(attributes, "width"),
            numberOf(attributes, "height")};
}

std::vector<Polyline> linesOf(const QString& data)
{
    static const QRegularExpression piece(QStringLiteral("([MLZ])|(-?[0-9.]+),(-?[0-9.]+)|([^ ])"));
    std::vector<Polyline> lines;
    for (auto pieces = piece.globalMatch(data); pieces.hasNext();) {
        const QRegularExpressionMatch match = pieces.next();
        if (!match.captured(4).isEmpty())
            throw std::runtime_error("not a path of straight lines: " + data.left(80).toStdString());
        if (match.captured(1) == QLatin1String("M"))
            lines.emplace_back();
        else if (match.captured(1) == QLatin1String("Z"))
            lines.back().push_back(lines.back().front());
        else if (match.captured(1).isEmpty())
            lines.back().emplace_back(match.captured(2).toDouble(), match.captured(3).toDouble());
    }
    return lines;
}

SvgShape shapeOf(const QXmlStreamAttributes& attributes)
{
    return {.lines = linesOf(attributes.value(QLatin1String("d")).toString()),
            .stroke = attributes.value(QLatin1String("stroke")).toString(),
            .width = numberOf(attributes, "stroke-width"),
            .dashes = attributes.value(QLatin1String("stroke-dasharray")).toString(),
            .fill = attributes.value(QLatin1String("fill")).toString()};
}

SvgText textOf(QXmlStreamReader& xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    return {.at = {numberOf(attributes, "x"), numberOf(attributes, "y")},
            .anchor = attributes.value(QLatin1String("text-anchor")).toString(),
            .isTurned = attributes.hasAttribute(QLatin1String("transform")),
            .text = xml.readElementText(QXmlStreamReader::IncludeChildElements)};
}

class SvgReader {
public:
    explicit SvgReader(const std::string& file) : xml_(QByteArray::fromStdString(file)) {}

    SvgFigure read()
    {
        while (!xml_.atEnd()) {
            xml_.readNext();
            if (xml_.isStartElement())
                start(xml_.name().toString(), xml_.attributes());
            else if (xml_.isEndElement() && xml_.name() == QLatin1String("g"))
                isInGroup_ = false;
        }
        if (xml_.hasError())
            throw std::runtime_error(xml_.errorString().toStdString());
        return figure_;
    }

private:
    void start(const QString& name, const QXmlStreamAttributes& attributes)
    {
        if (name == QLatin1String("svg")) {
            const QStringList box = attributes.value(QLatin1String("viewBox")).toString().split(u' ');
            figure_.page = {box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()};
        } else if (name == QLatin1String("clipPath")) {
            xml_.readNextStartElement();
            clips_[attributes.value(QLatin1String("id")).toString()] = rectOf(xml_.attributes());
        } else if (name == QLatin1String("g")) {
            isInGroup_ = true;
            figure_.groups.push_back({.id = attributes.value(QLatin1String("id")).toString()});
            const QString clip = attributes.value(QLatin1String("clip-path")).toString();  // url(#…)
            if (!clip.isEmpty())
                figure_.groups.back().clip = clips_.value(clip.mid(5).chopped(1));
        } else if (isInGroup_) {
            startInGroup(name, attributes);
        }
    }

    void startInGroup(const QString& name, const QXmlStreamAttributes& attributes)
    {
        SvgGroup& group = figure_.groups.back();
        if (name == QLatin1String("title"))
            group.title = xml_.readElementText();
        else if (name == QLatin1String("text"))
            group.texts.push_back(textOf(xml_));
        else if (name == QLatin1String("path"))
            group.shapes.push_back(shapeOf(attributes));
        else
            throw std::runtime_error("unknown element in a group: " + name.toStdString());
    }

    QXmlStreamReader xml_;
    SvgFigure figure_{};
    QMap<QString, QRectF> clips_{};
    bool isInGroup_ = false;
};

struct NumberedTick {
    double place = 0;
    double number = 0;
};

Scale scaleThrough(const std::vector<NumberedTick>& ticks)
{
    if (ticks.size() < 2)
        throw std::runtime_error("fewer than two ticks have numbers");
    const auto [low, high] = std::ranges::minmax(ticks, {}, &NumberedTick::number);
    Scale scale;
    scale.b = (high.place - low.place) / (high.number - low.number);
    scale.a = low.place - scale.b * low.number;
    for (const NumberedTick& tick : ticks)
        if (std::abs(scale.place(tick.number) - tick.place) > 0.02)
            throw std::runtime_error("a tick stands where its number is not");
    return scale;
}

/// What the texts say beside the ticks. Texts of a side have one anchor: numbers under an axis stand in their middle.
std::vector<NumberedTick> numbered(const SvgGroup& axes, bool isX)
{
    std::vector<NumberedTick> ticks;
    for (const SvgText& text : axes.texts) {
        if ((text.anchor == QLatin1String("middle")) != isX)
            continue;
        bool isNumber = false;
        const double number = QString(text.text).replace(QChar(0x2212), u'-').toDouble(&isNumber);
        if (!isNumber)
            throw std::runtime_error("not a number at an axis: " + text.text.toStdString());
        const double near = isX ? text.at.x() : text.at.y() - 3;  // a digit is about 6 pt high
        std::optional<double> nearest;
        for (const SvgShape& shape : axes.shapes)
            for (const Polyline& line : shape.lines) {
                const bool isTick = line.size() == 2 && (isX ? line[0].x() == line[1].x() : line[0].y() == line[1].y());
                const double place = isX ? line[0].x() : line[0].y();
                if (isTick && (!nearest || std::abs(place - near) < std::abs(*nearest - near)))
                    nearest = place;
            }
        if (!nearest || std::abs(*nearest - near) > 2)
            throw std::runtime_error("a number without a tick: " + text.text.toStdString());
        ticks.push_back({*nearest, number});
    }
    return ticks;
}

}  // namespace

const SvgGroup& SvgFigure::group(const QString& id) const
{
    const auto found = std::ranges::find(groups, id, &SvgGroup::id);
    if (found == groups.end())
        throw std::runtime_error("no group " + id.toStdString());
    return *found;
}

bool SvgFigure::has(const QString& id) const
{
    return std::ranges::find(groups, id, &SvgGroup::id) != groups.end();
}

SvgFigure readSvg(const std::string& file)
{
    return SvgReader(file).read();
}

SvgAxes axesOf(const SvgFigure& figure, const QString& panel)
{
    const SvgGroup& axes = figure.group(panel + QStringLiteral("-axes"));
    SvgAxes read;
    read.y = scaleThrough(numbered(axes, false));
    std::vector<NumberedTick> under = numbered(axes, true);
    for (const SvgGroup& group : figure.groups)
        if (under.empty() && group.id.endsWith(QLatin1String("-axes")))
            under = numbered(group, true);
    read.x = scaleThrough(under);
    const Polyline& frame = axes.shapes.at(0).lines.at(0);
    const auto [left, right] = std::ranges::minmax(frame, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(frame, {}, &QPointF::y);
    read.rect = QRectF(QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y()));
    return read;
}

}  // namespace actiscope::test
