#include "ui/tools/read_page.h"

#include "core/catalogue.h"
#include "core/evaluate.h"
#include "core/number.h"
#include "ui/document.h"
#include "ui/figure/reading_cache.h"
#include "ui/interaction.h"
#include "ui/theme.h"
#include "ui/tools/cursor_section.h"
#include "ui/tools/difference_section.h"
#include "ui/tools/notable_section.h"
#include "ui/tools/table_section.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/number_table.h"
#include "ui/widgets/reading_row.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <functional>

namespace actiscope::ui {
namespace {

class ReadPageTest : public testing::Test {
protected:
    ReadPageTest()
    {
        page_.resize(280, 1400);
        page_.show();
        page_.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page_));
    }

    void edit(const std::function<void(Session&)>& change)
    {
        document_.edit(QStringLiteral("set"), change);
        QTest::qWait(1);
    }
    const Session& session() { return document_.session(); }
    void type(QLineEdit& field, const QString& text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::qWait(1);
    }
    double exact(const ReadingRow& row) { return readNumber(row.exact().toStdString()).value_or(std::nan("")); }
    QString clipboard() { return QApplication::clipboard()->text(); }
    NumberTable& table() { return page_.table().table(); }

    Theme theme_{*qApp};
    Document document_{firstSession()};  // ELU selected
    Interaction interaction_;
    ReadingCache cache_;
    ReadPage page_{document_, interaction_, cache_, theme_};
};

TEST_F(ReadPageTest, ShowsTwelveTrueDigitsAndCopiesAllOfThem)
{
    edit([](Session& s) { s.cursor = -1.4; });
    const auto& rows = page_.cursor().rows();
    EXPECT_EQ(rows[0]->shown(), QStringLiteral("−0.753403036058"));  // exp(−1.4) − 1 = −0.75340303605839354…
    EXPECT_NEAR(exact(*rows[0]), std::expm1(-1.4), 2e-16);
    EXPECT_NEAR(exact(*rows[1]), std::exp(-1.4), 1e-16);
    EXPECT_NEAR(exact(*rows[2]), std::exp(-1.4), 1e-16);
    QTest::mouseClick(rows[0], Qt::LeftButton);
    EXPECT_EQ(clipboard(), rows[0]->exact());
    EXPECT_GE(clipboard().size(), 18);
    EXPECT_EQ(rows[3]->shown(), QStringLiteral("y = 0.2466·(x + 1.4) − 0.7534"));
    EXPECT_NEAR(exact(*rows[4]), std::atan(std::exp(-1.4)) * 180 / M_PI, 1e-12);
}

TEST_F(ReadPageTest, ReadsUnderThePointerUntilACursorIsPinned)
{
    EXPECT_TRUE(page_.cursor().rows()[0]->exact().isEmpty());
    interaction_.setPointerX(2);
    EXPECT_EQ(page_.cursor().rows()[0]->shown(), QStringLiteral("2"));
    edit([](Session& s) { s.cursor = 3; });
    interaction_.setPointerX(1);
    EXPECT_EQ(page_.cursor().rows()[0]->shown(), QStringLiteral("3"));
}

TEST_F(ReadPageTest, ATypedXPinsTheCursorAndAnEmptyOneLetsGo)
{
    type(page_.cursor().field(), QStringLiteral("-0.25"));
    EXPECT_EQ(session().cursor, -0.25);
    type(page_.cursor().field(), QStringLiteral("inf"));
    EXPECT_TRUE(page_.cursor().field().hasError());
    EXPECT_EQ(session().cursor, -0.25);
    page_.cursor().field().discard();
    page_.cursor().field().setFocus();
    page_.cursor().field().selectAll();
    QTest::keyClick(&page_.cursor().field(), Qt::Key_Delete);
    QTest::keyClick(&page_.cursor().field(), Qt::Key_Return);
    EXPECT_FALSE(session().cursor);
}

TEST_F(ReadPageTest, TwoCursorsGiveDifferencesAndTheMeanSlope)
{
    edit([](Session& s) { s.cursor = -1; });
    EXPECT_FALSE(page_.cursor().secondRows()[0]->isVisible());
    QTest::mouseClick(&page_.cursor().secondButton(), Qt::LeftButton);
    ASSERT_TRUE(session().secondCursor);
    type(page_.cursor().secondField(), QStringLiteral("1"));
    const auto& rows = page_.cursor().secondRows();
    EXPECT_TRUE(rows[0]->isVisible());
    EXPECT_EQ(exact(*rows[0]), 1);
    EXPECT_EQ(exact(*rows[1]), 2);
    EXPECT_NEAR(exact(*rows[2]), 1 - std::expm1(-1.0), 1e-15);
    EXPECT_NEAR(exact(*rows[3]), (1 - std::expm1(-1.0)) / 2, 1e-15);
    QTest::mouseClick(&page_.cursor().secondButton(), Qt::LeftButton);
    EXPECT_FALSE(session().secondCursor);
}

TEST_F(ReadPageTest, NotablePointsAreListedAndAClickGoesThere)
{
    edit([](Session& s) {
        s = {};
        addCurve(s, *findById("gaussian"));
    });
    const QAbstractItemModel& model = *page_.notable().table().model();
    QStringList kinds;
    for (int row = 0; row < model.rowCount(); ++row)
        kinds << model.index(row, 0).data().toString();
    EXPECT_TRUE(kinds.contains(QStringLiteral("Maximum"))) << kinds.join(u'|').toStdString();
    EXPECT_EQ(kinds.count(QStringLiteral("Inflection")), 2);
    emit page_.notable().table().chosen(static_cast<int>(kinds.lastIndexOf(QStringLiteral("Inflection"))));
    EXPECT_NEAR(*session().cursor, std::sqrt(0.5), 1e-12);
    QTest::mouseClick(&page_.notable().marks(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    EXPECT_TRUE(session().showsNotablePoints);
}

TEST_F(ReadPageTest, NotablePointsFollowASlider)
{
    edit([](Session& s) {
        s = {};
        addCurve(s, *findById("gaussian"));
    });
    const QAbstractItemModel& model = *page_.notable().table().model();
    const auto heightOf = [&](const QString& kind) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString() == kind)
                return model.index(row, 2).data().toString();
        return QString();
    };
    EXPECT_EQ(heightOf(QStringLiteral("Maximum")), QStringLiteral("1"));
    edit([](Session& s) { s.outputScale = 2.5; });
    EXPECT_EQ(heightOf(QStringLiteral("Maximum")), QStringLiteral("2.5"));
}

TEST_F(ReadPageTest, RowsOfTheTableAreTypedAsNumbersAndRangesAndUndone)
{
    type(page_.table().field(), QStringLiteral("-1:1:0.5, 2.25"));
    EXPECT_EQ(session().table, (std::vector<double>{-1, -0.5, 0, 0.5, 1, 2.25}));
    EXPECT_TRUE(page_.table().field().text().isEmpty());
    ASSERT_EQ(table().model()->rowCount(), 6);
    EXPECT_EQ(table().model()->index(5, 0).data().toString(), QStringLiteral("2.25"));
    EXPECT_EQ(table().model()->index(0, 0).data().toString(), QStringLiteral("−1.00")) << "points under each other";
    EXPECT_EQ(table().model()->index(0, 1).data().toString(), QStringLiteral("−0.632120559"));
    type(page_.table().field(), QStringLiteral("0.5 3"));
    EXPECT_EQ(session().table.size(), 7U) << "each x once";
    document_.undo();
    EXPECT_EQ(session().table.size(), 6U);
    type(page_.table().field(), QStringLiteral("0,5"));
    EXPECT_FALSE(page_.table().problem().isEmpty());
    EXPECT_EQ(session().table.size(), 6U);
    type(page_.table().field(), QStringLiteral("0:2000:1"));
    EXPECT_FALSE(page_.table().problem().isEmpty());
}

TEST_F(ReadPageTest, DelRemovesSelectedRows)
{
    edit([](Session& s) { s.table = {1, 2, 3}; });
    table().setFocus();
    table().selectRow(1);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(session().table, (std::vector<double>{1, 3}));
    document_.undo();
    EXPECT_EQ(session().table.size(), 3U);
}

TEST_F(ReadPageTest, ControlCCopiesTheTableWithAllDigits)
{
    edit([](Session& s) { s.table = {-1.4, 0.1}; });
    table().setFocus();
    table().clearSelection();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = clipboard().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0], QStringLiteral("x\tf\tf ′"));
    const QStringList cells = lines[1].split(QLatin1Char('\t'));
    ASSERT_EQ(cells.size(), 3);
    const Activation& elu = *findById("elu");
    const Point point = evaluateAt(elu, elu.defaults(), -1.4);
    EXPECT_EQ(readNumber(cells[0].toStdString()), -1.4);
    EXPECT_EQ(readNumber(cells[1].toStdString()), point.value) << "reads back to the same double";
    EXPECT_EQ(readNumber(cells[2].toStdString()), point.slope);
}

TEST_F(ReadPageTest, PastedNumbersBecomeRows)
{
    edit([](Session& s) { s.table = {0}; });
    QApplication::clipboard()->setText(QStringLiteral("1.5\n2.5\n"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(session().table, (std::vector<double>{0, 1.5, 2.5}));
}

TEST_F(ReadPageTest, TheTableShowsAllShownCurvesWhereAsked)
{
    edit([](Session& s) { s.table = {1}; });
    EXPECT_EQ(table().model()->columnCount(), 3);
    page_.table().allCurves().setChecked(true);
    EXPECT_EQ(table().model()->columnCount(), 1 + 2 * static_cast<int>(session().curves.size()));
    edit([](Session& s) {
        s.curves[0].isVisible = false;
        s.panels.shows(PanelKind::curvature) = true;
    });
    EXPECT_EQ(table().model()->columnCount(), 1 + 3 * (static_cast<int>(session().curves.size()) - 1));
}

TEST_F(ReadPageTest, AReferenceIsChosenWithItsPanelAndTheGreatestDeviationIsANumber)
{
    edit([](Session& s) {
        s = {};
        addCurve(s, *findById("gelu_tanh"));
        addCurve(s, *findById("gelu"));
        s.cursor = 0;
    });
    DifferenceSection& section = page_.difference();
    EXPECT_FALSE(section.rows()[0]->isVisible());
    ASSERT_EQ(section.reference().count(), 3);
    emit section.reference().activated(1);
    QTest::qWait(1);
    EXPECT_EQ(session().reference, session().curves[0].id);
    EXPECT_TRUE(session().panels.shows(PanelKind::difference));
    EXPECT_TRUE(section.rows()[0]->isVisible());
    EXPECT_EQ(exact(*section.rows()[0]), 0);
    EXPECT_NEAR(exact(*section.rows()[1]), -4.732352e-4, 1e-9);
    EXPECT_NEAR(std::abs(exact(*section.rows()[2])), 2.699, 1e-3);
    edit([](Session& s) { s.selected = s.reference; });
    EXPECT_FALSE(section.rows()[0]->isVisible()) << "nothing to compare with itself";
    document_.undo();
    document_.undo();
    EXPECT_EQ(session().reference, 0U);
}

TEST_F(ReadPageTest, TheChoiceOfAReferenceFollowsNamesWithoutBeingFilledAnew)
{
    QComboBox& reference = page_.difference().reference();
    const auto shows = [&] {
        std::vector<std::string> texts;
        for (int i = 1; i < reference.count(); ++i)
            texts.push_back(reference.itemText(i).toStdString());
        std::vector<std::string> labels;
        for (const Curve& curve : session().curves)
            labels.push_back(labelOf(curve));
        return texts == labels;
    };
    ASSERT_TRUE(shows());
    const QSignalSpy inserted(reference.model(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(reference.model(), &QAbstractItemModel::modelReset);
    edit([](Session& s) { setParameter(s, s.selected, 0, 0.625); });
    EXPECT_TRUE(shows());
    edit([](Session& s) { std::swap(s.curves[0], s.curves[2]); });
    EXPECT_TRUE(shows());
    edit([](Session& s) { removeCurve(s, s.curves[1].id); });
    EXPECT_TRUE(shows());
    EXPECT_EQ(inserted.count() + reset.count(), 0);
    edit([](Session& s) { s.reference = addCurve(s, *findById("mish")); });
    EXPECT_TRUE(shows());
    EXPECT_EQ(reference.currentData().toUInt(), session().reference);
    EXPECT_EQ(inserted.count(), 1);
}

TEST_F(ReadPageTest, UnderADragTheNumbersFollowAFewTimesASecond)
{
    edit([](Session& s) { s.cursor = -1.4; });
    const ReadingRow& value = *page_.cursor().rows()[0];
    QElapsedTimer timer;
    timer.start();
    interaction_.beginDrag(session(), {session().selected});
    int changes = 0;
    constexpr int steps = 60;
    for (int i = 1; i <= steps; ++i) {
        const QString before = value.exact();
        edit([i](Session& s) { setParameter(s, s.selected, 0, 1 + i / 64.0); });
        changes += value.exact() != before ? 1 : 0;
    }
    EXPECT_LE(changes, timer.elapsed() / 120 + 1);
    interaction_.endDrag();
    EXPECT_NEAR(exact(value), (1 + steps / 64.0) * std::expm1(-1.4), 1e-15) << "at the end at once";
}

TEST_F(ReadPageTest, WithoutCurvesThereIsNothingToReadAndNothingToStumbleOver)
{
    edit([](Session& s) {
        s.cursor = 1;
        s.secondCursor = 2;
        s.table = {1, 2};
        s.showsNotablePoints = true;
        clearCurves(s);
    });
    for (const ReadingRow* row : page_.cursor().rows())
        EXPECT_TRUE(row->exact().isEmpty());
    EXPECT_EQ(page_.notable().table().model()->rowCount(), 0);
    EXPECT_EQ(table().model()->columnCount(), 1);
    EXPECT_FALSE(page_.grab().isNull());
}

TEST_F(ReadPageTest, AHiddenPageCatchesUpWhenItIsShown)
{
    page_.hide();
    edit([](Session& s) { s.cursor = 2; });
    page_.show();
    EXPECT_EQ(page_.cursor().rows()[0]->shown(), QStringLiteral("2"));
}

}  // namespace
}  // namespace actiscope::ui
