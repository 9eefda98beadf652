// Formulas of the user's own in the window: typed into the search, edited where the curve is selected.
#include "tests/ui/window_fixture.h"

#include "core/expression/formula.h"
#include "ui/panels/formula_field.h"
#include "ui/panels/formula_reading.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace actiscope::ui::test {
namespace {

class OwnFormula : public WindowTest {
protected:
    QLineEdit& search() { return *window().findChild<QLineEdit*>(QStringLiteral("search")); }
    QPushButton& offer() { return *window().findChild<QPushButton*>(QStringLiteral("addFormula")); }
    FormulaField& field() { return *window().findChild<FormulaField*>(); }

    /// As a user types: the text in place of what was there, key by key.
    void type(QLineEdit& edit, const QString& text)
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    const Curve& selected() { return *selectedCurve(session()); }
    std::string formula() { return activationOf(selected()).formula()->text(); }
};

TEST_F(OwnFormula, IsOfferedWhileItIsTypedAndAddedWithEnter)
{
    const std::size_t before = session().curves.size();
    type(search(), QStringLiteral("x*sigmoid(1.7*x)"));
    EXPECT_TRUE(offer().isVisible());
    EXPECT_TRUE(offer().text().contains(u"x·sigmoid(1.7·x)"_qs)) << offer().text().toStdString();
    QTest::keyClick(&search(), Qt::Key_Return);
    ASSERT_EQ(session().curves.size(), before + 1);
    EXPECT_EQ(formula(), "x*sigmoid(1.7*x)");
    window().document().undo();
    EXPECT_EQ(session().curves.size(), before);
}

TEST_F(OwnFormula, ThatCannotBeReadIsNamedWithItsColumnAndNotAdded)
{
    const Session before = session();
    type(search(), QStringLiteral("2*(x+1"));
    EXPECT_FALSE(offer().isVisible());
    EXPECT_TRUE(search().accessibleDescription().contains(QStringLiteral("Column 7")))
        << search().accessibleDescription().toStdString();
    QTest::keyClick(&search(), Qt::Key_Return);
    EXPECT_EQ(session(), before);
}

TEST_F(OwnFormula, IsNoNameThatIsSearched)
{
    for (const char* query : {"relu", "leaky_relu", "hard-sigmoid", "torch.nn.ELU", "x", "mexico", ""}) {
        search().setText(QLatin1String(query));
        EXPECT_FALSE(offer().isVisible()) << query;
        EXPECT_TRUE(search().accessibleDescription().isEmpty()) << query;
    }
    search().setText(QStringLiteral("2x - 1"));
    EXPECT_TRUE(offer().isVisible());
}

TEST_F(OwnFormula, IsEditedLiveInOneStepOfUndo)
{
    window().document().edit(QStringLiteral("add"), [](Session& s) { addFormula(s, makeFormula("x")); });
    ASSERT_TRUE(field().isVisible());
    EXPECT_EQ(field().edit().text(), QStringLiteral("x"));
    type(field().edit(), QStringLiteral("k*x"));
    EXPECT_EQ(formula(), "k*x");
    EXPECT_EQ(selected().values.size(), 2U);
    QTest::keyClicks(&field().edit(), QStringLiteral(" + 1"));
    EXPECT_EQ(formula(), "k*x + 1");
    search().setFocus();
    window().document().undo();
    EXPECT_EQ(formula(), "x");
    EXPECT_EQ(field().edit().text(), QStringLiteral("x"));
}

TEST_F(OwnFormula, KeepsItsLastGoodTextWhileAMistakeIsShown)
{
    window().document().edit(QStringLiteral("add"), [](Session& s) { addFormula(s, makeFormula("k*x")); });
    type(field().edit(), QStringLiteral("k*x*sigmoit(x)"));
    EXPECT_EQ(formula(), "k*x");
    EXPECT_TRUE(field().problem().contains(QStringLiteral("Column 5"))) << field().problem().toStdString();
    EXPECT_TRUE(field().problem().contains(QStringLiteral("sigmoid")));
    EXPECT_EQ(field().edit().text(), QStringLiteral("k*x*sigmoit(x)"));
    QTest::keyClick(&field().edit(), Qt::Key_Escape);
    EXPECT_EQ(field().edit().text(), QString::fromStdString(formula()));
    EXPECT_TRUE(field().problem().isEmpty());
}

TEST_F(OwnFormula, HasNoFieldForACurveOfTheCatalogue)
{
    EXPECT_FALSE(field().isVisible());
}

TEST_F(OwnFormula, MarksThePlaceOfAMistake)
{
    EXPECT_EQ(readFormula(QStringLiteral("x*#2")).marked, QStringLiteral("x*<b><u>#</u></b>2"));
    EXPECT_EQ(readFormula(u"αx<"_qs).marked, u"αx&lt;<b><u>&nbsp;&nbsp;</u></b>"_qs);
    for (const QString& example : exampleFormulas())
        EXPECT_TRUE(readFormula(example).formula) << example.toStdString();
}

}  // namespace
}  // namespace actiscope::ui::test
