#include "ui/export/even_points.h"

#include "core/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace actiscope::ui {
namespace {

Session sessionWith(std::initializer_list<const char*> ids)
{
    Session session;
    for (const char* id : ids)
        addCurve(session, *findById(id));
    session.view.x = {-4, 4};
    return session;
}

FigureSettings settingsWith(std::initializer_list<PanelKind> kinds, int points)
{
    FigureSettings settings;
    settings.parts.panels = {};
    for (const PanelKind kind : kinds)
        settings.parts.panels[indexOf(kind)] = true;
    settings.points = points;
    return settings;
}

Sheet evenSheet(const Session& session, const FigureSettings& settings)
{
    return withEvenPoints(makeSheet(session, settings), session);
}

double gelu(double x)
{
    return x * std::erfc(-x / std::numbers::sqrt2) / 2;
}

double geluSlope(double x)
{
    const double density = std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi);
    return std::erfc(-x / std::numbers::sqrt2) / 2 + x * density;
}

void expectEverywhere(const SheetCurve& curve, std::size_t points, double (*expected)(double))
{
    ASSERT_EQ(curve.samples->x.size(), points);
    EXPECT_TRUE(curve.isEven);
    for (std::size_t i = 0; i < points; ++i) {
        const double x = curve.samples->x[i];
        const double right = expected(x);
        EXPECT_NEAR(x, -4 + 8.0 * double(i) / double(points - 1), 1e-14);
        EXPECT_NEAR(curve.samples->y[i], right, 1e-12 * std::max(1.0, std::abs(right))) << x;
    }
}

TEST(EvenPoints, AreExactOnTheFunction)
{
    const Sheet sheet = evenSheet(sessionWith({"gelu"}), settingsWith({PanelKind::value, PanelKind::slope}, 4001));
    ASSERT_EQ(sheet.panels.size(), 2U);
    expectEverywhere(sheet.panels[0].curves.front(), 4001, gelu);
    expectEverywhere(sheet.panels[1].curves.front(), 4001, geluSlope);
}

TEST(EvenPoints, AreDecimalLogarithmsOnALogarithmicAxis)
{
    Session session = sessionWith({"gelu"});
    session.view.slopeIsLogarithmic = true;
    const Sheet sheet = evenSheet(session, settingsWith({PanelKind::slope}, 401));
    expectEverywhere(sheet.panels[0].curves.front(), 401, [](double x) { return std::log10(std::abs(geluSlope(x))); });
}

TEST(EvenPoints, AreDifferencesWhereThoseAreShown)
{
    Session session = sessionWith({"gelu", "relu"});
    session.reference = session.curves[1].id;
    const Sheet sheet = evenSheet(session, settingsWith({PanelKind::difference}, 401));
    ASSERT_FALSE(sheet.panels[0].curves.empty());
    for (const SheetCurve& curve : sheet.panels[0].curves)
        if (curve.id == session.curves[0].id)
            expectEverywhere(curve, 401, [](double x) { return gelu(x) - std::max(0.0, x); });
}

TEST(EvenPoints, AreOfTheSlopeAndOfTheValueInACell)
{
    FigureSettings settings = settingsWith({PanelKind::value, PanelKind::slope}, 201);
    settings.parts.grid = true;
    const Sheet sheet = evenSheet(sessionWith({"gelu"}), settings);
    ASSERT_EQ(sheet.panels.size(), 1U);
    ASSERT_EQ(sheet.panels[0].curves.size(), 2U);
    expectEverywhere(sheet.panels[0].curves[0], 201, geluSlope);
    expectEverywhere(sheet.panels[0].curves[1], 201, gelu);
}

TEST(EvenPoints, StandInAMagnifiedWindowAsWell)
{
    FigureSettings settings = settingsWith({PanelKind::value}, 101);
    settings.inset = FigureInset{.x = {-2, 0}, .y = {-0.3, 0.1}};
    const Sheet sheet = evenSheet(sessionWith({"gelu"}), settings);
    ASSERT_TRUE(sheet.panels[0].inset);
    const Samples& samples = sheet.panels[0].inset->curves.front().samples;
    ASSERT_EQ(samples.x.size(), 101U);
    for (std::size_t i = 0; i < samples.x.size(); ++i)
        EXPECT_NEAR(samples.y[i], gelu(-2 + 0.02 * double(i)), 1e-14);
}

TEST(EvenPoints, KeepBothSidesOfAJump)
{
    // hardshrink jumps from −0.5 to 0 and from 0 to 0.5 at ∓0.5, which stand between the places.
    const Sheet sheet = evenSheet(sessionWith({"hardshrink"}), settingsWith({PanelKind::value}, 100));
    const Samples& samples = sheet.panels[0].curves.front().samples;
    std::vector<double> gaps;
    for (std::size_t i = 1; i + 1 < samples.x.size(); ++i) {
        if (!std::isnan(samples.y[i]))
            continue;
        gaps.push_back(samples.x[i]);
        EXPECT_NEAR(std::abs(samples.y[i + 1] - samples.y[i - 1]), 0.5, 1e-6);
    }
    ASSERT_EQ(gaps.size(), 2U);
    EXPECT_NEAR(gaps[0], -0.5, 1e-6);
    EXPECT_NEAR(gaps[1], 0.5, 1e-6);
    EXPECT_TRUE(std::ranges::is_sorted(samples.x));
    EXPECT_EQ(samples.x.size(), 106U);  // a gap and both of its ends each
}

TEST(EvenPoints, AreNoneWhereNoneAreAskedFor)
{
    const Session session = sessionWith({"gelu"});
    EXPECT_EQ(withEvenPoints(makeSheet(session, {}), session), makeSheet(session, {}));
}

}  // namespace
}  // namespace actiscope::ui
