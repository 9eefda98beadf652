#include "ui/tools/value_table_model.h"

#include "core/evaluate.h"
#include "core/number.h"
#include "ui/figure/numbers.h"
#include "ui/panels/readout.h"
#include "ui/widgets/number_table.h"
#include "ui/widgets/number_text.h"

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

constexpr int mostDecimals = 9;

/// In a column all points stand under each other; what would lose its digits there gets an exponent.
QString cellText(double value, int decimals)
{
    const double size = std::abs(value);
    const bool fits = size == 0 || !std::isfinite(value) || (size < 1e6 && (decimals < mostDecimals || size >= 0.5e-4));
    return fits ? fixedText(value, decimals) : shortNumber(value, 6);
}

}  // namespace

int decimalsOf(const std::vector<double>& values)
{
    int decimals = 0;
    double power = 1;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        while (decimals < mostDecimals && std::round(value * power) / power != value) {
            ++decimals;
            power *= 10;
        }
    }
    return decimals;
}

std::vector<ValueTableModel::Column> ValueTableModel::columnsFor(const Session& session, bool ofAllShown)
{
    std::vector<const Curve*> curves;
    if (ofAllShown)
        curves = shownCurves(session);
    else if (const Curve* selected = selectedCurve(session))
        curves.push_back(selected);
    std::vector<Column> columns;
    for (const Curve* curve : curves)
        for (const Quantity quantity : {Quantity::value, Quantity::slope, Quantity::curvature})
            if (quantity != Quantity::curvature || session.panels.shows(PanelKind::curvature))
                columns.push_back(
                    {curve->id, ofAllShown ? QString::fromStdString(labelOf(*curve)) : QString(), quantity});
    return columns;
}

void ValueTableModel::show(const Session& session, bool ofAllShown)
{
    std::vector<Column> columns = columnsFor(session, ofAllShown);
    const bool isSameShape = columns == columns_ && session.table.size() == session_.table.size();
    if (!isSameShape)
        beginResetModel();
    session_ = session;
    columns_ = std::move(columns);
    numbers_.assign(columns_.size() + 1, std::nullopt);
    if (!isSameShape)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ValueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(session_.table.size());
}

int ValueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size()) + 1;
}

const ValueTableModel::Numbers& ValueTableModel::numbers(std::size_t column) const
{
    std::optional<Numbers>& known = numbers_[column];
    if (known)
        return *known;
    known = Numbers{.values = session_.table};
    if (column > 0) {
        const Curve& curve = *findCurve(session_, columns_[column - 1].curve);
        const Quantity quantity = columns_[column - 1].quantity;
        Outputs<double> outputs;
        (quantity == Quantity::value   ? outputs.value
         : quantity == Quantity::slope ? outputs.slope
                                       : outputs.curvature) = known->values;
        evaluate(activationOf(curve), effectiveValues(session_, curve), std::span<const double>(session_.table),
                 outputs);
    }
    known->decimals = decimalsOf(known->values);
    return *known;
}

QVariant ValueTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != exactRole && role != Qt::ToolTipRole)
        return {};
    const Numbers& column = numbers(static_cast<std::size_t>(index.column()));
    const double value = column.values[static_cast<std::size_t>(index.row())];
    return role == Qt::DisplayRole ? cellText(value, column.decimals) : QString::fromStdString(writeNumber(value));
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return QStringLiteral("x");
    const Column& column = columns_[static_cast<std::size_t>(section) - 1];
    const QString symbol = symbolOf(column.quantity);
    return column.name.isEmpty() ? symbol : column.name + QLatin1Char('\n') + symbol;
}

}  // namespace actiscope::ui
