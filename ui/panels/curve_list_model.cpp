#include "ui/panels/curve_list_model.h"

#include "ui/document.h"
#include "ui/figure/make_figure.h"
#include "ui/interaction.h"
#include "ui/panels/words.h"
#include "ui/theme.h"

#include <QStringList>

#include <algorithm>

namespace actiscope::ui {

namespace {

bool hasSameCurves(const std::vector<CurveRow>& rows, const Session& session)
{
    return std::ranges::equal(rows, session.curves, {}, &CurveRow::id, &Curve::id);
}

}  // namespace

CurveListModel::CurveListModel(Document& document, Interaction& interaction, Theme& theme, QObject* parent)
    : QAbstractListModel(parent), document_(document), interaction_(interaction), theme_(theme)
{
    connect(&document, &Document::changed, this, &CurveListModel::refresh);
    connect(&interaction, &Interaction::pointerChanged, this, &CurveListModel::refreshNumbers);
    connect(&theme, &Theme::changed, this, &CurveListModel::refreshRows);
    refreshRows();
}

int CurveListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant CurveListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CurveRow& curve = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return curve.label;
        case Qt::AccessibleTextRole: {
            QStringList parts{curve.label};
            for (std::size_t i = 0; i < curve.numbers.size(); ++i)
                parts.append(QStringLiteral("%1 = %2").arg(symbolOf(columns_[i]), curve.numbers[i]));
            if (!curve.isShown)
                parts.append(tr("hidden"));
            return parts.join(QStringLiteral(", "));
        }
        case Qt::ToolTipRole:
            return activationTip(activationOf(*findCurve(document_.session(), curve.id)).info());
        default:
            return {};
    }
}

Qt::ItemFlags CurveListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

bool CurveListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString label = nameWithinLimit(value.toString());
    const CurveRow& curve = row(index.row());
    if (label == curve.label)
        return false;
    document_.edit(tr("Rename curve"), [id = curve.id, &label](Session& session) {
        findCurve(session, id)->label = label.isEmpty() ? std::nullopt : std::optional(label.toStdString());
    });
    return true;
}

int CurveListModel::rowOf(CurveId id) const
{
    const auto found = std::ranges::find(rows_, id, &CurveRow::id);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

std::optional<double> CurveListModel::x() const
{
    return cursorX(document_.session(), interaction_);
}

void CurveListModel::setPlotHeights(const std::array<double, 3>& heights)
{
    if (heights_ == heights)
        return;
    heights_ = heights;
    isWorthKnown_ = false;
    refreshNumbers();
}

void CurveListModel::refresh(const Session& before, const Session& now)
{
    const bool movesRange = before.view != now.view || before.panels != now.panels || before.curves != now.curves ||
                            before.solo != now.solo || before.outputScale != now.outputScale;
    if (movesRange)
        isWorthKnown_ = false;
    refreshRows();
}

const PixelWorth& CurveListModel::worth()
{
    if (!isWorthKnown_)
        worth_ = pixelWorth(document_.session(), heights_);
    isWorthKnown_ = true;
    return worth_;
}

void CurveListModel::refreshRows()
{
    const Session& session = document_.session();
    const std::optional<double> at = x();
    std::vector<CurveRow> rows;
    rows.reserve(session.curves.size());
    for (const Curve& curve : session.curves)
        rows.push_back({.id = curve.id,
                        .label = labelText(curve),
                        .colour = lineColour(session, curve, theme_.palette()),
                        .isShown = isShown(session, curve),
                        .isVisible = curve.isVisible,
                        .isSelected = curve.id == session.selected,
                        .isSolo = curve.id == session.solo,
                        .numbers = at ? readoutOf(session, curve, *at, worth(), columnsOf(session.panels))
                                      : std::vector<QString>()});
    const bool isSameList = hasSameCurves(rows_, session);
    const bool isSame = isSameList && rows == rows_ && columns_ == columnsOf(session.panels);
    if (!isSameList)
        beginResetModel();
    rows_ = std::move(rows);
    columns_ = columnsOf(session.panels);
    if (!isSameList)
        endResetModel();
    else if (!isSame)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void CurveListModel::refreshNumbers()
{
    if (rows_.empty())
        return;
    const Session& session = document_.session();
    for (std::size_t i = 0; i < rows_.size(); ++i)
        rows_[i].numbers =
            x() ? readoutOf(session, session.curves[i], *x(), worth(), columns_) : std::vector<QString>();
    emit dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace actiscope::ui
