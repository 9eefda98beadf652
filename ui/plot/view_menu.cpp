#include "ui/plot/view_menu.h"

#include "ui/document.h"
#include "ui/plot/view_edit.h"
#include "ui/view_history.h"

#include <QCoreApplication>
#include <QMenu>

#include <functional>

namespace actiscope::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ViewMenu)
};

void addSwitch(QMenu& menu, Document& document, const QString& name, Qt::Key key, bool isOn,
               const std::function<void(View&, bool)>& set)
{
    QAction* action = menu.addAction(name);
    action->setShortcut(key);
    action->setCheckable(true);
    action->setChecked(isOn);
    QObject::connect(action, &QAction::toggled, &document, [&document, set](bool on) {
        document.editView([&](Session& session) { set(session.view, on); });
    });
}

}  // namespace

void addTravel(QMenu& menu, ViewHistory& history)
{
    QAction* back = menu.addAction(Text::tr("Previous View"), QKeySequence(Qt::ALT | Qt::Key_Left), &history,
                                   &ViewHistory::goBack);
    back->setEnabled(history.canGoBack());
    QAction* forward = menu.addAction(Text::tr("Next View"), QKeySequence(Qt::ALT | Qt::Key_Right), &history,
                                      &ViewHistory::goForward);
    forward->setEnabled(history.canGoForward());
}

void addAxisSwitches(QMenu& menu, Document& document)
{
    const View& view = document.session().view;
    addSwitch(menu, document, Text::tr("Equal Aspect"), Qt::Key_A, view.hasEqualAspect,
              [](View& changed, bool isOn) { changed.hasEqualAspect = isOn; });
    addSwitch(menu, document, Text::tr("Logarithmic |f ′|"), Qt::Key_L, view.slopeIsLogarithmic, setLogarithmic);
}

}  // namespace actiscope::ui
