// Where a note is typed: over the plot, where it stands.
#pragma once

#include <QLineEdit>

#include <utility>

namespace actiscope::ui {

/// Enter keeps what was typed, and so does going elsewhere; Esc does not. Hides itself with either.
class NoteEditor : public QLineEdit {
    Q_OBJECT

public:
    explicit NoteEditor(QWidget* plot);

    /// Around a place of the plot, as wide as its text and never beyond the plot's edges.
    void openAt(QPointF middle, const QString& text);
    /// The note moves under it.
    void moveTo(QPointF middle);
    void cancel();
    bool isOpen() const { return isOpen_; }
    /// The press of the mouse that is on its way took the focus from here, and is spent by that. True once.
    bool takeSpentPress() { return std::exchange(hasSpentPress_, false); }

signals:
    /// Without spaces around it; may be empty.
    void kept(const QString& text);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void keep();
    bool close();
    void place();

    QPointF middle_;
    bool isOpen_ = false;
    bool hasSpentPress_ = false;
};

}  // namespace actiscope::ui
