// The shown curves and what the inputs become on each: rows and columns to show, sort and copy.
#pragma once

#include "ui/input_statistics.h"

#include <QAbstractTableModel>
#include <QColor>

#include <array>

namespace actiscope::ui {

class Interaction;
class Theme;

class StatisticsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, dead, saturated, active, mean, variance, slopeMean, slopeSecondMoment, columns };
    enum Role { idRole = Qt::UserRole, sortRole, colourRole, isCurrentRole };

    StatisticsModel(Document& document, InputStatistics& statistics, Interaction& interaction, Theme& theme,
                    QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        CurveId id = 0;
        QString name;
        QColor colour;
        InputResult result;
        bool operator==(const Row&) const = default;
    };
    void refresh();
    static double number(const Row& row, int column);

    Document& document_;
    InputStatistics& statistics_;
    Interaction& interaction_;
    Theme& theme_;
    std::vector<Row> rows_;
};

/// Every number of every curve with all its digits, tabs between and a heading above; ids: the order of the rows.
QString statisticsAsText(const Session& session, const InputResults& results, const std::vector<CurveId>& ids);

}  // namespace actiscope::ui
