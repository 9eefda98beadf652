// What the hand is doing right now: neither part of the session nor a preference.
#pragma once

#include "core/session.h"
#include "ui/figure/veil.h"

#include <QObject>

#include <optional>
#include <set>

namespace actiscope::ui {

class Player;

/// Where the pointer is, which curve is under it, and which curves a running drag moves. Panels and plots share it, so
/// that hovering a thing anywhere shows it everywhere.
class Interaction : public QObject {
    Q_OBJECT

public:
    explicit Interaction(QObject* parent = nullptr);

    /// x under the pointer in the plots; nothing outside of them.
    std::optional<double> pointerX() const { return pointerX_; }
    void setPointerX(std::optional<double> x);

    /// The curve under the pointer, in a plot, a lane or the list; 0: none.
    CurveId hovered() const { return hovered_; }
    void setHovered(CurveId id);

    /// A slider's drag: the session at its start and the curves that it can move. The plots draw a thin ghost of where
    /// those started and fade the others. With keepsGhosts the ghosts stay until it is switched off.
    void beginDrag(const Session& origin, std::set<CurveId> moving);
    void endDrag();
    bool isDragging() const { return isDragging_; }
    const std::optional<Session>& ghosts() const { return ghosts_; }
    const std::set<CurveId>& moving() const { return moving_; }
    bool keepsGhosts() const { return keepsGhosts_; }
    void setKeepsGhosts(bool keep);

    /// A slider plays. The axes stand still as in a drag, but nothing is faded and there are no ghosts: there is no
    /// hand that compares with where it began, and a loop would be compared for ever.
    void setPlaying(bool isPlaying);
    bool isPlaying() const { return isPlaying_; }
    Player& player() const { return *player_; }

    /// What is hidden from a class that is to predict it.
    const Veil& veil() const { return veil_; }
    void setVeil(const Veil& veil);

signals:
    void pointerChanged();
    void hoverChanged();
    void dragChanged();
    void veilChanged();

private:
    std::optional<double> pointerX_;
    CurveId hovered_ = 0;
    bool isDragging_ = false;
    bool keepsGhosts_ = false;
    bool isPlaying_ = false;
    Player* player_;
    std::optional<Session> ghosts_;
    std::set<CurveId> moving_;
    Veil veil_;
};

/// Where values are read, in the list as in the plots: at the pinned cursor, which holds them for a class to read, else
/// under the pointer.
std::optional<double> cursorX(const Session& session, std::optional<double> pointerX);
std::optional<double> cursorX(const Session& session, const Interaction& interaction);

}  // namespace actiscope::ui
