// A figure as TikZ and pgfplots draw it: one tikzpicture, with the curves as data.
#include "ui/export/figure_writers.h"
#include "ui/export/plot_data.h"
#include "ui/export/sheet_lengths.h"
#include "ui/export/tex_text.h"
#include "ui/export/tikz_provenance.h"
#include "ui/export/tikz_writer.h"

namespace actiscope::ui {

namespace {

QString head(const Sheet& sheet, bool needsUnicode)
{
    QString text = QStringLiteral("% %1\n%\n").arg(sheet.plainTitle.simplified());
    text += QStringLiteral(
        "% A figure for LaTeX, drawn by Actiscope. The preamble of the document needs\n"
        "%   \\usepackage{pgfplots}\n"
        "% and the figure stands where this file is read: \\input{figure.tex}\n");
    if (needsUnicode)
        text += QStringLiteral(
            "% It has Chinese or other letters beyond Latin: also \\usepackage{ctex} (of texlive-lang-chinese),\n"
            "% and lualatex or xelatex in place of pdflatex.\n");
    text += QStringLiteral(
        "%\n"
        "% Lengths are bp (1/72 inch) from the lower left corner. All texts are set in `words`, all curves in the\n"
        "% styles `line 1`, `line 2`, ...: change them below, and the whole figure follows.\n");
    return text;
}

QString pictureOptions(TikzWriter& to)
{
    const Sheet& sheet = to.sheet();
    const QString text = to.colour(sheet.colours.text);
    QStringList options{
        QStringLiteral("x=1bp, y=1bp,"),
        QStringLiteral("words/.style={inner sep=0pt, text=%1, font=\\sffamily\\fontsize{#1bp}{#1bp}\\selectfont},")
            .arg(text)};
    if (sheet.colours.calm.isValid())
        options += QStringLiteral(
                       "on ground/.style={fill=%1, fill opacity=0.8, text opacity=1, inner sep=1bp, outer sep=0pt},")
                       .arg(to.colour(sheet.colours.calm));
    options += to.styleDefinitions();
    return options.join(QStringLiteral("\n  "));
}

/// Axes at the left and below, with the numbers of the sheet outside of them.
QString axisStyle(TikzWriter& to)
{
    const SheetColours& colours = to.sheet().colours;
    const double em = to.em();
    const QString axis =
        QStringLiteral("%1, %2").arg(to.coloured(QStringLiteral("draw"), colours.axis), to.ruleWidth());
    QString style = QStringLiteral(
                        "  \\pgfplotsset{\n"
                        "    panel/.style={\n"
                        "      scale only axis, anchor=south west, enlargelimits=false, clip=true,\n"
                        "      axis x line*=bottom, axis y line*=left, unbounded coords=jump, scaled ticks=false,\n"
                        "      tick align=outside, major tick length=%1bp,\n"
                        "      every axis plot/.append style={line join=round},\n"
                        "      axis line style={%2}, tick style={%2},\n"
                        "      ticklabel style={words=%3, %4, inner sep=%5bp},\n")
                        .arg(lengthNumber(tickLength * em), axis, lengthNumber(em),
                             to.coloured(QStringLiteral("text"), colours.muted), lengthNumber(tickGap * em));
    if (to.sheet().settings.hasGrid)
        style += QStringLiteral("      grid=major, grid style={%1, %2},\n")
                     .arg(to.coloured(QStringLiteral("draw"), colours.grid), to.ruleWidth());
    return style +
           QStringLiteral(
               "    },\n"
               "    inset/.style={grid=none, ticklabel style={words=%1}, zero/.style={%3}},\n"
               "    zero/.style={%2},\n"
               "  }\n")
               .arg(lengthNumber(0.85 * em), axis,
                    QStringLiteral("%1, %2").arg(to.coloured(QStringLiteral("draw"), colours.grid), to.ruleWidth()));
}

void writeBody(TikzWriter& to)
{
    const Sheet& sheet = to.sheet();
    for (const SheetPanel& panel : sheet.panels)
        writeTikzPanel(to, panel);
    if (sheet.inputs)
        writeTikzInputs(to, *sheet.inputs);
    if (sheet.laneKeys)
        writeTikzLegend(to, *sheet.laneKeys, QStringLiteral("What the patterns mean"));
    for (const SheetLane& lane : sheet.lanes)
        writeTikzLane(to, lane);
    if (sheet.table)
        writeTikzTable(to, *sheet.table);
    if (sheet.legend)
        writeTikzLegend(to, *sheet.legend, QStringLiteral("Legend"));
    if (!sheet.texts.empty())
        to.comment(QStringLiteral("Titles"));
    for (const SheetText& text : sheet.texts)
        to.text(text);
}

}  // namespace

QByteArray tikzFile(const Sheet& sheet, const QByteArray& provenance)
{
    TikzWriter to(sheet);
    writeBody(to);
    // The body first: it says which colours and lines there are to define.
    const QString options = pictureOptions(to);
    const QString style = axisStyle(to);
    const QString ground = sheet.colours.ground.isValid()
                               ? QStringLiteral("  \\fill[%1] (0, 0) rectangle (%2, %3);\n")
                                     .arg(to.colour(sheet.colours.ground), lengthNumber(sheet.size.width()),
                                          lengthNumber(sheet.size.height()))
                               : QString();
    QString file = head(sheet, needsUnicodeTex(to.body()));
    if (!provenance.isEmpty())
        file += QString::fromLatin1(provenanceComment(provenance));
    file += QStringLiteral("\\begin{tikzpicture}[\n  %1\n]\n").arg(options);
    for (const QString& definition : to.colourDefinitions())
        file += QStringLiteral("  ") + definition + u'\n';
    file += style;
    file += QStringLiteral("  \\useasboundingbox (0, 0) rectangle (%1, %2);\n")
                .arg(lengthNumber(sheet.size.width()), lengthNumber(sheet.size.height()));
    file += ground + to.body() + QStringLiteral("\\end{tikzpicture}%\n");
    return file.toUtf8();
}

}  // namespace actiscope::ui
