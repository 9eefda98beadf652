#include "core/analysis/fit.h"
#include "ui/figure/end_labels.h"
#include "ui/figure/make_figure.h"
#include "ui/figure/numbers.h"
#include "ui/figure/region_text.h"

#include "core/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

Session sessionOf(std::initializer_list<std::string_view> ids)
{
    Session session;
    for (const std::string_view id : ids)
        addCurve(session, *findById(id));
    return session;
}

FigurePanel panelOf(const Figure& figure, PanelKind kind)
{
    return *std::find_if(figure.panels.begin(), figure.panels.end(),
                         [&](const FigurePanel& panel) { return panel.kind == kind; });
}

QStringList textsOf(const FigurePanel& panel)
{
    QStringList texts;
    for (const FigureLabel& label : panel.labels)
        texts << label.text;
    return texts;
}

const FigureCurve* lineOf(const FigurePanel& panel, CurveId id)
{
    for (const FigureCurve& curve : panel.curves) {
        if (curve.id == id && !curve.isGhost)
            return &curve;
    }
    return nullptr;
}

TEST(Figure, IsTheSameForTheSameSessionWhateverTheCacheHolds)
{
    Session session = firstSession();
    const Figure fresh = makeFigure(session);
    FigureCache cache;
    FigureOptions options;
    options.cache = &cache;
    Session other = session;
    other.outputScale = 2;
    other.epsilon = 0.1;
    makeFigure(other, options);
    EXPECT_EQ(makeFigure(session, options), fresh);
    EXPECT_EQ(makeFigure(session, options), fresh);
    EXPECT_NE(makeFigure(other, options), fresh);
}

TEST(Figure, FirstSessionIsSeenFromMinus2To4AndItsSlopesFromMinusOneFifthTo1Point2)
{
    const Figure figure = makeFigure(firstSession());
    EXPECT_EQ(panelOf(figure, PanelKind::value).y, (Interval{-2, 4}));
    EXPECT_NEAR(panelOf(figure, PanelKind::slope).y.low, -0.2, 1e-9);
    EXPECT_NEAR(panelOf(figure, PanelKind::slope).y.high, 1.2, 1e-9);
}

TEST(Figure, OneSpikeDoesNotFlattenTheOthers)
{
    Session session = firstSession();
    addCurve(session, *findById("exponential"));
    const Figure figure = makeFigure(session);
    EXPECT_LE(panelOf(figure, PanelKind::value).y.high, 6);
    EXPECT_LE(panelOf(figure, PanelKind::slope).y.high, 3);
    EXPECT_GE(panelOf(makeFigure(sessionOf({"exponential"})), PanelKind::value).y.high, 50);
}

TEST(Figure, SelectedCurveIsSeenWholeThoughTheOthersAreMuchFlatter)
{
    Session session = firstSession();
    const CurveId leaky = session.curves[1].id;
    addCurve(session, *findById("snake"));
    EXPECT_GE(panelOf(makeFigure(session), PanelKind::slope).y.high, 2) << "1 + sin 2x";
    setParameter(session, leaky, 0, -5);
    session.selected = leaky;
    const Interval slopes = panelOf(makeFigure(session), PanelKind::slope).y;
    EXPECT_LE(slopes.low, -5);
    EXPECT_GE(slopes.high, 1);
}

TEST(Figure, EveryFittedRangeHoldsZeroAndCanBeDrawn)
{
    for (const Activation& activation : catalogue()) {
        for (const Interval x : {Interval{-6, 6}, Interval{-0.001, 0.001}, Interval{90, 100}, Interval{-1e6, 1e6}}) {
            Session session;
            addCurve(session, activation);
            session.view.x = x;
            session.panels.shows(PanelKind::curvature) = true;
            for (const FigurePanel& panel : makeFigure(session).panels) {
                EXPECT_TRUE(panel.y.contains(0)) << activation.id();
                EXPECT_EQ(limited(panel.y), panel.y) << activation.id();
            }
        }
    }
}

TEST(Figure, CurvesThatCoincideAtTheEndShareOneLabelInTheOrderOfTheList)
{
    const QStringList texts = textsOf(panelOf(makeFigure(firstSession()), PanelKind::value));
    EXPECT_TRUE(texts.contains(QStringLiteral("ReLU = Leaky ReLU = ELU"))) << texts.join(u'|').toStdString();
    for (const char* name : {"GELU", "SiLU", "tanh", "Sigmoid"})
        EXPECT_TRUE(texts.contains(QString::fromLatin1(name))) << name;
    EXPECT_EQ(texts.size(), 5);
}

TEST(Figure, ALabelOfManyCurvesCountsThoseItDoesNotName)
{
    Session session;
    for (int i = 0; i < 14; ++i)
        addCurve(session, *findById("relu"));
    const FigurePanel panel = panelOf(makeFigure(session), PanelKind::value);
    ASSERT_EQ(panel.labels.size(), 1U);
    EXPECT_TRUE(panel.labels[0].text.endsWith(QStringLiteral(" and 10 more"))) << panel.labels[0].text.toStdString();
    EXPECT_EQ(panel.labels[0].text.count(QStringLiteral(" = ")), 3);
    EXPECT_EQ(panel.labels[0].curves.size(), 14U);
}

TEST(Figure, LabelsTellWhereTheirCurveLeaves)
{
    const Figure figure = makeFigure(firstSession());
    for (const FigureLabel& label : panelOf(figure, PanelKind::value).labels) {
        if (label.text == QLatin1String("tanh")) {
            EXPECT_EQ(label.place, FigureLabel::Place::right);
            EXPECT_NEAR(label.y, std::tanh(6), 1e-4);
        }
        if (label.text.startsWith(QLatin1String("ReLU"))) {
            EXPECT_EQ(label.place, FigureLabel::Place::top);
            EXPECT_NEAR(label.x, 4, 0.01);
            EXPECT_TRUE(label.isBold);
        }
    }
}

TEST(Figure, TwoCurvesOfOneActivationAreNamedByTheirParameters)
{
    Session session = sessionOf({"relu", "leaky_relu"});
    const CurveId second = duplicateCurve(session, session.curves[1].id);
    setParameter(session, second, 0, 0.3);
    const QStringList texts = textsOf(panelOf(makeFigure(session), PanelKind::value));
    EXPECT_TRUE(texts.join(u'|').contains(QStringLiteral("Leaky ReLU 0.3"))) << texts.join(u'|').toStdString();
}

TEST(Figure, SelectedCurvesRegionsShadeThePanelsAndSayWhereTheyEnd)
{
    Session session = firstSession();
    const auto sentences = [&] {
        QStringList texts;
        for (const FigureBand& band : panelOf(makeFigure(session), PanelKind::value).bands)
            texts << band.label;
        return texts;
    };
    EXPECT_EQ(sentences(), QStringList{QStringLiteral("saturated for x < −4.6052")});
    session.selected = session.curves.front().id;
    EXPECT_EQ(sentences(), QStringList{QStringLiteral("zero gradient for x < 0")});
    session.selected = 0;
    EXPECT_TRUE(sentences().isEmpty());
}

TEST(Figure, UpToSevenCurvesHaveColoursOfTheirOwnAndMoreThoseOfTheirFamilies)
{
    Session session = firstSession();
    const Palette& palette = lightPalette();
    for (const Curve& curve : session.curves) {
        const Figure figure = makeFigure(session);
        EXPECT_EQ(lineOf(figure.panels[0], curve.id)->colour, curveColour(palette, curve.colour));
        EXPECT_EQ(lineOf(figure.panels[0], curve.id)->opacity, 1);
    }
    addCurve(session, *findById("mish"));
    const Figure figure = makeFigure(session);
    const FigureCurve* gelu = lineOf(figure.panels[0], session.curves[3].id);
    const FigureCurve* mish = lineOf(figure.panels[0], session.selected);
    EXPECT_EQ(gelu->colour, mish->colour);
    EXPECT_LT(gelu->opacity, 1);
    EXPECT_EQ(mish->opacity, 1);
}

TEST(Figure, SelectedCurveIsThickerAndOnTop)
{
    const Session session = firstSession();
    for (const FigurePanel& panel : makeFigure(session).panels) {
        EXPECT_EQ(panel.curves.back().id, session.selected);
        EXPECT_EQ(panel.curves.back().width, 3);
        EXPECT_EQ(panel.curves.front().width, 2);
    }
}

TEST(Figure, HiddenCurvesAreLeftOutOfPanelsAndLanes)
{
    Session session = firstSession();
    session.curves[1].isVisible = false;
    EXPECT_EQ(makeFigure(session).panels[0].curves.size(), 6U);
    EXPECT_EQ(makeFigure(session).lanes.size(), 6U);
    toggleSolo(session, session.curves[3].id);
    EXPECT_EQ(makeFigure(session).panels[0].curves.size(), 1U);
    EXPECT_EQ(makeFigure(session).lanes.size(), 1U);
}

TEST(Figure, DragLeavesAThinGhostUnderEachMovingCurveAndFadesTheOthers)
{
    const Session origin = firstSession();
    Session now = origin;
    setSharedAlpha(now, 0.5);
    FigureOptions options;
    options.ghosts = &origin;
    options.isDragging = true;
    const CurveId leaky = origin.curves[1].id;
    options.moving = {leaky};
    const FigurePanel panel = makeFigure(now, options).panels[0];
    ASSERT_TRUE(panel.curves.front().isGhost);
    EXPECT_EQ(panel.curves.front().id, leaky);
    EXPECT_EQ(panel.curves.front().width, 1);
    EXPECT_NEAR(valueAt(panel.curves.front().samples, -4), -0.4, 1e-6) << "alpha 0.1";
    EXPECT_NEAR(valueAt(lineOf(panel, leaky)->samples, -4), -2, 1e-6) << "alpha 0.5";
    EXPECT_EQ(lineOf(panel, leaky)->opacity, 1);
    EXPECT_LT(lineOf(panel, origin.curves[5].id)->opacity, 0.5);
}

TEST(Figure, AxesStandStillWhereTheyAreHeld)
{
    Session session = firstSession();
    FigureOptions options;
    options.held[0] = Interval{-2, 4};
    session.outputScale = 3;
    EXPECT_EQ(makeFigure(session, options).panels[0].y, (Interval{-2, 4}));
    EXPECT_GT(makeFigure(session).panels[0].y.high, 4);
    session.view.range(PanelKind::value) = Interval{-1, 1};
    EXPECT_EQ(makeFigure(session, options).panels[0].y, (Interval{-1, 1})) << "the user's own range comes first";
}

TEST(Figure, CursorMarksTheSelectedCurveInEveryPanel)
{
    Session session = firstSession();
    session.cursor = -1.4;
    const Figure figure = makeFigure(session);
    ASSERT_TRUE(figure.cursor);
    ASSERT_EQ(figure.cursor->marks.size(), 2U);
    EXPECT_TRUE(figure.cursor->isPinned);
    EXPECT_NEAR(figure.cursor->marks[0].y, std::expm1(-1.4), 1e-12);
    EXPECT_NEAR(figure.cursor->marks[0].slope, std::exp(-1.4), 1e-12);
    EXPECT_NEAR(figure.cursor->marks[1].y, std::exp(-1.4), 1e-12);
    EXPECT_TRUE(std::isnan(figure.cursor->marks[1].slope)) << "one tangent, in the value panel";
}

TEST(Figure, LanesHoldTheRegionsOfTheirCurves)
{
    const Figure figure = makeFigure(firstSession());
    ASSERT_EQ(figure.lanes.size(), 7U);
    EXPECT_EQ(figure.lanes[0].analysis.kindAt(-1), RegionKind::dead);
    EXPECT_EQ(figure.lanes[2].analysis.kindAt(-5), RegionKind::saturated);
    EXPECT_TRUE(figure.lanes[2].isSelected);
    EXPECT_EQ(figure.lanesTitle, QStringLiteral("Regions |f ′| < 0.01"));
}

TEST(Figure, LanesExplainWhatStandsUnderThePointer)
{
    const Figure figure = makeFigure(firstSession());
    const QString dead = laneExplanation(figure.lanes[0], -3, 0.05);
    EXPECT_TRUE(dead.contains(QStringLiteral("zero gradient for x &lt; 0"))) << dead.toStdString();
    EXPECT_TRUE(dead.contains(QStringLiteral("unit whose inputs all fall"))) << dead.toStdString();
    EXPECT_TRUE(laneExplanation(figure.lanes[0], 0.01, 0.05).contains(QStringLiteral("Kink at x = 0")));
    // The stationary band of GELU is narrower than a pointer's reach and still found.
    EXPECT_TRUE(laneExplanation(figure.lanes[3], -0.70, 0.05).contains(QStringLiteral("stationary for −0.7754719")));
}

TEST(Figure, ALaneOfTooManyRegionsSaysSo)
{
    Session session = sessionOf({"snake"});
    session.view.x = {-500000, 500000};
    const Figure figure = makeFigure(session);
    ASSERT_TRUE(figure.lanes[0].analysis.regions.empty());
    EXPECT_TRUE(laneExplanation(figure.lanes[0], 0, 10).contains(QStringLiteral("too many regions to draw")));
    session.view.x = {-6, 6};
    EXPECT_FALSE(laneExplanation(makeFigure(session).lanes[0], 0, 0.05).contains(QStringLiteral("too many")));
}

TEST(Numbers, AreShortWithARealMinusSign)
{
    const struct {
        double value;
        const char16_t* text;
    } rows[] = {{0, u"0"},
                {-0.0, u"0"},
                {-4.605170186, u"−4.6052"},
                {0.01, u"0.01"},
                {1000000, u"10⁶"},
                {2.5e-7, u"2.5×10⁻⁷"},
                {-1e-9, u"−10⁻⁹"},
                {infinity, u"∞"},
                {-infinity, u"−∞"},
                {123456, u"123456"},
                {-0.77547190245, u"−0.77547"}};
    for (const auto& row : rows)
        EXPECT_EQ(shortNumber(row.value), QString::fromUtf16(row.text));
    EXPECT_EQ(numberTo(-1.40021, 0.01), QStringLiteral("−1.40"));
    EXPECT_EQ(numberTo(-0.0001, 0.01), QStringLiteral("0.00"));
}

}  // namespace
}  // namespace actiscope::ui
