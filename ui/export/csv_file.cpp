// The numbers behind the curves as comma-separated values.
#include "core/number.h"
#include "ui/export/even_points.h"
#include "ui/export/figure_writers.h"
#include "ui/figure/figure.h"

#include <set>

namespace actiscope::ui {

namespace {

constexpr int usualPoints = 401;

struct Column {
    std::string name;
    std::vector<double> values;
};

std::string withoutLineEnds(std::string text)
{
    for (char& c : text)
        if (c == '\n' || c == '\r')
            c = ' ';
    return text;
}

/// Every shown curve's name, told apart by a number where two are called the same.
class ColumnNames {
public:
    std::string of(const Curve& curve)
    {
        const std::string label = withoutLineEnds(labelOf(curve));
        std::string name = label;
        for (int number = 2; !taken_.insert(name).second; ++number)
            name = label + " (" + std::to_string(number) + ")";
        return name;
    }

private:
    std::set<std::string> taken_;
};

struct Quantities {
    bool value = false;
    bool slope = false;
    bool curvature = false;
    const Curve* reference = nullptr;  ///< of differences; null: none are shown
};

Quantities quantitiesOf(const Session& shown)
{
    const Panels& panels = shown.panels;
    Quantities quantities{.value = panels.shows(PanelKind::value),
                          .slope = panels.shows(PanelKind::slope),
                          .curvature = panels.shows(PanelKind::curvature)};
    if (panels.shows(PanelKind::difference))
        quantities.reference = findCurve(shown, shown.reference);
    // The roundoff by itself is none of a curve's own quantities: then the curves are what there is to tell.
    if (!quantities.slope && !quantities.curvature && !quantities.reference)
        quantities.value = true;
    return quantities;
}

std::vector<Column> columnsOf(const Session& shown, const std::vector<double>& x)
{
    const Quantities quantities = quantitiesOf(shown);
    CurveValues reference;
    if (quantities.reference)
        reference = valuesAt(shown, *quantities.reference, x);
    std::vector<Column> columns{{"x", x}};
    ColumnNames names;
    for (const Curve* curve : shownCurves(shown)) {
        const std::string name = names.of(*curve);
        CurveValues values = valuesAt(shown, *curve, x);
        std::vector<double> difference = values.value;
        if (quantities.value)
            columns.push_back({name + " f", std::move(values.value)});
        if (quantities.slope)
            columns.push_back({name + " f'", std::move(values.slope)});
        if (quantities.curvature)
            columns.push_back({name + " f''", std::move(values.curvature)});
        if (!quantities.reference || curve == quantities.reference)
            continue;
        for (std::size_t i = 0; i < x.size(); ++i)
            difference[i] -= reference.value[i];
        columns.push_back(
            {name + " f minus " + withoutLineEnds(labelOf(*quantities.reference)) + " f", std::move(difference)});
    }
    return columns;
}

/// RFC 4180: quotes around a field that holds a comma or a quote, and quotes inside twice.
std::string fieldOf(const std::string& text)
{
    if (text.find_first_of(",\"") == std::string::npos)
        return text;
    std::string field = "\"";
    for (const char c : text) {
        if (c == '"')
            field += '"';
        field += c;
    }
    return field + '"';
}

}  // namespace

QByteArray csvFile(const Session& session, const FigureSettings& settings)
{
    const Session shown = sessionOfFigure(session, settings);
    const std::vector<double> x =
        evenPlaces(settings.dataRange.value_or(shown.view.x), settings.points.value_or(usualPoints));
    const std::vector<Column> columns = columnsOf(shown, x);
    std::string text;
    for (const Column& column : columns)
        text.append(text.empty() ? "" : ",").append(fieldOf(column.name));
    text += '\n';
    for (std::size_t row = 0; row < x.size(); ++row) {
        char number[32];
        for (const Column& column : columns) {
            if (&column != &columns.front())
                text += ',';
            text.append(number, writeNumber(number, column.values[row]));
        }
        text += '\n';
    }
    return QByteArray::fromStdString(text);
}

}  // namespace actiscope::ui
