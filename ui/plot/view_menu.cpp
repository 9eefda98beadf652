#include "ui/plot/view_menu.h"

#include "ui/document.h"
#include "ui/plot/panel_choice.h"
#include "ui/plot/view_edit.h"
#include "ui/view_history.h"

#include <QActionGroup>
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

QAction* addEdit(QMenu& menu, Document& document, const QString& name, const QKeySequence& key, bool isOn,
                 const std::function<void(Session&, bool)>& set)
{
    QAction* action = menu.addAction(name);
    action->setShortcut(key);
    action->setCheckable(true);
    action->setChecked(isOn);
    QObject::connect(action, &QAction::toggled, &document, [&document, name, set](bool on) {
        document.edit(name, [&](Session& session) { set(session, on); });
    });
    return action;
}

}  // namespace

void addTravel(QMenu& menu, ViewHistory& history)
{
    QAction* back =
        menu.addAction(Text::tr("Previous View"), QKeySequence(Qt::ALT | Qt::Key_Left), &history, &ViewHistory::goBack);
    back->setEnabled(history.canGoBack());
    QAction* forward =
        menu.addAction(Text::tr("Next View"), QKeySequence(Qt::ALT | Qt::Key_Right), &history, &ViewHistory::goForward);
    forward->setEnabled(history.canGoForward());
}

void addAxisSwitches(QMenu& menu, Document& document)
{
    const View& view = document.session().view;
    addSwitch(menu, document, Text::tr("Equal Aspect"), Qt::Key_A, view.hasEqualAspect,
              [](View& changed, bool isOn) { changed.hasEqualAspect = isOn; });
    addSwitch(menu, document, Text::tr("Logarithmic |f ′|"), Qt::Key_L, view.slopeIsLogarithmic, setLogarithmic);
}

void addPanelSwitches(QMenu& menu, Document& document)
{
    struct Row {
        PanelKind kind;
        QString name;
        QKeySequence key;
    };
    const Row rows[] = {{PanelKind::value, Text::tr("Value f"), Qt::ALT | Qt::Key_1},
                        {PanelKind::slope, Text::tr("Derivative f ′"), Qt::ALT | Qt::Key_2},
                        {PanelKind::curvature, Text::tr("Second Derivative f ″"), Qt::ALT | Qt::Key_3},
                        {PanelKind::difference, Text::tr("Difference f − g"), Qt::ALT | Qt::Key_5},
                        {PanelKind::roundoff, Text::tr("Roundoff in ULP"), {}}};
    const Panels& panels = document.session().panels;
    for (const Row& row : rows)
        addEdit(menu, document, row.name, row.key, panels.shows(row.kind),
                [kind = row.kind](Session& session, bool isOn) { showPanel(session.panels, kind, isOn); })
            ->setEnabled(!panels.shows(row.kind) || canHide(panels, row.kind));
    addEdit(menu, document, Text::tr("Regions"), Qt::ALT | Qt::Key_4, panels.regions,
            [](Session& session, bool isOn) { session.panels.regions = isOn; });
}

void addArrangementSwitches(QMenu& menu, Document& document)
{
    const Session& session = document.session();
    addEdit(menu, document, Text::tr("Curve Names"), Qt::ALT | Qt::Key_6, session.panels.names,
            [](Session& changed, bool isOn) { changed.panels.names = isOn; });
    addEdit(menu, document, Text::tr("Small Multiples"), Qt::ALT | Qt::Key_7, session.arrangement == Arrangement::grid,
            [](Session& changed, bool isOn) { changed.arrangement = isOn ? Arrangement::grid : Arrangement::overlay; });
}

void addOrders(QMenu& menu, Document& document)
{
    const std::pair<CurveOrder, QString> rows[] = {{CurveOrder::list, Text::tr("As the List")},
                                                   {CurveOrder::name, Text::tr("By Name")},
                                                   {CurveOrder::family, Text::tr("By Family")},
                                                   {CurveOrder::deadShare, Text::tr("By Dead Share")}};
    auto* group = new QActionGroup(&menu);
    for (const auto& [order, name] : rows) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(document.session().curveOrder == order);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &document, [&document, order = order] {
            document.edit(Text::tr("Order of lanes and cells"),
                          [order](Session& session) { session.curveOrder = order; });
        });
    }
}

}  // namespace actiscope::ui
