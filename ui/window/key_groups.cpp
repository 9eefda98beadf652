#include "ui/window/key_groups.h"

#include "ui/class_mode/class_keys.h"
#include "ui/plot/plot_keys.h"
#include "ui/window/main_menu.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QRegularExpression>

#include <span>

namespace actiscope::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

constexpr const char* context = "actiscope::ui::Keys";

/// What a widget understands besides the menu's keys.
struct Gesture {
    const char* name;
    const char* keys;
};

constexpr Gesture mouseInPlots[] = {
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Zoom (on an axis: that axis)"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Wheel")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Zoom along x alone"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Shift + wheel")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Zoom along y alone"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Ctrl + wheel")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Move (on an axis: that axis)"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Drag")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Box zoom (on an axis: stretch)"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Ctrl + drag")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Type the range of an axis"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Click its numbers")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Previous, next view"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Side buttons")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Heights of two panels"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Drag between them")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Hide a panel"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "× beside its title")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Zoom, move by touch"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Two fingers")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "All of this as a menu"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Right button")},
};

constexpr Gesture mouseOnCurves[] = {
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Select a curve, or pin the cursor"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Click")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Show one curve only, or fit"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Double click")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Second cursor"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Shift + click")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Move a pinned cursor"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Drag its line")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Hide, show a curve"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Click its name")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Select a lane's curve"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Click")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Move the inputs"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Drag their middle")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Stretch the inputs"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Drag a flank, wheel")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Move a note, its arrow"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Drag the text, the tip")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Edit a note"), QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Double click")},
};

constexpr Gesture inTheList[] = {
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Select the next curve"), "↑ ↓"},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Select the first, the last"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Home, End")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Move the curve"), "Alt+↑ ↓"},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Show or hide it"), QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Space")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Show it alone"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Enter, double click")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Rename it"), "F2"},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Remove it"), QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Del")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "From the search to what it found"), "↓"},
};

constexpr Gesture onSliders[] = {
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "One step"), QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Arrows, wheel")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "A tenth of a step"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "+ Shift")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Ten steps"), QT_TRANSLATE_NOOP("actiscope::ui::Keys", "+ Ctrl")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Next marked value"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "PgUp, PgDown")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Lowest, highest value"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Home, End")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "No snapping"), QT_TRANSLATE_NOOP("actiscope::ui::Keys", "+ Alt")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Play, pause"), QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Space")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "How it plays"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Right click on ▶")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Back to the default"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Del, double click")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Cancel a drag"), QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Esc")},
};

constexpr Gesture inClass[] = {
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Start, leave"), QT_TRANSLATE_NOOP("actiscope::ui::Keys", "F5, Esc")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Play the first slider"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Space")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Next, previous scene"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "PgDown, PgUp")},
};

constexpr Gesture anywhere[] = {
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Menu"), QT_TRANSLATE_NOOP("actiscope::ui::Keys", "F10, Alt alone")},
    {QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Next, previous control"),
     QT_TRANSLATE_NOOP("actiscope::ui::Keys", "Tab, Shift+Tab")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate(context, text);
}

void add(std::vector<KeyRow>& rows, std::span<const Gesture> gestures)
{
    for (const Gesture& gesture : gestures)
        rows.push_back({translated(gesture.name), translated(gesture.keys)});
}

/// Arrows are drawn as they are on the keys; the page keys have names.
QString written(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    for (const auto& [key, arrow] :
         {std::pair(Qt::Key_Left, u'←'), {Qt::Key_Right, u'→'}, {Qt::Key_Up, u'↑'}, {Qt::Key_Down, u'↓'}}) {
        const QString name = QKeySequence(key).toString(QKeySequence::NativeText);
        if (text == name || text.endsWith(QLatin1Char('+') + name))
            text.replace(text.size() - name.size(), name.size(), QString(arrow));
    }
    return text;
}

/// Without mnemonics and the dots of what asks first.
QString plainName(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|…"));
    return text.remove(mnemonic).remove(QLatin1Char('&'));
}

void addActions(std::vector<KeyRow>& rows, const QMenu& menu)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu()) {
            addActions(rows, *action->menu());
            continue;
        }
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << written(sequence);
        if (!keys.isEmpty())
            rows.push_back({plainName(action->text()).section(QStringLiteral(": "), 0, 0), keys.join(Text::tr(", "))});
    }
}

/// Directions of one thing share a row: "Ctrl+← →".
void addPlotKeys(std::vector<KeyRow>& rows)
{
    for (const PlotKey& key : plotKeys()) {
        const QString keys = written(QKeySequence(key.keys));
        if (key.text) {
            rows.push_back({textOf(key), keys});
            continue;
        }
        const auto plus = keys.lastIndexOf(QLatin1Char('+'), -2);
        const QString modifiers = keys.left(plus + 1);
        const bool isSame = plus > 0 && rows.back().keys.startsWith(modifiers);
        const bool isBare = plus <= 0 && !rows.back().keys.contains(QLatin1Char('+'), Qt::CaseInsensitive);
        rows.back().keys += isSame                       ? QLatin1Char(' ') + keys.mid(plus + 1)
                            : isBare || keys.size() == 1 ? QLatin1Char(' ') + keys
                                                         : Text::tr(", ") + keys;
    }
}

/// Keys of one row: "1 2 3".
void addClassKeys(std::vector<KeyRow>& rows)
{
    for (const ClassKey& key : classKeys()) {
        const QString written = QKeySequence(key.key).toString(QKeySequence::NativeText);
        if (key.text)
            rows.push_back({textOf(key), written});
        else
            rows.back().keys += QLatin1Char(' ') + written;
    }
}

bool contains(const KeyRow& row, const QString& text)
{
    return row.name.contains(text, Qt::CaseInsensitive) || row.keys.contains(text, Qt::CaseInsensitive);
}

}  // namespace

std::vector<KeyGroup> keyGroups(const MainMenu& menu)
{
    const std::vector<QMenu*>& menus = menu.topMenus();  // file, edit, view, help
    std::vector<KeyGroup> groups;
    const auto addMenu = [&](std::size_t index, const QString& title) {
        groups.push_back({title, {}});
        addActions(groups.back().rows, *menus[index]);
    };
    const auto addGestures = [&](const QString& title, std::span<const Gesture> gestures) {
        groups.push_back({title, {}});
        add(groups.back().rows, gestures);
    };
    addMenu(0, plainName(menus[0]->title()));
    addMenu(1, plainName(menus[1]->title()));
    addGestures(Text::tr("Class mode"), inClass);
    addClassKeys(groups.back().rows);
    addMenu(3, Text::tr("Anywhere"));  // in Help there is little else
    add(groups.back().rows, anywhere);
    addMenu(2, plainName(menus[2]->title()));
    addGestures(Text::tr("List"), inTheList);
    addGestures(Text::tr("Sliders"), onSliders);
    addGestures(Text::tr("Curves and inputs, mouse"), mouseOnCurves);
    addGestures(Text::tr("Plot, mouse"), mouseInPlots);
    groups.push_back({Text::tr("Plot, keys"), {}});
    addPlotKeys(groups.back().rows);
    return groups;
}

std::vector<KeyGroup> matching(std::vector<KeyGroup> groups, const QString& text)
{
    if (text.isEmpty())
        return groups;
    for (KeyGroup& group : groups)
        std::erase_if(group.rows, [&](const KeyRow& row) { return !contains(row, text); });
    std::erase_if(groups, [](const KeyGroup& group) { return group.rows.empty(); });
    return groups;
}

}  // namespace actiscope::ui
