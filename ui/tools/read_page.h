// The tool that reads off: exact values, notable points, two cursors, differences.
#pragma once

#include "ui/figure/reading_cache.h"

#include <QWidget>

namespace actiscope::ui {

class CursorSection;
class CurveTitle;
class DifferenceSection;
class Document;
class Interaction;
class NotableSection;
class TableSection;
class Theme;

/// While it is hidden it does nothing; what it shows is taken anew when it appears.
class ReadPage : public QWidget {
    Q_OBJECT

public:
    ReadPage(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);

    CursorSection& cursor() const { return *cursor_; }
    NotableSection& notable() const { return *notable_; }
    DifferenceSection& difference() const { return *difference_; }
    TableSection& table() const { return *table_; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void schedule();
    void refresh();
    void refreshPointer();
    void refreshTitle();

    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
    ReadingCache cache_;
    CurveTitle* title_;
    CursorSection* cursor_;
    NotableSection* notable_;
    DifferenceSection* difference_;
    TableSection* table_;
    bool isScheduled_ = false;
};

}  // namespace actiscope::ui
