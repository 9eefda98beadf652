// The table of exact values: x as typed, and what the curves are there.
#pragma once

#include "ui/tools/fold_section.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace actiscope::ui {

class Document;
class NumberTable;
class ValueTableModel;

class TableSection : public FoldSection {
    Q_OBJECT

public:
    TableSection(Document& document, Theme& theme, QWidget* parent = nullptr);

    QLineEdit& field() const { return *field_; }
    NumberTable& table() const { return *table_; }
    QCheckBox& allCurves() const { return *allCurves_; }
    QString problem() const;

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    bool add(const QString& text);
    void remove(const QList<int>& rows);
    void retranslate();

    Document& document_;
    QLineEdit* field_;
    QLabel* problem_;
    QCheckBox* allCurves_;
    ValueTableModel* model_;
    NumberTable* table_;
};

}  // namespace actiscope::ui
