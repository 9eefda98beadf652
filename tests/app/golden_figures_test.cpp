// What stands in the classic figures and in which order, against tests/data/figures. See there what a change means.
#include "tests/app/classic_figures.h"
#include "tests/app/export_folder.h"
#include "tests/app/svg_figure.h"

#include <gtest/gtest.h>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <cstdlib>
#include <fstream>

namespace actiscope::test {
namespace {

/// Points, two letters of a name: margins are as wide as the numbers and names in them, which other fonts set wider.
constexpr double margin = 16;

QString rectWords(const QRectF& rect)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(std::round(rect.left()))
        .arg(std::round(rect.top()))
        .arg(std::round(rect.width()))
        .arg(std::round(rect.height()));
}

QString lookOf(const SvgShape& shape)
{
    QStringList words;
    if (!shape.fill.isEmpty())
        words << QStringLiteral("fill %1").arg(shape.fill);
    if (!shape.stroke.isEmpty())
        words << QStringLiteral("stroke %1 width %2").arg(shape.stroke).arg(shape.width);
    if (!shape.dashes.isEmpty())
        words << QStringLiteral("dashes %1").arg(shape.dashes);
    return words.join(u' ');
}

QStringList summaryOf(const SvgGroup& group)
{
    QStringList lines{QStringLiteral("group ") + group.id};
    if (!group.title.isEmpty())
        lines << QStringLiteral("  title ") + group.title;
    if (group.clip)
        lines << QStringLiteral("  clip ") + rectWords(*group.clip);
    for (auto shape = group.shapes.begin(); shape != group.shapes.end();) {
        const QString look = lookOf(*shape);
        const auto next =
            std::find_if(shape, group.shapes.end(), [&](const SvgShape& other) { return lookOf(other) != look; });
        lines << QStringLiteral("  %1 × %2").arg(next - shape).arg(look);
        shape = next;
    }
    // Which names fit beside their curves is the fonts' affair.
    if (group.id.endsWith(QLatin1String("-labels")))
        return lines;
    QStringList texts;
    for (const SvgText& text : group.texts)
        texts << text.text;
    if (!texts.isEmpty())
        lines << QStringLiteral("  texts ") + texts.join(QStringLiteral(" | "));
    return lines;
}

QStringList summaryOf(const SvgFigure& figure)
{
    QStringList lines{QStringLiteral("page ") + rectWords(figure.page)};
    for (const SvgGroup& group : figure.groups)
        lines += summaryOf(group);
    return lines;
}

/// Both name the same, with rectangles that differ by no more than fonts make them.
bool areAlike(const QString& found, const QString& expected)
{
    static const QRegularExpression rect(QStringLiteral("^(  clip|page) (.*)$"));
    const QRegularExpressionMatch one = rect.match(found);
    const QRegularExpressionMatch other = rect.match(expected);
    if (!one.hasMatch() || !other.hasMatch() || one.captured(1) != other.captured(1))
        return found == expected;
    const QStringList sides = one.captured(2).split(u' ');
    const QStringList others = other.captured(2).split(u' ');
    bool isNear = sides.size() == others.size();
    for (qsizetype i = 0; isNear && i < sides.size(); ++i)
        isNear = std::abs(sides[i].toDouble() - others[i].toDouble()) <= margin;
    return isNear;
}

QStringList withoutComments(const std::string& text)
{
    QStringList kept;
    for (const QString& line : QString::fromStdString(text).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            kept << line;
    return kept;
}

class GoldenFigures : public testing::TestWithParam<ClassicFigure> {
protected:
    std::string path() const { return ACTISCOPE_TEST_DATA "/figures/" + GetParam().name + ".txt"; }
};

/// Below the comments that the file has.
void rewrite(const std::string& path, const QStringList& lines)
{
    std::string text;
    for (const QString& line : QString::fromStdString(contentOf(path)).split(u'\n'))
        if (line.startsWith(u'#'))
            text += line.toStdString() + '\n';
    std::ofstream(path, std::ios::binary) << text << lines.join(u'\n').toStdString() << '\n';
}

TEST_P(GoldenFigures, HoldWhatTheyHeld)
{
    const QStringList found = summaryOf(readSvg(svgOf(GetParam())));
    if (std::getenv("ACTISCOPE_REWRITE_FIGURES")) {
        rewrite(path(), found);
        GTEST_SKIP() << path() << " is written anew: read what changed before you keep it";
    }
    const QStringList expected = withoutComments(contentOf(path()));
    ASSERT_FALSE(expected.isEmpty()) << "nothing in " << path();
    for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i)
        ASSERT_TRUE(areAlike(found.value(i), expected.value(i)))
            << "line " << i + 1 << " of the figure\nis       " << found.value(i).toStdString() << "\nand was  "
            << expected.value(i).toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, GoldenFigures, testing::ValuesIn(classicFigures()), testName<ClassicFigure>);

}  // namespace
}  // namespace actiscope::test
