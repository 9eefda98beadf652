#include "tests/ui/window_fixture.h"

#include "core/catalogue.h"
#include "ui/pages/curves_page.h"
#include "ui/plot_area.h"
#include "ui/window/main_menu.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QTest>
#include <QTimer>

namespace actiscope::ui {
namespace {

using test::WindowTest;

TEST_F(WindowTest, StartsWithTheFirstSession)
{
    EXPECT_EQ(session(), firstSession());
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Actiscope"));
    EXPECT_EQ(notice(), QString());
}

TEST_F(WindowTest, UndoFromTheKeyboardBringsARemovedCurveBack)
{
    const Session before = session();
    window().setFocus();
    QTest::keyClick(&window(), Qt::Key_Delete);
    EXPECT_EQ(session().curves.size(), before.curves.size() - 1);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session(), before);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session().curves.size(), before.curves.size() - 1);
}

TEST_F(WindowTest, NamesTheStepThatUndoTakesBack)
{
    EXPECT_FALSE(window().menu().undo->isEnabled());
    window().menu().duplicate->trigger();
    EXPECT_TRUE(window().menu().undo->isEnabled());
    EXPECT_TRUE(window().menu().undo->text().contains(QStringLiteral("Duplicate curve")));
}

TEST_F(WindowTest, AFieldWithNothingToUndoLeavesUndoToTheDocument)
{
    QLineEdit field(&window());
    field.show();
    field.setFocus();
    QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(window().document().canUndo());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session(), firstSession());

    QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier);
    QTest::keyClicks(&field, QStringLiteral("12"));
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field.text(), QString());
    EXPECT_NE(session(), firstSession());
}

TEST_F(WindowTest, KeysServeTheFocusedControlFirst)
{
    QLineEdit field(QStringLiteral("abc"), &window());
    field.show();
    field.setFocus();
    field.setCursorPosition(3);
    QTest::keyClick(&field, Qt::Key_G);
    EXPECT_FALSE(window().interaction().keepsGhosts());
    QTest::keyClick(&field, Qt::Key_Home);
    EXPECT_EQ(field.cursorPosition(), 0);
    QTest::keyClick(&field, Qt::Key_Delete);
    EXPECT_EQ(session(), firstSession());
    EXPECT_EQ(field.text(), QStringLiteral("bcg"));

    QSlider slider(&window());
    slider.setRange(0, 10);
    slider.setValue(5);
    slider.show();
    slider.setFocus();
    const View view = session().view;
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(slider.value(), 0);
    EXPECT_EQ(session().view, view);
    QTest::keyClick(&slider, Qt::Key_G);
    EXPECT_TRUE(window().interaction().keepsGhosts());
}

TEST_F(WindowTest, KeyboardAloneAddsACurveMovesItAndTakesItBack)
{
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("swish"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(session().curves.size(), firstSession().curves.size() + 1);
    ASSERT_EQ(selectedCurve(session())->activation, "swish");
    QTest::qWait(50);  // the panel lays its new controls out
    const Session added = session();
    const Figure before = window().page().plots().figure();

    const auto isSliderOfBeta = [] {
        const QWidget* focus = QApplication::focusWidget();
        return focus && focus->inherits("actiscope::ui::ValueSlider") &&
               focus->accessibleName() == QStringLiteral("beta");
    };
    int tabs = 0;
    for (; tabs < 200 && !isSliderOfBeta(); ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_LT(tabs, 200) << "Tab never came to the slider of β";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_NE(selectedCurve(session())->values, selectedCurve(added)->values);
    EXPECT_NE(window().page().plots().figure().panels[0].curves, before.panels[0].curves);

    QTest::qWait(1500);  // the run of keys is over
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session(), added);
    EXPECT_EQ(window().page().plots().figure().panels[0].curves, before.panels[0].curves);
}

TEST_F(WindowTest, TabReachesEveryControlAndComesBack)
{
    std::vector<QWidget*> visited;
    window().page().plots().setFocus();
    QWidget* start = QApplication::focusWidget();
    do {
        visited.push_back(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && visited.size() < 500);
    ASSERT_EQ(QApplication::focusWidget(), start);
    QTest::keyClick(start, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), visited.back());
    for (const char* kind : {"actiscope::ui::ValueSlider", "actiscope::ui::NumberField"})
        for (QWidget* each : window().findChildren<QWidget*>())
            if (each->inherits(kind) && each->isVisible() && each->isEnabled()) {
                EXPECT_TRUE(std::ranges::find(visited, each) != visited.end())
                    << kind << " " << each->accessibleName().toStdString();
            }
}

TEST_F(WindowTest, AltAloneAndF10OpenTheMenu)
{
    QMenu* menu = window().menu().menu();
    for (const auto& press : {std::function([this] { QTest::keyClick(&window(), Qt::Key_F10); }),
                              std::function([this] { QTest::keyClick(&window(), Qt::Key_Alt); })}) {
        bool wasOpen = false;
        QTimer::singleShot(100, menu, [menu, &wasOpen] {
            wasOpen = menu->isVisible();
            menu->close();
        });
        press();
        QTest::qWait(150);
        EXPECT_TRUE(wasOpen);
    }
}

TEST_F(WindowTest, AltInAShortcutDoesNotOpenTheMenu)
{
    QTest::keyPress(&window(), Qt::Key_Alt);
    QTest::keyClick(&window(), Qt::Key_3, Qt::AltModifier);
    QTest::keyRelease(&window(), Qt::Key_Alt);
    EXPECT_FALSE(window().menu().menu()->isVisible());
    EXPECT_TRUE(session().panels.shows(PanelKind::curvature));
}

TEST_F(WindowTest, KeepsOnePlotOnThePage)
{
    window().menu().valuePanel->trigger();
    EXPECT_FALSE(session().panels.shows(PanelKind::value));
    EXPECT_FALSE(window().menu().slopePanel->isEnabled());
    window().menu().slopePanel->trigger();
    EXPECT_TRUE(session().panels.shows(PanelKind::slope));
}

TEST_F(WindowTest, SwitchesItsLanguageWhileItRuns)
{
    const QString english = window().menu().open->text();
    button(QStringLiteral("中文"))->click();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(language().code(), QStringLiteral("zh_CN"));
    EXPECT_NE(window().menu().open->text(), english);
    EXPECT_NE(button(QStringLiteral("导出")), nullptr);
    button(QStringLiteral("EN"))->click();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(window().menu().open->text(), english);
    EXPECT_NE(button(QStringLiteral("Export")), nullptr);
}

TEST_F(WindowTest, SwitchesItsLanguageInTheTurnThatOpensAnotherSession)
{
    const auto sessionOf = [](const char* activation) {
        Session session;
        session.selected = addCurve(session, *findById(activation));
        return session;
    };
    window().document().replace(QString(), sessionOf("hardtanh"));
    // The same number, and fewer parameters.
    window().document().replace(QString(), sessionOf("relu"));
    language().setCode(QStringLiteral("zh_CN"));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(session(), sessionOf("relu"));
    EXPECT_NE(button(QStringLiteral("导出")), nullptr);
}

TEST_F(WindowTest, RemembersLanguageThemeAndTextSize)
{
    button(QStringLiteral("中文"))->click();
    window().menu().darkTheme->trigger();
    window().menu().largerText->trigger();
    const double scale = theme().scale();
    EXPECT_GT(scale, 1);
    window().close();
    theme().setChoice(Theme::Choice::light);
    theme().setScale(1);
    language().setCode(QStringLiteral("en"));
    restart();
    EXPECT_EQ(language().code(), QStringLiteral("zh_CN"));
    EXPECT_TRUE(theme().isDark());
    EXPECT_EQ(theme().scale(), scale);
}

TEST_F(WindowTest, ChangesItsColoursWithTheTheme)
{
    window().menu().lightTheme->trigger();
    const QColor light = window().grab().toImage().pixelColor(window().width() / 3, 10);
    window().menu().darkTheme->trigger();
    const QColor dark = window().grab().toImage().pixelColor(window().width() / 3, 10);
    EXPECT_EQ(light, lightPalette().panel);
    EXPECT_EQ(dark, darkPalette().panel);
}

TEST_F(WindowTest, FoldsTheRightPanelFirstWhenItGetsNarrow)
{
    CurvesPage& page = window().page();
    const auto folded = [&page] { return std::pair(page.isFolded(Side::left), page.isFolded(Side::right)); };
    window().resize(1280, 800);
    EXPECT_EQ(folded(), std::pair(false, false));
    window().resize(1000, 800);
    EXPECT_EQ(folded(), std::pair(false, true));
    window().resize(640, 600);
    EXPECT_EQ(folded(), std::pair(true, true));
    QTest::keyClick(&window(), Qt::Key_F9);
    EXPECT_EQ(folded(), std::pair(false, true));
    window().resize(1280, 800);
    EXPECT_EQ(folded(), std::pair(false, false));
}

TEST_F(WindowTest, RemembersAFoldedPanel)
{
    QTest::keyClick(&window(), Qt::Key_F9, Qt::ShiftModifier);
    EXPECT_TRUE(window().page().isFolded(Side::right));
    window().close();
    restart();
    EXPECT_TRUE(window().page().isFolded(Side::right));
    EXPECT_FALSE(window().page().isFolded(Side::left));
}

TEST_F(WindowTest, SearchOpensAFoldedPanelAndTakesTheKeyboard)
{
    QTest::keyClick(&window(), Qt::Key_F9);
    ASSERT_TRUE(window().page().isFolded(Side::left));
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(window().page().isFolded(Side::left));
    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
}

TEST_F(WindowTest, GivesEveryKeyToOneActionOnly)
{
    QHash<QKeySequence, QString> seen;
    for (const QAction* action : window().menu().findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(seen.contains(keys)) << keys.toString().toStdString() << action->text().toStdString();
            seen.insert(keys, action->text());
        }
    EXPECT_GT(seen.size(), 15);
}

TEST_F(WindowTest, NamesEveryButtonForAScreenReader)
{
    for (const QAbstractButton* each : window().findChildren<QAbstractButton*>()) {
        if (each->isVisible()) {
            EXPECT_FALSE(each->accessibleName().isEmpty() && each->text().isEmpty())
                << each->metaObject()->className() << " at " << each->x() << ", " << each->y();
        }
    }
}

}  // namespace
}  // namespace actiscope::ui
