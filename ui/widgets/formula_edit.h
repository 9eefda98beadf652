// A line that a formula is typed into, with the place of a mistake marked in the text itself.
#pragma once

#include <QColor>
#include <QLineEdit>

namespace actiscope::ui {

/// Takes somewhat more than the longest formula, so that a text that is too long can be read and cut; of what is
/// longer still the rest is left out. With nothing typed to undo, the keys of undo and redo are the window's.
class FormulaEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FormulaEdit(QWidget* parent = nullptr);

    /// Marks the word or the character at this place; a place behind the text, or −1, marks none. Lasts until the text changes.
    void setMark(qsizetype place, const QColor& colour);
    qsizetype mark() const { return mark_; }

protected:
    bool event(QEvent* event) override;

private:
    qsizetype mark_ = -1;
};

}  // namespace actiscope::ui
