// Every shown curve under the inputs, side by side, to sort and to copy.
#pragma once

#include "ui/tools/statistics_model.h"

#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>

class QLabel;
class QPushButton;

namespace actiscope::ui {

class SegmentedChoice;

class StatisticsTable : public QWidget {
    Q_OBJECT

public:
    StatisticsTable(Document& document, InputStatistics& statistics, Interaction& interaction, Theme& theme,
                    QWidget* parent = nullptr);

    QTableView& view() { return *view_; }
    SegmentedChoice& part() { return *part_; }
    /// In the order shown, with tabs between.
    QString asText() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showSelected();
    void choose(const QModelIndex& index);
    void fitHeight();
    void fitColumns();
    void copy() const;
    void applyTheme();
    void retranslate();

    Document& document_;
    InputStatistics& statistics_;
    Interaction& interaction_;
    Theme& theme_;
    StatisticsModel* model_;
    QSortFilterProxyModel* sorted_;
    QLabel* title_;
    QPushButton* copy_;
    SegmentedChoice* part_;  ///< shares, outputs or slopes, where there is no room for all
    QTableView* view_;
};

}  // namespace actiscope::ui
