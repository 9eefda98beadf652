// What the window says of a curve: facts, and formulas as text and as pictures.
#include "ui/panels/facts.h"
#include "core/catalogue.h"
#include "core/expression/formula.h"
#include "ui/widgets/latex_html.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QSvgRenderer>

#include <algorithm>

namespace actiscope::ui {
namespace {

QString factOf(const Session& session, const char* activation, int index)
{
    const auto curve = std::ranges::find(session.curves, activation, &Curve::activation);
    return factsOf(session, *curve).at(index).value;
}

TEST(FactsTest, StateRangeMonotonicityAndSmoothness)
{
    Session session = firstSession();
    EXPECT_EQ(factOf(session, "elu", 0), u"(−1, ∞)"_qs);
    EXPECT_EQ(factOf(session, "elu", 1), u"strictly rising"_qs);
    EXPECT_EQ(factOf(session, "elu", 2), u"C¹"_qs);
    EXPECT_EQ(factOf(session, "elu", 3), u"both signs"_qs);
    EXPECT_EQ(factOf(session, "relu", 0), u"[0, ∞)"_qs);
    EXPECT_EQ(factOf(session, "relu", 3), u"no: never negative"_qs);
}

TEST(FactsTest, StateWhereTheGradientIsGone)
{
    Session session = firstSession();
    EXPECT_EQ(factOf(session, "elu", 4), u"nowhere"_qs);
    EXPECT_EQ(factOf(session, "elu", 5), u"(−∞, −4.6052)"_qs);  // ln 0.01
    EXPECT_EQ(factOf(session, "relu", 4), u"(−∞, 0)"_qs);
    session.epsilon = 0.1;
    EXPECT_EQ(factOf(session, "elu", 5), u"(−∞, −2.3026)"_qs);  // ln 0.1
}

TEST(FactsTest, StateTheAccuracyThatTheCatalogueHas)
{
    Session session = firstSession();
    const auto said = [&](const char* activation) {
        return factsOf(session, *std::ranges::find(session.curves, activation, &Curve::activation)).back();
    };
    const auto stated = [](const char* activation, double more) {
        const Accuracy& accuracy = findById(activation)->info().accuracy;
        EXPECT_EQ(accuracy.value.ulp, accuracy.slope.ulp) << "else they are said apart";
        return QStringLiteral("f, f ′ ≤ %1, f ″ ≤ %2 ULP")
            .arg(accuracy.value.ulp + more)
            .arg(accuracy.curvature.ulp + more);
    };
    EXPECT_EQ(said("elu").name, u"Single precision"_qs);
    EXPECT_EQ(said("elu").value, stated("elu", 0));
    EXPECT_FALSE(said("elu").tip.contains(u"root"_qs)) << "it has none";
    EXPECT_TRUE(said("silu").tip.contains(u"in ULP of 0.125"_qs)) << said("silu").tip.toStdString();
    session.outputScale = 3;
    EXPECT_EQ(said("elu").value, stated("elu", 0.5));
    EXPECT_TRUE(said("silu").tip.contains(u"in ULP of 0.375"_qs)) << said("silu").tip.toStdString();
}

TEST(FactsTest, PromiseNoAccuracyOfAFormula)
{
    Session session;
    addFormula(session, makeFormula("1 - cos(x)"));
    EXPECT_NE(factsOf(session, session.curves.front()).back().name, u"Single precision"_qs);
}

TEST(FactsTest, OfManyRegionsTheNearestAreSaid)
{
    Session session;
    addFormula(session, makeFormula("abs(sin(x))"));
    const QString stationary = factOf(session, "formula", 6);
    // Around ±90°, where |cos x| < 0.01, and one more to one side.
    EXPECT_TRUE(stationary.contains(u"(−1.5808, −1.5608)"_qs)) << stationary.toStdString();
    EXPECT_TRUE(stationary.contains(u"(1.5608, 1.5808)"_qs)) << stationary.toStdString();
    EXPECT_TRUE(stationary.contains(u"4.7024"_qs)) << stationary.toStdString();
}

TEST(FactsTest, ANegativeScaleTurnsRangeAndMonotonicityAround)
{
    Session session = firstSession();
    session.outputScale = -2;
    EXPECT_EQ(factOf(session, "elu", 0), u"(−∞, 2)"_qs);
    EXPECT_EQ(factOf(session, "elu", 1), u"strictly falling"_qs);
    EXPECT_EQ(factOf(session, "relu", 0), u"(−∞, 0]"_qs);
    EXPECT_EQ(factOf(session, "relu", 3), u"no: never positive"_qs);
    session.outputScale = 0;
    EXPECT_EQ(factOf(session, "relu", 0), u"{0}"_qs);
    EXPECT_EQ(factOf(session, "relu", 1), u"constant"_qs);
}

TEST(LatexTest, FormulasReadAsText)
{
    EXPECT_EQ(latexToText(R"(\max(0, x))"), u"max(0,\u2009x)"_qs);
    EXPECT_EQ(latexToText(R"(\begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases})"), u"x (x > 0); αx (x ≤ 0)"_qs);
    EXPECT_EQ(latexToText(R"(\frac{1}{1 + e^{-x}})"), u"1/(1 + e^(−x))"_qs);
    EXPECT_EQ(latexToText(R"(\frac{x}{2}\left(1 + \tanh u\right))"), u"(x/2)\u2009(1 + tanh\u2009u)"_qs);
    EXPECT_EQ(latexToText(R"(\frac{1}{2} \le x)"), u"1/2 ≤ x"_qs);
}

TEST(FormulaTest, EveryActivationIsDrawnInOnePictureThatTheWindowCanRead)
{
    for (const Activation& activation : catalogue()) {
        QFile file(QStringLiteral(":/formulas/%1.svg").arg(QLatin1String(activation.id().data())));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << activation.id();
        const QByteArray svg = file.readAll();
        // Qt stops at the end of a picture inside of the picture.
        EXPECT_EQ(svg.count("<svg"), 1) << activation.id();
        EXPECT_TRUE(QSvgRenderer(svg).isValid()) << activation.id();
    }
}

TEST(LatexTest, NoCommandOfTheCatalogueIsLeftInTheText)
{
    for (const Activation& activation : catalogue())
        for (const std::string_view latex :
             {activation.info().formula, activation.info().derivative, activation.info().gradientAtBreaks}) {
            const QString text = latexToText(latex);
            EXPECT_FALSE(text.contains(QLatin1Char('\\'))) << text.toStdString();
            EXPECT_EQ(text.isEmpty(), latex.empty()) << activation.id();
        }
}

}  // namespace
}  // namespace actiscope::ui
