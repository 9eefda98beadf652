// Class mode in the real window: what goes, what grows, what is veiled, and that everything comes back.
#include "ui/class_mode/class_mode.h"

#include "core/catalogue.h"
#include "core/expression/formula.h"
#include "ui/class_mode/class_keys.h"
#include "ui/class_mode/class_readout.h"
#include "ui/class_mode/class_strip.h"
#include "ui/class_mode/pinned_sliders.h"
#include "ui/pages/curves_page.h"
#include "ui/panels/alpha_section.h"
#include "ui/panels/control_panel.h"
#include "ui/panels/parameter_section.h"
#include "ui/panels/selected_section.h"
#include "ui/panels/shared_sections.h"
#include "ui/play/player.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot_area.h"
#include "ui/tools/tool_panel.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/value_row.h"
#include "ui/window/key_sheet.h"
#include "ui/window/main_menu.h"
#include "ui/window/top_bar.h"
#include "window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QPointingDevice>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabletEvent>

#include <algorithm>

namespace actiscope::ui::test {
namespace {

class ClassModeTest : public WindowTest {
protected:
    ClassMode& mode() { return window().classMode(); }
    FigurePlot& plot() { return window().page().plots().plot(); }
    Figure figure() { return window().page().plots().figure(); }
    void key(int key) { QTest::keyClick(&plot(), static_cast<Qt::Key>(key)); }
    const FigurePanel& panel(PanelKind kind)
    {
        shown_ = figure();
        return *std::ranges::find(shown_.panels, kind, &FigurePanel::kind);
    }
    QStringList names()
    {
        QStringList all;
        for (const PinnedSlider& slider : pinnedSliders(session()))
            all.append(nameOf(session(), slider));
        return all;
    }

    /// A pen on a tablet: whoever takes no tablet events hears of a mouse instead, as Qt tells it.
    void penDrag(QWidget& widget, QPointF from, QPointF to)
    {
        static const QPointingDevice pen(QStringLiteral("pen"), 2, QInputDevice::DeviceType::Stylus,
                                         QPointingDevice::PointerType::Pen, QInputDevice::Capability::Position, 1, 1);
        const auto send = [&](QEvent::Type tablet, QEvent::Type mouse, QPointF at, Qt::MouseButtons buttons) {
            const QPointF global = widget.mapToGlobal(at);
            const Qt::MouseButton button = mouse == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
            QTabletEvent event(tablet, &pen, at, global, 0.5, 0, 0, 0, 0, 0, Qt::NoModifier, button, buttons);
            QApplication::sendEvent(&widget, &event);
            ASSERT_FALSE(event.isAccepted()) << "then nobody would hear of the mouse";
            QMouseEvent instead(mouse, at, global, button, buttons, Qt::NoModifier, &pen);
            QApplication::sendEvent(&widget, &instead);
            QTest::qWait(1);
        };
        send(QEvent::TabletPress, QEvent::MouseButtonPress, from, Qt::LeftButton);
        for (int i = 1; i <= 5; ++i)
            send(QEvent::TabletMove, QEvent::MouseMove, from + (to - from) * i / 5, Qt::LeftButton);
        send(QEvent::TabletRelease, QEvent::MouseButtonRelease, to, Qt::NoButton);
    }

private:
    Figure shown_;
};

TEST_F(ClassModeTest, TakesPanelsAndBarAwayAndBringsThemBack)
{
    auto* bar = window().findChild<TopBar*>();
    window().menu().classMode->trigger();
    EXPECT_TRUE(mode().isOn());
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(window().page().isFolded(Side::left));
    EXPECT_TRUE(window().page().isFolded(Side::right));
    ASSERT_TRUE(mode().strip());
    EXPECT_TRUE(mode().strip()->isVisible());

    key(Qt::Key_Escape);
    EXPECT_FALSE(mode().isOn());
    EXPECT_TRUE(bar->isVisible());
    EXPECT_FALSE(window().page().isFolded(Side::left));
    EXPECT_FALSE(window().page().isFolded(Side::right));
    EXPECT_FALSE(window().menu().classMode->isChecked());
}

TEST_F(ClassModeTest, APanelThatTheUserFoldedStaysFoldedAfterwards)
{
    window().page().toggle(Side::left);
    mode().setOn(true);
    mode().setOn(false);
    EXPECT_TRUE(window().page().isFolded(Side::left));
    EXPECT_FALSE(window().page().isFolded(Side::right));
}

TEST_F(ClassModeTest, TextIs24PointsAndLinesFourPixelsOrMoreInAWindowOf1080Lines)
{
    constexpr int points24 = 32;  // px at 96 dpi
    window().resize(1920, 1080);
    mode().setOn(true);
    const PlotStyle& style = plot().style();
    for (const QFont& font : {style.text, style.bold, style.numbers, style.title, style.symbol})
        EXPECT_GE(font.pixelSize(), points24) << font.family().toStdString();
    const Figure shown = figure();
    for (const FigureCurve& curve : shown.panels.front().curves)
        EXPECT_GE(curve.width * style.scale, 4);
    for (ValueRow* row : mode().strip()->rows())
        EXPECT_GE(row->field().fontInfo().pixelSize(), points24);
    mode().setOn(false);
    EXPECT_LT(plot().style().text.pixelSize(), 16);
}

TEST_F(ClassModeTest, TextFollowsTheHeightOfTheWindow)
{
    window().resize(1280, 800);
    mode().setOn(true);
    const int small = plot().style().text.pixelSize();
    key(Qt::Key_2);
    window().resize(1920, 1080);
    EXPECT_GT(plot().style().text.pixelSize(), small);
    EXPECT_TRUE(mode().isOn());
    EXPECT_TRUE(panel(PanelKind::slope).isVeiled) << "what the class is to predict stays hidden";
    mode().setOn(false);
    EXPECT_LT(plot().style().text.pixelSize(), small);
}

TEST_F(ClassModeTest, KeysHideAndRevealWhatAClassIsToPredict)
{
    mode().setOn(true);
    const Interval axis = panel(PanelKind::slope).y;
    key(Qt::Key_2);
    EXPECT_TRUE(panel(PanelKind::slope).isVeiled);
    EXPECT_TRUE(panel(PanelKind::slope).curves.empty());
    EXPECT_TRUE(panel(PanelKind::slope).labels.empty());
    EXPECT_EQ(panel(PanelKind::slope).y, axis) << "nothing jumps at the reveal";
    EXPECT_FALSE(panel(PanelKind::value).curves.empty());
    key(Qt::Key_2);
    EXPECT_FALSE(panel(PanelKind::slope).curves.empty());

    key(Qt::Key_4);
    EXPECT_TRUE(panel(PanelKind::value).bands.empty());
    const Figure veiled = figure();
    for (const FigureLane& lane : veiled.lanes)
        EXPECT_TRUE(lane.analysis.regions.empty());
    key(Qt::Key_5);
    EXPECT_TRUE(panel(PanelKind::value).labels.empty());
    key(Qt::Key_0);
    EXPECT_FALSE(panel(PanelKind::value).bands.empty());
    EXPECT_FALSE(panel(PanelKind::value).labels.empty());
}

TEST_F(ClassModeTest, TheVeilOfTheRegionsHidesTheirSharesOfTheInputsToo)
{
    window().document().edit(QStringLiteral("Inputs"),
                             [](Session& changed) { changed.inputs.kind = InputKind::normal; });
    mode().setOn(true);
    const auto numbersCame = [this] { return figure().inputs && !figure().inputs->note.isEmpty(); };
    ASSERT_TRUE(QTest::qWaitFor(numbersCame, 10000));
    key(Qt::Key_4);
    const Figure veiled = figure();
    EXPECT_EQ(veiled.inputs->note, QString());
    EXPECT_TRUE(veiled.inputs->regions.empty());
    for (const FigureLane& lane : veiled.lanes)
        EXPECT_EQ(lane.share, QString());
    EXPECT_FALSE(veiled.inputs->outline.x.empty());
}

TEST_F(ClassModeTest, TheVeilOfTheNamesLeavesNoneAndNothingJumpsAtTheReveal)
{
    window().document().editView([](Session& changed) { changed.cursor = -1.0; });
    mode().setOn(true);
    ASSERT_FALSE(figure().lanes.empty());
    const QRectF place = plot().map(0).rect;
    key(Qt::Key_5);
    const Figure veiled = figure();
    for (const FigureLane& lane : veiled.lanes)
        EXPECT_EQ(lane.label, QStringLiteral("?"));
    EXPECT_TRUE(mode().strip()->readout().text().startsWith(QStringLiteral("?: x = ")));
    EXPECT_EQ(plot().map(0).rect, place);
    key(Qt::Key_5);
    const Figure shown = figure();
    EXPECT_TRUE(std::ranges::any_of(shown.lanes, [](const FigureLane& lane) { return lane.label == u"ELU"; }));
    EXPECT_TRUE(mode().strip()->readout().text().startsWith(QStringLiteral("ELU: ")));
    EXPECT_EQ(plot().map(0).rect, place);
}

TEST_F(ClassModeTest, TheVeilOfTheNamesHidesThemOverSmallMultiples)
{
    window().document().edit(QStringLiteral("Grid"), [](Session& s) { s.arrangement = Arrangement::grid; });
    mode().setOn(true);
    key(Qt::Key_5);
    const Figure veiled = figure();
    for (const FigurePanel& each : veiled.panels)
        EXPECT_EQ(each.title, QStringLiteral("?"));
}

TEST_F(ClassModeTest, WhereAllCurvesAreHiddenTheHintPointsToWhatAClassSees)
{
    window().document().edit(QStringLiteral("Hide"), [](Session& s) {
        for (Curve& curve : s.curves)
            curve.isVisible = false;
    });
    const auto says = [this](const QString& text) {
        return std::ranges::any_of(plot().findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("in the list on the left")); }));
    mode().setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("click a name above")); }));
    EXPECT_FALSE(says(QStringLiteral("on the left")));
    key(Qt::Key_5);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("leave with Esc")); })) << "no name is there either";
    mode().setOn(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("in the list on the left")); }));
}

TEST_F(ClassModeTest, TheSheetOfKeysIsReadAsAWhole)
{
    mode().setOn(true);
    window().menu().keys->trigger();
    auto* sheet = window().findChild<KeySheet*>();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(sheet));
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        this->language().setCode(code);
        QTest::qWait(20);
        const auto* scroll = sheet->findChild<QScrollArea*>();
        EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << code.toStdString();
        EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << code.toStdString();
        for (const QLabel* label : sheet->findChildren<QLabel*>()) {
            label->ensurePolished();
            EXPECT_GE(label->fontInfo().pixelSize(), 12);
            EXPECT_LE(label->fontInfo().pixelSize(), 14);
        }
    }
    mode().setOn(false);
    QTest::qWait(20);
    EXPECT_EQ(sheet->findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0);
    language().setCode(QStringLiteral("en"));
}

TEST_F(ClassModeTest, VeilsAreLiftedAtTheEndAndAreNeverPartOfTheSession)
{
    const Session before = session();
    mode().setOn(true);
    key(Qt::Key_1);
    mode().setOn(false);
    EXPECT_FALSE(panel(PanelKind::value).isVeiled);
    EXPECT_EQ(session(), before);
    key(Qt::Key_1);
    EXPECT_FALSE(panel(PanelKind::value).isVeiled) << "outside of class mode the key means nothing";
}

TEST_F(ClassModeTest, TheReadOutGivesNothingAwayThatIsVeiled)
{
    window().document().editView([](Session& changed) { changed.cursor = -1.0; });
    mode().setOn(true);
    const ClassReadout& readout = mode().strip()->readout();
    // ELU at −1: e⁻¹ − 1 and e⁻¹.
    EXPECT_EQ(readout.text(), QStringLiteral("ELU: x = −1.00, f = −0.632, f ′ = 0.368"));
    key(Qt::Key_2);
    EXPECT_EQ(readout.text(), QStringLiteral("ELU: x = −1.00, f = −0.632, f ′ = ?"));
    const Figure veiled = figure();
    for (const FigureMark& mark : veiled.cursor->marks)
        EXPECT_TRUE(std::isnan(mark.slope)) << "a tangent tells the derivative";
}

TEST_F(ClassModeTest, StartsWithAlphaAndTheScaleAndTakesUpToThreeSliders)
{
    EXPECT_EQ(names(), QStringList({QStringLiteral("Alpha"), QStringLiteral("Output scale")}));
    window().document().edit(QStringLiteral("Add"), [](Session& changed) {
        const CurveId swish = addCurve(changed, *findById("swish"));
        pinSlider(changed, {swish, "beta"});
        pinSlider(changed, {0, "epsilon"});
    });
    EXPECT_EQ(names(), QStringList({QStringLiteral("Output scale"), QStringLiteral("Swish β"),
                                    QStringLiteral("Saturation threshold")}))
        << "a fourth takes the place of the first";
    mode().setOn(true);
    EXPECT_EQ(mode().strip()->rows().size(), 3u);
    mode().strip()->rows()[1]->slider().wish(1.702);
    EXPECT_EQ(selectedCurve(session())->values.front(), 1.702);
}

TEST_F(ClassModeTest, ASliderGoesWithItsCurve)
{
    CurveId swish = 0;
    window().document().edit(QStringLiteral("Add"), [&swish](Session& changed) {
        swish = addCurve(changed, *findById("swish"));
        pinSlider(changed, {swish, "beta"});
        unpinSlider(changed, {0, "scale"});
    });
    mode().setOn(true);
    EXPECT_EQ(names(), QStringList({QStringLiteral("Alpha"), QStringLiteral("Swish β")}));
    window().document().edit(QStringLiteral("Remove"), [swish](Session& changed) { removeCurve(changed, swish); });
    EXPECT_EQ(mode().strip()->rows().size(), 1u);
    window().document().undo();
    EXPECT_EQ(mode().strip()->rows().size(), 2u);
}

TEST_F(ClassModeTest, ASliderMovesItsParameterWhereverAnotherFormulaHasIt)
{
    CurveId line = 0;
    window().document().edit(QStringLiteral("Add"), [&line](Session& changed) {
        line = addFormula(changed, makeFormula("a*x + b"));
        changed.pinned = {{line, "b"}};
    });
    mode().setOn(true);
    window().document().edit(QStringLiteral("Edit"),
                             [line](Session& changed) { replaceFormula(changed, line, makeFormula("b*x")); });
    ASSERT_EQ(mode().strip()->rows().size(), 1u);
    mode().strip()->rows()[0]->slider().wish(0.5);
    EXPECT_EQ(findCurve(session(), line)->values, (std::vector<double>{0.5, 1}));
}

TEST_F(ClassModeTest, ThePinBesideASliderPutsItIntoTheStripAndTakesItAway)
{
    IconButton& pin = window().page().tools().adjust().epsilon().row().pinButton();
    EXPECT_TRUE(pin.isVisible());
    QTest::mouseClick(&pin, Qt::LeftButton);
    EXPECT_EQ(names().last(), QStringLiteral("Saturation threshold"));
    EXPECT_EQ(names().size(), 3);
    EXPECT_TRUE(pin.toolTip().contains(QStringLiteral("take it away")));
    QTest::mouseClick(&pin, Qt::LeftButton);
    EXPECT_EQ(names(), QStringList({QStringLiteral("Alpha"), QStringLiteral("Output scale")}));
    window().document().undo();
    EXPECT_EQ(names().size(), 3);
}

TEST_F(ClassModeTest, AFourthPinSaysWhomItReplacesAndUndoBringsThatBack)
{
    window().document().edit(QStringLiteral("Add"), [](Session& changed) { addCurve(changed, *findById("swish")); });
    ControlPanel& adjust = window().page().tools().adjust();
    QTest::mouseClick(&adjust.epsilon().row().pinButton(), Qt::LeftButton);
    IconButton& beta = adjust.selected().parameters().front()->row().pinButton();
    EXPECT_TRUE(beta.toolTip().endsWith(QStringLiteral("in place of Alpha"))) << beta.toolTip().toStdString();
    QTest::mouseClick(&beta, Qt::LeftButton);
    EXPECT_EQ(names(), QStringList({QStringLiteral("Output scale"), QStringLiteral("Saturation threshold"),
                                    QStringLiteral("Swish β")}));
    window().document().undo();
    EXPECT_EQ(names().front(), QStringLiteral("Alpha"));
}

TEST_F(ClassModeTest, TheOnlyPinnedSliderStays)
{
    window().document().edit(QStringLiteral("One"), [](Session& changed) { unpinSlider(changed, {0, "scale"}); });
    const IconButton& pin = window().page().tools().adjust().alpha().row().pinButton();
    EXPECT_FALSE(pin.isEnabled());
    EXPECT_EQ(names(), QStringList{QStringLiteral("Alpha")});
}

TEST_F(ClassModeTest, SlidersOfTheInputsStandInTheStripWhileTheirLawIsChosen)
{
    window().document().edit(QStringLiteral("Bell"), [](Session& changed) {
        changed.inputs.kind = InputKind::normal;
        pinSlider(changed, {0, "deviation"});
    });
    EXPECT_EQ(names().last(), QStringLiteral("Standard deviation σ"));
    mode().setOn(true);
    ValueRow* row = mode().strip()->rows().back();
    ASSERT_TRUE(row->isVisible());
    row->slider().wish(2.5);
    EXPECT_EQ(session().inputs.deviation, 2.5);
    window().document().edit(QStringLiteral("Flat"),
                             [](Session& changed) { changed.inputs.kind = InputKind::uniform; });
    EXPECT_EQ(mode().strip()->rows().size(), 2u);
}

TEST_F(ClassModeTest, SpacePlaysWhatTheClassSees)
{
    window().document().edit(QStringLiteral("Pin"), [](Session& changed) { changed.pinned = {{0, "scale"}}; });
    mode().setOn(true);
    Player& player = window().interaction().player();
    key(Qt::Key_Space);
    ASSERT_NE(player.playing(), nullptr);
    EXPECT_EQ(player.playing(), mode().strip()->rows().front());
    key(Qt::Key_Space);
    EXPECT_EQ(player.playing(), nullptr);
}

TEST_F(ClassModeTest, SpacePlaysTheSliderOfTheStripThatWasTouchedLast)
{
    // Touched at the desk, but not in the strip: the class would see nothing move.
    window().page().tools().adjust().epsilon().row().slider().wish(0.02);
    mode().setOn(true);
    Player& player = window().interaction().player();
    key(Qt::Key_Space);
    EXPECT_EQ(player.playing(), mode().strip()->rows().front());
    key(Qt::Key_Space);
    mode().strip()->rows().back()->slider().wish(1.5);
    key(Qt::Key_Space);
    EXPECT_EQ(player.playing(), mode().strip()->rows().back());
}

TEST_F(ClassModeTest, EveryOtherPanelHasAKeyThatHidesItToo)
{
    window().document().edit(QStringLiteral("All"), [](Session& changed) {
        changed.panels.shown = {true, true, true, true, true};
        changed.reference = changed.curves.front().id;
    });
    mode().setOn(true);
    for (const ClassKey& each : classKeys()) {
        if (!each.panel)
            continue;
        EXPECT_FALSE(panel(*each.panel).curves.empty()) << each.key;
        key(each.key);
        EXPECT_TRUE(panel(*each.panel).curves.empty()) << each.key;
        EXPECT_TRUE(panel(*each.panel).isVeiled) << each.key;
        key(each.key);
        EXPECT_FALSE(panel(*each.panel).curves.empty()) << each.key;
    }
}

TEST_F(ClassModeTest, InAGridTheDerivativeIsVeiledBehindTheValue)
{
    window().document().edit(QStringLiteral("Grid"), [](Session& changed) { changed.arrangement = Arrangement::grid; });
    mode().setOn(true);
    EXPECT_EQ(figure().panels.front().curves.size(), 2u);
    key(Qt::Key_2);
    ASSERT_EQ(figure().panels.front().curves.size(), 1u);
    // ReLU, the first, is 6 at 6; its derivative would be 1.
    EXPECT_NEAR(figure().panels.front().curves.front().samples->y.back(), 6, 0.2);
    key(Qt::Key_1);
    EXPECT_TRUE(figure().panels.front().curves.empty());
}

TEST_F(ClassModeTest, TabGoesThroughPlotAndStripAndRoundAgain)
{
    mode().setOn(true);
    QSet<QWidget*> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    EXPECT_TRUE(reached.contains(&plot()));
    for (ValueRow* row : mode().strip()->rows())
        EXPECT_TRUE(reached.contains(&row->slider()));
    EXPECT_TRUE(reached.contains(&mode().strip()->chooser()));
    EXPECT_TRUE(reached.contains(&mode().strip()->leave()));
}

TEST_F(ClassModeTest, APenDragsTheCursorAndASlider)
{
    window().document().editView([](Session& changed) { changed.cursor = 0.0; });
    mode().setOn(true);
    QTest::qWait(1);
    const PixelMap map = plot().map(0);
    const QPointF line(map.xToPixel(0), map.rect.top() + 20);
    penDrag(plot(), line, {map.xToPixel(3), line.y()});
    ASSERT_TRUE(session().cursor);
    EXPECT_NEAR(*session().cursor, 3, 0.1);

    ValueSlider& slider = mode().strip()->rows().back()->slider();
    penDrag(slider, slider.thumbAt(1), slider.thumbAt(2));
    EXPECT_NEAR(session().outputScale, 2, 0.05);
}

TEST_F(ClassModeTest, HandlesAreFortyPixelsInAWindowOf1080Lines)
{
    window().resize(1920, 1080);
    mode().setOn(true);
    QTest::qWait(1);
    for (ValueRow* row : mode().strip()->rows()) {
        ValueSlider& slider = row->slider();
        const QImage image = slider.grab().toImage();
        // The handle's ring begins where a column of pixels above its centre is no longer the ground.
        const QPointF centre = slider.thumbAt(slider.value());
        int top = 0;
        while (top < centre.y() && image.pixelColor(int(centre.x()), top) == image.pixelColor(1, 1))
            ++top;
        EXPECT_GE(2 * (centre.y() - top), 40);
    }
}

TEST_F(ClassModeTest, NothingOfTheStripIsCutOffOrCoversAnother)
{
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
        for (const char* code : {"en", "zh_CN"}) {
            language().setCode(QLatin1String(code));
            window().resize(size);
            window().document().edit(QStringLiteral("Three"), [](Session& changed) {
                changed.pinned = {{0, "alpha"}, {0, "scale"}, {0, "epsilon"}};
            });
            mode().setOn(true);
            QTest::qWait(1);
            EXPECT_EQ(window().size(), size) << "it asks for no more room than there is";
            std::vector<QRect> rects;
            for (ValueRow* row : mode().strip()->rows()) {
                const QRect rect(row->mapTo(&window(), QPoint()), row->size());
                EXPECT_TRUE(window().rect().contains(rect)) << code << size.width();
                for (const QRect& other : rects)
                    EXPECT_FALSE(rect.intersects(other)) << code << size.width();
                rects.push_back(rect);
                EXPECT_GE(row->slider().width(), row->slider().minimumSizeHint().width());
            }
            mode().setOn(false);
        }
}

TEST_F(ClassModeTest, TheCrossOfTheStripLeaves)
{
    mode().setOn(true);
    QTest::mouseClick(&mode().strip()->leave(), Qt::LeftButton);
    EXPECT_FALSE(mode().isOn());
}

TEST_F(ClassModeTest, TwoFingersPinchAndPan)
{
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint middle = plot().map(0).rect.center().toPoint();
    const Interval before = session().view.x;
    const double under = plot().map(0).xFromPixel(middle.x());
    QTest::touchEvent(&plot(), screen.get())
        .press(0, middle - QPoint(50, 0), &plot())
        .press(1, middle + QPoint(50, 0), &plot());
    QTest::touchEvent(&plot(), screen.get())
        .move(0, middle - QPoint(100, 0), &plot())
        .move(1, middle + QPoint(100, 0), &plot());
    QTest::touchEvent(&plot(), screen.get())
        .release(0, middle - QPoint(100, 0), &plot())
        .release(1, middle + QPoint(100, 0), &plot());
    const Interval after = session().view.x;
    EXPECT_NEAR(after.high - after.low, (before.high - before.low) / 2, 1e-9);
    figure();
    EXPECT_NEAR(plot().map(0).xFromPixel(middle.x()), under, 1e-9) << "what lay under the fingers stays there";
    EXPECT_FALSE(session().cursor) << "a pinch is no click";
}

TEST_F(ClassModeTest, OneFingerPinsTheCursorAsAClickDoes)
{
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint place = plot().map(0).rect.topLeft().toPoint() + QPoint(30, 30);
    QTest::touchEvent(&plot(), screen.get()).press(0, place, &plot());
    QTest::touchEvent(&plot(), screen.get()).release(0, place, &plot());
    EXPECT_TRUE(session().cursor);
}

}  // namespace
}  // namespace actiscope::ui::test
