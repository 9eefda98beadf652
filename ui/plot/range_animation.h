// Fitted ranges that change at once, when a slider is let go, glide to where they belong.
#pragma once

#include "core/session.h"

#include <QObject>
#include <QVariantAnimation>

#include <optional>

class QWidget;

namespace actiscope::ui {

class RangeAnimation : public QObject {
    Q_OBJECT

public:
    static constexpr int duration = 150;  ///< ms

    using Ranges = ByPanel<std::optional<Interval>>;

    explicit RangeAnimation(QObject* parent);

    /// The desktop wants things to move.
    static bool isWanted(const QWidget& widget);

    void start(const Ranges& from, const Ranges& to);
    /// At once: what is done next does not wait.
    void stop();
    bool isRunning() const { return animation_.state() == QAbstractAnimation::Running; }
    /// What is on the way; nothing for panels that do not move.
    Ranges ranges() const;

signals:
    void moved();

private:
    QVariantAnimation animation_;
    Ranges from_;
    Ranges to_;
};

}  // namespace actiscope::ui
