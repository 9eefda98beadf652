// The tool that reads off: exact values, notable points, two cursors, differences.
#pragma once

#include <QTimer>
#include <QWidget>

namespace actiscope::ui {

class CursorSection;
class CurveTitle;
class DifferenceSection;
class Document;
class Interaction;
class NotableSection;
class ReadingCache;
class TableSection;
class Theme;

/// While it is hidden it does nothing; what it shows is taken anew when it appears. Under a drag or a play its numbers
/// follow a few times a second.
class ReadPage : public QWidget {
    Q_OBJECT

public:
    /// cache: what others worked out already of the same view.
    ReadPage(Document& document, Interaction& interaction, ReadingCache& cache, Theme& theme,
             QWidget* parent = nullptr);

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
    ReadingCache& cache_;
    CurveTitle* title_;
    CursorSection* cursor_;
    NotableSection* notable_;
    DifferenceSection* difference_;
    TableSection* table_;
    QTimer soon_;
};

}  // namespace actiscope::ui
