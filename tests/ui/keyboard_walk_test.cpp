// The whole window without a mouse: nothing is out of reach, and nowhere does the keyboard get stuck.
#include "ui/class_mode/class_mode.h"
#include "ui/pages/curves_page.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot_area.h"
#include "ui/tools/tool_panel.h"
#include "ui/window/main_menu.h"
#include "window_fixture.h"

#include <QAction>
#include <QButtonGroup>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTimer>

#include <functional>

namespace actiscope::ui::test {
namespace {

class KeyboardWalkTest : public WindowTest {
protected:
    FigurePlot& plot() { return window().page().plots().plot(); }

    /// Of buttons that exclude each other one is a stop; arrows go to the others.
    static bool isStop(const QAbstractButton& button)
    {
        const bool excludes = button.autoExclusive() || (button.group() && button.group()->exclusive());
        return button.isVisible() && button.isEnabled() && (button.focusPolicy() & Qt::TabFocus) &&
               !(excludes && button.isCheckable() && !button.isChecked());
    }

    /// Round by Tab from the plot; fails where that never comes back or passes over a button or a slider.
    void walk(const char* state)
    {
        QTest::qWait(1);
        plot().setFocus();
        QSet<QWidget*> visited;
        int steps = 0;
        do {
            visited.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != &plot() && ++steps < 400);
        EXPECT_EQ(QApplication::focusWidget(), &plot()) << state;
        for (QWidget* each : window().findChildren<QWidget*>()) {
            const auto* button = qobject_cast<QAbstractButton*>(each);
            const bool isSlider = each->inherits("actiscope::ui::ValueSlider") && each->isVisible();
            if (each->window() == &window() && (button ? isStop(*button) : isSlider && each->isEnabled())) {
                EXPECT_TRUE(visited.contains(each))
                    << state << ": " << each->metaObject()->className() << ' ' << each->accessibleName().toStdString()
                    << ' ' << each->toolTip().toStdString();
            }
        }
    }
    void edit(const std::function<void(Session&)>& change) { window().document().edit(QStringLiteral("Test"), change); }
};

TEST_F(KeyboardWalkTest, TabGoesRoundInEveryStateOfThePlots)
{
    walk("overlay");
    edit([](Session& s) { hideCurves(s, {s.curves[0].id, s.curves[3].id}); });
    walk("names of hidden curves");
    edit([](Session& s) { s.arrangement = Arrangement::grid; });
    walk("grid");
    edit(clearCurves);
    walk("nothing");
}

TEST_F(KeyboardWalkTest, TabGoesRoundOnEveryPageOfTools)
{
    edit([](Session& s) {
        s.inputs.kind = InputKind::normal;
        s.panels.shows(PanelKind::difference) = true;
        s.showsNotablePoints = true;
        s.cursor = -1;
    });
    for (const Tool tool : tools) {
        window().page().tools().setCurrent(tool);
        walk(qPrintable(QString::number(static_cast<int>(tool))));
    }
}

TEST_F(KeyboardWalkTest, TabGoesRoundInClassMode)
{
    QTest::keyClick(&plot(), Qt::Key_F5);
    ASSERT_TRUE(window().classMode().isOn());
    walk("class mode");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(window().classMode().isOn()) << "from anywhere";
}

TEST_F(KeyboardWalkTest, EqualsInThePlotAsksForAFormula)
{
    plot().setFocus();
    const Session before = session();
    QTest::keyClick(&plot(), Qt::Key_Equal);
    EXPECT_EQ(session(), before) << "it is no zoom";
    EXPECT_TRUE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
}

TEST_F(KeyboardWalkTest, TheMenuOfThePlotOpensByKey)
{
    plot().setFocus();
    bool isOpen = false;
    QTimer::singleShot(50, &plot(), [&isOpen] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            isOpen = !menu->actions().isEmpty();
            menu->close();
        }
    });
    const QPoint middle = plot().rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, plot().mapToGlobal(middle));
    QApplication::sendEvent(&plot(), &event);
    EXPECT_TRUE(isOpen);
}

}  // namespace
}  // namespace actiscope::ui::test
