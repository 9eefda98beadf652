#include "ui/interaction.h"

#include "ui/play/player.h"

#include <utility>

namespace actiscope::ui {

Interaction::Interaction(QObject* parent) : QObject(parent), player_(new Player(this)) {}

void Interaction::setPointerX(std::optional<double> x)
{
    if (pointerX_ == x)
        return;
    pointerX_ = x;
    emit pointerChanged();
}

void Interaction::setHovered(CurveId id)
{
    if (hovered_ == id)
        return;
    hovered_ = id;
    emit hoverChanged();
}

void Interaction::beginDrag(const Session& origin, std::set<CurveId> moving)
{
    isDragging_ = true;
    // Kept ghosts show where the first of several drags began.
    if (!keepsGhosts_ || !ghosts_)
        ghosts_ = origin;
    moving_ = std::move(moving);
    emit dragChanged();
}

void Interaction::endDrag()
{
    if (!isDragging_)
        return;
    isDragging_ = false;
    moving_.clear();
    if (!keepsGhosts_)
        ghosts_.reset();
    emit dragChanged();
}

void Interaction::setKeepsGhosts(bool keep)
{
    if (keepsGhosts_ == keep)
        return;
    keepsGhosts_ = keep;
    if (!keep && !isDragging_)
        ghosts_.reset();
    emit dragChanged();
}

void Interaction::setVeil(const Veil& veil)
{
    if (veil_ == veil)
        return;
    veil_ = veil;
    emit veilChanged();
}

void Interaction::setPlaying(bool isPlaying)
{
    if (isPlaying_ == isPlaying)
        return;
    isPlaying_ = isPlaying;
    emit dragChanged();
}

std::optional<double> cursorX(const Session& session, std::optional<double> pointerX)
{
    return session.cursor ? session.cursor : pointerX;
}

std::optional<double> cursorX(const Session& session, const Interaction& interaction)
{
    return cursorX(session, interaction.pointerX());
}

}  // namespace actiscope::ui
