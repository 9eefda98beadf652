// Formulas of the user's own in the window: typed into the search, edited where the curve is selected.
#include "tests/ui/window_fixture.h"

#include "core/expression/formula.h"
#include "core/expression/lexer.h"
#include "ui/panels/formula_field.h"
#include "ui/panels/formula_reading.h"
#include "ui/panels/parameter_section.h"
#include "ui/panels/selected_section.h"
#include "ui/widgets/formula_edit.h"
#include "ui/widgets/formula_view.h"
#include "ui/widgets/value_row.h"
#include "ui/window/main_menu.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTranslator>

namespace actiscope::ui::test {
namespace {

class OwnFormula : public WindowTest {
protected:
    FormulaEdit& search() { return *window().findChild<FormulaEdit*>(QStringLiteral("search")); }
    QPushButton& offer() { return *window().findChild<QPushButton*>(QStringLiteral("addFormula")); }
    FormulaField& field() { return *window().findChild<FormulaField*>(); }
    SelectedSection& section() { return *window().findChild<SelectedSection*>(); }
    Document& document() { return window().document(); }

    /// As a user types: the text in place of what was there, key by key.
    void type(QLineEdit& edit, const QString& text)
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    void add(const char* text)
    {
        document().edit(QStringLiteral("add"), [text](Session& s) { addFormula(s, makeFormula(text)); });
    }
    const Curve& selected() { return *selectedCurve(session()); }
    std::string formula() { return activationOf(selected()).formula()->text(); }
    std::vector<std::string> sliders()
    {
        std::vector<std::string> names;
        for (std::size_t i = 0; i + 1 < section().parameters().size(); ++i)
            names.emplace_back(activationOf(selected()).parameters()[i].id);
        return names;
    }
    QString problem() { return search().accessibleDescription(); }
};

TEST_F(OwnFormula, IsOfferedWhileItIsTypedAndAddedWithEnter)
{
    const std::size_t before = session().curves.size();
    type(search(), QStringLiteral("max(k*x, x)"));
    ASSERT_TRUE(offer().isVisible());
    const auto* view = offer().parentWidget()->findChild<FormulaView*>();
    EXPECT_TRUE(view->accessibleName().contains(QStringLiteral("max"))) << view->accessibleName().toStdString();
    bool namesParameter = false;
    for (const QLabel* label : offer().parentWidget()->findChildren<QLabel*>())
        namesParameter = namesParameter || (label->isVisible() && label->text().contains(QStringLiteral("k = 1")));
    EXPECT_TRUE(namesParameter);
    QTest::keyClick(&search(), Qt::Key_Return);
    ASSERT_EQ(session().curves.size(), before + 1);
    EXPECT_EQ(formula(), "max(k*x, x)");
    document().undo();
    EXPECT_EQ(session().curves.size(), before);
}

TEST_F(OwnFormula, IsAddedWithItsButton)
{
    const std::size_t before = session().curves.size();
    search().setText(QStringLiteral("x²/2"));
    QTest::mouseClick(&offer(), Qt::LeftButton);
    EXPECT_EQ(session().curves.size(), before + 1);
    EXPECT_EQ(formula(), "x²/2");
}

TEST_F(OwnFormula, ThatCannotBeReadIsNamedWithItsColumnAndNotAdded)
{
    const Session before = session();
    type(search(), QStringLiteral("2*(x+1))"));
    EXPECT_FALSE(offer().isVisible());
    EXPECT_TRUE(problem().contains(QStringLiteral("Column 8"))) << problem().toStdString();
    EXPECT_EQ(search().mark(), 7);
    QTest::keyClick(&search(), Qt::Key_Return);
    EXPECT_EQ(session(), before);
    QTest::keyClick(&search(), Qt::Key_Backspace);
    EXPECT_EQ(problem(), QString());
    EXPECT_EQ(search().mark(), -1);
}

TEST_F(OwnFormula, ThatEndsTooSoonIsUnfinishedAndNoMistake)
{
    EXPECT_TRUE(readFormula(QStringLiteral("2*(x+1")).isUnfinished);
    EXPECT_TRUE(readFormula(QString()).isUnfinished);
    EXPECT_FALSE(readFormula(QStringLiteral("2*(x+]")).isUnfinished);
    search().setText(QStringLiteral("2*(x+1"));
    EXPECT_TRUE(problem().contains(QStringLiteral("Column 7"))) << problem().toStdString();
    EXPECT_EQ(search().mark(), -1);
}

TEST_F(OwnFormula, InItsFieldEveryUndoGoesOneStepBackAndEveryRedoOneForth)
{
    add("x^2");
    QLineEdit& edit = field().edit();
    type(edit, QStringLiteral("x*k+1"));
    QTest::keyClick(&edit, Qt::Key_Return);
    ASSERT_EQ(formula(), "x*k+1");
    ASSERT_TRUE(edit.hasFocus());
    const std::size_t curves = session().curves.size();
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(formula(), "x^2");
    EXPECT_EQ(edit.text(), QStringLiteral("x^2"));
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session().curves.size(), curves - 1) << "the step before: it was added";
    QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
    ASSERT_EQ(formula(), "x^2");
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(formula(), "x*k+1");
    EXPECT_EQ(edit.text(), QStringLiteral("x*k+1"));
}

TEST_F(OwnFormula, InItsFieldUndoFirstTakesBackWhatCannotBeRead)
{
    add("x^2");
    QLineEdit& edit = field().edit();
    type(edit, QStringLiteral("x*x+"));
    ASSERT_EQ(formula(), "x*x");
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(edit.text(), QStringLiteral("x*x"));
    EXPECT_EQ(formula(), "x*x");
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(edit.text(), QStringLiteral("x^2"));
    EXPECT_EQ(formula(), "x^2");
}

struct Query {
    const char* text;
    bool isFormula;
};

TEST_F(OwnFormula, IsNoNameThatIsSearched)
{
    constexpr Query queries[] = {{"relu", false},
                                 {"leaky_relu", false},
                                 {"hard-sigmoid", false},
                                 {"torch.nn.ELU", false},
                                 {"torch.nn.ELU(alpha=0.5)", false},
                                 {"nn.ReLU()", false},
                                 {"x", false},
                                 {"mexico", false},
                                 {"softplux", false},
                                 {"gelu", false},
                                 {"sin", false},
                                 {"", false},
                                 {"gelu(x)*2", true},
                                 {"2x - 1", true},
                                 {"-x", true},
                                 {"x*gelu(x)", true},
                                 {"sigmoid(x)", true}};
    for (const Query& query : queries) {
        search().setText(QLatin1String(query.text));
        EXPECT_EQ(offer().isVisible(), query.isFormula) << query.text;
        EXPECT_TRUE(problem().isEmpty()) << query.text << ": " << problem().toStdString();
    }
    search().setText(QStringLiteral("tanh x"));
    EXPECT_TRUE(problem().contains(QStringLiteral("after the function tanh"))) << problem().toStdString();
}

TEST_F(OwnFormula, IsInvitedWithExamplesThatCanBeAdded)
{
    auto* invitation = window().findChild<QPushButton*>(QStringLiteral("ownFormula"));
    ASSERT_TRUE(invitation && invitation->isVisible());
    EXPECT_FALSE(button(exampleFormulas().front()));
    window().setFocus();
    QTest::keyClick(&window(), Qt::Key_Equal);
    EXPECT_TRUE(search().hasFocus());
    for (const QString& example : exampleFormulas()) {
        search().clear();
        if (!button(example))
            QTest::mouseClick(invitation, Qt::LeftButton);
        ASSERT_TRUE(button(example)) << example.toStdString();
        QTest::mouseClick(button(example), Qt::LeftButton);
        EXPECT_TRUE(search().hasFocus());
        const std::size_t before = session().curves.size();
        QTest::keyClick(&search(), Qt::Key_Return);
        EXPECT_EQ(session().curves.size(), before + 1) << example.toStdString();
    }
}

TEST_F(OwnFormula, IsEditedLiveInOneStepOfUndo)
{
    add("x");
    ASSERT_TRUE(field().isVisible());
    EXPECT_EQ(field().edit().text(), QStringLiteral("x"));
    type(field().edit(), QStringLiteral("k*x"));
    EXPECT_EQ(formula(), "k*x");
    EXPECT_EQ(sliders(), std::vector<std::string>{"k"});
    QTest::keyClicks(&field().edit(), QStringLiteral(" + 1"));
    EXPECT_EQ(formula(), "k*x + 1");
    QTest::keyClick(&field().edit(), Qt::Key_Return);
    document().undo();
    EXPECT_EQ(formula(), "x");
    EXPECT_EQ(field().edit().text(), QStringLiteral("x"));
    EXPECT_TRUE(sliders().empty());
    document().redo();
    EXPECT_EQ(formula(), "k*x + 1");
    EXPECT_EQ(field().edit().text(), QStringLiteral("k*x + 1"));
}

TEST_F(OwnFormula, KeepsItsLastGoodTextWhileAMistakeIsShown)
{
    add("k*x");
    type(field().edit(), QStringLiteral("k*x*sigmoit(x)"));
    EXPECT_EQ(formula(), "k*x");
    EXPECT_TRUE(field().problem().contains(QStringLiteral("Column 5"))) << field().problem().toStdString();
    EXPECT_TRUE(field().problem().contains(QStringLiteral("sigmoid")));
    EXPECT_EQ(field().edit().mark(), 4);
    EXPECT_EQ(field().edit().text(), QStringLiteral("k*x*sigmoit(x)"));
    QTest::keyClick(&field().edit(), Qt::Key_Escape);
    EXPECT_EQ(field().edit().text(), QString::fromStdString(formula()));
    EXPECT_TRUE(field().problem().isEmpty());
}

TEST_F(OwnFormula, KeepsTheValuesOfItsParametersThroughARunOfTyping)
{
    add("max(k*x, x)");
    document().edit(QStringLiteral("set"), [](Session& s) { setParameter(s, s.selected, 0, 0.25); });
    type(field().edit(), QStringLiteral("x + b*sin(k*x)"));
    EXPECT_EQ(formula(), "x + b*sin(k*x)");
    EXPECT_EQ(sliders(), (std::vector<std::string>{"b", "k"}));
    EXPECT_EQ(selected().values, (std::vector<double>{1, 0.25, 1}));
}

TEST_F(OwnFormula, HasNoSliderForANameThatIsStillBeingTyped)
{
    add("x");
    type(field().edit(), QStringLiteral("x*beta"));
    EXPECT_TRUE(sliders().empty());
    EXPECT_EQ(formula(), "x");
    EXPECT_TRUE(QTest::qWaitFor([this] { return !sliders().empty(); }, 3000));
    EXPECT_EQ(sliders(), std::vector<std::string>{"beta"});
    type(field().edit(), QStringLiteral("x*gamma"));
    QTest::keyClick(&field().edit(), Qt::Key_Return);
    EXPECT_EQ(sliders(), std::vector<std::string>{"gamma"});
}

TEST_F(OwnFormula, IsNotTheSameStepAsAnEditElsewhere)
{
    add("k*x");
    type(field().edit(), QStringLiteral("k*x + 1"));
    document().edit(QStringLiteral("set"), [](Session& s) { setParameter(s, s.selected, 0, 2); });
    QTest::keyClicks(&field().edit(), QStringLiteral("0"));
    EXPECT_EQ(formula(), "k*x + 10");
    EXPECT_EQ(selected().values[0], 2);
    QTest::keyClick(&field().edit(), Qt::Key_Return);
    document().undo();
    EXPECT_EQ(formula(), "k*x + 1");
    EXPECT_EQ(selected().values[0], 2);
    document().undo();
    EXPECT_EQ(selected().values[0], 1);
    document().undo();
    EXPECT_EQ(formula(), "k*x");
}

TEST_F(OwnFormula, GoesWithTheSelectedCurve)
{
    add("k*x");
    const CurveId first = session().selected;
    add("x/2");
    type(field().edit(), QStringLiteral("x/)"));
    document().editView([first](Session& s) { s.selected = first; });
    EXPECT_EQ(field().edit().text(), QStringLiteral("k*x"));
    EXPECT_TRUE(field().problem().isEmpty());
    EXPECT_EQ(formula(), "k*x");
    document().editView([](Session& s) { s.selected = s.curves.front().id; });
    EXPECT_FALSE(field().isVisible());
}

TEST_F(OwnFormula, IsUntouchedByItsCurveGoingAway)
{
    add("k*x");
    type(field().edit(), QStringLiteral("k*x + q"));
    document().edit(QStringLiteral("remove"), [](Session& s) { removeCurve(s, s.selected); });
    QTest::qWait(600);
    EXPECT_FALSE(field().isVisible());
    document().undo();
    EXPECT_EQ(formula(), "k*x");
}

/// Knows some of what is said of formulas, in another order.
class OtherLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        static const QHash<QString, QString> known{
            {QStringLiteral("Expected %1, found %2."), QStringLiteral("%2, nicht %1!")},
            {QStringLiteral("“)” for the “(” at column %1"), QStringLiteral("die zu Spalte %1")},
            {QStringLiteral("the end of the formula"), QStringLiteral("Schluss")}};
        return QLatin1String(context) == QLatin1String("FormulaError") ? known.value(QString::fromUtf8(text))
                                                                       : QString();
    }
};

TEST_F(OwnFormula, SaysItsMistakesInAnyOrderOfWords)
{
    OtherLanguage other;
    QCoreApplication::installTranslator(&other);
    const QString problem = readFormula(QStringLiteral("2*(x+1")).problem;
    QCoreApplication::removeTranslator(&other);
    EXPECT_TRUE(problem.endsWith(QStringLiteral("Schluss, nicht die zu Spalte 3!"))) << problem.toStdString();
}

TEST_F(OwnFormula, SaysItsMistakesAnewWhenTheLanguageChanges)
{
    search().setText(QStringLiteral("x*#"));
    EXPECT_TRUE(problem().contains(QStringLiteral("found “#”"))) << problem().toStdString();
    language().setCode(QStringLiteral("zh_CN"));
    EXPECT_EQ(search().mark(), 2);
    EXPECT_TRUE(problem().contains(QLatin1Char('3'))) << problem().toStdString();
}

TEST_F(OwnFormula, SaysWhatLooksLikeAPlaceAsItIs)
{
    EXPECT_TRUE(readFormula(QStringLiteral("x*%1")).problem.contains(QStringLiteral("found “%”")));
    EXPECT_TRUE(readFormula(QStringLiteral("qqqq%2(x)")).problem.contains(QStringLiteral("found “%”")));
}

struct Typographic {
    const char16_t* text;
    double at2;
};

TEST_F(OwnFormula, IsReadAsItIsWrittenInPrintAndOnChineseKeyboards)
{
    const Typographic rows[] = {{u"x×x−1", 3},
                                {u"2·x", 4},
                                {u"x²÷4", 1},
                                {u"π·x/π", 2},
                                {u"ｍａｘ（ｘ，１）", 2},
                                {u"３＊ｘ＋０．５", 6.5},
                                {u"x⋅x", 4},
                                {u"√(2x)", 2},
                                {u"x≥2", 1},
                                {u"2​x", 4},
                                {u"—x", -2},
                                {u"x＾２", 4},
                                {u"｜x｜", 2},
                                {u"|x-3|", 1},
                                {u"2—0。5x", 1},
                                {u"【x】", 0}};
    for (const Typographic& row : rows) {
        const FormulaReading reading = readFormula(QString::fromUtf16(row.text));
        if (row.at2 == 0) {
            EXPECT_FALSE(reading.formula);
            continue;
        }
        ASSERT_TRUE(reading.formula) << QString::fromUtf16(row.text).toStdString() << ": "
                                     << reading.problem.toStdString();
        EXPECT_EQ(evaluateAt(*reading.formula, reading.formula->defaults(), 2).value, row.at2)
            << QString::fromUtf16(row.text).toStdString();
    }
}

TEST_F(OwnFormula, SurvivesHostileText)
{
    add("k*x");
    const Session before = session();
    const QString hostile[] = {QString(100000, QLatin1Char('x')),
                               QString(10000, QLatin1Char('(')),
                               QString(990, QLatin1Char('(')) + QLatin1Char('x'),
                               QStringLiteral("-").repeated(999) + QLatin1Char('x'),
                               QStringLiteral("x,").repeated(40000),
                               QStringLiteral("𝒳*😀"),
                               QString(QChar(0xd800)),
                               QString(QChar(0)) + QStringLiteral("x"),
                               QStringLiteral("\u202ex+1\u202c"),
                               QString()};
    for (const QString& text : hostile) {
        QApplication::clipboard()->setText(text);
        for (QLineEdit* edit : {static_cast<QLineEdit*>(&search()), static_cast<QLineEdit*>(&field().edit())}) {
            edit->setFocus();
            edit->selectAll();
            edit->paste();
            if (text.isEmpty())
                edit->del();
            EXPECT_LE(edit->text().size(), 2000);
        }
        EXPECT_EQ(session(), before) << text.left(20).toStdString();
        QTest::keyClick(&field().edit(), Qt::Key_Escape);
        EXPECT_EQ(field().edit().text(), QStringLiteral("k*x"));
    }
}

TEST_F(OwnFormula, HasNoFieldForACurveOfTheCatalogue)
{
    EXPECT_FALSE(field().isVisible());
}

TEST_F(OwnFormula, CanBeRenamedLikeAnyCurve)
{
    add("max(k*x, x)");
    document().edit(QStringLiteral("rename"), [](Session& s) { s.curves.back().label = "Mine"; });
    type(field().edit(), QStringLiteral("max(k*x, 2x)"));
    EXPECT_EQ(labelOf(selected()), "Mine");
}

}  // namespace
}  // namespace actiscope::ui::test
