// Roots, extrema, inflections, kinks, jumps, fixed points and the steepest point: against points solved at 40 digits
// from the defining formulas, against the facts of the literature, and for curves where a naive search goes wrong.
#include "core/analysis/notable_points.h"

#include "tests/core/csv_rows.h"
#include "tests/core/subjects.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace {

using namespace actiscope;
using namespace actiscope::test;
using Kind = NotablePoint::Kind;

std::vector<NotablePoint> pointsOf(const std::string& curve, double low = -6, double high = 6)
{
    const NamedActivation named = parseCurve(curve);
    return notablePoints(*named.activation, named.values, {low, high});
}

/// 1e-12 relative, and as much absolutely near 0.
double tolerance(double expected)
{
    return 1e-12 * std::max(std::abs(expected), 1e-3);
}

/// Points of the kinds that a search between the breaks can find.
bool isBetweenBreaks(const NotablePoint& point, const Shape& shape)
{
    const bool isSolved = point.kind == Kind::root || point.kind == Kind::minimum || point.kind == Kind::maximum ||
                          point.kind == Kind::inflection || point.kind == Kind::fixedPoint;
    const bool isAtBreak = std::ranges::any_of(shape.breaks, [&](const Break& place) { return place.x == point.x; });
    return isSolved && !point.isInterval() && !isAtBreak;
}

struct Expected {
    std::string kind;
    double x, y, slope;
};

std::vector<Expected> expectedPoints(const std::string& text)
{
    std::vector<Expected> points;
    for (const std::string& point : split(text, ' ')) {
        const std::vector<std::string> fields = split(point, ',');
        if (fields[0] != "none")
            points.push_back({fields[0], std::stod(fields[1]), std::stod(fields[2]), std::stod(fields[3])});
    }
    return points;
}

TEST(NotablePoints, areThoseThatFortyDigitsFindBetweenTheBreaksAndNoOthers)
{
    std::ifstream file(ACTISCOPE_TEST_DATA "/notable_points.csv");
    std::string line;
    ASSERT_TRUE(std::getline(file, line)) << "tests/data/notable_points.py writes the file";
    while (std::getline(file, line)) {
        const std::vector<std::string> row = split(line, ';');
        const Subject curve = subject(row[0]);
        const NamedActivation named = parseCurve(row[0]);
        std::vector<NotablePoint> found =
            notablePoints(*named.activation, named.values, {std::stod(row[1]), std::stod(row[2])});
        std::erase_if(found, [&](const NotablePoint& point) { return !isBetweenBreaks(point, curve.shape); });
        std::vector<Expected> expected = expectedPoints(row[3]);
        std::ranges::sort(expected, {}, [](const Expected& point) { return std::pair(point.kind, point.x); });
        std::ranges::sort(found, {},
                          [](const NotablePoint& point) { return std::pair(identifier(point.kind), point.x); });
        ASSERT_EQ(found.size(), expected.size()) << row[0] << ": " << describe(found);
        for (std::size_t i = 0; i < found.size(); ++i) {
            SCOPED_TRACE(row[0] + " " + expected[i].kind + " near " + std::to_string(expected[i].x));
            EXPECT_EQ(identifier(found[i].kind), expected[i].kind);
            EXPECT_NEAR(found[i].x, expected[i].x, tolerance(expected[i].x));
            EXPECT_NEAR(found[i].y, expected[i].y, tolerance(expected[i].y));
            EXPECT_NEAR(found[i].slope, expected[i].slope, tolerance(expected[i].slope));
        }
    }
}

TEST(NotablePoints, areWhereTheLiteratureHasThem)
{
    for (const auto& row : readRows("catalogue/points.csv")) {
        const std::string kind = row.at("kind") == "fixed point" ? "fixed_point" : row.at("kind");
        const double x = std::stod(row.at("x"));
        const std::vector<NotablePoint> points = pointsOf(row.at("curve"));
        const auto point = std::ranges::find_if(points, [&](const NotablePoint& each) {
            return identifier(each.kind) == kind && std::abs(each.x - x) <= tolerance(x);
        });
        ASSERT_NE(point, points.end()) << row.at("curve") << ' ' << kind << ' ' << x << ": " << describe(points);
        if (!row.at("value").empty()) {
            EXPECT_NEAR(point->y, std::stod(row.at("value")), tolerance(point->y)) << row.at("curve");
        }
    }
}

TEST(NotablePoints, ofPiecewiseCurvesAreIntervalsKinksAndJumps)
{
    const struct {
        const char* curve;
        const char* points;
    } rows[] = {
        {"relu", "root (-6, 0) | kink 0 | fixed_point (0, 6)"},
        {"relu:scale=0", "root (-6, 6) | fixed_point 0"},
        {"relu:scale=2", "root (-6, 0) | kink 0 | fixed_point 0"},
        {"relu6", "root (-6, 0) | kink 0 | fixed_point (0, 6) | kink 6"},
        {"identity", "fixed_point (-6, 6) | root 0"},
        {"identity:scale=-1", "root 0 | fixed_point 0"},
        {"leaky_relu", "root 0 | kink 0 | fixed_point (0, 6)"},
        {"leaky_relu:alpha=1", "fixed_point (-6, 6) | root 0"},
        {"leaky_relu:alpha=0", "root (-6, 0) | kink 0 | fixed_point (0, 6)"},
        // |x|
        {"leaky_relu:alpha=-1", "root 0 | minimum 0 | kink 0 | fixed_point (0, 6)"},
        {"leaky_relu:alpha=-1,scale=-1", "fixed_point (-6, 0) | root 0 | maximum 0 | kink 0"},
        {"threshold", "jump 0.1 | fixed_point (0.1, 6)"},
        {"threshold:threshold=-1,value=0.5", "jump -1 | fixed_point (-1, 6) | root 0"},
        {"thresholded_relu", "root (-6, 1) | fixed_point 0 | jump 1 | fixed_point (1, 6)"},
        {"elu", "root 0 | fixed_point (0, 6)"},
        {"elu:alpha=2", "fixed_point -1.59362426004004 | root 0 | kink 0 | fixed_point (0, 6) | steepest 0"},
        {"elu:alpha=-2", "root 0 | minimum 0 | kink 0 | fixed_point (0, 6) | steepest 0"},
        {"celu", "root 0 | fixed_point (0, 6)"},
        {"hardtanh", "kink -1 | fixed_point (-1, 1) | root 0 | kink 1"},
        {"hardshrink",
         "fixed_point (-6, -0.5) | root (-0.5, 0.5) | jump -0.5 | fixed_point 0 | jump 0.5 | fixed_point (0.5, 6)"},
        {"hardshrink:lambda=0", "fixed_point (-6, 6) | root 0"},
        {"softshrink", "root (-0.5, 0.5) | kink -0.5 | fixed_point 0 | kink 0.5"},
        {"hardsigmoid", "root (-6, -3) | kink -3 | fixed_point 0.6 | kink 3"},
        {"hard_sigmoid_onnx", "root (-6, -2.5) | kink -2.5 | fixed_point 0.625 | kink 2.5"},
        {"hardswish",
         "root (-6, -3) | kink -3 | minimum -1.5 | root 0 | fixed_point 0 | kink 3 | fixed_point (3, 6) | "
         "steepest 3"},
        {"sparse_plus", "root (-6, -1) | fixed_point (1, 6)"},
        {"sparse_sigmoid", "root (-6, -1) | kink -1 | kink 1 | fixed_point 1"},
        {"relu_squared", "root (-6, 0) | fixed_point 0 | fixed_point 1"},
        {"softsign", "root 0 | inflection 0 | fixed_point 0 | steepest 0"},
        {"tanhshrink", "root 0 | inflection 0 | fixed_point 0"},
        {"softplus", ""},
        {"squareplus", ""},
        {"exponential", ""},
        {"logsigmoid", ""},
        {"bent_identity", "root 0 | fixed_point 0"},
        {"squareplus:b=0", "root (-6, 0) | kink 0 | fixed_point (0, 6)"},
        {"swish:beta=0", "root 0 | fixed_point 0"},
    };
    for (const auto& row : rows) {
        const double solved = -1.5936242600400401;  // 2(e^x − 1) = x is x = −2 − W(−2/e²)
        std::vector<NotablePoint> points = pointsOf(row.curve);
        for (NotablePoint& point : points)
            if (std::abs(point.x - solved) < 1e-12)
                point.x = point.to = solved;
        EXPECT_EQ(describe(points), row.points) << row.curve;
    }
}

/// The steepest points and |f′| there.
TEST(NotablePoints, nameTheSteepestWhereItIsReached)
{
    const struct {
        const char* curve;
        std::vector<double> x;
        double slope;
    } rows[] = {
        {"gelu", {std::sqrt(2)}, 1.12890414518515478634},
        {"gelu_tanh", {1.4185040087908283555}, 1.12899306865877176546},
        {"silu", {2.3993572805154676678}, 1.09983932012886691696},
        {"mish", {1.4905711794854284593}, 1.08849816125173},
        {"sigmoid", {0}, 0.25},
        {"tanh", {0}, 1},
        {"softsign", {0}, 1},
        {"gaussian", {-std::sqrt(0.5), std::sqrt(0.5)}, std::sqrt(2 / std::exp(1))},
        {"selu", {0}, 1.7580993408473768599},
        {"elu:alpha=2.5", {0}, 2.5},
        {"hardswish", {3}, 1.5},
        {"relu", {}, 0},
        {"leaky_relu", {}, 0},
        {"elu", {}, 0},
        {"relu_squared", {}, 0},
        {"exponential", {}, 0},
        {"tanhshrink", {}, 0},
        {"bent_identity", {}, 0},
        {"softplus", {}, 0},
        {"relu6", {}, 0},
    };
    for (const auto& row : rows) {
        std::vector<NotablePoint> points = pointsOf(row.curve);
        std::erase_if(points, [](const NotablePoint& point) { return point.kind != Kind::steepest; });
        ASSERT_EQ(points.size(), row.x.size()) << row.curve << ": " << describe(points);
        for (std::size_t i = 0; i < points.size(); ++i) {
            EXPECT_NEAR(points[i].x, row.x[i], tolerance(row.x[i])) << row.curve;
            EXPECT_NEAR(std::abs(points[i].slope), row.slope, 1e-14 * row.slope) << row.curve;
        }
    }
}

TEST(NotablePoints, tellBothSidesOfKinksAndJumps)
{
    const NotablePoint kink = pointsOf("leaky_relu:alpha=0.25").at(1);
    EXPECT_EQ(kink.kind, Kind::kink);
    EXPECT_EQ(kink.left.slope, 0.25);
    EXPECT_EQ(kink.right.slope, 1);
    EXPECT_EQ(kink.slope, 0.25);
    const NotablePoint jump = pointsOf("threshold:threshold=1,value=20").at(0);
    EXPECT_EQ(jump.kind, Kind::jump);
    EXPECT_EQ(jump.left.value, 20);
    EXPECT_DOUBLE_EQ(jump.right.value, 1);
    EXPECT_EQ(jump.y, 20);
}

TEST(NotablePoints, doNotDependOnTheViewBeyondItsEnds)
{
    const std::vector<NotablePoint> all = pointsOf("mish");
    for (const double reach : {1e-6, 1.0, 3.0, 50.0, 1e6})
        for (const double middle : {0.0, -1.1924312145154952121, 1.4905711794854284593}) {
            const Interval range{middle - reach, middle + reach};
            std::vector<NotablePoint> expected = all;
            std::erase_if(expected, [&](const NotablePoint& point) { return !range.contains(point.x); });
            const std::vector<NotablePoint> found = pointsOf("mish", range.low, range.high);
            ASSERT_EQ(found.size(), expected.size()) << middle << " ± " << reach << ": " << describe(found);
            for (std::size_t i = 0; i < found.size(); ++i) {
                EXPECT_EQ(found[i].kind, expected[i].kind);
                EXPECT_NEAR(found[i].x, expected[i].x, tolerance(found[i].x));
            }
        }
}

TEST(NotablePoints, ofTheWholeLineAndOfSinglePoints)
{
    const NamedActivation relu = parseCurve("relu");
    EXPECT_EQ(describe(notablePoints(*relu.activation, relu.values, realLine)),
              "root (-inf, 0) | kink 0 | fixed_point (0, inf)");
    EXPECT_EQ(describe(pointsOf("relu", 0, 0)), "root 0 | kink 0 | fixed_point 0");
    EXPECT_EQ(describe(pointsOf("gelu", 0, 0)), "root 0 | fixed_point 0");
    EXPECT_EQ(describe(pointsOf("gelu", 5, 5)), "");
    EXPECT_THROW(pointsOf("gelu", 1, 0), std::invalid_argument);
}

TEST(NotablePoints, thatRepeatForEverAreTheNearestToTheMiddle)
{
    const std::vector<NotablePoint> points = pointsOf("snake:alpha=1000", -6, 8);
    EXPECT_EQ(points.size(), mostNotablePoints);
    for (const NotablePoint& point : points)
        EXPECT_NEAR(point.x, 1, 0.2);
    EXPECT_EQ(pointsOf("snake", -100000, 100000).size(), mostNotablePoints);
}

TEST(NotablePoints, ofUnusualParametersAreZerosOfWhatTheySay)
{
    for (const Subject& each : subjects())
        for (const NotablePoint& point : notablePoints(*each.activation, each.values, {-6, 6})) {
            SCOPED_TRACE(each.text + " " + std::string(identifier(point.kind)) + " " + std::to_string(point.x));
            const double size = std::abs(point.x) + std::abs(each.at(point.x + 0.01).value) + 1e-3;
            if (point.kind == Kind::root && !point.isInterval()) {
                EXPECT_NEAR(point.y, 0, 1e-13 * size);
            } else if (point.kind == Kind::fixedPoint && !point.isInterval()) {
                EXPECT_NEAR(point.y, point.x, 1e-13 * size);
            } else if (point.kind == Kind::minimum) {
                EXPECT_GT(each.at(point.x - 1e-4).value, point.y);
                EXPECT_GT(each.at(point.x + 1e-4).value, point.y);
            } else if (point.kind == Kind::maximum) {
                EXPECT_LT(each.at(point.x - 1e-4).value, point.y);
                EXPECT_LT(each.at(point.x + 1e-4).value, point.y);
            } else if (point.kind == Kind::inflection) {
                EXPECT_LT(each.at(point.x - 1e-4).curvature * each.at(point.x + 1e-4).curvature, 0);
            }
            EXPECT_EQ(point.y, each.at(point.x).value);
        }
}

}  // namespace
