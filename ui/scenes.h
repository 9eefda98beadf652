// Views worth returning to: kept in the session, stepped through in a lesson. Pure changes of a session.
#pragma once

#include "core/session.h"

#include <QString>

#include <optional>

namespace actiscope::ui {

/// What a scene of this session would be called: its panels and its range, "f, f ′ · −6…6".
QString sceneName(const Session& session);

/// Keeps what is shown now behind the others. Its place; nothing, and nothing is changed, where there are
/// maximumScenes. An empty name: sceneName.
std::optional<std::size_t> addScene(Session& session, const QString& name = {});

/// Shows what scene `index` shows; a curve that is gone is not selected. Without effect where there is no such scene.
void showScene(Session& session, std::size_t index);

/// Steps from the scene shown last (nothing: before the first, or behind the last) and shows what it comes to; at
/// either end it stays. The scene that is shown then; nothing where there are none.
std::optional<std::size_t> stepScene(Session& session, std::optional<std::size_t> last, int direction);

/// The scene that is exactly what the session shows, if any.
std::optional<std::size_t> sceneShown(const Session& session);

void renameScene(Session& session, std::size_t index, const QString& name);  ///< empty: without effect
void removeScene(Session& session, std::size_t index);
void moveScene(Session& session, std::size_t from, std::size_t to);
/// The scene becomes what is shown now, under its old name.
void replaceScene(Session& session, std::size_t index);

}  // namespace actiscope::ui
