// The precision lens in the window: the choices, what the page tells, and what the figure draws.
#include "ui/tools/precision_page.h"

#include "tests/ui/window_fixture.h"
#include "ui/document.h"
#include "ui/figure/fate_text.h"
#include "ui/figure/make_figure.h"

#include <QLabel>

#include <algorithm>
#include <cmath>

namespace actiscope::ui::test {
namespace {

class PrecisionPageTest : public WindowTest {
protected:
    PrecisionPage& page() { return *window().findChild<PrecisionPage*>(); }
    void open()
    {
        QAbstractButton* tab = button(QStringLiteral("Precision"));
        ASSERT_TRUE(tab);
        tab->click();
        ASSERT_TRUE(page().isVisible());
    }
    void select(const std::string& activation)
    {
        window().document().edit({}, [&](Session& session) {
            clearCurves(session);
            addCurve(session, *findById(activation));
        });
    }
    void look(Lens lens)
    {
        window().document().edit({}, [lens](Session& session) { session.lens = lens; });
    }
    bool says(const QString& text)
    {
        const auto labels = page().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](QLabel* label) { return label->isVisible() && label->text() == text; });
    }
};

TEST_F(PrecisionPageTest, choosesFormatAndModelAsStepsOfUndo)
{
    open();
    button(QStringLiteral("float16"))->click();
    EXPECT_EQ(session().lens.format, NumberFormat::float16);
    button(QStringLiteral("Exact, rounded once"))->click();
    EXPECT_EQ(session().lens.model, LensModel::rounded);
    button(QStringLiteral("Show on the selected curve"))->click();
    EXPECT_TRUE(session().lens.isOn);
    EXPECT_TRUE(session().panels.shows(PanelKind::roundoff));
    button(QStringLiteral("Panel of errors"))->click();
    EXPECT_FALSE(session().panels.shows(PanelKind::roundoff));
    for (int i = 0; i < 4; ++i)
        window().document().undo();
    EXPECT_EQ(session().lens, Lens());
    EXPECT_TRUE(static_cast<QAbstractButton*>(button(QStringLiteral("bfloat16")))->isChecked());
    EXPECT_FALSE(static_cast<QAbstractButton*>(button(QStringLiteral("Show on the selected curve")))->isChecked());
}

TEST_F(PrecisionPageTest, leavesTheLastPanelThere)
{
    open();
    button(QStringLiteral("Show on the selected curve"))->click();
    window().document().edit({}, [](Session& session) {
        session.panels.shown = {};
        session.panels.shows(PanelKind::roundoff) = true;
    });
    QAbstractButton* panel = button(QStringLiteral("Panel of errors"));
    EXPECT_FALSE(panel->isEnabled());
    panel->click();
    EXPECT_TRUE(session().panels.shows(PanelKind::roundoff));
    button(QStringLiteral("Show on the selected curve"))->click();
    EXPECT_FALSE(session().lens.isOn);
    EXPECT_TRUE(session().panels.shows(PanelKind::roundoff));
    window().document().edit({}, [](Session& session) { session.panels.shows(PanelKind::value) = true; });
    EXPECT_TRUE(panel->isEnabled());
    panel->click();
    EXPECT_FALSE(session().panels.shows(PanelKind::roundoff));
}

TEST_F(PrecisionPageTest, tellsTheFactsOfTheFormat)
{
    open();
    look({.format = NumberFormat::float8e4m3});
    EXPECT_TRUE(says(QStringLiteral("448")));
    EXPECT_TRUE(says(QStringLiteral("1 + 4 + 3")));
    EXPECT_TRUE(says(QStringLiteral("0.125")));
    look({.format = NumberFormat::float16});
    EXPECT_TRUE(says(QStringLiteral("65504")));
}

TEST_F(PrecisionPageTest, tellsTheFormulaAndWhereAllDigitsAreLost)
{
    open();
    select("softplus");
    look({.format = NumberFormat::float16, .model = LensModel::textbook});
    window().document().editView([](Session& session) { session.view.x = {-15, 15}; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("log(1 + exp(beta*x))/beta")); }));
    // e^x is lost beside 1 below −11 ln 2, and infinite above ln 65520.
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("Vanishes")); }));
    EXPECT_TRUE(says(QStringLiteral("x ≤ −7.625"))) << "the last number of float16 below −7.6246";
    EXPECT_TRUE(says(QStringLiteral("Infinite")));
    look({.format = NumberFormat::float16, .model = LensModel::rounded});
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("f(x), exact, rounded once")); }));
    EXPECT_FALSE(says(QStringLiteral("Vanishes")));
}

TEST_F(PrecisionPageTest, asksForACurveWhereNoneIsSelected)
{
    open();
    window().document().edit({}, clearCurves);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return says(QStringLiteral("Select a curve to see what the format makes of it.")); }));
}

Session sessionWith(const std::string& activation, Lens lens)
{
    Session session;
    addCurve(session, *findById(activation));
    session.lens = lens;
    return session;
}

TEST(LensLayer, drawsStepsOverTheSelectedCurve)
{
    const Session session = sessionWith("tanh", {.isOn = true, .format = NumberFormat::float8e5m2});
    Session without = session;
    without.lens.isOn = false;
    const std::vector<FigureCurve> curves = makeFigure(session).panels.at(0).curves;
    ASSERT_EQ(curves.size(), makeFigure(without).panels.at(0).curves.size() + 1);
    const Samples& stairs = curves.back().samples;
    // All levels are numbers of the format.
    for (const double y : stairs.y)
        if (!std::isnan(y)) {
            EXPECT_EQ(y, roundTo(y, NumberFormat::float8e5m2));
        }
    EXPECT_LE(stairs.x.front(), -6);
    EXPECT_GE(stairs.x.back(), 6);
}

TEST(LensLayer, hasAPanelOfErrorsWithBandsWhereNoDigitIsLeft)
{
    Session session = sessionWith("logsigmoid", {.format = NumberFormat::float16});
    session.view.x = {-20, 20};
    session.panels.shows(PanelKind::roundoff) = true;
    const Figure figure = makeFigure(session);
    const FigurePanel& panel = figure.panels.back();
    ASSERT_EQ(panel.kind, PanelKind::roundoff);
    EXPECT_TRUE(panel.isLogarithmic);
    ASSERT_EQ(panel.curves.size(), 1u);
    // log(1/(1 + e^−x)) is −∞ from −ln 65520 on; above, 1/(1 + e^−x) is soon rounded to 1.
    ASSERT_GE(panel.bands.size(), 2u);
    EXPECT_EQ(panel.bands.front().region.from, -infinity);
    EXPECT_NEAR(panel.bands.front().region.to, -std::log(65520), 0.02);
    EXPECT_TRUE(panel.bands.front().label.contains(QStringLiteral("Infinite")));
    EXPECT_EQ(panel.bands.back().region.to, infinity);
    for (const FigureBand& band : panel.bands)
        EXPECT_TRUE(band.isLoss) << "a gradient that is zero looks otherwise";
    session.selected = 0;
    EXPECT_TRUE(makeFigure(session).panels.back().curves.empty());
}

TEST(FateText, saysWhichEndsAreInView)
{
    const Interval view{-6, 6};
    EXPECT_EQ(placeText({Fate::lost, -6, -3}, view), QStringLiteral("x ≤ −3"));
    EXPECT_EQ(placeText({Fate::lost, 3, 6}, view), QStringLiteral("x ≥ 3"));
    EXPECT_EQ(placeText({Fate::lost, -1, 2}, view), QStringLiteral("−1 … 2"));
    EXPECT_EQ(placeText({Fate::lost, 2, 2}, view), QStringLiteral("x = 2"));
    EXPECT_EQ(placeText({Fate::lost, -9, 9}, view), QStringLiteral("everywhere in view"));
    const std::vector<FateRange> ranges{{Fate::lost, 0, 1}, {Fate::lost, 2, 9}, {Fate::lost, 10, 14}};
    EXPECT_EQ(widest(ranges, 2), (std::vector<FateRange>{ranges[1], ranges[2]}));
}

}  // namespace
}  // namespace actiscope::ui::test
