#include "ui/export/sweep.h"

#include "core/catalogue.h"
#include "core/error.h"
#include "core/number.h"
#include "ui/figure/make_figure.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace actiscope::ui {
namespace {

Session sessionOf(std::initializer_list<const char*> activations)
{
    Session session;
    for (const char* id : activations)
        addCurve(session, *findById(id));
    return session;
}

double valueOf(const Session& session, std::size_t curve, std::string_view parameter)
{
    const Curve& found = session.curves[curve];
    return found.values[*activationOf(found).parameterIndex(parameter)];
}

std::string problemOf(const Session& session, const FigureSweep& sweep)
{
    try {
        checkSweep(session, sweep);
    } catch (const RequestError& error) {
        return error.what();
    }
    return "none";
}

TEST(Sweep, GoesBackWithoutItsEndsTwice)
{
    const Session session = sessionOf({"selu"});
    const FigureSweep sweep{.from = 0, .to = 2, .frames = 5, .seconds = 3, .goesBack = true};
    std::vector<double> values;
    for (int i = 0; i < frameCount(sweep); ++i)
        values.push_back(sweptValue(session, sweep, i));
    EXPECT_EQ(values, (std::vector<double>{0, 0.5, 1, 1.5, 2, 1.5, 1, 0.5}));
    EXPECT_EQ(secondsOf(sweep), 6);
}

TEST(Sweep, BeginsAndEndsExactlyAndSaysEveryValueInFewDigits)
{
    const Session session = sessionOf({"selu"});
    const FigureSweep sweep{.from = 1.0 / 3, .to = 2, .frames = 61};
    EXPECT_EQ(sweptValue(session, sweep, 0), 1.0 / 3);
    EXPECT_EQ(sweptValue(session, sweep, 60), 2);
    for (int i = 1; i < 60; ++i) {
        const double even = 1.0 / 3 + (2 - 1.0 / 3) * i / 60;
        EXPECT_NEAR(sweptValue(session, sweep, i), even, 0.1 * (2 - 1.0 / 3) / 60) << i;
        EXPECT_LE(writeNumber(sweptValue(session, sweep, i)).size(), 5U) << i;
    }
}

TEST(Sweep, RunsAlongTheLogarithmOfEpsilon)
{
    const Session session = sessionOf({"gelu"});
    const FigureSweep sweep{.parameter = "epsilon", .from = 1e-4, .to = 0.1, .frames = 31};
    for (int i = 0; i < 30; ++i) {
        const double ratio = sessionAt(session, sweep, i + 1).epsilon / sessionAt(session, sweep, i).epsilon;
        EXPECT_NEAR(ratio, std::pow(10, 0.1), 0.05) << i;
    }
}

TEST(Sweep, MovesTheAlphaOfSeluThoughItIsNotTied)
{
    const Session session = sessionOf({"relu", "selu"});
    ASSERT_FALSE(session.curves[1].followsAlpha);
    const FigureSweep sweep{.from = 0, .to = 2, .frames = 61};
    EXPECT_EQ(valueOf(sessionAt(session, sweep, 0), 1, "alpha"), 0);
    EXPECT_EQ(valueOf(sessionAt(session, sweep, 60), 1, "alpha"), 2);
}

TEST(Sweep, MovesOnlyTheTiedCurvesWhereThereAreSome)
{
    Session session = sessionOf({"elu", "selu", "elu"});
    session.curves[2].isVisible = false;
    ASSERT_TRUE(session.curves[0].followsAlpha);
    const Session last = sessionAt(session, {.from = 0, .to = 2, .frames = 3}, 2);
    EXPECT_EQ(valueOf(last, 0, "alpha"), 2);
    EXPECT_EQ(valueOf(last, 1, "alpha"), valueOf(session, 1, "alpha"));
    EXPECT_EQ(last.curves[2], session.curves[2]) << "a hidden curve";
}

TEST(Sweep, MovesOneParameterOfOneCurveOrTheScaleOfAll)
{
    const Session session = sessionOf({"silu", "swish"});
    const FigureSweep beta{.curve = session.curves[1].id, .parameter = "beta", .from = 0.5, .to = 4, .frames = 8};
    EXPECT_EQ(valueOf(sessionAt(session, beta, 7), 1, "beta"), 4);
    EXPECT_EQ(sessionAt(session, beta, 7).curves[0], session.curves[0]);
    const Session scaled = sessionAt(session, {.parameter = "scale", .from = -1, .to = 3, .frames = 2}, 0);
    EXPECT_EQ(scaled.outputScale, -1);
    EXPECT_EQ(scaled.curves, session.curves);
}

TEST(Sweep, LetsACurveWaitThatCannotHaveTheValue)
{
    Session session = sessionOf({"elu", "celu"});
    session.curves[0].followsAlpha = session.curves[1].followsAlpha = true;
    const FigureSweep sweep{.from = -1, .to = 1, .frames = 5};
    EXPECT_EQ(problemOf(session, sweep), "none");
    const Session middle = sessionAt(session, sweep, 2);
    EXPECT_EQ(valueOf(middle, 0, "alpha"), 0);
    EXPECT_EQ(valueOf(middle, 1, "alpha"), -0.5);
}

TEST(Sweep, IsRefusedOutOfItsBoundsBeforeItsValuesAreLookedAt)
{
    const Session session = sessionOf({"selu"});
    // So many values would take days and all memory.
    EXPECT_NE(problemOf(session, {.from = 0, .to = 2, .frames = 2'000'000'000}).find("frames"), std::string::npos);
    EXPECT_NE(problemOf(session, {.from = 0, .to = 2, .frames = 1}).find("frames"), std::string::npos);
    EXPECT_NE(problemOf(session, {.from = 1, .to = 1}).find("different"), std::string::npos);
    EXPECT_NE(problemOf(session, {.from = 0, .to = std::nan("")}).find("different"), std::string::npos);
    EXPECT_NE(problemOf(session, {.from = 0, .to = INFINITY}).find("different"), std::string::npos);
    EXPECT_NE(problemOf(session, {.from = 0, .to = 2, .seconds = 0}).find("seconds"), std::string::npos);
}

TEST(Sweep, KeepsTheNamesOfMovingCurvesStill)
{
    Session session = sessionOf({"elu", "elu"});
    session.curves[1].label = "Mine";
    const FigureSweep sweep{.from = 0, .to = 2, .frames = 5};
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(labelOf(sessionAt(session, sweep, i).curves[0]), "ELU");
        EXPECT_EQ(labelOf(sessionAt(session, sweep, i).curves[1]), "Mine");
    }
}

TEST(Sweep, SaysTheValueBehindTheTitleInAsManyCharactersInEveryFrame)
{
    const Session session = sessionOf({"selu"});
    const FigureSweep sweep{.from = -1, .to = 10, .frames = 23};
    FigureSettings settings;
    settings.title = QStringLiteral("SELU");
    settings.sweep = sweep;
    std::set<qsizetype> lengths;
    for (int i = 0; i < 23; ++i) {
        const FigureSettings at = settingsAt(settings, session, sweep, i);
        const QString start = QStringLiteral("SELU, $α = ");
        ASSERT_TRUE(at.title->startsWith(start)) << at.title->toStdString();
        lengths.insert(at.title->size());
        QString number = at.title->sliced(start.size()).section(QLatin1Char('$'), 0, 0);
        number.replace(QChar(0x2212), QLatin1Char('-'));
        EXPECT_EQ(number.toDouble(), valueOf(sessionAt(session, sweep, i), 0, "alpha"));
        EXPECT_FALSE(at.sweep);
    }
    EXPECT_EQ(lengths.size(), 1U);
}

TEST(Sweep, NamesTheCurveWhoseParameterRunsBesideOthers)
{
    const Session session = sessionOf({"elu", "swish"});
    const FigureSweep sweep{.curve = session.curves[1].id, .parameter = "beta", .from = 0, .to = 2, .frames = 3};
    EXPECT_EQ(settingsAt({}, session, sweep, 1).title, QStringLiteral("Swish: $β = 1$"));
}

TEST(Sweep, HoldsTheAxesSoThatEveryFrameFits)
{
    Session session = sessionOf({"elu", "tanh"});
    session.panels.shown = {true, true, true, false, false};
    session.view.range(PanelKind::curvature) = Interval{-7, 7};
    const FigureSettings settings = settingsLike(session, false);
    const FigureSweep sweep{.from = 0, .to = 3, .frames = 101};
    const Session still = withStillAxes(session, settings, sweep);
    EXPECT_EQ(still.view.range(PanelKind::curvature), (Interval{-7, 7}));
    EXPECT_FALSE(still.view.range(PanelKind::roundoff)) << "a panel that is not shown";
    for (const int frame : {0, 17, 50, 100})
        for (const std::size_t panel : {0U, 1U}) {
            const Interval own = makeFigure(sessionAt(session, sweep, frame)).panels[panel].y;
            const Interval held = makeFigure(sessionAt(still, sweep, frame)).panels[panel].y;
            EXPECT_LE(held.low, own.low) << frame;
            EXPECT_GE(held.high, own.high) << frame;
            EXPECT_EQ(held, makeFigure(sessionAt(still, sweep, 0)).panels[panel].y) << frame;
        }
}

TEST(Sweep, CutsNothingOfACurveThatMovesByItself)
{
    Session session = sessionOf({"relu", "selu"});
    session.selected = 0;
    session.panels.shown = {true, true, false, false, false};
    const Session still = withStillAxes(session, settingsLike(session, false), {.from = 0, .to = 2, .frames = 61});
    // SELU's slope is 1.0507 · 2 just left of 0, and its value goes towards −1.0507 · 2.
    EXPECT_GE(still.view.range(PanelKind::slope)->high, 2.1);
    EXPECT_LE(still.view.range(PanelKind::value)->low, -2);
}

TEST(Sweep, RefusesWhatCannotRun)
{
    Session session = sessionOf({"relu", "swish", "celu"});
    session.curves[1].isVisible = false;
    const CurveId swish = session.curves[1].id;
    const CurveId celu = session.curves[2].id;
    EXPECT_NE(problemOf(session, {.parameter = "alhpa"})
                  .find("“alhpa” is not a parameter of all curves. Did you "
                        "mean alpha?"),
              std::string::npos);
    EXPECT_NE(problemOf(session, {.curve = celu, .parameter = "beta"}).find("alpha"), std::string::npos);
    EXPECT_NE(problemOf(session, {.curve = 99, .parameter = "beta"}), "none");
    EXPECT_NE(problemOf(session, {.curve = swish, .parameter = "beta"}).find("hidden"), std::string::npos);
    EXPECT_NE(problemOf(session, {.parameter = "epsilon", .from = 0, .to = 1}).find("greater than 0"),
              std::string::npos);
    EXPECT_NE(problemOf(session, {.curve = celu, .from = -1, .to = 1, .frames = 3}).find("without 0"),
              std::string::npos);
    EXPECT_EQ(problemOf(session, {.curve = celu, .from = -1, .to = 1, .frames = 4}), "none");
    EXPECT_NE(problemOf(sessionOf({"relu", "tanh"}), {}).find("alpha"), std::string::npos);
}

}  // namespace
}  // namespace actiscope::ui
