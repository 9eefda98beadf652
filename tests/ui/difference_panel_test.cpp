#include "ui/figure/difference_panel.h"

#include "core/catalogue.h"
#include "ui/figure/make_figure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

Session comparison(std::string_view f, std::string_view g)
{
    Session session;
    addCurve(session, *findById(g));
    addCurve(session, *findById(f));
    session.reference = session.curves[0].id;
    session.panels.shows(PanelKind::difference) = true;
    return session;
}

FigurePanel differencesOf(const Session& session, const FigureOptions& options = {})
{
    const Figure figure = makeFigure(session, options);
    const auto panel = std::ranges::find(figure.panels, PanelKind::difference, &FigurePanel::kind);
    return panel == figure.panels.end() ? FigurePanel{} : *panel;
}

TEST(DifferencePanel, GeluAgainstItsTanhFormDeviatesMostAt2Point70)
{
    const FigurePanel panel = differencesOf(comparison("gelu", "gelu_tanh"));
    ASSERT_EQ(panel.curves.size(), 1U) << "the reference itself is the zero line";
    ASSERT_EQ(panel.points.size(), 1U);
    // By golden section on x(Φ(x) − (1 + tanh(√(2/π)(x + 0.044715x³)))/2) in long double.
    const auto difference = [](long double x) {
        const long double inner = std::sqrt(2 / 3.14159265358979323846L) * (x + 0.044715L * x * x * x);
        return x * (std::erfc(-x / std::sqrt(2.0L)) / 2 - (1 + std::tanh(inner)) / 2);
    };
    long double low = 2.5L, high = 2.9L;
    for (int i = 0; i < 200; ++i) {
        const long double a = low + (high - low) * 0.382L, b = low + (high - low) * 0.618L;
        (std::abs(difference(a)) > std::abs(difference(b)) ? high : low) =
            std::abs(difference(a)) > std::abs(difference(b)) ? b : a;
    }
    // Both sides deviate as much: f − g is even.
    EXPECT_NEAR(std::abs(panel.points[0].x), static_cast<double>(low), 1e-6);
    EXPECT_NEAR(panel.points[0].y, static_cast<double>(difference(low)), 1e-15);
    EXPECT_TRUE(panel.points[0].text.startsWith(QStringLiteral("−4.73×10⁻⁴")) ||
                panel.points[0].text.startsWith(QStringLiteral("−0.000473")))
        << panel.points[0].text.toStdString();
    EXPECT_LE(panel.y.low, panel.points[0].y);
    EXPECT_LT(panel.y.high - panel.y.low, 2e-3);
}

TEST(DifferencePanel, WithoutAReferenceItSaysWhatToDo)
{
    Session session = comparison("gelu", "relu");
    session.reference = 0;
    FigurePanel panel = differencesOf(session);
    EXPECT_TRUE(panel.curves.empty());
    EXPECT_FALSE(panel.hint.isEmpty());
    EXPECT_LT(panel.y.low, panel.y.high);
    session.reference = session.curves[0].id;
    session.curves[1].isVisible = false;
    EXPECT_FALSE(differencesOf(session).hint.isEmpty()) << "and where only the reference is shown";
}

TEST(DifferencePanel, EqualCurvesAreAFlatLineWithoutAMark)
{
    const FigurePanel panel = differencesOf(comparison("tanh", "tanh"));
    ASSERT_EQ(panel.curves.size(), 1U);
    EXPECT_EQ(panel.y, (Interval{-1, 1}));
    EXPECT_TRUE(panel.points.empty());
}

TEST(DifferencePanel, TheLastDigitsOfDoublesAreAFlatLineToo)
{
    // ELU at alpha 1 is CELU at alpha 1; the swish at beta 1 is the SiLU: the same functions, computed on other ways.
    for (const auto& [f, g] : {std::pair("elu", "celu"), {"swish", "silu"}}) {
        Session session = comparison(f, g);
        session.outputScale = 1 + 1e-15;
        const FigurePanel panel = differencesOf(session);
        double most = 0;
        for (const double y : panel.curves.at(0).samples->y)
            most = std::max(most, std::abs(y));
        EXPECT_LE(most, 1e-13) << f;
        EXPECT_LT(most, 1e-3 * panel.y.high) << f;
    }
}

TEST(DifferencePanel, EveryPairHasARangeThatCanBeDrawn)
{
    const auto activations = catalogue();
    for (std::size_t i = 0; i < activations.size(); ++i) {
        const std::string_view g = activations[(i + 7) % activations.size()].id();
        for (const Interval x : {Interval{-6, 6}, Interval{-1e-6, 1e-6}, Interval{-1e6, 1e6}}) {
            Session session = comparison(activations[i].id(), g);
            session.view.x = x;
            const FigurePanel panel = differencesOf(session);
            EXPECT_LT(panel.y.low, panel.y.high) << activations[i].id() << " − " << g;
            EXPECT_TRUE(std::isfinite(panel.y.low) && std::isfinite(panel.y.high));
            EXPECT_TRUE(panel.y.contains(0));
            for (const FigurePoint& point : panel.points)
                EXPECT_TRUE(std::isfinite(point.x) && std::isfinite(point.y));
        }
    }
}

TEST(DifferencePanel, TheCacheChangesNothing)
{
    ReadingCache cache;
    FigureOptions options;
    options.reading = &cache;
    Session session = comparison("gelu", "silu");
    EXPECT_EQ(differencesOf(session, options), differencesOf(session));
    setParameter(session, session.curves[0].id, 0, 2);
    EXPECT_EQ(differencesOf(session, options), differencesOf(session));
    session.outputScale = 2;
    EXPECT_EQ(differencesOf(session, options), differencesOf(session));
    session.view.x = {-2, 3};
    EXPECT_EQ(differencesOf(session, options), differencesOf(session));
    session.curves[0].activation = "relu";
    session.curves[0].values = findById("relu")->defaults();
    EXPECT_EQ(differencesOf(session, options), differencesOf(session));
    cache.keepOnly(session);
    EXPECT_EQ(differencesOf(session, options), differencesOf(session));
}

TEST(NotableMarks, StandOnTheCurveAndItsDerivative)
{
    Session session;
    addCurve(session, *findById("gaussian"));
    EXPECT_TRUE(makeFigure(session).panels[0].points.empty()) << "unless they are asked for";
    session.showsNotablePoints = true;
    const Figure figure = makeFigure(session);
    const auto holds = [](const FigurePanel& panel, double x, double y) {
        return std::ranges::any_of(panel.points, [=](const FigurePoint& point) {
            return std::abs(point.x - x) < 1e-9 && std::abs(point.y - y) < 1e-9;
        });
    };
    const double side = std::sqrt(0.5);
    EXPECT_TRUE(holds(figure.panels[0], 0, 1));
    EXPECT_TRUE(holds(figure.panels[0], side, std::exp(-0.5)));
    EXPECT_TRUE(holds(figure.panels[1], 0, 0));
    EXPECT_TRUE(holds(figure.panels[1], side, -2 * side * std::exp(-0.5)));
}

TEST(NotableMarks, AKinkIsMarkedOnBothSidesOfItsSlope)
{
    Session session;
    addCurve(session, *findById("relu"));
    session.showsNotablePoints = true;
    const Figure figure = makeFigure(session);
    ASSERT_EQ(figure.panels[0].points.size(), 1U) << "all at one place share one mark";
    EXPECT_TRUE(figure.panels[0].points[0].text.contains(QStringLiteral("Kink")));
    std::vector<double> slopes;
    for (const FigurePoint& point : figure.panels[1].points)
        slopes.push_back(point.y);
    std::ranges::sort(slopes);
    EXPECT_EQ(slopes, (std::vector<double>{0, 1}));
}

}  // namespace
}  // namespace actiscope::ui
