// What a user does to the list of curves, as text in and text out.
#include "core/session.h"

#include "core/catalogue.h"
#include "core/error.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace actiscope {
namespace {

CurveId add(Session& session, std::string_view id)
{
    return addCurve(session, *findById(id));
}

void set(Session& session, CurveId id, std::string_view parameter, double value)
{
    EXPECT_TRUE(setParameter(session, id, *activationOf(*findCurve(session, id)).parameterIndex(parameter), value));
}

double get(const Session& session, CurveId id, std::string_view parameter)
{
    const Curve& curve = *findCurve(session, id);
    return curve.values[*activationOf(curve).parameterIndex(parameter)];
}

std::string label(const Session& session, CurveId id)
{
    return labelOf(*findCurve(session, id));
}

std::string nameOf(std::string_view id)
{
    return std::string(findById(id)->info().name);
}

std::string symbolOf(std::string_view id, std::string_view parameter)
{
    const Activation& activation = *findById(id);
    return std::string(activation.parameters()[*activation.parameterIndex(parameter)].symbol);
}

/// "ReLU | *Leaky ReLU 0.1 | (tanh)": the list, the selected one with a star, hidden ones in brackets.
std::string list(const Session& session)
{
    std::string text;
    for (const Curve& curve : session.curves) {
        text += text.empty() ? "" : " | ";
        const std::string name = (curve.id == session.selected ? "*" : "") + labelOf(curve);
        text += isShown(session, curve) ? name : "(" + name + ")";
    }
    return text;
}

TEST(Session, FirstStartShowsSevenCurvesWithEluSelected)
{
    const Session session = firstSession();
    EXPECT_EQ(list(session), "ReLU | Leaky ReLU 0.1 | *ELU | GELU | SiLU | tanh | Sigmoid");
    EXPECT_EQ(session.view.x, (Interval{-6, 6}));
    EXPECT_EQ(session.epsilon, 0.01);
}

TEST(Session, LabelsNameWhatDiffersFromTheDefaults)
{
    Session session;
    const CurveId leaky = add(session, "leaky_relu");
    EXPECT_EQ(label(session, leaky), "Leaky ReLU");
    set(session, leaky, "alpha", 0.1);
    EXPECT_EQ(label(session, leaky), "Leaky ReLU 0.1");
    set(session, leaky, "scale", 2);
    EXPECT_EQ(label(session, leaky), "Leaky ReLU 0.1, ×2");
    set(session, leaky, "alpha", 0.01);
    EXPECT_EQ(label(session, leaky), "Leaky ReLU ×2");

    const CurveId hardtanh = add(session, "hardtanh");
    set(session, hardtanh, "max", 6);
    EXPECT_EQ(label(session, hardtanh), nameOf("hardtanh") + " " + symbolOf("hardtanh", "max") + " 6");

    const CurveId general = add(session, "relu_general");
    set(session, general, "alpha", 0.1);
    set(session, general, "max_value", 6);
    EXPECT_EQ(label(session, general), nameOf("relu_general") + " " + symbolOf("relu_general", "alpha") + " 0.1, " +
                                           symbolOf("relu_general", "max_value") + " 6");

    findCurve(session, general)->label = "mine";
    EXPECT_EQ(label(session, general), "mine");
}

TEST(Session, SeluKeepsItsNameAtItsOwnScale)
{
    Session session;
    const CurveId selu = add(session, "selu");
    EXPECT_EQ(label(session, selu), "SELU");
    set(session, selu, "scale", 1);
    EXPECT_EQ(label(session, selu), "SELU ×1");
}

TEST(Session, ACurveThatIsAddedIsSelectedAndHasDefaultsAndAFreeColour)
{
    Session session;
    const CurveId first = add(session, "gelu");
    const CurveId second = add(session, "prelu");
    const CurveId third = add(session, "gelu");
    EXPECT_EQ(session.selected, third);
    EXPECT_EQ(get(session, second, "alpha"), 0.25);
    EXPECT_EQ(findCurve(session, second)->sliders.size(), findCurve(session, second)->values.size());
    EXPECT_EQ(findCurve(session, first)->colour, 0);
    EXPECT_EQ(findCurve(session, third)->colour, 2);
    removeCurve(session, second);
    EXPECT_EQ(findCurve(session, add(session, "relu"))->colour, 1) << "the lowest free slot";
    EXPECT_EQ(findCurve(session, add(session, "relu"))->colour, 3);
}

TEST(Session, IdsStayUnique)
{
    Session session;
    showAllActivations(session);
    for (int i = 0; i < 20; ++i) {
        removeCurve(session, session.curves[static_cast<std::size_t>(i)].id);
        duplicateCurve(session, session.curves.front().id);
    }
    std::set<CurveId> ids;
    for (const Curve& curve : session.curves)
        ids.insert(curve.id);
    EXPECT_EQ(ids.size(), session.curves.size());
    EXPECT_FALSE(ids.contains(0));
}

TEST(Session, IdsStayUniqueWhereAFileHasUsedTheHighest)
{
    Session session;
    add(session, "relu");
    session.curves.front().id = 0xffffffffU;
    const CurveId added = add(session, "tanh");
    EXPECT_NE(added, 0U);
    EXPECT_NE(added, 0xffffffffU);
    EXPECT_NE(add(session, "tanh"), added);
}

TEST(Session, TheColourStaysAsLongAsTheCurveLives)
{
    Session session = firstSession();
    const CurveId gelu = session.curves[3].id;
    const int colour = findCurve(session, gelu)->colour;
    removeCurve(session, session.curves[0].id);
    moveCurve(session, gelu, 0);
    EXPECT_EQ(findCurve(session, gelu)->colour, colour);
}

TEST(Session, ADuplicateStandsBelowItsOriginalAndGoesItsOwnWay)
{
    Session session = firstSession();
    const CurveId leaky = session.curves[1].id;
    findCurve(session, leaky)->label = "mine";
    const CurveId copy = duplicateCurve(session, leaky);
    EXPECT_EQ(list(session), "ReLU | mine | *Leaky ReLU 0.1 | ELU | GELU | SiLU | tanh | Sigmoid");
    EXPECT_TRUE(findCurve(session, leaky)->followsAlpha);
    EXPECT_FALSE(findCurve(session, copy)->followsAlpha);
    EXPECT_NE(findCurve(session, copy)->colour, findCurve(session, leaky)->colour);
    setSharedAlpha(session, 0.3);
    EXPECT_EQ(get(session, copy, "alpha"), 0.1);
    EXPECT_EQ(get(session, leaky, "alpha"), 0.3);
}

TEST(Session, RemovingTheSelectedCurveSelectsItsNeighbour)
{
    Session session = firstSession();
    removeCurve(session, session.selected);
    EXPECT_EQ(list(session), "ReLU | Leaky ReLU 0.1 | *GELU | SiLU | tanh | Sigmoid");
    session.selected = session.curves.back().id;
    removeCurve(session, session.selected);
    EXPECT_EQ(list(session), "ReLU | Leaky ReLU 0.1 | GELU | SiLU | *tanh");
    removeCurve(session, session.curves.front().id);
    EXPECT_EQ(list(session), "Leaky ReLU 0.1 | GELU | SiLU | *tanh");
    while (!session.curves.empty())
        removeCurve(session, session.selected);
    EXPECT_EQ(session.selected, 0U);
    removeCurve(session, 77);
}

TEST(Session, NothingPointsAtACurveThatIsRemoved)
{
    for (const bool isAlone : {true, false}) {
        Session session = firstSession();
        const CurveId last = session.curves.back().id;
        session.selected = session.solo = session.reference = last;
        session.pinned = {{last, "scale"}, {0, "alpha"}};
        session.scenes = {{.name = "one", .selected = last}, {.name = "other", .selected = last}};
        if (isAlone)
            removeCurve(session, last);
        else
            clearCurves(session);
        const CurveId stranger = add(session, "mish");
        EXPECT_EQ(session.solo, 0U);
        EXPECT_EQ(session.reference, 0U);
        EXPECT_EQ(session.pinned, (std::vector<PinnedSlider>{{0, "alpha"}}));
        for (const Scene& scene : session.scenes)
            EXPECT_EQ(scene.selected, std::nullopt) << scene.name << ": curve " << stranger << " may have its number";
    }
}

TEST(Session, CurvesMoveToAPlaceInTheList)
{
    Session session = firstSession();
    const CurveId elu = session.selected;
    moveCurve(session, elu, 0);
    EXPECT_EQ(list(session), "*ELU | ReLU | Leaky ReLU 0.1 | GELU | SiLU | tanh | Sigmoid");
    moveCurve(session, elu, 4);
    EXPECT_EQ(list(session), "ReLU | Leaky ReLU 0.1 | GELU | SiLU | *ELU | tanh | Sigmoid");
    moveCurve(session, elu, 100);
    EXPECT_EQ(session.curves.back().id, elu);
    moveCurve(session, elu, -1);
    EXPECT_EQ(session.curves.front().id, elu);
    const Session unchanged = session;
    moveCurve(session, elu, 0);
    moveCurve(session, 77, 3);
    EXPECT_EQ(session, unchanged);
}

TEST(Session, AllActivationsKeepsWhatIsThereAndAddsTheRestInTheOrderOfTheCatalogue)
{
    Session session = firstSession();
    const Session before = session;
    showAllActivations(session);
    ASSERT_EQ(session.curves.size(), catalogue().size());
    EXPECT_TRUE(std::equal(before.curves.begin(), before.curves.end(), session.curves.begin()));
    EXPECT_EQ(session.selected, before.selected);
    const auto indexOf = [](const Curve& curve) { return activationOf(curve).index(); };
    EXPECT_TRUE(std::ranges::is_sorted(session.curves.begin() + 7, session.curves.end(), {}, indexOf));
    const Session once = session;
    showAllActivations(session);
    EXPECT_EQ(session, once);
    clearCurves(session);
    EXPECT_TRUE(session.curves.empty());
    EXPECT_EQ(session.selected, 0U);
}

TEST(Session, SoloShowsOneCurveAloneUntilItIsEnded)
{
    Session session = firstSession();
    const CurveId tanh = session.curves[5].id;
    findCurve(session, session.curves[0].id)->isVisible = false;
    toggleSolo(session, tanh);
    ASSERT_EQ(shownCurves(session).size(), 1U);
    EXPECT_EQ(shownCurves(session).front()->id, tanh);
    toggleSolo(session, tanh);
    EXPECT_EQ(shownCurves(session).size(), 6U) << "what was hidden before stays hidden";
    toggleSolo(session, session.curves[0].id);
    EXPECT_EQ(list(session), "ReLU | (Leaky ReLU 0.1) | (*ELU) | (GELU) | (SiLU) | (tanh) | (Sigmoid)");
    removeCurve(session, session.curves[0].id);
    EXPECT_EQ(session.solo, 0U);
    EXPECT_EQ(shownCurves(session).size(), 6U);
}

TEST(Session, WhatIsAddedDuringASoloIsSeen)
{
    Session session = firstSession();
    toggleSolo(session, session.curves[0].id);
    const CurveId added = add(session, "mish");
    EXPECT_TRUE(isShown(session, *findCurve(session, added)));
}

TEST(Session, TheSharedAlphaMovesTheTiedCurvesTogether)
{
    Session session;
    const CurveId leaky = add(session, "leaky_relu");
    const CurveId prelu = add(session, "prelu");
    const CurveId elu = add(session, "elu");
    const CurveId celu = add(session, "celu");
    const CurveId selu = add(session, "selu");
    const CurveId snake = add(session, "snake");
    EXPECT_EQ(sharedAlpha(session), std::nullopt) << "each has its own default";
    setSharedAlpha(session, 0.5);
    for (const CurveId id : {leaky, prelu, elu, celu})
        EXPECT_EQ(get(session, id, "alpha"), 0.5);
    EXPECT_EQ(get(session, selu, "alpha"), 1.6732632423543772848);
    EXPECT_EQ(get(session, snake, "alpha"), 1);
    EXPECT_EQ(sharedAlpha(session), 0.5);
    resetSharedAlpha(session);
    EXPECT_EQ(get(session, leaky, "alpha"), 0.01);
    EXPECT_EQ(get(session, prelu, "alpha"), 0.25);
    EXPECT_EQ(get(session, elu, "alpha"), 1);
    EXPECT_EQ(sharedAlpha(session), std::nullopt);
}

TEST(Session, ACurveThatCannotTakeTheSharedAlphaStays)
{
    Session session;
    const CurveId leaky = add(session, "leaky_relu");
    const CurveId celu = add(session, "celu");
    setSharedAlpha(session, 0.02);
    setSharedAlpha(session, 0);
    EXPECT_EQ(get(session, leaky, "alpha"), 0);
    EXPECT_EQ(get(session, celu, "alpha"), 0.02) << "CELU is not defined at 0";
    EXPECT_EQ(sharedAlpha(session), 0) << "the others agree";
    setSharedAlpha(session, std::nan(""));
    EXPECT_EQ(get(session, leaky, "alpha"), 0);
}

TEST(Session, AnyCurveWithAnAlphaCanBeTiedAndUntied)
{
    Session session;
    const CurveId leaky = add(session, "leaky_relu");
    const CurveId selu = add(session, "selu");
    const CurveId gelu = add(session, "gelu");
    EXPECT_TRUE(canFollowAlpha(*findCurve(session, selu)));
    EXPECT_FALSE(canFollowAlpha(*findCurve(session, gelu)));
    tieAlpha(session, leaky, false);
    tieAlpha(session, selu, true);
    tieAlpha(session, gelu, true);
    EXPECT_FALSE(findCurve(session, gelu)->followsAlpha);
    setSharedAlpha(session, 1.5);
    EXPECT_EQ(get(session, leaky, "alpha"), 0.01);
    EXPECT_EQ(get(session, selu, "alpha"), 1.5);
}

TEST(Session, AnInvalidParameterIsNotTaken)
{
    Session session;
    const CurveId rrelu = add(session, "rrelu");
    const CurveId softplus = add(session, "softplus");
    const Session before = session;
    EXPECT_FALSE(setParameter(session, rrelu, 0, 0.9)) << "lower must not exceed upper";
    EXPECT_FALSE(setParameter(session, softplus, 0, -1));
    EXPECT_FALSE(setParameter(session, softplus, 0, std::nan("")));
    EXPECT_FALSE(setParameter(session, softplus, 7, 1));
    EXPECT_FALSE(setParameter(session, 77, 0, 1));
    EXPECT_EQ(session, before);
    EXPECT_TRUE(setParameter(session, softplus, 0, 2));
    EXPECT_NE(session, before);
}

TEST(Session, TheOutputScaleMultipliesEveryCurvesOwn)
{
    Session session;
    const CurveId selu = add(session, "selu");
    session.outputScale = 2;
    const Curve& curve = *findCurve(session, selu);
    EXPECT_EQ(effectiveValues(session, curve).back(), 2 * curve.values.back());
    EXPECT_EQ(effectiveValues(session, curve).front(), curve.values.front());
}

TEST(Session, AnUnknownActivationIsNamed)
{
    Curve curve;
    curve.activation = "rilu";
    try {
        activationOf(curve);
        FAIL() << "nothing was thrown";
    } catch (const RequestError& error) {
        EXPECT_NE(std::string(error.what()).find("rilu"), std::string::npos);
    }
}

}  // namespace
}  // namespace actiscope
