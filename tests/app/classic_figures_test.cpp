// The classic figures as SVG, judged by the functions of textbooks: places on the page are turned into data by the
// ticks and the numbers that a reader would use.
#include "tests/app/classic_figures.h"
#include "tests/app/svg_figure.h"

#include <gtest/gtest.h>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace actiscope::test {
namespace {

/// Points: what rounding to hundredths of a point leaves of a point on a steep curve.
constexpr double exact = 0.05;
/// Points: less than a quarter of a line of 1 pt, which nobody sees.
constexpr double unseen = 0.25;

class ClassicFigures : public testing::TestWithParam<ClassicFigure> {
protected:
    struct Plotted {
        const TextbookCurve& textbook;
        const SvgGroup& group;
        SvgAxes axes;
        bool isSlope = false;
        double expected(double x) const { return isSlope ? textbook.slope(x) : textbook.value(x); }
        double placeAt(double x) const { return axes.y.place(expected(x)); }
        std::string where() const { return group.id.toStdString() + " (" + textbook.name + ")"; }
    };

    /// Every curve of every panel beside what it should be.
    std::vector<Plotted> plotted() const
    {
        std::vector<Plotted> all;
        for (const std::string& panel : GetParam().panels) {
            const QString name = QString::fromStdString(panel);
            const SvgAxes axes = axesOf(figure_, name);
            for (std::size_t i = 0; i < GetParam().curves.size(); ++i)
                all.push_back({GetParam().curves[i], figure_.group(QStringLiteral("%1-curve-%2").arg(name).arg(i + 1)),
                               axes, panel == "slope"});
        }
        return all;
    }

    SvgFigure figure_ = readSvg(svgOf(GetParam()));
};

/// Where the line is at this x; the nearest place to `expected` where it is steep and has more than one.
std::optional<double> heightAt(const SvgGroup& group, double x, double expected)
{
    std::optional<double> best;
    for (const SvgShape& shape : group.shapes)
        for (const Polyline& line : shape.lines)
            for (std::size_t i = 1; i < line.size(); ++i) {
                const QPointF from = line[i - 1];
                const QPointF to = line[i];
                if (x < std::min(from.x(), to.x()) || x > std::max(from.x(), to.x()) || from.x() == to.x())
                    continue;
                const double y = std::lerp(from.y(), to.y(), (x - from.x()) / (to.x() - from.x()));
                if (!best || std::abs(y - expected) < std::abs(*best - expected))
                    best = y;
            }
    return best;
}

TEST_P(ClassicFigures, HaveTheirAxesOverTheRangeThatWasAskedFor)
{
    for (const std::string& panel : GetParam().panels) {
        const SvgAxes axes = axesOf(figure_, QString::fromStdString(panel));
        EXPECT_NEAR(axes.x.place(GetParam().range.first), axes.rect.left(), 0.02) << panel;
        EXPECT_NEAR(axes.x.place(GetParam().range.second), axes.rect.right(), 0.02) << panel;
        EXPECT_TRUE(figure_.page.contains(axes.rect)) << panel;
    }
}

TEST_P(ClassicFigures, PutEveryPointOfACurveWhereItsFormulaHasIt)
{
    for (const Plotted& curve : plotted()) {
        std::size_t count = 0;
        for (const SvgShape& shape : curve.group.shapes)
            for (const Polyline& line : shape.lines)
                for (const QPointF& point : line) {
                    EXPECT_NEAR(point.y(), curve.placeAt(curve.axes.x.number(point.x())), exact)
                        << curve.where() << " at x = " << curve.axes.x.number(point.x());
                    ++count;
                }
        EXPECT_GE(count, 3U) << curve.where();
    }
}

TEST_P(ClassicFigures, DrawACurveWhereverItIsInsideOfTheAxes)
{
    for (const Plotted& curve : plotted()) {
        const QRectF rect = curve.axes.rect.adjusted(0.01, 0.01, -0.01, -0.01);
        int count = 0;
        for (double x = rect.left(); x < rect.right(); x += 0.37) {
            const double expected = curve.placeAt(curve.axes.x.number(x));
            if (expected < rect.top() || expected > rect.bottom())
                continue;
            const std::optional<double> drawn = heightAt(curve.group, x, expected);
            ASSERT_TRUE(drawn) << curve.where() << " at x = " << curve.axes.x.number(x);
            EXPECT_NEAR(*drawn, expected, unseen) << curve.where() << " at x = " << curve.axes.x.number(x);
            ++count;
        }
        EXPECT_GT(count, 500) << curve.where() << " is hardly in its figure";
    }
}

TEST_P(ClassicFigures, ClipEveryCurveToItsAxes)
{
    for (const Plotted& curve : plotted()) {
        ASSERT_TRUE(curve.group.clip) << curve.where();
        const QRectF clip = *curve.group.clip;
        const QRectF axes = curve.axes.rect;
        for (const double off : {clip.left() - axes.left(), clip.right() - axes.right(), clip.top() - axes.top(),
                                 clip.bottom() - axes.bottom()})
            EXPECT_NEAR(off, 0, 0.02) << curve.where();
        for (const SvgShape& shape : curve.group.shapes) {
            const double width = shape.width + 0.01;
            const QRectF reach = clip.adjusted(-width, -width, width, width);
            for (const Polyline& line : shape.lines)
                for (const QPointF& point : line)
                    EXPECT_TRUE(reach.contains(point)) << curve.where() << ": " << point.x() << ", " << point.y();
        }
    }
}

TEST_P(ClassicFigures, SayWhichCurveEachGroupIs)
{
    for (const Plotted& curve : plotted())
        EXPECT_EQ(curve.group.title.toStdString(), curve.textbook.name) << curve.where();
    const auto drawn = std::ranges::count_if(
        figure_.groups, [](const SvgGroup& group) { return group.id.contains(QLatin1String("-curve-")); });
    EXPECT_EQ(static_cast<std::size_t>(drawn), plotted().size());
}

TEST_P(ClassicFigures, DrawNoTwoCurvesOfAPanelAlike)
{
    QSet<QString> looks;
    for (const Plotted& curve : plotted()) {
        ASSERT_FALSE(curve.group.shapes.empty()) << curve.where();
        const SvgShape& shape = curve.group.shapes.front();
        looks.insert(curve.group.id.section(u'-', 0, 0) + shape.stroke + shape.dashes);
        EXPECT_EQ(shape.fill, QString()) << curve.where();
    }
    EXPECT_EQ(static_cast<std::size_t>(looks.size()), plotted().size());
}

/// What the legend says: a name and the look of the line to the left of it.
std::vector<std::pair<QString, QString>> legendOf(const SvgFigure& figure)
{
    std::vector<std::pair<QString, QString>> entries;
    const SvgGroup& legend = figure.group(QStringLiteral("legend"));
    for (const SvgText& text : legend.texts)
        for (const SvgShape& shape : legend.shapes)
            if (!shape.stroke.isEmpty() && std::abs(shape.lines.at(0).at(0).y() - (text.at.y() - 3)) < 3)
                entries.emplace_back(text.text, shape.stroke + shape.dashes);
    return entries;
}

TEST_P(ClassicFigures, NameTheirCurvesInALegendWhereOneIsAskedFor)
{
    if (!GetParam().hasLegend) {
        EXPECT_FALSE(figure_.has(QStringLiteral("legend")));
        return;
    }
    std::vector<std::pair<QString, QString>> expected;
    for (const Plotted& curve : plotted()) {
        const SvgShape& shape = curve.group.shapes.at(0);
        expected.emplace_back(QString::fromUtf8(curve.textbook.name), shape.stroke + shape.dashes);
    }
    EXPECT_EQ(legendOf(figure_), expected);
}

/// Is `label` the name, or what is left of it where there was too little room?
bool isNameOf(const QString& label, const QString& name)
{
    const qsizetype dots = label.indexOf(QChar(0x2026));
    return label == name || (dots > 0 && name.startsWith(label.left(dots)) && name.endsWith(label.mid(dots + 1)));
}

TEST_P(ClassicFigures, NameEveryCurveOnceBesideItOrInTheLegendAlone)
{
    QStringList lines;
    for (const SvgText& text : figure_.group(QStringLiteral("value-labels")).texts)
        lines += text.text;
    // Curves that end together share a label: "ReLU = ELU".
    const QStringList labels = lines.join(u'\n').split(QRegularExpression(QStringLiteral(" =\n| = |\n")));
    for (const TextbookCurve& curve : GetParam().curves)
        EXPECT_EQ(std::ranges::count_if(
                      labels, [&](const QString& label) { return isNameOf(label, QString::fromUtf8(curve.name)); }),
                  GetParam().hasLegend ? 0 : 1)
            << curve.name << " in " << labels.join(u'|').toStdString();
}

TEST_P(ClassicFigures, HaveAGridLineAtEveryNumber)
{
    for (const std::string& panel : GetParam().panels) {
        const QString name = QString::fromStdString(panel);
        const SvgAxes axes = axesOf(figure_, name);
        const SvgGroup& grid = figure_.group(name + QStringLiteral("-grid"));
        int upright = 0;
        int level = 0;
        for (const SvgShape& shape : grid.shapes)
            for (const Polyline& line : shape.lines) {
                const QRectF box = QRectF(line.front(), line.back()).normalized();
                if (box.width() == 0 && std::abs(box.height() - axes.rect.height()) < 0.02)
                    ++upright;
                else if (box.height() == 0 && std::abs(box.width() - axes.rect.width()) < 0.02)
                    ++level;
                else
                    ADD_FAILURE() << "a line that does not cross the panel, in " << panel;
            }
        const SvgGroup& frame = figure_.group(name + QStringLiteral("-axes"));
        const auto numbersAt = [&](const QString& anchor) {
            return std::ranges::count(frame.texts, anchor, &SvgText::anchor);
        };
        EXPECT_EQ(level, numbersAt(QStringLiteral("end"))) << panel;
        if (numbersAt(QStringLiteral("middle")) > 0) {
            EXPECT_EQ(upright, numbersAt(QStringLiteral("middle"))) << panel;
        }
        EXPECT_GE(upright, 3) << panel;
    }
}

INSTANTIATE_TEST_SUITE_P(All, ClassicFigures, testing::ValuesIn(classicFigures()), testName<ClassicFigure>);

}  // namespace
}  // namespace actiscope::test
