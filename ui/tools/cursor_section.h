// What the selected curve is at the cursor: value, derivatives, tangent, and how far it is to a second cursor.
#pragma once

#include "core/evaluate.h"
#include "core/session.h"
#include "ui/tools/fold_section.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace actiscope::ui {

class Document;
class Interaction;
class NumberField;
class ReadingRow;

class CursorSection : public FoldSection {
    Q_OBJECT

public:
    CursorSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);

    NumberField& field() const { return *first_.field; }
    NumberField& secondField() const { return *second_.field; }
    QPushButton& secondButton() const { return *secondButton_; }
    /// f, f ′, f ″, tangent, angle.
    const std::vector<ReadingRow*>& rows() const { return rows_; }
    /// f at the second cursor, Δx, Δf, mean slope.
    const std::vector<ReadingRow*>& secondRows() const { return secondRows_; }

    /// Takes what is shown from the session as it is now.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    using Which = std::optional<double> Session::*;
    struct Place {
        QWidget* line = nullptr;
        QLabel* name = nullptr;
        NumberField* field = nullptr;
    };
    Place addPlace(Which which);
    ReadingRow* addRow(std::vector<ReadingRow*>& rows);
    void move(Which which, std::optional<double> x);
    void toggleSecond();
    void showTangent(double x, const Point& point);
    void showSecond(const Curve* curve, std::optional<double> x);
    void retranslate();

    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
    QLabel* hint_;
    Place first_;
    std::vector<ReadingRow*> rows_;
    QPushButton* secondButton_;
    Place second_;
    std::vector<ReadingRow*> secondRows_;
};

}  // namespace actiscope::ui
