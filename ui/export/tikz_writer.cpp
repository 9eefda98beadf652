#include "ui/export/tikz_writer.h"

#include "ui/export/plot_data.h"
#include "ui/export/sheet_lengths.h"
#include "ui/export/tex_text.h"

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr int indent = 2;

QRgb withoutAlpha(const QColor& colour)
{
    return colour.rgb();
}

QString anchorName(DrawnText::Anchor anchor)
{
    switch (anchor) {
        case DrawnText::Anchor::start:
            return QStringLiteral("base west");
        case DrawnText::Anchor::middle:
            return QStringLiteral("base");
        case DrawnText::Anchor::end:
            break;
    }
    return QStringLiteral("base east");
}

/// The ground reaches beyond the text, which stays where it is.
QString shiftOnGround(DrawnText::Anchor anchor)
{
    if (anchor == DrawnText::Anchor::middle)
        return {};
    return anchor == DrawnText::Anchor::start ? QStringLiteral(", xshift=-1bp") : QStringLiteral(", xshift=1bp");
}

}  // namespace

TikzWriter::TikzWriter(const Sheet& sheet) : sheet_(sheet)
{
    const SheetColours& colours = sheet.colours;
    // The first name wins where two of them are the same colour.
    for (const auto& [colour, name] : {std::pair{colours.text, "Text"},
                                       {colours.muted, "Muted"},
                                       {colours.axis, "Axis"},
                                       {colours.grid, "Grid"},
                                       {colours.hatch, "Hatch"},
                                       {colours.dots, "Dots"},
                                       {colours.tint, "Tint"},
                                       {colours.ground, "Ground"},
                                       {colours.calm, "Calm"}})
        if (colour.isValid())
            names_.try_emplace(withoutAlpha(colour), QString::fromLatin1(name));
}

void TikzWriter::line(const QString& text)
{
    body_ += QString(indent * depth_, u' ') + text + u'\n';
}

void TikzWriter::comment(const QString& text)
{
    body_ += u'\n';
    line(QStringLiteral("% ") + text.simplified());
}

void TikzWriter::open(const QString& text)
{
    line(text);
    ++depth_;
}

void TikzWriter::close(const QString& text)
{
    --depth_;
    line(text);
}

QString TikzWriter::at(QPointF page) const
{
    return QStringLiteral("(%1, %2)").arg(lengthNumber(page.x()), lengthNumber(sheet_.size.height() - page.y()));
}

QString TikzWriter::rectangle(const QRectF& page) const
{
    return QStringLiteral("%1 rectangle %2").arg(at(page.bottomLeft()), at(page.topRight()));
}

QString TikzWriter::colour(const QColor& colour)
{
    const QRgb rgb = withoutAlpha(colour);
    const auto count = static_cast<qsizetype>(names_.size());
    const QString& name = names_.try_emplace(rgb, QStringLiteral("Colour%1").arg(count)).first->second;
    if (std::ranges::find(used_, rgb) == used_.end())
        used_.push_back(rgb);
    return name;
}

QString TikzWriter::coloured(const QString& key, const QColor& colour)
{
    QString option = QStringLiteral("%1=%2").arg(key, this->colour(colour));
    if (colour.alphaF() < 1)
        option += QStringLiteral(", %1 opacity=%2")
                      .arg(key == QLatin1String("color") ? QStringLiteral("draw") : key)
                      .arg(colour.alphaF(), 0, 'g', 3);
    return option;
}

QString TikzWriter::lineStyle(const LineLook& look, const QString& name)
{
    auto found = std::ranges::find(lines_, look, &Line::look);
    if (found == lines_.end()) {
        names_.try_emplace(withoutAlpha(look.colour), QStringLiteral("Curve%1").arg(lines_.size() + 1));
        colour(look.colour);
        found = lines_.insert(lines_.end(), {look, name.simplified()});
    }
    return QStringLiteral("line %1").arg(found - lines_.begin() + 1);
}

void TikzWriter::text(const SheetText& text)
{
    const QString tex = texOf(text.runs);
    if (tex.isEmpty())
        return;
    const double size = std::ranges::max(text.runs, {}, &TextRun::size).size;
    QString options = QStringLiteral("words=%1, anchor=%2").arg(lengthNumber(size), anchorName(text.anchor));
    if (text.colour != sheet_.colours.text)
        options += QStringLiteral(", ") + coloured(QStringLiteral("text"), text.colour);
    if (text.angle != 0)
        options += QStringLiteral(", rotate=%1").arg(fileNumber(text.angle));
    if (text.hasGround && sheet_.colours.calm.isValid())
        options += QStringLiteral(", on ground") + shiftOnGround(text.anchor);
    line(QStringLiteral("\\node[%1] at %2 {%3};").arg(options, at(text.at), tex));
}

void TikzWriter::polygon(const QString& command, const QPolygonF& page, const QString& end)
{
    if (page.isEmpty())
        return;
    open(command);
    line(at(page.front()));
    for (const QPointF& point : page.sliced(1))
        line(QStringLiteral("-- ") + at(point));
    close(end + u';');
}

QString TikzWriter::ruleWidth(double times) const
{
    return QStringLiteral("line width=%1bp").arg(lengthNumber(times * axisWidth(em())));
}

void TikzWriter::words(const QString& tex, QPointF at, DrawnText::Anchor anchor, double size, const QColor& colour)
{
    QString options = QStringLiteral("words=%1, anchor=%2").arg(lengthNumber(size), anchorName(anchor));
    if (colour != sheet_.colours.text)
        options += QStringLiteral(", ") + coloured(QStringLiteral("text"), colour);
    line(QStringLiteral("\\node[%1] at %2 {%3};").arg(options, this->at(at), tex));
}

QStringList TikzWriter::colourDefinitions() const
{
    QStringList definitions;
    for (const QRgb rgb : used_)
        definitions += QStringLiteral("\\definecolor{%1}{RGB}{%2, %3, %4}")
                           .arg(names_.at(rgb))
                           .arg(qRed(rgb))
                           .arg(qGreen(rgb))
                           .arg(qBlue(rgb));
    return definitions;
}

QStringList TikzWriter::styleDefinitions() const
{
    QStringList definitions;
    int number = 0;
    for (const Line& each : lines_) {
        QString style = QStringLiteral("line %1/.style={%2, line width=%3bp")
                            .arg(++number)
                            .arg(names_.at(withoutAlpha(each.look.colour)), lengthNumber(each.look.width));
        if (each.look.colour.alphaF() < 1)
            style += QStringLiteral(", draw opacity=%1").arg(each.look.colour.alphaF(), 0, 'g', 3);
        if (!each.look.dashes.empty())
            style += QStringLiteral(", dash pattern=%1").arg(dashPattern(each.look.dashes));
        definitions += style + QStringLiteral("},  % ") + each.name;
    }
    return definitions;
}

QString dashPattern(const std::vector<double>& dashes)
{
    QStringList parts;
    for (std::size_t i = 0; i < dashes.size(); ++i)
        parts += QStringLiteral("%1 %2bp").arg(i % 2 == 0 ? QStringLiteral("on") : QStringLiteral("off"),
                                               lengthNumber(dashes[i]));
    return parts.join(u' ');
}

}  // namespace actiscope::ui
