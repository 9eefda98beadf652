#include "core/reading.h"

#include "core/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace actiscope {
namespace {

Session sessionOf(std::initializer_list<std::string_view> ids)
{
    Session session;
    for (const std::string_view id : ids)
        addCurve(session, *findById(id));
    return session;
}

TEST(Reading, ASecantsSlopeIsTheMeanSlopeBetweenItsEnds)
{
    const Session session = sessionOf({"relu_squared"});  // x² for x > 0
    const Secant secant = secantOf(session, session.curves[0], 1, 3);
    EXPECT_EQ(secant.dx, 2);
    EXPECT_DOUBLE_EQ(secant.df, 8);
    EXPECT_DOUBLE_EQ(secant.slope, 4);
    EXPECT_DOUBLE_EQ(secantOf(session, session.curves[0], 3, 3).slope, 6) << "where both meet it is the tangent's";
}

TEST(Reading, NumbersAreThoseThatAreDrawn)
{
    Session session = sessionOf({"relu", "identity"});
    session.outputScale = 3;
    EXPECT_EQ(pointOf(session, session.curves[0], 2).value, 6);
    EXPECT_EQ(differenceAt(session, session.curves[0], session.curves[1], -2), 6);
}

TEST(Reading, AnAngleIsThatOfUnitsOfOneLength)
{
    EXPECT_DOUBLE_EQ(degreesOf(1), 45);
    EXPECT_DOUBLE_EQ(degreesOf(0), 0);
    EXPECT_DOUBLE_EQ(degreesOf(-infinity), -90);
}

TEST(Reading, TheNextCurveAboveAndBelowIsTheNextInHeight)
{
    // At 2: sigmoid 0.88, tanh 0.96, relu 2; identity as relu, after it in the list.
    Session session = sessionOf({"tanh", "relu", "sigmoid", "identity"});
    const auto id = [&](std::size_t i) { return session.curves[i].id; };
    session.selected = id(2);
    EXPECT_EQ(curveAbove(session, 2), id(0));
    EXPECT_EQ(curveBelow(session, 2), std::nullopt);
    session.selected = id(0);
    EXPECT_EQ(curveAbove(session, 2), id(1));
    session.selected = id(1);
    EXPECT_EQ(curveAbove(session, 2), id(3)) << "curves that coincide can each be reached";
    session.selected = id(3);
    EXPECT_EQ(curveAbove(session, 2), std::nullopt);
    EXPECT_EQ(curveBelow(session, 2), id(1));
    session.selected = 0;
    EXPECT_EQ(curveAbove(session, 2), id(2)) << "going up starts at the bottom";
    EXPECT_EQ(curveBelow(session, 2), id(3)) << "going down at the top";
    session.selected = id(2);
    session.curves[0].isVisible = false;
    EXPECT_EQ(curveAbove(session, 2), id(1)) << "hidden curves are passed over";
}

TEST(Reading, ACursorSnapsToKinksAndEndsOfRegions)
{
    Session session = sessionOf({"relu6"});
    EXPECT_EQ(anchorsOf(session, session.curves[0]), (std::vector<double>{0, 6}));
    session.view.x = {-1, 1};
    EXPECT_EQ(anchorsOf(session, session.curves[0]), std::vector<double>{0}) << "in view";
}

TEST(Reading, ACursorSnapsToNotablePointsWhereTheyAreShown)
{
    Session session = sessionOf({"gaussian"});  // exp(−x²): inflections at ±1/√2, the maximum at 0
    const auto holds = [&](double x) {
        const std::vector<double> anchors = anchorsOf(session, session.curves[0]);
        return std::any_of(anchors.begin(), anchors.end(), [x](double a) { return std::abs(a - x) < 1e-12; });
    };
    EXPECT_FALSE(holds(std::sqrt(0.5)));
    session.showsNotablePoints = true;
    EXPECT_TRUE(holds(std::sqrt(0.5)));
    EXPECT_TRUE(holds(-std::sqrt(0.5)));
    EXPECT_TRUE(holds(0));
}

TEST(Reading, APlateauOfRootsIsAPlaceAtItsEndAndNotWhereTheViewEnds)
{
    const Session session = sessionOf({"relu"});
    EXPECT_EQ(notablePlacesOf(session, session.curves[0]), std::vector<double>{0});
}

TEST(Reading, AnXIsRoundedToWhatAPixelIsWorth)
{
    const struct {
        double x;
        double pixel;
        double rounded;
    } rows[] = {{-1.3987, 0.0207, -1.4}, {0.30000000000000004, 0.01, 0.3},
                {1234.56, 10, 1230},     {-0.004, 0.02, 0},
                {2.7e-7, 1e-9, 2.7e-7},  {5.5, 1, 6},
                {1.25, 0, 1.25},         {7, 1e-20, 7}};
    for (const auto& row : rows)
        EXPECT_EQ(roundedToPixel(row.x, row.pixel), row.rounded) << row.x << " where a pixel is " << row.pixel;
}

TEST(Reading, SnappingIsExactWithinReachAndRoundsBeyond)
{
    const std::vector<double> anchors{-0.75179, 1.0 / 3};
    EXPECT_EQ(snapped(0.31, 0.02, 0.1, anchors), 1.0 / 3);
    EXPECT_EQ(snapped(0.5049, 0.02, 0.1, anchors), 0.5);
    EXPECT_EQ(snapped(0.5049, 0.02, 0.1, {}), 0.5);
    EXPECT_EQ(anchorAfter(-1, anchors), -0.75179);
    EXPECT_EQ(anchorAfter(-0.75179, anchors), 1.0 / 3);
    EXPECT_EQ(anchorAfter(1.0 / 3, anchors), std::nullopt);
    EXPECT_EQ(anchorBefore(1, anchors), 1.0 / 3);
    EXPECT_EQ(anchorBefore(-0.75179, anchors), std::nullopt);
}

TEST(Reading, StepsAreTheDecimalNumbersThatWereMeant)
{
    EXPECT_EQ(steps(-0.3, 0.3, 0.1, 100), (std::vector<double>{-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3}));
    EXPECT_EQ(steps(3, 1, -1, 100), (std::vector<double>{3, 2, 1}));
    EXPECT_EQ(steps(0, 1, 0.4, 100), (std::vector<double>{0, 0.4, 0.8}));
    EXPECT_TRUE(steps(0, 1, -1, 100).empty());
    EXPECT_TRUE(steps(0, 1, 0, 100).empty());
    EXPECT_EQ(steps(0, 1e9, 1, 5).size(), 5U);
}

TEST(Reading, NoCurveIsItsOwnReference)
{
    Session session = sessionOf({"gelu", "gelu_tanh"});
    session.reference = session.curves[1].id;
    EXPECT_EQ(referenceFor(session, session.curves[0]), &session.curves[1]);
    EXPECT_EQ(referenceFor(session, session.curves[1]), nullptr);
    session.reference = 99;
    EXPECT_EQ(referenceFor(session, session.curves[0]), nullptr);
}

}  // namespace
}  // namespace actiscope
