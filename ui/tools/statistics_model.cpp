#include "ui/tools/statistics_model.h"

#include "core/number.h"
#include "ui/document.h"
#include "ui/figure/make_figure.h"
#include "ui/figure/numbers.h"
#include "ui/interaction.h"
#include "ui/panels/words.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actiscope::ui {

namespace {

constexpr int digits = 4;

}  // namespace

StatisticsModel::StatisticsModel(Document& document, InputStatistics& statistics, Interaction& interaction,
                                 Theme& theme, QObject* parent)
    : QAbstractTableModel(parent),
      document_(document),
      statistics_(statistics),
      interaction_(interaction),
      theme_(theme)
{
    connect(&statistics, &InputStatistics::changed, this, &StatisticsModel::refresh);
    connect(&theme, &Theme::changed, this, &StatisticsModel::refresh);
    connect(&document, &Document::changed, this, [this](const Session& before, const Session& now) {
        if (before.curves != now.curves || before.solo != now.solo)
            refresh();
    });
    connect(&interaction, &Interaction::hoverChanged, this, [this] {
        if (!rows_.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::BackgroundRole});
    });
    refresh();
}

int StatisticsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int StatisticsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

void StatisticsModel::refresh()
{
    const Session& session = document_.session();
    std::vector<Row> rows;
    for (const Curve* curve : shownCurves(session)) {
        const auto found = statistics_.results().find(curve->id);
        if (found != statistics_.results().end())
            rows.push_back(
                {curve->id, labelText(*curve), lineColour(session, *curve, theme_.palette()), found->second});
    }
    if (rows == rows_)
        return;
    if (std::ranges::equal(rows, rows_, {}, &Row::id, &Row::id)) {
        rows_ = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

double StatisticsModel::number(const Row& row, int column)
{
    const Statistics& statistics = row.result.statistics;
    switch (column) {
        case dead:
            return statistics.dead;
        case saturated:
            return statistics.saturated;
        case active:
            return statistics.active;
        case mean:
            return statistics.mean;
        case variance:
            return statistics.variance;
        case slopeMean:
            return statistics.slopeMean;
        case slopeSecondMoment:
            return statistics.slopeSecondMoment;
        default:
            return std::numeric_limits<double>::quiet_NaN();
    }
}

QVariant StatisticsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const bool isShare = index.column() >= dead && index.column() <= active;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: {
            if (index.column() == name)
                return row.name;
            const double value = number(row, index.column());
            if (role == Qt::ToolTipRole)
                return shortNumber(isShare ? 100 * value : value, 12) + (isShare ? QStringLiteral(" %") : QString());
            return isShare ? percentNumber(value) : shortNumber(value, digits);
        }
        case sortRole:
            return index.column() == name ? QVariant(row.name) : QVariant(number(row, index.column()));
        case idRole:
            return row.id;
        case colourRole:
            return row.colour;
        case isCurrentRole:
            return row.result.isCurrent;
        case Qt::BackgroundRole:
            return row.id == interaction_.hovered() ? QVariant(theme_.palette().hover) : QVariant();
        default:
            return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const std::array texts{tr("Curve"), tr("Zero"),   tr("Sat."),  tr("Active"),
                           tr("E[f]"),  tr("Var[f]"), tr("E[f′]"), tr("E[f′²]")};
    const std::array hints{tr("Sort by name"),
                           tr("Inputs that meet a zero gradient, in %"),
                           tr("Inputs that fall where the curve is saturated, in %"),
                           tr("Inputs that meet a gradient of at least ε, in %"),
                           tr("Mean of the output"),
                           tr("Variance of the output"),
                           tr("Mean slope"),
                           tr("Mean of the squared slope: what is left of a gradient's variance")};
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole)
        return texts[column];
    if (role == Qt::ToolTipRole)
        return hints[column];
    return {};
}

QString statisticsAsText(const Session& session, const InputResults& results, const std::vector<CurveId>& ids)
{
    std::string text =
        "curve\tdead\tsaturated\tweak\tstationary\tactive\tmean\tvariance\tslope_mean\t"
        "slope_second_moment\n";
    for (const CurveId id : ids) {
        const Curve* curve = findCurve(session, id);
        const auto found = results.find(id);
        if (!curve || found == results.end())
            continue;
        const Statistics& s = found->second.statistics;
        text += labelOf(*curve);
        for (const double value : {s.dead, s.saturated, s.weak, s.stationary, s.active, s.mean, s.variance, s.slopeMean,
                                   s.slopeSecondMoment})
            text += '\t' + writeNumber(value);
        text += '\n';
    }
    return QString::fromStdString(text);
}

}  // namespace actiscope::ui
