// Output scale and ε: what holds for all shown curves besides Alpha.
#pragma once

#include <QWidget>

class QPushButton;

namespace actiscope::ui {

class Document;
class Interaction;
class Theme;
class ValueRow;

/// Multiplies every shown curve.
class OutputScaleSection : public QWidget {
    Q_OBJECT

public:
    OutputScaleSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
    ValueRow& row() { return *row_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    Document& document_;
    ValueRow* row_;
};

/// Below which |f ′| counts as gone; absolute, or relative to a curve's steepest slope.
class EpsilonSection : public QWidget {
    Q_OBJECT

public:
    EpsilonSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);
    ValueRow& row() { return *row_; }
    QPushButton& absolute() { return *absolute_; }
    QPushButton& relative() { return *relative_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void setRelative(bool isRelative);

    Document& document_;
    ValueRow* row_;
    QPushButton* absolute_;
    QPushButton* relative_;
};

}  // namespace actiscope::ui
