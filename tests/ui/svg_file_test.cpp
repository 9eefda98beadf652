#include "tests/ui/figure_drawing.h"
#include "ui/export/figure_writers.h"

#include <gtest/gtest.h>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace actiscope::ui {
namespace {

using test::Answer;
using test::ask;
using test::exampleDrawing;
using test::textAt;

QByteArray file(const Drawing& drawing, bool textAsOutlines = false)
{
    return svgFile(drawing, textAsOutlines, "{\"label\":\"<&>\"}");
}

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text;  ///< directly in it
    QStringList parents{};
    QString operator[](const char* attribute) const { return attributes.value(QLatin1String(attribute)).toString(); }
};

std::vector<Element> elementsOf(const QByteArray& svg)
{
    std::vector<Element> elements;
    std::vector<std::size_t> open;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            QStringList parents;
            for (const std::size_t parent : open)
                parents += elements[parent]["id"];
            open.push_back(elements.size());
            elements.push_back({xml.name().toString(), xml.attributes(), {}, parents});
        } else if (xml.isEndElement()) {
            open.pop_back();
        } else if (xml.isCharacters() && !open.empty()) {
            elements[open.back()].text += xml.text().toString();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return elements;
}

std::vector<Element> named(const std::vector<Element>& elements, const QString& name)
{
    std::vector<Element> found;
    std::ranges::copy_if(elements, std::back_inserter(found), [&](const Element& each) { return each.name == name; });
    return found;
}

TEST(SvgFile, IsAcceptedByXmllint)
{
    Drawing drawing = exampleDrawing();
    // Neither control characters nor halves of pairs nor U+FFFE may stand in a file of XML.
    QString text = QStringLiteral("a\x01<b>&\"']]>");
    text += QChar(0xD800);
    text += QChar(0xFFFE);
    drawing.title = drawing.description = drawing.groups[0].title = text;
    drawing.groups[1].items.push_back(textAt({30, 150}, text));
    for (const bool asOutlines : {false, true}) {
        const Answer answer = ask(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("%1")},
                                  file(drawing, asOutlines), QStringLiteral("svg"));
        EXPECT_EQ(answer.code, 0) << answer.output.toStdString();
        EXPECT_EQ(answer.output, QString());
    }
}

TEST(SvgFile, IsAsLargeAsAskedWithPointsInside)
{
    const Element svg = elementsOf(file(exampleDrawing())).front();
    static const QRegularExpression points(QStringLiteral("^([0-9.]+)pt$"));
    EXPECT_NEAR(points.match(svg["width"]).captured(1).toDouble() / 72 * 25.4, 88, 0.001);
    EXPECT_NEAR(points.match(svg["height"]).captured(1).toDouble() / 72 * 25.4, 60, 0.001);
    const QStringList box = svg["viewBox"].split(QLatin1Char(' '));
    ASSERT_EQ(box.size(), 4);
    EXPECT_EQ(box[2] + QStringLiteral("pt"), svg["width"]);
    EXPECT_EQ(svg["xml:lang"], QStringLiteral("zh-CN"));
}

TEST(SvgFile, SaysWhatItShows)
{
    const std::vector<Element> elements = elementsOf(file(exampleDrawing()));
    const std::vector<Element> titles = named(elements, QStringLiteral("title"));
    ASSERT_EQ(titles.size(), 2U);
    EXPECT_EQ(titles[0].text, QStringLiteral("SELU — 导数"));
    EXPECT_EQ(titles[1].text, QStringLiteral("SELU <1>"));
    EXPECT_EQ(titles[1].parents.back(), QStringLiteral("value-curve-1"));
    EXPECT_EQ(named(elements, QStringLiteral("desc"))[0].text, QStringLiteral("A curve & a ring"));
    EXPECT_EQ(named(elements, QStringLiteral("figure"))[0].text, QStringLiteral("{\"label\":\"<&>\"}"));
}

TEST(SvgFile, ClipsAGroupToItsRectangle)
{
    const std::vector<Element> elements = elementsOf(file(exampleDrawing()));
    const auto group = std::ranges::find_if(elements, [](const Element& each) { return !each["clip-path"].isEmpty(); });
    ASSERT_NE(group, elements.end());
    EXPECT_EQ((*group)["id"], QStringLiteral("value-curve-1"));
    const QString clip = (*group)["clip-path"].mid(5).chopped(1);  // url(#…)
    const auto rect = std::ranges::find_if(elements, [&](const Element& each) {
        return each.name == QLatin1String("rect") && !each.parents.isEmpty() && each.parents.back() == clip;
    });
    ASSERT_NE(rect, elements.end());
    EXPECT_EQ(QRectF((*rect)["x"].toDouble(), (*rect)["y"].toDouble(), (*rect)["width"].toDouble(),
                     (*rect)["height"].toDouble()),
              QRectF(30, 30, 200, 80));
}

TEST(SvgFile, KeepsPensAndFills)
{
    const std::vector<Element> paths = named(elementsOf(file(exampleDrawing())), QStringLiteral("path"));
    ASSERT_EQ(paths.size(), 3U);
    EXPECT_EQ(paths[0]["stroke"], QStringLiteral("#c81e1e"));
    EXPECT_NEAR(paths[0]["stroke-opacity"].toDouble(), 128 / 255., 0.001);
    EXPECT_EQ(paths[0]["stroke-width"], QStringLiteral("3"));
    EXPECT_EQ(paths[1]["stroke-dasharray"], QStringLiteral("4 2 1 2"));
    EXPECT_EQ(paths[1]["stroke-opacity"], QString());
    EXPECT_EQ(paths[2]["fill"], QStringLiteral("#007800"));
    EXPECT_NEAR(paths[2]["fill-opacity"].toDouble(), 90 / 255., 0.001);
    EXPECT_EQ(paths[2]["fill-rule"], QStringLiteral("evenodd"));
    EXPECT_EQ(paths[2]["d"].count(QLatin1Char('Z')), 2);
}

TEST(SvgFile, ADotStaysADot)
{
    Drawing drawing = exampleDrawing();
    QPainterPath dot(QPointF(50.001, 50));
    dot.lineTo(50.001, 50.001);
    drawing.groups[0].items = {
        DrawnShape{.path = dot, .pen = DrawnPen{.colour = Qt::black, .width = 2, .hasRoundCaps = true}}};
    const Element path = named(elementsOf(file(drawing)), QStringLiteral("path"))[0];
    EXPECT_EQ(path["d"], QStringLiteral("M50,50 L50,50"));
    EXPECT_EQ(path["stroke-linecap"], QStringLiteral("round"));
}

TEST(SvgFile, WritesTextAsText)
{
    const std::vector<Element> elements = elementsOf(file(exampleDrawing()));
    const std::vector<Element> texts = named(elements, QStringLiteral("text"));
    ASSERT_EQ(texts.size(), 3U);
    EXPECT_EQ(texts[0].text.trimmed(), QString()) << "spaces between the pieces of a text are seen";
    EXPECT_EQ(texts[0].text, QString());
    EXPECT_EQ(texts[0]["text-anchor"], QStringLiteral("middle"));
    const std::vector<Element> pieces = named(elements, QStringLiteral("tspan"));
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0].text, QStringLiteral("导数（梯度） of e"));
    EXPECT_EQ(pieces[0]["font-weight"], QStringLiteral("600"));
    EXPECT_EQ(pieces[1]["dy"], QStringLiteral("-3"));
    EXPECT_EQ(pieces[1]["font-size"], QStringLiteral("6"));
    EXPECT_EQ(pieces[1]["font-style"], QStringLiteral("italic"));
    EXPECT_TRUE(pieces[1]["font-family"].endsWith(QStringLiteral(", serif")));
    EXPECT_EQ(texts[1]["transform"], QStringLiteral("translate(15 100) rotate(-90)"));
    EXPECT_EQ(texts[2].text, QStringLiteral("two  spaces & x < 0"));
    EXPECT_EQ(texts[2]["xml:space"], QStringLiteral("preserve"));
    const QString families = elements[0]["font-family"];
    EXPECT_TRUE(families.contains(QStringLiteral("'Noto Sans CJK SC'"))) << families.toStdString();
    EXPECT_TRUE(families.endsWith(QStringLiteral(", sans-serif"))) << families.toStdString();
}

TEST(SvgFile, ATextThatComesDownAgainSaysSo)
{
    Drawing drawing = exampleDrawing();
    DrawnText text = textAt({30, 50}, QStringLiteral("x"));
    text.runs.push_back({.text = QStringLiteral("2"), .size = 6, .raise = 3});
    text.runs.push_back({.text = QStringLiteral("+ 1"), .size = 9});
    drawing.groups[1].items = {text};
    const std::vector<Element> pieces = named(elementsOf(file(drawing)), QStringLiteral("tspan"));
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[0]["dy"], QString());
    EXPECT_EQ(pieces[1]["dy"], QStringLiteral("-3"));
    EXPECT_EQ(pieces[2]["dy"], QStringLiteral("3"));
}

TEST(SvgFile, OutlinesNeedNoFontAndStillSayTheirText)
{
    const std::vector<Element> elements = elementsOf(file(exampleDrawing(), true));
    EXPECT_TRUE(named(elements, QStringLiteral("text")).empty());
    QStringList labels;
    for (const Element& each : elements)
        if (!each["aria-label"].isEmpty())
            labels += each["aria-label"];
    EXPECT_EQ(labels, (QStringList{QStringLiteral("导数（梯度） of ex"), QStringLiteral("turned"),
                                   QStringLiteral("two  spaces & x < 0")}));
}

/// Of 255, over all channels of all dots.
double meanDifference(const QImage& one, const QImage& other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            sum += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
        }
    return sum / (3.0 * one.width() * one.height());
}

QImage rendered(const QByteArray& svg, QSize dots)
{
    QSvgRenderer renderer(svg);
    EXPECT_TRUE(renderer.isValid());
    QImage image(dots, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

TEST(SvgFile, LooksAsThePictureDoes)
{
    Drawing drawing = exampleDrawing();
    // Qt draws no clips: what is compared stays inside of its own.
    drawing.groups[0].clip.reset();
    const QSize dots(748, 510);
    const QImage expected = rasterOf(drawing, dots);
    EXPECT_LT(meanDifference(rendered(file(drawing, true), dots), expected), 0.5);
    Drawing moved = drawing;
    std::get<DrawnShape>(moved.groups[0].items[0]).path.translate(0, 3);
    EXPECT_GT(meanDifference(rendered(file(moved, true), dots), expected), 0.8) << "the measure sees 3 pt";
}

TEST(SvgFile, ATransparentOneHasNoGround)
{
    Drawing drawing = exampleDrawing();
    const auto rectangles = [&] { return named(elementsOf(file(drawing)), QStringLiteral("rect")).size(); };
    EXPECT_EQ(rectangles(), 2U);  // the ground and the clip
    drawing.ground = QColor();
    EXPECT_EQ(rectangles(), 1U);
}

TEST(SvgFile, IsTheSameEachTime)
{
    EXPECT_EQ(file(exampleDrawing()), file(exampleDrawing()));
    EXPECT_EQ(file(exampleDrawing(), true), file(exampleDrawing(), true));
}

}  // namespace
}  // namespace actiscope::ui
