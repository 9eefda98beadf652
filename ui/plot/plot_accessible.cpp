#include "ui/plot/plot_accessible.h"

#include "ui/export/rich_text.h"
#include "ui/figure/note_axis.h"
#include "ui/figure/numbers.h"
#include "ui/plot_area.h"

#include <QCoreApplication>

#include <cmath>

namespace actiscope::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlotDescription)
};

QStringList namesOf(const Figure& figure)
{
    QStringList names;
    for (const FigureLane& lane : figure.lanes)
        names << (lane.isSelected ? Text::tr("%1 (selected)").arg(lane.label) : lane.label);
    if (!names.isEmpty() || figure.panels.empty())
        return names;
    for (const FigureLabel& label : figure.panels.front().labels)
        names << label.text;
    return names;
}

QStringList notesOf(const FigurePanel& panel, Interval x)
{
    QStringList notes;
    for (const FigureNote& each : panel.notes)
        if (isInView(panel, x, each.note))
            notes << Text::tr("“%1”").arg(plainOfRich(QString::fromStdString(each.note.text)));
    return notes;
}

QString ordinateText(const FigurePanel& panel, double y, int digits = 5)
{
    return panel.isLogarithmic && std::isfinite(y) ? numberOfDecades(y, digits)
                                                   : shortNumber(panel.isLogarithmic && y < 0 ? 0 : y, digits);
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    if (auto* area = qobject_cast<PlotArea*>(object))
        return new PlotAccessible(area);
    return nullptr;
}

}  // namespace

QString describeFigure(const Figure& figure)
{
    QStringList sentences;
    const auto range = [](const QString& name, const QString& low, const QString& high) {
        return Text::tr("%1 from %2 to %3.").arg(name, low, high);
    };
    sentences << range(QStringLiteral("x"), shortNumber(figure.x.low), shortNumber(figure.x.high));
    for (const FigurePanel& panel : figure.panels)
        sentences << range(panel.title, ordinateText(panel, panel.y.low), ordinateText(panel, panel.y.high));
    const QStringList names = namesOf(figure);
    sentences << (names.isEmpty() ? Text::tr("No curves.") : Text::tr("Curves: %1.").arg(names.join(Text::tr(", "))));
    for (const FigurePanel& panel : figure.panels)
        if (const QStringList notes = notesOf(panel, figure.x); !notes.isEmpty())
            sentences << Text::tr("Notes in %1: %2.").arg(panel.title, notes.join(Text::tr(", ")));
    if (figure.cursor) {
        QStringList values;
        for (std::size_t i = 0; i < figure.panels.size() && i < figure.cursor->marks.size(); ++i)
            if (!figure.panels[i].symbol.isEmpty())
                values << Text::tr("%1 = %2").arg(figure.panels[i].symbol,
                                                  ordinateText(figure.panels[i], figure.cursor->marks[i].y, 4));
        sentences << Text::tr("At x = %1: %2.").arg(shortNumber(figure.cursor->x), values.join(Text::tr(", ")));
    }
    return sentences.join(QLatin1Char(' '));
}

PlotAccessible::PlotAccessible(PlotArea* area) : QAccessibleWidget(area, QAccessible::Chart)
{}

QString PlotAccessible::text(QAccessible::Text kind) const
{
    const auto* area = static_cast<const PlotArea*>(widget());
    if (kind == QAccessible::Description || kind == QAccessible::Value)
        return describeFigure(area->figure());
    return QAccessibleWidget::text(kind);
}

void PlotAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

}  // namespace actiscope::ui
