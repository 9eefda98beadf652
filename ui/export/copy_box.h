// A text to take along: shown, and copied with one click.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace actiscope::ui {

class Theme;

class CopyBox : public QWidget {
    Q_OBJECT

public:
    enum class Lines { all, one };

    /// one: the text stands in one line that can be scrolled through.
    CopyBox(const QString& name, Lines lines, Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return text_; }
    QPushButton& button() { return *button_; }

private:
    void copy();

    QString text_;
    QWidget* shown_;  ///< a label, or a line edit where there is one line
    QPushButton* button_;
    QTimer* copied_;  ///< runs while the button says so
};

}  // namespace actiscope::ui
