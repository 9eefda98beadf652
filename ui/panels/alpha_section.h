// Alpha: one slider for all curves that are tied to it.
#pragma once

#include "core/session.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace actiscope::ui {

class Document;
class FlowLayout;
class Interaction;
class Theme;
class ValueRow;

class AlphaSection : public QWidget {
    Q_OBJECT

public:
    AlphaSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
    ValueRow& row() { return *row_; }
    /// The row alone, without the curves that it moves.
    void setCompact(bool isCompact);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    static QString wordFor(const std::vector<const Curve*>& tied);
    void refreshChips(const std::vector<const Curve*>& tied);
    void retranslate();
    void editRange();
    std::optional<QString> problemOf(double alpha) const;

    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
    ValueRow* row_;
    QLabel* hint_;
    QWidget* chips_;
    FlowLayout* flow_;
    bool isCompact_ = false;
};

}  // namespace actiscope::ui
