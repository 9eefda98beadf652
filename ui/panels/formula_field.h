// The formula of the selected curve, to be edited: live as long as it can be read, else with its mistake below.
#pragma once

#include "core/session.h"
#include "ui/gesture.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QKeyEvent;

namespace actiscope::ui {

class Document;
class FormulaEdit;
class FormulaProblem;
struct FormulaReading;
class Theme;

/// While the text cannot be read the curve keeps its last good formula. One run of typing is one step of undo; within
/// it a parameter keeps its value even if its name is gone for a while. A name that is still being typed becomes a
/// parameter after a pause: on the way to sigmoid(x) there are no sliders for s, si and sig.
class FormulaField : public QWidget {
    Q_OBJECT

public:
    FormulaField(Document& document, Theme& theme, QWidget* parent = nullptr);
    FormulaEdit& edit() { return *edit_; }
    QString problem() const;
    /// Of a curve that has one; others hide the field.
    void setCurve(const Curve* curve);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read(const QString& text);
    bool isBeingNamed(const Activation& formula) const;
    void apply();
    void finish();
    void endRun();
    void restore();
    bool handleUndo(QKeyEvent& key);
    void retranslate();

    Document& document_;
    Theme& theme_;
    FormulaEdit* edit_;
    FormulaProblem* problem_;
    CurveId curve_ = 0;
    std::string shown_;                          ///< the formula that the field is known to stand for
    std::shared_ptr<const Activation> waiting_;  ///< read, and not the curve's yet
    std::optional<Curve> start_;                 ///< the curve as this run of typing found it
    Gesture run_;
    bool isApplying_ = false;
    QTimer naming_;  ///< runs while a name is being typed
    QTimer pause_;   ///< runs while a run of typing goes on
};

}  // namespace actiscope::ui
