// A value to move: symbol and name, number field, reset, range, and under them the slider with its play button.
#pragma once

#include "ui/widgets/number_field.h"
#include "ui/widgets/value_slider.h"

#include <QLabel>
#include <QWidget>

class QHBoxLayout;

namespace actiscope::ui {

class IconButton;
class PlayButton;

/// Joins a slider and a field: both show one value, and a change asked through either comes out of one set of signals.
class ValueRow : public QWidget {
    Q_OBJECT

public:
    explicit ValueRow(Theme& theme, QWidget* parent = nullptr);
    ~ValueRow() override;

    /// name: also the accessible name of slider and field. symbol may be empty.
    void setTitle(const QString& symbol, const QString& name);
    void setHints(const QString& reset, const QString& range);
    void setValue(double value);
    /// No single value: the word stands in the field, the open thumb waits at `restingPlace`.
    void setWord(const QString& word, double restingPlace);
    void setResettable(bool isResettable);
    void setRangeEditable(bool isEditable);
    /// For the strip of class mode: the reset goes beside the slider and the range away, so that the name has room.
    void setRoomForName();
    /// The sentence that refuses a value; refused values of a drag are left out in silence.
    void setCheck(NumberField::Check check);

    ValueSlider& slider() { return *slider_; }
    NumberField& field() { return *field_; }
    IconButton& resetButton() { return *reset_; }
    IconButton& rangeButton() { return *range_; }
    PlayButton& playButton() { return *play_; }
    IconButton& pinButton() { return *pin_; }
    /// Where a further control of this value goes: before the field.
    void addControl(QWidget* control);

    /// Who pins shows the button with this.
    void setPinnable(bool isPinnable);
    void setPinned(bool isPinned, const QString& hint);

    /// Who plays shows the button with this, and moves the value between beginPlay and endPlay.
    void setPlayable(bool isPlayable);
    void beginPlay();
    void play(double value);
    void endPlay();
    bool isPlaying() const { return isPlaying_; }
    bool isSettingPlayed() const { return isSettingPlayed_; }

signals:
    void gestureStarted();
    void gestureEnded();
    void valueChanged(double value);
    void resetRequested();
    void rangeRequested();
    void pinRequested();
    /// A drag, a key or typing began.
    void touched();
    void playRequested();
    void playOptionsRequested();
    void playStarted();
    void valuePlayed(double value);
    void playEnded();
    /// While it played, the value was set to another one: undone, reset, replaced.
    void playOvertaken();

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void ask(double value);
    void showProblem(const QString& problem);
    void notePlay(bool isOther);
    void takeSpace();
    void restyle();

    Theme& theme_;
    NumberField::Check check_;
    QLabel* symbol_;
    QLabel* name_;
    NumberField* field_;
    IconButton* reset_;
    IconButton* range_;
    PlayButton* play_;
    ValueSlider* slider_;
    IconButton* pin_;
    QLabel* problem_;
    QHBoxLayout* head_;
    QHBoxLayout* track_;
    bool isPlaying_ = false;
    bool isSettingPlayed_ = false;  ///< the value that comes is the one that is being played
};

}  // namespace actiscope::ui
