// Where a note is typed: over the plot, where it stands.
#pragma once

#include <QLineEdit>

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
    void keep();
    void cancel();
    bool isOpen() const { return isOpen_; }

signals:
    /// Without spaces around it; may be empty.
    void kept(const QString& text);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool close();
    void place();

    QPointF middle_;
    bool isOpen_ = false;
};

}  // namespace actiscope::ui
