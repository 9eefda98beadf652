// The notable points of the selected curve, as numbers; a click moves the cursor there.
#pragma once

#include "ui/figure/reading_cache.h"
#include "ui/tools/fold_section.h"

#include <QAbstractTableModel>

class QCheckBox;
class QLabel;

namespace actiscope::ui {

class Document;
class NumberTable;

class NotableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<NotablePoint> points);
    const std::vector<NotablePoint>& points() const { return points_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<NotablePoint> points_;
};

class NotableSection : public FoldSection {
    Q_OBJECT

public:
    NotableSection(Document& document, ReadingCache& cache, Theme& theme, QWidget* parent = nullptr);

    QCheckBox& marks() const { return *marks_; }
    NumberTable& table() const { return *table_; }

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void goTo(int row);
    void retranslate();

    Document& document_;
    ReadingCache& cache_;
    QCheckBox* marks_;
    NotableModel* model_;
    NumberTable* table_;
    QLabel* hint_;
};

}  // namespace actiscope::ui
