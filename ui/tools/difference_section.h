// How the selected curve differs from another one: at the cursor, and where it differs most.
#pragma once

#include "ui/figure/reading_cache.h"
#include "ui/tools/fold_section.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace actiscope::ui {

class Document;
class Interaction;
class ReadingRow;

class DifferenceSection : public FoldSection {
    Q_OBJECT

public:
    DifferenceSection(Document& document, Interaction& interaction, ReadingCache& cache, Theme& theme,
                      QWidget* parent = nullptr);

    QComboBox& reference() const { return *reference_; }
    QCheckBox& panel() const { return *panel_; }
    /// f − g at the cursor; the greatest f − g and where; the greatest f ′ − g ′ and where.
    const std::vector<ReadingRow*>& rows() const { return rows_; }

    void refresh();
    /// What depends on the pointer alone.
    void refreshCursor();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshChoice();
    void choose(int index);
    void retranslate();

    Document& document_;
    Interaction& interaction_;
    ReadingCache& cache_;
    Theme& theme_;
    QComboBox* reference_;
    QCheckBox* panel_;
    QLabel* hint_;
    std::vector<ReadingRow*> rows_;
};

/// Chooses the curve that the others are compared with, 0: none, and shows or hides the panel of differences with it.
void chooseReference(Document& document, CurveId id);

}  // namespace actiscope::ui
