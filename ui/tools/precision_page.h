// The tool that shows what number formats lose.
#pragma once

#include "core/session.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QTimer;

namespace actiscope::ui {

class Document;
class FactsView;
class LensCache;
class Theme;

/// Chooses format and model; tells the format's facts, the formula that is computed and what is lost of the selected
/// curve in view. The numbers follow a moment after the hand.
class PrecisionPage : public QWidget {
    Q_OBJECT

public:
    /// cache: what others worked out already of the same view.
    PrecisionPage(Document& document, LensCache& cache, Theme& theme, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFormats(Theme& theme);
    void connectChoices();
    void refresh(const Session& before, const Session& now);
    void refreshChoices();
    void refreshFormatFacts();
    void refreshLosses();
    void restyle();
    void retranslate();

    Document& document_;
    Theme& theme_;
    LensCache& cache_;
    QTimer* soon_;
    QLabel* title_;
    QLabel* hint_;
    QCheckBox* isOn_;
    QCheckBox* hasPanel_;
    std::array<QPushButton*, numberFormats.size()> formats_{};
    QRadioButton* textbook_;
    QRadioButton* rounded_;
    QLabel* curve_;
    QLabel* formula_;
    FactsView* losses_;
    QLabel* formatTitle_;
    FactsView* format_;
};

}  // namespace actiscope::ui
