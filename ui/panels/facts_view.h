// A table of facts: names to the left, values to the right.
#pragma once

#include "ui/panels/facts.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace actiscope::ui {

class Theme;

class FactsView : public QWidget {
    Q_OBJECT

public:
    explicit FactsView(Theme& theme, QWidget* parent = nullptr);
    void setFacts(const QList<Fact>& facts);

private:
    struct Row {
        QLabel* name;
        QLabel* value;
    };
    void addRow();
    void restyle();

    Theme& theme_;
    QGridLayout* grid_;
    std::vector<Row> rows_;
    QList<Fact> facts_;
};

}  // namespace actiscope::ui
