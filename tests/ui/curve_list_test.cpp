// The left column: read-outs, everything that can be done to a curve, and what can be added.
#include "core/catalogue.h"
#include "core/evaluate.h"
#include "ui/document.h"
#include "ui/figure/make_figure.h"
#include "ui/interaction.h"
#include "ui/panels/add_panel.h"
#include "ui/panels/cursor_line.h"
#include "ui/panels/curve_list_delegate.h"
#include "ui/panels/curve_list_model.h"
#include "ui/panels/curve_list_panel.h"
#include "ui/panels/curve_list_view.h"
#include "ui/panels/readout.h"
#include "ui/session_file.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/number_field.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

class CurveListTest : public testing::Test {
protected:
    CurveListTest()
    {
        panel.resize(264, 752);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        panel.list().setFocus();
    }

    const Session& session() const { return document.session(); }
    CurveId idOf(const char* activation) const
    {
        const auto found = std::ranges::find(session().curves, activation, &Curve::activation);
        return found == session().curves.end() ? 0 : found->id;
    }
    const Curve& curve(const char* activation) const { return *findCurve(session(), idOf(activation)); }
    std::vector<std::string> order() const
    {
        std::vector<std::string> ids;
        for (const Curve& each : session().curves)
            ids.push_back(each.activation);
        return ids;
    }
    QRect rectOf(const char* activation)
    {
        const int row = panel.list().curves().rowOf(idOf(activation));
        return panel.list().visualRect(panel.list().curves().index(row));
    }
    QPoint labelOfRow(const char* activation)
    {
        return {rectOf(activation).left() + 60, rectOf(activation).center().y()};
    }
    void key(int code, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&panel.list(), static_cast<Qt::Key>(code), modifiers);
    }
    void press(RowButton button, const char* activation)
    {
        QTest::mouseClick(panel.list().viewport(), Qt::LeftButton, {},
                          panel.list().rows().buttonRect(rectOf(activation), button).center());
    }
    const std::vector<QString>& numbersOf(const char* activation)
    {
        return panel.list().curves().row(panel.list().curves().rowOf(idOf(activation))).numbers;
    }
    Chip& chip(const char* activation) { return *panel.findChild<Chip*>(QLatin1String(activation)); }
    QLineEdit& searchField() { return *panel.findChild<QLineEdit*>(QStringLiteral("search")); }

    Theme theme{*qApp};
    Document document{firstSession()};
    Interaction interaction;
    CurveListPanel panel{document, interaction, theme};
};

TEST_F(CurveListTest, NumbersAppearWithThePointerAndStayWithAPinnedCursor)
{
    EXPECT_TRUE(numbersOf("relu").empty());
    interaction.setPointerX(2.5);
    ASSERT_EQ(numbersOf("relu").size(), 2u);
    EXPECT_EQ(numbersOf("relu")[0].toDouble(), 2.5);
    EXPECT_EQ(numbersOf("relu")[1].toDouble(), 1);
    document.edit({}, [](Session& s) { s.cursor = -1.4; });
    EXPECT_EQ(numbersOf("relu")[0].toDouble(), 0) << "what is pinned holds";
    interaction.setPointerX({});
    EXPECT_EQ(numbersOf("relu")[0].toDouble(), 0);
}

TEST_F(CurveListTest, NumbersAreRightToTheLastDigitShown)
{
    document.edit({}, [](Session& s) { s.cursor = -1.4; });
    const double value = std::expm1(-1.4);
    const QString shown = QString(numbersOf("elu")[0]).replace(u"−"_qs, u"-"_qs);
    const int decimals = static_cast<int>(shown.size() - shown.indexOf(QLatin1Char('.')) - 1);
    EXPECT_GE(decimals, 2);
    EXPECT_LE(std::abs(shown.toDouble() - value), 0.5 * std::pow(10, -decimals));
}

TEST_F(CurveListTest, ATallerPlotIsWorthMoreDigits)
{
    document.edit({}, [](Session& s) {
        s.cursor = -1.4;
        s.view.range(PanelKind::value) = Interval{-2, 4};
        s.view.range(PanelKind::slope) = Interval{-2, 4};
    });
    panel.setPlotHeights({300, 300, 300});
    const auto coarse = numbersOf("elu")[0].size();
    panel.setPlotHeights({3000, 300, 300});
    EXPECT_EQ(numbersOf("elu")[0].size(), coarse + 1);
    EXPECT_EQ(pixelWorth(session(), {3000, 300, 300})[0], 6.0 / 3000);
}

TEST_F(CurveListTest, TheSecondDerivativeGetsAColumnWhenItsPanelIsShown)
{
    document.edit({}, [](Session& s) {
        s.cursor = -1;
        s.panels.shows(PanelKind::curvature) = true;
    });
    ASSERT_EQ(numbersOf("elu").size(), 3u);
    EXPECT_NEAR(numbersOf("elu")[2].toDouble(), std::exp(-1), 0.01);
}

TEST_F(CurveListTest, TypingAnXPinsTheCursorThere)
{
    NumberField& field = panel.findChild<CursorLine*>()->field();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("0.75"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(session().cursor, 0.75);
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("much"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(session().cursor, 0.75);
    EXPECT_TRUE(field.hasError());
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(session().cursor, std::nullopt);
}

TEST_F(CurveListTest, ListLineAndPlotReadAtTheSamePlace)
{
    using Place = std::optional<double>;
    NumberField& field = panel.findChild<CursorLine*>()->field();
    for (const Place pinned : {Place(), Place(-1.5)}) {
        for (const Place pointer : {Place(), Place(2.5)}) {
            document.editView([pinned](Session& s) { s.cursor = pinned; });
            interaction.setPointerX(pointer);
            const Place expected = pinned ? pinned : pointer;
            EXPECT_EQ(panel.list().curves().x(), expected);
            EXPECT_EQ(field.value(), expected);
            FigureOptions options;
            options.pointer = pointer;
            const std::optional<FigureCursor> drawn = makeFigure(session(), options).cursor;
            ASSERT_EQ(drawn.has_value(), expected.has_value());
            if (drawn) {
                EXPECT_EQ(drawn->x, *expected);
                EXPECT_EQ(drawn->isPinned, pinned.has_value());
            }
        }
    }
}

TEST_F(CurveListTest, AMovingPointerLeavesAnXThatIsBeingTypedAlone)
{
    NumberField& field = panel.findChild<CursorLine*>()->field();
    interaction.setPointerX(1);
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("0."));
    interaction.setPointerX(2);
    QTest::keyClicks(&field, QStringLiteral("75"));
    interaction.setPointerX({});
    EXPECT_EQ(field.text(), QStringLiteral("0.75"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(session().cursor, 0.75);
    QTest::keyClicks(&field, QStringLiteral("3"));
    interaction.setPointerX(2);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.value(), 0.75) << "after Escape it shows what is pinned again";
    EXPECT_EQ(session().cursor, 0.75);
}

TEST_F(CurveListTest, ATypedXHoldsUntilItIsUnpinned)
{
    NumberField& field = panel.findChild<CursorLine*>()->field();
    interaction.setPointerX(2);
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("0.75"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(session().cursor, 0.75);
    EXPECT_EQ(field.value(), 0.75);
    EXPECT_EQ(panel.list().curves().x(), 0.75);
    interaction.setPointerX(2.1);
    EXPECT_EQ(field.value(), 0.75);
    document.editView([](Session& s) { s.cursor.reset(); });
    EXPECT_EQ(field.value(), 2.1);
}

TEST_F(CurveListTest, AClickSelectsAndADoubleClickSolos)
{
    QTest::mouseClick(panel.list().viewport(), Qt::LeftButton, {}, labelOfRow("gelu"));
    EXPECT_EQ(session().selected, idOf("gelu"));
    QTest::mouseDClick(panel.list().viewport(), Qt::LeftButton, {}, labelOfRow("tanh"));
    EXPECT_EQ(session().solo, idOf("tanh"));
    QTest::mouseDClick(panel.list().viewport(), Qt::LeftButton, {}, labelOfRow("tanh"));
    EXPECT_EQ(session().solo, 0u);
}

TEST_F(CurveListTest, PointingAtARowHoversItsCurveEverywhere)
{
    QTest::mouseMove(panel.list().viewport(), labelOfRow("silu"));
    EXPECT_EQ(interaction.hovered(), idOf("silu"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(panel.list().viewport(), &leave);
    QApplication::sendEvent(&panel.list(), &leave);
    EXPECT_EQ(interaction.hovered(), 0u);
}

TEST_F(CurveListTest, TheKeyboardAloneDoesEverything)
{
    key(Qt::Key_Home);
    EXPECT_EQ(session().selected, idOf("relu"));
    key(Qt::Key_Down);
    EXPECT_EQ(session().selected, idOf("leaky_relu"));
    key(Qt::Key_Space);
    EXPECT_FALSE(curve("leaky_relu").isVisible);
    key(Qt::Key_Space);
    EXPECT_TRUE(curve("leaky_relu").isVisible);
    key(Qt::Key_Return);
    EXPECT_EQ(session().solo, idOf("leaky_relu"));
    key(Qt::Key_Return);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order()[2], "leaky_relu");
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(order()[1], "leaky_relu");
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(order()[2], "leaky_relu");
    EXPECT_EQ(session().curves.size(), 8u);
    key(Qt::Key_Delete);
    EXPECT_EQ(session().curves.size(), 7u);
    key(Qt::Key_End);
    EXPECT_EQ(session().selected, idOf("sigmoid"));
}

TEST_F(CurveListTest, DraggingARowReordersInOneStep)
{
    const Session before = session();
    QWidget* rows = panel.list().viewport();
    QTest::mousePress(rows, Qt::LeftButton, {}, labelOfRow("elu"));
    QTest::mouseMove(rows, labelOfRow("gelu"));
    QTest::mouseMove(rows, rectOf("tanh").bottomLeft() + QPoint(80, -2));
    EXPECT_EQ(order(), (std::vector<std::string>{"relu", "leaky_relu", "elu", "gelu", "silu", "tanh", "sigmoid"}));
    QTest::mouseRelease(rows, Qt::LeftButton, {}, rectOf("tanh").bottomLeft() + QPoint(80, -2));
    EXPECT_EQ(order(), (std::vector<std::string>{"relu", "leaky_relu", "gelu", "silu", "tanh", "elu", "sigmoid"}));
    document.undo();
    EXPECT_EQ(session().curves, before.curves);
}

TEST_F(CurveListTest, ARenamedCurveKeepsItsNameUntilItIsTakenAway)
{
    key(Qt::Key_Home);
    key(Qt::Key_F2);
    auto* editor = panel.list().viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("mi"));
    interaction.setPointerX(1);
    QTest::keyClicks(editor, QStringLiteral("ne"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    EXPECT_EQ(curve("relu").label, "mine");
    EXPECT_EQ(session().solo, 0u) << "Enter belonged to the editor";
    key(Qt::Key_F2);
    editor = panel.list().viewport()->findChildren<QLineEdit*>().last();
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    EXPECT_EQ(curve("relu").label, std::nullopt);
}

TEST_F(CurveListTest, ALabelIsCutToWhatAFileCanHold)
{
    // Four bytes and two UTF-16 units each, after a unit that puts the limit into the middle of one.
    const QString faces = u"x"_qs + QStringLiteral("😀").repeated(2500);
    for (const QString& text : {QString(5000, QLatin1Char('a')), faces}) {
        panel.list().curves().setData(panel.list().curves().index(0), text, Qt::EditRole);
        const std::optional<std::string> label = session().curves[0].label;
        ASSERT_TRUE(label);
        EXPECT_GE(QString::fromStdString(*label).size(), 999);
        EXPECT_TRUE(text.startsWith(QString::fromStdString(*label)));
        EXPECT_EQ(readSession(writeSession(session())).session, session());
    }
}

TEST_F(CurveListTest, TheEditorTakesNoMoreThanALabelMayHold)
{
    key(Qt::Key_Home);
    key(Qt::Key_F2);
    auto* editor = panel.list().viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    editor->insert(QString(5000, QLatin1Char('a')));  // as pasting does
    EXPECT_EQ(editor->text().size(), 1000);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    EXPECT_EQ(curve("relu").label, std::string(1000, 'a'));
    EXPECT_EQ(readSession(writeSession(session())).session, session());
}

TEST_F(CurveListTest, NoMoreCurvesAreMadeThanAFileCanHold)
{
    Session full = session();
    while (full.curves.size() < 999)
        addCurve(full, *findById("relu"));
    const Session almost = full;
    EXPECT_NE(duplicateCurve(full, full.curves[0].id), 0U);
    EXPECT_EQ(full.curves.size(), 1000U);
    const Session before = full;
    EXPECT_EQ(addCurve(full, *findById("relu")), 0U);
    EXPECT_EQ(duplicateCurve(full, full.curves[0].id), 0U);
    EXPECT_EQ(full, before);
    EXPECT_EQ(readSession(writeSession(full)).session, full);
    Session all = almost;
    showAllActivations(all);
    EXPECT_EQ(all.curves.size(), 1000U);
}

TEST_F(CurveListTest, TheButtonsOfARowWorkOnThatRow)
{
    press(RowButton::visibility, "gelu");
    EXPECT_FALSE(curve("gelu").isVisible);
    press(RowButton::solo, "silu");
    EXPECT_EQ(session().solo, idOf("silu"));
    press(RowButton::remove, "tanh");
    EXPECT_EQ(idOf("tanh"), 0u);
}

TEST_F(CurveListTest, TheMenuOfARowOffersColours)
{
    press(RowButton::menu, "relu");
    auto* menu = panel.list().findChild<QMenu*>();
    ASSERT_TRUE(menu);
    QMenu* colours = nullptr;
    for (QAction* action : menu->actions())
        colours = action->menu() ? action->menu() : colours;
    ASSERT_TRUE(colours);
    colours->actions().at(4)->trigger();
    EXPECT_EQ(curve("relu").colour, 4);
    menu->close();
}

TEST_F(CurveListTest, AScreenReaderHearsLabelAndNumbers)
{
    interaction.setPointerX(1);
    const QModelIndex row = panel.list().curves().index(0);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("ReLU")));
    EXPECT_TRUE(spoken.contains(numbersOf("relu")[0]));
}

TEST_F(CurveListTest, AChipAddsItsActivationAgainAndAgain)
{
    for (std::size_t count = 1; count <= 3; ++count) {
        chip("softplus").click();
        EXPECT_EQ(std::ranges::count(session().curves, "softplus", &Curve::activation), static_cast<long>(count));
        EXPECT_TRUE(chip("softplus").isMarked());
    }
    EXPECT_EQ(session().selected, session().curves.back().id);
    EXPECT_TRUE(chip("relu").isMarked());
    EXPECT_FALSE(chip("mish").isMarked());
}

TEST_F(CurveListTest, EnterAddsTheBestMatchOfTheSearch)
{
    panel.focusSearch();
    QTest::keyClicks(&searchField(), QStringLiteral("mi"));
    EXPECT_TRUE(chip("mish").isVisible());
    EXPECT_FALSE(chip("softplus").isVisible());
    QTest::keyClick(&searchField(), Qt::Key_Return);
    EXPECT_EQ(session().curves.back().activation, "mish");
}

TEST_F(CurveListTest, ArrowKeysWalkTheChips)
{
    panel.focusSearch();
    QTest::keyClick(&searchField(), Qt::Key_Down);
    auto* first = qobject_cast<Chip*>(QApplication::focusWidget());
    ASSERT_TRUE(first);
    QTest::keyClick(first, Qt::Key_Right);
    auto* second = qobject_cast<Chip*>(QApplication::focusWidget());
    EXPECT_NE(second, first);
    const std::size_t before = session().curves.size();
    QTest::keyClick(second, Qt::Key_Return);
    EXPECT_EQ(session().curves.size(), before + 1);
    QTest::keyClick(second, Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), &searchField());
}

TEST_F(CurveListTest, AllActivationsAndClearAreOneStepEach)
{
    const Session before = session();
    const auto button = [this](const QString& text) {
        for (auto* each : panel.findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        throw std::logic_error("no such button");
    };
    button(QStringLiteral("All activations"))->click();
    EXPECT_EQ(session().curves.size(), catalogue().size());
    button(QStringLiteral("Clear"))->click();
    EXPECT_TRUE(session().curves.empty());
    document.undo();
    EXPECT_EQ(session().curves.size(), catalogue().size());
    document.undo();
    EXPECT_EQ(session(), before);
}

TEST_F(CurveListTest, ALongListScrollsAndLeavesRoomForTheCatalogue)
{
    document.edit({}, showAllActivations);
    QTest::qWait(1);
    EXPECT_GT(panel.list().contentHeight(), panel.list().height());
    EXPECT_LT(panel.list().height(), panel.height() * 6 / 10);
    EXPECT_TRUE(searchField().isVisible());
}

}  // namespace
}  // namespace actiscope::ui
