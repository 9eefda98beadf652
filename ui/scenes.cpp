#include "ui/scenes.h"

#include "ui/figure/numbers.h"
#include "ui/panels/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace actiscope::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scenes)
};

QString symbolOf(PanelKind kind, const View& view)
{
    switch (kind) {
        case PanelKind::value:
            return QStringLiteral("f");
        case PanelKind::slope:
            return view.slopeIsLogarithmic ? Text::tr("log |f ′|") : QStringLiteral("f ′");
        case PanelKind::curvature:
            return QStringLiteral("f ″");
        case PanelKind::difference:
            return QStringLiteral("f − g");
        case PanelKind::roundoff:
            break;
    }
    return QStringLiteral("ulp");
}

Scene sceneOf(const Session& session, const QString& name)
{
    return {.name = nameWithinLimit(name).toStdString(),
            .view = session.view,
            .panels = session.panels,
            .cursor = session.cursor,
            .selected = session.selected};
}

}  // namespace

QString sceneName(const Session& session)
{
    QStringList symbols;
    for (const PanelKind kind : panelKinds)
        if (session.panels.shows(kind))
            symbols << symbolOf(kind, session.view);
    const QString range =
        Text::tr("%1…%2", "a range of x").arg(shortNumber(session.view.x.low, 3), shortNumber(session.view.x.high, 3));
    return Text::tr("%1 · %2", "a scene's name: panels and range").arg(symbols.join(Text::tr(", ")), range);
}

std::optional<std::size_t> addScene(Session& session, const QString& name)
{
    if (std::ssize(session.scenes) >= maximumScenes)
        return std::nullopt;
    const QString given = name.trimmed();
    session.scenes.push_back(sceneOf(session, given.isEmpty() ? sceneName(session) : given));
    return session.scenes.size() - 1;
}

void showScene(Session& session, std::size_t index)
{
    if (index >= session.scenes.size())
        return;
    const Scene& scene = session.scenes[index];
    session.view = scene.view;
    session.panels = scene.panels;
    session.cursor = scene.cursor;
    if (scene.selected && (*scene.selected == 0 || findCurve(session, *scene.selected)))
        session.selected = *scene.selected;
}

std::optional<std::size_t> stepScene(Session& session, std::optional<std::size_t> last, int direction)
{
    if (session.scenes.empty())
        return std::nullopt;
    const auto end = std::ssize(session.scenes);
    const std::ptrdiff_t start = last ? static_cast<std::ptrdiff_t>(*last) : direction > 0 ? -1 : end;
    const auto next = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(start + direction, 0, end - 1));
    showScene(session, next);
    return next;
}

std::optional<std::size_t> sceneShown(const Session& session)
{
    const auto found = std::ranges::find_if(session.scenes, [&](const Scene& scene) {
        return scene.view == session.view && scene.panels == session.panels && scene.cursor == session.cursor &&
               scene.selected.value_or(session.selected) == session.selected;
    });
    if (found == session.scenes.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - session.scenes.begin());
}

void renameScene(Session& session, std::size_t index, const QString& name)
{
    const QString given = nameWithinLimit(name);
    if (index < session.scenes.size() && !given.isEmpty())
        session.scenes[index].name = given.toStdString();
}

void removeScene(Session& session, std::size_t index)
{
    if (index < session.scenes.size())
        session.scenes.erase(session.scenes.begin() + static_cast<std::ptrdiff_t>(index));
}

void moveScene(Session& session, std::size_t from, std::size_t to)
{
    if (from >= session.scenes.size() || to >= session.scenes.size())
        return;
    const auto first = session.scenes.begin();
    const auto at = [first](std::size_t place) { return first + static_cast<std::ptrdiff_t>(place); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
}

void replaceScene(Session& session, std::size_t index)
{
    if (index < session.scenes.size())
        session.scenes[index] = sceneOf(session, QString::fromStdString(session.scenes[index].name));
}

}  // namespace actiscope::ui
