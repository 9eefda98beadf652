// The right column: what moves all shown curves, then what the selected curve is and what moves it.
#pragma once

#include <QWidget>

class QLabel;

namespace actiscope::ui {

class AlphaSection;
class Document;
class EpsilonSection;
class Interaction;
class OutputScaleSection;
class SelectedSection;
class Theme;
class ValueRow;

class ControlPanel : public QWidget {
    Q_OBJECT

public:
    ControlPanel(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);

    AlphaSection& alpha() { return *alpha_; }
    OutputScaleSection& outputScale() { return *scale_; }
    EpsilonSection& epsilon() { return *epsilon_; }
    SelectedSection& selected() { return *selected_; }
    /// What the plot's Space plays when nothing was touched yet: Alpha, else the first slider of the selected curve
    /// that can be moved; null: none.
    ValueRow* firstToPlay() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* title_;
    AlphaSection* alpha_;
    OutputScaleSection* scale_;
    EpsilonSection* epsilon_;
    SelectedSection* selected_;
};

}  // namespace actiscope::ui
