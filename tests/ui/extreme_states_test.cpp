// Empty and extreme states of the plots: what is drawn, what is said, and how the hand gets out of them again.
#include "tests/ui/plot_fixture.h"

#include "core/expression/formula.h"
#include "core/formula.h"
#include "ui/plot/range_editor.h"
#include "ui/widgets/number_text.h"

#include <QLabel>
#include <QLineEdit>

#include <cmath>

namespace actiscope::ui::test {
namespace {

const Interval ranges[] = {{-5e-7, 5e-7},       {1 - 5e-7, 1 + 5e-7},       {1000 - 5e-7, 1000 + 5e-7}, {-5e5, 5e5},
                           {-1e6, 3},           {1234567.891, 1234567.892}, {-1e-100, 1e-100},          {-1e100, 1e100},
                           {1000, 1000 + 2e-8}, {999999.5, 1000000.5}};

class ExtremeStates : public PlotTest {
protected:
    void edit(const std::function<void(Session&)>& change)
    {
        document_.edit(QStringLiteral("set"), change);
        settle();
    }
    void showFormulas(std::initializer_list<const char*> texts)
    {
        edit([&](Session& session) {
            clearCurves(session);
            for (const char* const text : texts)
                addFormula(session, makeFormula(text));
        });
    }
    QString hint(std::size_t panel = 0) { return area_.figure().panels[panel].hint; }
    /// The text over the plots where no curve is shown.
    QString message()
    {
        for (const QLabel* label : plot().findChildren<QLabel*>())
            if (label->isVisible())
                return label->text();
        return {};
    }
    double middle() { return session().view.x.low / 2 + session().view.x.high / 2; }
    double width() { return session().view.x.high - session().view.x.low; }
};

TEST_F(ExtremeStates, NumbersOfAnAxisTouchNeitherEachOtherNorTheEdge)
{
    for (const Interval x : ranges) {
        SCOPED_TRACE(std::to_string(x.low) + " " + std::to_string(x.high));
        edit([x](Session& session) { session.view.x = x; });
        plot().replot();
        const QFontMetricsF metrics(plot().style().numbers);
        const QCPAxis& axis = *plot().axisRect(static_cast<int>(plot().panelCount()) - 1)->axis(QCPAxis::atBottom);
        double end = -1e9;
        for (qsizetype i = 0; i < axis.tickVector().size(); ++i) {
            if (!x.contains(axis.tickVector()[i]))
                continue;
            const double half = metrics.horizontalAdvance(axis.tickVectorLabels()[i]) / 2;
            EXPECT_GT(axis.coordToPixel(axis.tickVector()[i]) - half, end + 4);
            end = axis.coordToPixel(axis.tickVector()[i]) + half;
        }
        EXPECT_GT(end, 0) << "there is a number";
        for (std::size_t i = 0; i < plot().panelCount(); ++i)
            for (const QString& label : plot().axisRect(static_cast<int>(i))->axis(QCPAxis::atLeft)->tickVectorLabels())
                EXPECT_LT(metrics.horizontalAdvance(label) + 8, map(i).rect.left());
    }
}

TEST_F(ExtremeStates, EveryActivationIsDrawnOverAnyRange)
{
    edit([](Session& session) {
        showAllActivations(session);
        session.panels.shows(PanelKind::curvature) = true;
    });
    for (const Interval x : ranges)
        for (const bool isLogarithmic : {false, true}) {
            SCOPED_TRACE(std::to_string(x.low) + " " + std::to_string(x.high));
            edit([&](Session& session) {
                session.view.x = x;
                session.view.slopeIsLogarithmic = isLogarithmic;
            });
            const Figure figure = area_.figure();
            EXPECT_EQ(figure.x, x);
            for (const FigurePanel& panel : figure.panels) {
                EXPECT_LT(panel.y.low, panel.y.high);
                EXPECT_TRUE(std::isfinite(panel.y.low) && std::isfinite(panel.y.high));
                EXPECT_EQ(panel.hint, QString());
            }
        }
}

TEST_F(ExtremeStates, HugeParametersAreFittedAsUsualOnesAre)
{
    edit([](Session& session) {
        clearCurves(session);
        addCurve(session, *findById("elu"));
        session.curves[0].values[0] = 1e30;
    });
    const Interval y = area_.figure().panels[0].y;
    EXPECT_LE(y.low, -1e30);
    EXPECT_GE(y.low, -2e30);
}

TEST_F(ExtremeStates, WithoutCurvesSayWhatToDoInEitherArrangement)
{
    for (const Arrangement arrangement : {Arrangement::overlay, Arrangement::grid}) {
        edit([&](Session& session) {
            session = firstSession();
            session.arrangement = arrangement;
        });
        EXPECT_EQ(message(), QString());
        edit([](Session& session) {
            for (Curve& curve : session.curves)
                curve.isVisible = false;
        });
        EXPECT_TRUE(message().contains(QStringLiteral("Space"))) << qUtf8Printable(message());
        edit([](Session& session) { clearCurves(session); });
        EXPECT_TRUE(message().contains(QStringLiteral("Ctrl+K"))) << qUtf8Printable(message());
    }
}

TEST_F(ExtremeStates, PanelsThatShowNothingSayWhy)
{
    EXPECT_EQ(hint(), QString());
    edit([](Session& session) { session.view.range(PanelKind::value) = Interval{50, 60}; });
    EXPECT_TRUE(hint().contains(QStringLiteral("Home"))) << qUtf8Printable(hint());
    EXPECT_EQ(hint(1), QString());
    edit([](Session& session) { session.view = {}; });
    EXPECT_EQ(hint(), QString());

    showFormulas({"0/0"});
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Undefined"))) << qUtf8Printable(hint());
    showFormulas({"log(x)"});
    edit([](Session& session) { session.view.x = {-6, -1}; });
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Undefined"))) << qUtf8Printable(hint());
    edit([](Session& session) { session.view.x = {-6, 1}; });
    EXPECT_EQ(hint(), QString());

    showFormulas({"3"});
    EXPECT_EQ(hint(1), QString()) << "a gradient of 0 is on a linear axis";
    edit([](Session& session) { session.view.slopeIsLogarithmic = true; });
    EXPECT_TRUE(hint(1).contains(QStringLiteral("L "))) << qUtf8Printable(hint(1));
}

TEST_F(ExtremeStates, APoleIsAGapAndDoesNotFlattenTheRest)
{
    showFormulas({"tan(x)", "1/x", "log(x)"});
    const Figure figure = area_.figure();
    EXPECT_LT(figure.panels[0].y.high, 20);
    EXPECT_GT(figure.panels[0].y.low, -20);
    for (const FigureCurve& curve : figure.panels[0].curves) {
        const Samples& samples = curve.samples;
        for (std::size_t i = 0; i + 1 < samples.y.size(); ++i)
            EXPECT_FALSE(samples.y[i] > 1e3 && samples.y[i + 1] < -1e3)
                << "a line down from " << samples.x[i] << " to " << samples.x[i + 1];
    }
}

TEST_F(ExtremeStates, ADifferenceFromAPoleIsAGap)
{
    showFormulas({"1/x", "x"});
    edit([](Session& session) {
        session.reference = session.curves[1].id;
        session.selected = session.curves[0].id;
        session.panels.shows(PanelKind::difference) = true;
    });
    const Figure figure = area_.figure();
    EXPECT_LT(figure.panels.back().y.high, 100);
    const Samples& samples = figure.panels.back().curves.front().samples;
    EXPECT_TRUE(std::ranges::any_of(samples.y, [](double y) { return std::isnan(y); }));
}

TEST_F(ExtremeStates, EqualAspectKeepsACurveInSight)
{
    for (const double width : {1e-6, 1.0, 100.0}) {
        edit([&](Session& session) {
            session.view.x = {1000 - width / 2, 1000 + width / 2};
            session.view.hasEqualAspect = true;
        });
        EXPECT_EQ(hint(), QString()) << width;
        const double unit = map().rect.width() / (map().x.high - map().x.low);
        EXPECT_NEAR(map().rect.height() / (map().y.high - map().y.low) / unit, 1, 5e-3) << width;  // whole pixels
    }
}

TEST_F(ExtremeStates, ZoomingInEndsWhereDoubleDoesAndHomeLeadsBack)
{
    const QPointF pointer = at(1, 2.5);
    for (int i = 0; i < 40; ++i)
        wheel(pointer, 10);
    EXPECT_LE(width(), 1e-9) << "far enough to see the last digits";
    EXPECT_GE(width(), 0.9e-11) << "not so far that pixels share a number";
    const double place = middle();
    for (int i = 0; i < 5; ++i)
        wheel(pointer, 10);
    EXPECT_EQ(middle(), place) << "at the limit nothing moves";
    QTest::keyClick(&plot(), Qt::Key_Home);
    settle();
    EXPECT_EQ(session().view, View{});
}

TEST_F(ExtremeStates, KeysZoomAboutThePinnedCursorOnlyWhereItIsInView)
{
    edit([](Session& session) { session.cursor = 50; });
    plot().setFocus();
    QTest::keyClick(&plot(), Qt::Key_X);
    settle();
    EXPECT_NEAR(middle(), 0, 1e-12);
    edit([](Session& session) { session.cursor = 5; });
    QTest::keyClick(&plot(), Qt::Key_X);
    settle();
    EXPECT_GT(middle(), 0.1);
}

TEST_F(ExtremeStates, TypedRangesKeepTheDigitsThatTellTheirEndsApart)
{
    const Interval narrow{1000 - 5e-7, 1000 + 5e-7};
    RangeEditor editor(QStringLiteral("Range"), narrow, RangeEditor::Scale::linear, theme_, &area_);
    Interval chosen{0, 0};
    QObject::connect(&editor, &RangeEditor::chosen, &area_, [&](Interval range) { chosen = range; });
    const QList<QLineEdit*> fields = editor.findChildren<QLineEdit*>();
    ASSERT_EQ(fields.size(), 2);
    QTest::keyClick(fields[0], Qt::Key_Return);
    EXPECT_NEAR(chosen.low, narrow.low, 1e-12);
    EXPECT_NEAR(chosen.high, narrow.high, 1e-12);
}

TEST_F(ExtremeStates, ARangeOfOnePointIsRefusedWithASentence)
{
    RangeEditor editor(QStringLiteral("Range"), {-6, 6}, RangeEditor::Scale::linear, theme_, &area_);
    bool isChosen = false;
    QObject::connect(&editor, &RangeEditor::chosen, &area_, [&] { isChosen = true; });
    const QList<QLineEdit*> fields = editor.findChildren<QLineEdit*>();
    for (QLineEdit* field : fields)
        field->setText(QStringLiteral("2"));
    QTest::keyClick(fields[0], Qt::Key_Return);
    EXPECT_FALSE(isChosen);
    bool isSaid = false;
    for (const QLabel* label : editor.findChildren<QLabel*>())
        isSaid |= label->text().contains(QStringLiteral("less than"));
    EXPECT_TRUE(isSaid);
}

TEST_F(ExtremeStates, InputsOutOfViewAreSaidToBeThere)
{
    const auto hintAt = [&](double mean, double deviation) {
        edit([&](Session& session) {
            session.inputs = {.kind = InputKind::normal, .mean = mean, .deviation = deviation};
        });
        return area_.figure().inputs->hint;
    };
    EXPECT_EQ(hintAt(0, 1), QString());
    EXPECT_EQ(hintAt(0, 1e9), QString());
    EXPECT_TRUE(hintAt(1e6, 1).contains(QStringLiteral("right")));
    EXPECT_TRUE(hintAt(-1e5, 3).contains(QStringLiteral("left")));
}

TEST(NumbersOfTheList, AreShortHoweverFarTheViewIsZoomed)
{
    for (const double value :
         {0.0, 0.75340303605, -0.75340303605, 1234567.0, -12345678.0, 1.4e30, -7.534e299, 2e-5, -3e-200, 99999.996})
        for (const double pixel : {1e6, 1.0, 1e-3, 1e-9, 1e-13, 1e-300}) {
            const QString text = readoutText(value, pixel);
            EXPECT_LE(text.size(), 10) << qUtf8Printable(text);
        }
    EXPECT_EQ(readoutText(1.4e30, 1), u"1.4×10³⁰"_qs);
    EXPECT_EQ(readoutText(0.75340303605, 1e-12), u"0.75340"_qs);
}

}  // namespace
}  // namespace actiscope::ui::test
