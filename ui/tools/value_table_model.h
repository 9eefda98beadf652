// The session's table: an x to a row, and what curves are there.
#pragma once

#include "core/analysis/sampling.h"
#include "core/session.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace actiscope::ui {

/// Columns are evaluated when they are looked at, so that a table of all curves costs what is seen of it.
class ValueTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Of the selected curve, or of every shown one.
    void show(const Session& session, bool ofAllShown);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        CurveId curve = 0;
        QString name;  ///< the curve's; empty where there is one only
        Quantity quantity = Quantity::value;
        bool operator==(const Column&) const = default;
    };
    struct Numbers {
        std::vector<double> values;
        int decimals = 0;
    };
    static std::vector<Column> columnsFor(const Session& session, bool ofAllShown);
    const Numbers& numbers(std::size_t column) const;

    Session session_;
    std::vector<Column> columns_;
    mutable std::vector<std::optional<Numbers>> numbers_;  ///< by column of the table; the first is x
};

/// How many decimals, at most nine, show all of these numbers as they are.
int decimalsOf(const std::vector<double>& values);

}  // namespace actiscope::ui
