// The number field: a value with the text that the user typed for it.
#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>

namespace actiscope::ui {

class Theme;

/// Shows what it is told and asks for changes through valueEntered. What cannot be read or is refused turns it into its
/// error state with a sentence, and nothing else happens. Escape restores the text, Up and Down step.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberField(Theme& theme, QWidget* parent = nullptr);

    /// The sentence that refuses a value, nothing where it is fine.
    using Check = std::function<std::optional<QString>(double)>;
    void setCheck(Check check) { check_ = std::move(check); }

    /// The text typed for a value stays as long as the value does.
    void setValue(double value);
    /// No single value: shows a word instead ("defaults").
    void setWord(const QString& word);
    /// How a value is written that nobody typed; shortText by itself.
    void setWriter(std::function<QString(double)> writer);
    std::optional<double> value() const { return value_; }

    void setCanBeEmpty(bool canBeEmpty) { canBeEmpty_ = canBeEmpty; }
    /// Reads as a part of the text around it until the pointer or the focus is there.
    void setFlat(bool isFlat);

    /// Forgets what is typed and not entered yet. To be called before the field is hidden or taken away: the focus that
    /// it loses then would enter it.
    void discard();
    /// Somebody is at work in it: what is typed is not entered yet, or was refused.
    bool isBeingEdited() const { return hasFocus() && (isModified() || hasError()); }

    bool hasError() const { return !problem_.isEmpty(); }
    const QString& problem() const { return problem_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void valueEntered(double value);
    /// The field was emptied and that was confirmed; only where emptiness is allowed.
    void cleared();
    void stepRequested(double steps);
    /// Escape took back what was typed.
    void restored();
    void problemChanged(const QString& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void apply();
    void showText();
    void setProblem(const QString& problem);
    void restyle();

    Theme& theme_;
    Check check_;
    std::function<QString(double)> writer_;
    std::optional<double> value_;
    QString word_;
    QString typed_;  ///< for value_; empty: nobody typed it
    QString problem_;
    bool canBeEmpty_ = false;
    bool isFlat_ = false;
};

}  // namespace actiscope::ui
