// The formula of the selected curve, to be edited: live as long as it can be read, else with its mistake below.
#pragma once

#include "core/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace actiscope::ui {

class Document;
class Theme;

/// While the text cannot be read the curve keeps its last good formula. One run of typing is one step of undo.
class FormulaField : public QWidget {
    Q_OBJECT

public:
    FormulaField(Document& document, Theme& theme, QWidget* parent = nullptr);
    QLineEdit& edit() { return *edit_; }
    QString problem() const;
    /// Of a curve that has one; others hide the field.
    void setCurve(const Curve* curve);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply(const QString& text);
    void finish();
    void restore();
    void showProblem(const QString& problem, const QString& marked);
    void retranslate();

    Document& document_;
    Theme& theme_;
    QLineEdit* edit_;
    QLabel* problem_;
    CurveId curve_ = 0;
    std::string shown_;  ///< the formula that the field is known to stand for
    bool isTyping_ = false;
};

}  // namespace actiscope::ui
