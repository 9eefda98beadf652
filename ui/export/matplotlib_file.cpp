// A figure as a Python script that draws it again with Matplotlib.
#include "ui/export/figure_writers.h"
#include "ui/export/plot_data.h"
#include "ui/export/python_writer.h"
#include "ui/export/sheet_lengths.h"

namespace actiscope::ui {

namespace {

const char* const documentation = R"(

A figure for Matplotlib (3.5 or newer), drawn by Actiscope.

    python3 figure.py               writes figure.pdf
    python3 figure.py picture.png   writes that file
    python3 figure.py --show        shows the figure in a window
"""
import sys

import matplotlib.pyplot as plt
from matplotlib import font_manager
from matplotlib.patches import Circle, Polygon, Rectangle

)";

const char* const helpers = R"(
def page_axes(figure, left, top, width, height, **options):
    """Axes whose inside stands there on the page, in pt from its top left."""
    return figure.add_axes([left / WIDTH, 1 - (top + height) / HEIGHT,
                            width / WIDTH, height / HEIGHT], **options)


def whole_page(figure):
    """What is drawn on it is given in pt from the top left of the page."""
    page = figure.add_axes([0, 0, 1, 1], zorder=10)
    page.set(xlim=(0, WIDTH), ylim=(HEIGHT, 0))
    page.axis("off")
    return page


def words(page, x, y, text, size=FONT_SIZE, **options):
    page.text(x, y, text, fontsize=size, verticalalignment="baseline",
              rotation_mode="anchor", **options)


def area(page, left, top, width, height, **look):
    page.add_patch(Rectangle((left, top), width, height, **look))


def shape(page, outline, **look):
    page.add_patch(Polygon(outline, **look))


def dot(page, x, y, **look):
    page.add_patch(Circle((x, y), 0.33 * FONT_SIZE,
                          linewidth=0.13 * FONT_SIZE, **look))

)";

const char* const mainFunction = R"(

def main():
    figure = draw_figure()
    arguments = sys.argv[1:]
    if arguments == ["--show"]:
        plt.show()
    else:
        figure.savefig(arguments[0] if arguments else "figure.pdf", dpi=%1)


if __name__ == "__main__":
    main()
)";

QStringList familiesOf(const Sheet& sheet)
{
    // Where the family comes in one file for all of East Asia, Matplotlib knows it by its first, Japanese name.
    const QString chinese = QStringLiteral("Noto Sans CJK SC");
    const QString eastAsian = QStringLiteral("Noto Sans CJK JP");
    QStringList families = sheet.textFamilies;
    families.removeAll(chinese);
    if (sheet.settings.language.startsWith(QLatin1String("zh"))) {
        families.prepend(eastAsian);
        families.prepend(chinese);
    } else {
        families << chinese << eastAsian;
    }
    if (!families.contains(QLatin1String("DejaVu Sans")))
        families += QStringLiteral("DejaVu Sans");
    return families;
}

QString optionalColour(const QColor& colour)
{
    return colour.isValid() ? pythonColour(colour) : QStringLiteral("\"none\"");
}

QString ticksOf(QChar letter, const SheetColours& colours)
{
    return QStringLiteral(
               "    \"%1tick.labelsize\": FONT_SIZE,\n"
               "    \"%1tick.labelcolor\": %2,\n"
               "    \"%1tick.color\": %3,\n"
               "    \"%1tick.major.size\": %4 * FONT_SIZE,\n"
               "    \"%1tick.major.width\": RULE,\n"
               "    \"%1tick.major.pad\": %5 * FONT_SIZE,\n")
        .arg(letter)
        .arg(pythonColour(colours.muted), pythonColour(colours.axis), lengthNumber(tickLength), lengthNumber(tickGap));
}

QString constantsOf(const Sheet& sheet)
{
    QStringList families;
    for (const QString& family : familiesOf(sheet))
        families += pythonString(family);
    return QStringLiteral(
               "WIDTH, HEIGHT = %1, %2  # pt\n"
               "FONT_SIZE = %3\n"
               "RULE = %4  # of axes and grid, pt\n"
               "FAMILIES = %5\n"
               "nan = float(\"nan\")\n\n")
        .arg(lengthNumber(sheet.size.width()), lengthNumber(sheet.size.height()), lengthNumber(sheet.settings.fontSize),
             lengthNumber(axisWidth(sheet.settings.fontSize)), pythonList(families, 11, 12));
}

QString settingsOf(const Sheet& sheet)
{
    const SheetColours& colours = sheet.colours;
    return QStringLiteral(
               "installed = {font.name for font in font_manager.fontManager.ttflist}\n"
               "plt.rcParams.update({\n"
               "    \"font.family\": [name for name in FAMILIES if name in installed],\n"
               "    \"font.size\": FONT_SIZE,\n"
               "    \"text.color\": %1,\n"
               "    \"figure.facecolor\": %2,\n"
               "    \"axes.facecolor\": \"none\",\n"
               "    \"axes.edgecolor\": %3,\n"
               "    \"axes.linewidth\": RULE,\n"
               "    \"axes.spines.top\": False,\n"
               "    \"axes.spines.right\": False,\n"
               "    \"axes.grid\": %4,\n"
               "    \"axes.axisbelow\": True,\n"
               "    \"grid.color\": %5,\n"
               "    \"grid.linewidth\": RULE,\n"
               "    \"hatch.linewidth\": 0.08 * FONT_SIZE,\n"
               "    \"lines.scale_dashes\": False,\n")
               .arg(pythonColour(colours.text), optionalColour(colours.ground), pythonColour(colours.axis),
                    sheet.settings.hasGrid ? QStringLiteral("True") : QStringLiteral("False"),
                    pythonColour(colours.grid)) +
           ticksOf(u'x', colours) + ticksOf(u'y', colours) + QStringLiteral("})\n\n");
}

QString sharedLooks(const SheetColours& colours)
{
    return QStringLiteral(
               "zero = {\"color\": %1, \"linewidth\": RULE, \"zorder\": 0.6}\n"
               "ARROW = {\"arrowstyle\": \"-|>\", \"color\": %2, \"linewidth\": 1.5 * RULE,\n"
               "         \"shrinkA\": 0, \"shrinkB\": 0, \"mutation_scale\": FONT_SIZE}\n")
        .arg(pythonColour(colours.axis), pythonColour(colours.text));
}

QString bodyOf(PythonWriter& to)
{
    const Sheet& sheet = to.sheet();
    for (const SheetPanel& panel : sheet.panels)
        writePythonPanel(to, panel);
    writePythonPage(to);
    to.define(QStringLiteral("draw_figure()"));
    to.line(QStringLiteral("figure = plt.figure(figsize=(WIDTH / 72, HEIGHT / 72))"));
    for (const SheetPanel& panel : sheet.panels)
        to.line(QStringLiteral("%1(figure)").arg(panelFunction(panel)));
    to.line(QStringLiteral("draw_page(whole_page(figure))"));
    to.line(QStringLiteral("return figure"));
    return to.body();
}

}  // namespace

QByteArray matplotlibFile(const Sheet& sheet)
{
    PythonWriter to(sheet);
    const QString body = bodyOf(to);
    QString title = sheet.plainTitle.simplified();
    title.replace(u'\\', u'/').replace(u'"', u'\'');
    QString script = QStringLiteral("#!/usr/bin/env python3\n\"\"\"") + title + QString::fromLatin1(documentation);
    script += constantsOf(sheet) + settingsOf(sheet) + sharedLooks(sheet.colours) + to.looks() + u'\n' +
              QString::fromLatin1(helpers) + body;
    script += QString::fromLatin1(mainFunction).arg(sheet.settings.dotsPerInch);
    return script.toUtf8();
}

}  // namespace actiscope::ui
