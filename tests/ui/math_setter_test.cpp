// Formulas as they are set in print.
#include "ui/widgets/math_setter.h"

#include "core/catalogue.h"
#include "core/expression/formula.h"

#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>

namespace actiscope::ui {
namespace {

constexpr double wide = 1e6;

QFont font()
{
    QFont font;
    font.setPixelSize(16);
    return font;
}

MathBox set(const char* latex, double width = wide)
{
    const std::optional<MathBox> box = setMath(QString::fromUtf8(latex), font(), width);
    EXPECT_TRUE(box) << latex;
    return box.value_or(MathBox());
}

TEST(MathSetter, PutsFractionsOverEachOtherAndPowersUp)
{
    const double line = set("x").height();
    EXPECT_GT(set("\\frac{x}{2}").height(), 1.8 * line);
    EXPECT_LT(set("\\frac{x}{2}").width(), set("x/2+1").width());
    EXPECT_GT(set("x^{2}").ascent(), set("x").ascent());
    EXPECT_GT(set("x_{2}").descent(), set("x").descent());
    EXPECT_LT(set("x^{2}").width(), set("x2").width());
    EXPECT_GT(set("\\sqrt{x}").ascent(), set("x").ascent());
}

TEST(MathSetter, StretchesWhatEnclosesHighThings)
{
    EXPECT_GE(set("\\left(\\frac{x}{2}\\right)").height(), set("\\frac{x}{2}").height());
    EXPECT_GT(set("\\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}").height(), 2 * set("x").height());
}

TEST(MathSetter, KeepsASignCloseToWhatItBelongsTo)
{
    EXPECT_LT(set("-x").width(), set("x-x").width() - set("x").width());
    EXPECT_LT(set("\\max\\left(-x, x\\right)").width(), set("\\max\\left(x-x, x\\right)").width() - set("x").width());
}

TEST(MathSetter, BreaksLongLinesBeforeASign)
{
    const char* sum = "aaaa + bbbb + cccc";
    const MathBox one = set(sum);
    const MathBox two = set(sum, one.width() * 0.8);
    EXPECT_LE(two.width(), one.width() * 0.8);
    EXPECT_GT(two.height(), 1.5 * one.height());
    EXPECT_EQ(set("aaaaaaaaaaaa", 10).height(), set("a").height());
}

TEST(MathSetter, SaysSoWhereItDoesNotUnderstand)
{
    for (const char* latex : {"\\frac{x", "x}", "^{2}", "\\begin{matrix} x \\end{matrix}", "x & y", "\\left[x\\right]"})
        EXPECT_FALSE(setMath(QString::fromUtf8(latex), font(), wide)) << latex;
}

TEST(MathSetter, SetsEveryFormulaThatCoreWrites)
{
    for (const char* text :
         {"x*sigmoid(1.7*x)", "max(alpha*x, x, k_1)", "if(x>0 and not x<1 or x==-2, x, if(x<=-1, 0, e^-x))",
          "sqrt(x)/cbrt(x)+log2(x)-log10(|x|)", "floor(x)+ceil(x)+round(x)", "elu(x, 0.5)+gelu(x)*hard_sigmoid_onnx(x)",
          "1e-8*x+1e300", "pi*e*inf*x", "zeta*x", "erf(x)*erfc(x)*Phi(x)", "tan(x)^sin(x)^cos(x)",
          "beta*gamma*omega*kappa*x", "x!=1", "atan(x)+sinh(x)", "clip(x,-1,1)", "Gamma*x+Delta+Lambda+Omega",
          "rho*eta+nu*xi", "chi*psi*x"}) {
        const auto formula = makeFormula(text);
        for (const std::string_view latex : {formula->info().formula, formula->info().derivative})
            EXPECT_TRUE(latex.empty() ||
                        setMath(QString::fromUtf8(latex.data(), qsizetype(latex.size())), font(), wide))
                << text << ": " << latex;
    }
}

TEST(MathSetter, PaintsInsideOfItsBox)
{
    const MathBox box = set("f(x) = \\frac{\\sqrt{x^{2}}}{\\left(1 + e^{-x}\\right)}");
    const int margin = 20;
    QImage image(int(box.width()) + 2 * margin, int(box.height()) + 2 * margin, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    box.paint(painter, {margin, margin + box.ascent()}, Qt::black, Qt::gray);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const bool isDark = qGray(image.pixel(x, y)) < 128;
            dark += isDark;
            const bool isInside = x >= margin - 3 && x <= image.width() - margin + 3 && y >= margin - 3 &&
                                  y <= image.height() - margin + 3;
            EXPECT_TRUE(isInside || !isDark) << x << ", " << y;
        }
    EXPECT_GT(dark, 200);
}

}  // namespace
}  // namespace actiscope::ui
