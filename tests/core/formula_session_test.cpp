// Curves with a formula of their own in a session.
#include "core/expression/formula.h"
#include "core/session.h"

#include <gtest/gtest.h>

namespace {

using namespace actiscope;

TEST(FormulaCurve, IsAddedLikeAnyOther)
{
    Session session = firstSession();
    const CurveId id = addFormula(session, makeFormula("max(alpha*x, x)"));
    ASSERT_NE(id, 0U);
    EXPECT_EQ(session.selected, id);
    const Curve& curve = session.curves.back();
    EXPECT_EQ(curve.activation, "formula");
    EXPECT_EQ(curve.colour, 7);
    EXPECT_EQ(curve.values, (std::vector<double>{0.1, 1}));
    EXPECT_EQ(curve.sliders.size(), 2U);
    EXPECT_EQ(labelOf(curve), "max(α·x, x)");
    EXPECT_EQ(activationOf(curve).formula()->text(), "max(alpha*x, x)");
}

TEST(FormulaCurve, IsLabelledByItsTextAndItsParameters)
{
    Session session;
    const CurveId id = addFormula(session, makeFormula("k*x+alpha"));
    setParameter(session, id, 0, 0.5);
    setParameter(session, id, 2, 2);
    EXPECT_EQ(labelOf(session.curves[0]), "k·x+α, k 0.5, ×2");
}

TEST(FormulaCurve, IsTheSameWhereItsTextIs)
{
    Session a, b;
    addFormula(a, makeFormula("2*x"));
    addFormula(b, makeFormula("2*x"));
    EXPECT_EQ(a, b);
    Session c;
    addFormula(c, makeFormula("3*x"));
    EXPECT_FALSE(a == c);
    EXPECT_NE(functionKey(a.curves[0]), functionKey(c.curves[0]));
    EXPECT_EQ(functionKey(a.curves[0]), functionKey(b.curves[0]));
}

TEST(FormulaCurve, CanFollowAlphaIfItHasOne)
{
    Session session = firstSession();
    const CurveId id = addFormula(session, makeFormula("max(alpha*x, x)"));
    EXPECT_FALSE(findCurve(session, id)->followsAlpha);
    tieAlpha(session, id, true);
    setSharedAlpha(session, 0.25);
    EXPECT_EQ(findCurve(session, id)->values[0], 0.25);
    const CurveId other = addFormula(session, makeFormula("max(k*x, x)"));
    tieAlpha(session, other, true);
    EXPECT_FALSE(findCurve(session, other)->followsAlpha);
}

TEST(FormulaCurve, KeepsWhatItsParametersWereSetToWhenItsFormulaChanges)
{
    Session session;
    const CurveId id = addFormula(session, makeFormula("max(k*x, x)"));
    findCurve(session, id)->sliders[0] = SliderRange{-1, 1, 0.5};
    setParameter(session, id, 0, 0.5);
    tieAlpha(session, id, true);
    ASSERT_TRUE(replaceFormula(session, id, makeFormula("b + max(k*x, x)")));
    const Curve& curve = *findCurve(session, id);
    EXPECT_EQ(curve.values, (std::vector<double>{1, 0.5, 1}));
    EXPECT_EQ(curve.sliders[1], (SliderRange{-1, 1, 0.5}));
    EXPECT_FALSE(curve.sliders[0]);
}

TEST(FormulaCurve, FollowsAValueThatItsTextChanges)
{
    Session session;
    const CurveId id = addFormula(session, makeFormula("k*x, k = 2"));
    replaceFormula(session, id, makeFormula("k*x, k = 3"));
    EXPECT_EQ(findCurve(session, id)->values[0], 3);
    setParameter(session, id, 0, 5);
    replaceFormula(session, id, makeFormula("k*x, k = 4"));
    EXPECT_EQ(findCurve(session, id)->values[0], 5);
}

TEST(FormulaCurve, OfTheCatalogueIsNotReplaced)
{
    Session session = firstSession();
    const Session before = session;
    EXPECT_FALSE(replaceFormula(session, session.curves[0].id, makeFormula("x")));
    EXPECT_FALSE(replaceFormula(session, 999, makeFormula("x")));
    EXPECT_EQ(session, before);
}

TEST(FormulaCurve, IsDuplicatedWithItsFormula)
{
    Session session;
    const CurveId id = addFormula(session, makeFormula("k*x"));
    setParameter(session, id, 0, 2);
    const CurveId copy = duplicateCurve(session, id);
    EXPECT_EQ(functionKey(*findCurve(session, copy)), functionKey(*findCurve(session, id)));
    EXPECT_EQ(findCurve(session, copy)->values, findCurve(session, id)->values);
}

}  // namespace
