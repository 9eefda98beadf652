// Sliders that play, in the real window and by the real clock.
#include "tests/ui/window_fixture.h"
#include "ui/pages/curves_page.h"
#include "ui/panels/alpha_section.h"
#include "ui/panels/control_panel.h"
#include "ui/panels/shared_sections.h"
#include "ui/play/play_button.h"
#include "ui/play/player.h"
#include "ui/plot/figure_plot.h"
#include "ui/plot_area.h"
#include "ui/tools/tool_panel.h"
#include "ui/widgets/value_row.h"
#include "ui/window/main_menu.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>

namespace actiscope::ui {
namespace {

/// Values set and frames painted, in their order: "vpvp".
class Order : public QObject {
public:
    Order(Document& document, QWidget& canvas)
    {
        canvas.installEventFilter(this);
        connect(&document, &Document::changed, this, [this] { text_ += 'v'; });
    }
    const std::string& text() const { return text_; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            text_ += 'p';
        return false;
    }

private:
    std::string text_;
};

class PlayWindowTest : public test::WindowTest {
protected:
    Player& player() { return window().interaction().player(); }
    FigurePlot& plot() { return window().page().plots().plot(); }
    ControlPanel& adjust() { return window().page().tools().adjust(); }
    double alpha() { return std::ranges::find(session().curves, "elu", &Curve::activation)->values[0]; }
};

TEST_F(PlayWindowTest, NothingPlaysAtTheStart)
{
    const Session before = session();
    QTest::qWait(50);
    EXPECT_EQ(player().playing(), nullptr);
    EXPECT_EQ(session(), before);
}

TEST_F(PlayWindowTest, SpaceInThePlotPlaysAlphaFrameByFrameAndStopsIt)
{
    player().setSettings({.speed = 1, .mode = PlayMode::backAndForth});
    plot().setFocus();
    QTest::qWait(50);
    const double before = alpha();
    Order order(window().document(), plot());
    QTest::keyClick(&plot(), Qt::Key_Space);
    ASSERT_EQ(player().playing(), &adjust().alpha().row());
    EXPECT_TRUE(window().menu().play->isChecked());
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::ranges::count(order.text(), 'v') >= 5; }, 20000));
    EXPECT_NE(alpha(), before);
    QTest::keyClick(&plot(), Qt::Key_Space);
    EXPECT_EQ(player().playing(), nullptr);
    EXPECT_FALSE(window().menu().play->isChecked());
    EXPECT_EQ(order.text().find("vv"), std::string::npos) << "a value before the frame of the last: " << order.text();
    QTest::qWait(50);
    const Session still = session();
    QTest::qWait(50);
    EXPECT_EQ(session(), still);
    window().document().undo();
    EXPECT_EQ(alpha(), before) << "one step";
}

TEST_F(PlayWindowTest, SpaceInThePlotPlaysTheSliderThatWasTouchedLast)
{
    ValueRow& scale = adjust().outputScale().row();
    QTest::mouseClick(&scale.slider(), Qt::LeftButton, {}, scale.slider().thumbAt(1.5).toPoint());
    plot().setFocus();
    QTest::keyClick(&plot(), Qt::Key_Space);
    EXPECT_EQ(player().playing(), &scale);
    QTest::keyClick(&plot(), Qt::Key_Space);
}

TEST_F(PlayWindowTest, SpaceStopsAndPlaysWhatWasStartedWithTheMouseWhateverButtonHadTheFocus)
{
    ValueRow& scale = adjust().outputScale().row();
    QAbstractButton* link = button(QStringLiteral("All activations"));
    ASSERT_TRUE(link);
    link->setFocus();
    const std::size_t curves = session().curves.size();
    QTest::mouseClick(&scale.playButton(), Qt::LeftButton);
    ASSERT_EQ(player().playing(), &scale);
    for (ValueRow* expected : {static_cast<ValueRow*>(nullptr), &scale, static_cast<ValueRow*>(nullptr)}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        EXPECT_EQ(player().playing(), expected);
    }
    EXPECT_EQ(session().curves.size(), curves) << "the button was not pressed";
}

TEST_F(PlayWindowTest, SpaceStopsWhatPlaysButIsTypedWhereTextIs)
{
    ValueRow& scale = adjust().outputScale().row();
    QAbstractButton* link = button(QStringLiteral("All activations"));
    const std::size_t curves = session().curves.size();
    player().start(scale);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    EXPECT_EQ(player().playing(), nullptr);
    EXPECT_EQ(session().curves.size(), curves);
    auto* search = window().findChild<QLineEdit*>(QStringLiteral("search"));
    search->setFocus();
    player().start(scale);
    QTest::keyClicks(search, QStringLiteral("a b"));
    EXPECT_EQ(search->text(), QStringLiteral("a b"));
    EXPECT_EQ(player().playing(), &scale);
    player().stop();
    plot().setFocus();
    QTest::keyClick(&plot(), Qt::Key_Space);
    EXPECT_EQ(player().playing(), &scale) << "what was played last";
    player().stop();
}

TEST_F(PlayWindowTest, TheAxesStandStillWhileItPlaysAndFitWhenItEnds)
{
    ValueRow& scale = adjust().outputScale().row();
    std::chrono::steady_clock::time_point now{};
    player().setClock([&now] { return now; });
    QTest::qWait(50);
    const Interval before = window().page().plots().figure().panels.front().y;
    const QRectF place = plot().map(0).rect;
    player().start(scale);
    for (int i = 0; i < 4; ++i) {
        now += std::chrono::milliseconds(900);
        player().advance();
        QTest::qWait(30);
        EXPECT_EQ(window().page().plots().figure().panels.front().y, before);
        EXPECT_EQ(plot().map(0).rect.left(), place.left());
    }
    player().stop();
    QTest::qWait(30);
    EXPECT_GT(window().page().plots().figure().panels.front().y.high, before.high);
}

TEST_F(PlayWindowTest, SpeedDirectionAndPausesAreRememberedButNotThatItPlayed)
{
    const PlaySettings chosen{.speed = 0.5, .mode = PlayMode::loop, .pausesAtStops = true};
    player().setSettings(chosen);
    player().start(adjust().alpha().row());
    restart();
    EXPECT_EQ(player().settings(), chosen);
    EXPECT_EQ(player().playing(), nullptr);
}

}  // namespace
}  // namespace actiscope::ui
