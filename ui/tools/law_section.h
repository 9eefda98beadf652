// Which inputs: none, a normal or uniform law, or data, and the numbers of the law.
#pragma once

#include "core/inputs.h"

#include <QWidget>

#include <string_view>

namespace actiscope::ui {

class Document;
class Interaction;
class SegmentedChoice;
class Theme;
class ValueRow;

class LawSection : public QWidget {
    Q_OBJECT

public:
    LawSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent = nullptr);

    /// In the order of InputKind.
    SegmentedChoice& kind() { return *kind_; }
    ValueRow& mean() { return *mean_; }
    ValueRow& deviation() { return *deviation_; }
    ValueRow& low() { return *low_; }
    ValueRow& high() { return *high_; }
    /// parameter: "mean", "deviation", "low" or "high", as sliders are pinned.
    ValueRow& rowOf(std::string_view parameter) const;
    /// This one of the rows and nothing else, whatever the law.
    void showOnly(ValueRow& row);

signals:
    /// What the hand chose. Data that are not there yet wait for a file; until then the session stays as it is.
    void chosen(actiscope::InputKind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Why a value of this number is refused.
    static QString sentenceOf(InputsProblem problem, double Inputs::*number);
    void choose(int index);
    void showRowsOf(InputKind kind);
    void refresh();
    void retranslate();

    Document& document_;
    SegmentedChoice* kind_;
    ValueRow* mean_;
    ValueRow* deviation_;
    ValueRow* low_;
    ValueRow* high_;
    ValueRow* only_ = nullptr;
};

}  // namespace actiscope::ui
