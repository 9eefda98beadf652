// Plays sliders: one at a time, by the clock, a frame at a time.
#pragma once

#include "ui/play/play_track.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace actiscope::ui {

class ValueRow;

/// Moves the value of a row as its track and the settings say. The next value is set when the frame of the last one has
/// been painted and the screen's next frame is due, never sooner: frames are left out, not queued.
class Player : public QObject {
    Q_OBJECT

public:
    /// Where time comes from; tests give their own.
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    explicit Player(QObject* parent = nullptr, Clock clock = std::chrono::steady_clock::now);
    void setClock(Clock clock) { clock_ = std::move(clock); }
    /// The widget that shows what is played: its painting sets the pace.
    void followPaintingOf(QWidget& widget);

    /// Lets a row be played: its button and Space ask, a touch by hand or a value from elsewhere ends the play.
    void add(ValueRow& row);

    void toggle(ValueRow& row);
    void start(ValueRow& row);
    void stop();
    ValueRow* playing() const;
    /// By hand or by a play; null: none, or it cannot be moved now.
    ValueRow* lastTouched() const;

    const PlaySettings& settings() const { return settings_; }
    void setSettings(const PlaySettings& settings);

public slots:
    /// Sets the value that is due now.
    void advance();

signals:
    void playingChanged();
    void settingsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void touch(ValueRow& row);
    void showOptions(ValueRow& row);
    void waitForFrame(bool hasChanged);
    int frameInterval() const;

    Clock clock_;
    PlaySettings settings_;
    QPointer<ValueRow> row_;
    QPointer<ValueRow> last_;
    QPointer<QWidget> canvas_;
    Playhead head_;
    std::chrono::steady_clock::time_point time_;  ///< of head_
    QElapsedTimer frame_;                         ///< since the last value was set
    QTimer next_;
    bool isAwaitingPaint_ = false;
};

}  // namespace actiscope::ui
