// The numbers of the selected curve at the cursor, readable from the back row.
#pragma once

#include <QWidget>

namespace actiscope::ui {

class Document;
class Interaction;
class Theme;

/// The name over x, f over f ′; what is veiled in the plots is a question mark here.
class ClassReadout : public QWidget {
    Q_OBJECT

public:
    ClassReadout(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// What is shown, for assistive tools and tests: "ELU: x = −1.40, f = −0.753, f ′ = 0.247".
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QString symbol;
        QString number;
    };
    QString title() const;
    int cellWidth() const;
    int gap() const;
    std::vector<Line> lines() const;
    void refresh();

    Document& document_;
    Interaction& interaction_;
    Theme& theme_;
};

}  // namespace actiscope::ui
