#include "ui/export/python_writer.h"

#include "ui/export/sheet_lengths.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

constexpr int indent = 4;
constexpr int longestLine = 79;

QString alignment(DrawnText::Anchor anchor)
{
    switch (anchor) {
        case DrawnText::Anchor::start:
            return QStringLiteral("left");
        case DrawnText::Anchor::middle:
            return QStringLiteral("center");
        case DrawnText::Anchor::end:
            break;
    }
    return QStringLiteral("right");
}

/// Matplotlib repeats a character for denser patterns: so many pt stand between two lines, or dots, of a single one.
QString hatchOf(const RegionMarks& marks, double em)
{
    const auto repeated = [&](QChar c, double pitchOfOne) {
        return QString(std::max(1, static_cast<int>(std::lround(pitchOfOne / (marks.pitch * em)))), c);
    };
    switch (marks.kind) {
        case RegionMarks::Kind::hatch:
            return repeated(u'/', 24);
        case RegionMarks::Kind::dots:
            return repeated(u'.', 12);
        case RegionMarks::Kind::bars:
            return repeated(u'|', 12);
        case RegionMarks::Kind::none:
            break;
    }
    return {};
}

}  // namespace

void PythonWriter::define(const QString& signature)
{
    body_ += QStringLiteral("\n\ndef %1:\n").arg(signature);
}

void PythonWriter::line(const QString& text)
{
    body_ += QString(indent, u' ') + text + u'\n';
}

void PythonWriter::comment(const QString& text)
{
    line(QStringLiteral("# ") + text.simplified());
}

void PythonWriter::list(const QString& name, const QStringList& items)
{
    const auto first = static_cast<int>(indent + name.size() + 3);
    line(name + QStringLiteral(" = ") + pythonList(items, first, first + 1));
}

void PythonWriter::call(const QString& function, const QStringList& arguments)
{
    QString text = function + u'(';
    const qsizetype inside = indent + text.size();
    qsizetype used = inside;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString argument = arguments[i] + (i + 1 < arguments.size() ? u',' : u')');
        if (i > 0 && used + 1 + argument.size() > longestLine) {
            text += u'\n' + QString(inside, u' ');
            used = inside;
        } else if (i > 0) {
            text += u' ';
            ++used;
        }
        text += argument;
        used += argument.size();
    }
    line(text);
}

QString PythonWriter::lineLook(const LineLook& look, const QString& name)
{
    auto found = std::ranges::find(lines_, look, &Line::look);
    if (found == lines_.end())
        found = lines_.insert(lines_.end(), {look, name.simplified()});
    return QStringLiteral("line_%1").arg(found - lines_.begin() + 1);
}

QString PythonWriter::regionLook(const RegionMarks& marks, double strength)
{
    const Pattern pattern{marks, strength};
    auto found = std::ranges::find(regions_, pattern);
    if (found == regions_.end())
        found = regions_.insert(regions_.end(), pattern);
    return QStringLiteral("region_%1").arg(found - regions_.begin() + 1);
}

QString PythonWriter::ruleWidth() const
{
    return QStringLiteral("linewidth=%1").arg(lengthNumber(axisWidth(em())));
}

void PythonWriter::text(const SheetText& text)
{
    if (text.runs.empty())
        return;
    QStringList more;
    if (text.angle != 0)
        more += QStringLiteral("rotation=%1").arg(fileNumber(text.angle));
    if (std::ranges::all_of(text.runs, &TextRun::isBold))
        more += QStringLiteral("weight=\"bold\"");
    if (text.hasGround) {
        QColor ground = sheet_.colours.calm;
        ground.setAlphaF(0.8F);
        more +=
            QStringLiteral("bbox={\"facecolor\": %1, \"edgecolor\": \"none\", \"pad\": 1}").arg(pythonColour(ground));
    }
    const double size = std::ranges::max(text.runs, {}, &TextRun::size).size;
    words(pythonText(text.runs), text.at, text.anchor, size, text.colour, more);
}

void PythonWriter::words(const QString& literal, QPointF at, DrawnText::Anchor anchor, double size,
                         const QColor& colour, const QStringList& more)
{
    QStringList arguments{QStringLiteral("page"), lengthNumber(at.x()), lengthNumber(at.y()), literal};
    if (size != sheet_.settings.fontSize)
        arguments += QStringLiteral("size=%1").arg(lengthNumber(size));
    if (anchor != DrawnText::Anchor::start)
        arguments += QStringLiteral("horizontalalignment=\"%1\"").arg(alignment(anchor));
    if (colour != sheet_.colours.text)
        arguments += QStringLiteral("color=%1").arg(pythonColour(colour));
    call(QStringLiteral("words"), arguments + more);
}

QString PythonWriter::lineDefinition(std::size_t index) const
{
    const Line& line = lines_[index];
    QString text = QStringLiteral("line_%1 = {\"color\": %2, \"linewidth\": %3")
                       .arg(index + 1)
                       .arg(pythonColour(line.look.colour), lengthNumber(line.look.width));
    if (!line.look.dashes.empty()) {
        QStringList lengths;
        for (const double length : line.look.dashes)
            lengths += lengthNumber(length);
        text += QStringLiteral(",\n          \"linestyle\": (0, (%1))").arg(lengths.join(QStringLiteral(", ")));
    }
    return QStringLiteral("# %1\n%2}\n").arg(line.name, text);
}

QString PythonWriter::regionDefinition(std::size_t index) const
{
    const auto& [marks, strength] = regions_[index];
    const SheetColours& colours = sheet_.colours;
    const bool hasLines = marks.kind == RegionMarks::Kind::hatch || marks.kind == RegionMarks::Kind::bars;
    QColor ink = hasLines ? colours.hatch : colours.dots;
    if (marks.kind != RegionMarks::Kind::none)
        ink.setAlphaF(static_cast<float>(marks.opacity * strength));
    QColor tint = colours.tint;
    tint.setAlphaF(static_cast<float>(strength));
    QString text = QStringLiteral("region_%1 = {\"facecolor\": %2, \"edgecolor\": %3,\n            \"linewidth\": %4")
                       .arg(index + 1)
                       .arg(marks.hasTint ? pythonColour(tint) : QStringLiteral("\"none\""), pythonColour(ink),
                            marks.hasOutline ? lengthNumber(marks.thickness * em()) : QStringLiteral("0"));
    if (const QString hatch = hatchOf(marks, em()); !hatch.isEmpty())
        text += QStringLiteral(", \"hatch\": \"%1\"").arg(hatch);
    return text + QStringLiteral("}\n");
}

QString PythonWriter::looks() const
{
    QString text;
    for (std::size_t i = 0; i < lines_.size(); ++i)
        text += lineDefinition(i);
    if (!regions_.empty())
        text += QStringLiteral("# Patterns of regions\n");
    for (std::size_t i = 0; i < regions_.size(); ++i)
        text += regionDefinition(i);
    return text;
}

}  // namespace actiscope::ui
