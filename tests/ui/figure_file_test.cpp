#include "ui/export/figure_file.h"

#include "core/error.h"
#include "tests/ui/window_fixture.h"
#include "ui/window/work_files.h"

#include <QImage>
#include <QRegularExpression>
#include <QSet>

namespace actiscope::ui {
namespace {

QImage picture(const FileSettings& settings)
{
    return QImage::fromData(drawFile(firstSession(), settings), "PNG");
}

int count(const QImage& image, const QColor& colour)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == colour;
    return pixels;
}

TEST(FigureFile, APictureHasTheSizeAndResolutionAskedFor)
{
    for (const int dpi : {96, 150, 300}) {
        const FileSettings settings{.millimetres = {127, 101.6}, .dotsPerInch = dpi};
        const QImage image = picture(settings);
        EXPECT_NEAR(image.width(), 5 * dpi, 1);
        EXPECT_NEAR(image.height(), 4 * dpi, 1);
        EXPECT_EQ(image.size(), dotsOf(settings));
        EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, dpi, 0.05);
    }
}

TEST(FigureFile, APictureShowsEveryCurveOnTheGroundOfItsTheme)
{
    for (const bool isDark : {false, true}) {
        const QImage image = picture({.dotsPerInch = 150, .isDark = isDark});
        const Palette& palette = isDark ? darkPalette() : lightPalette();
        EXPECT_EQ(image.pixelColor(2, 2), palette.plot);
        for (std::size_t i = 0; i < firstSession().curves.size(); ++i)
            EXPECT_GT(count(image, palette.curves[i]), 50) << i;
    }
}

TEST(FigureFile, APageHasTheSizeAskedForAndHoldsLinesInsteadOfPixels)
{
    const QByteArray page = drawFile(firstSession(), {.format = FileFormat::pdf, .millimetres = {254, 127}});
    EXPECT_TRUE(page.startsWith("%PDF-"));
    EXPECT_TRUE(page.trimmed().endsWith("%%EOF"));
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    const auto match = box.match(QString::fromLatin1(page));
    ASSERT_TRUE(match.hasMatch());
    EXPECT_NEAR(match.captured(1).toDouble(), 720, 1);
    EXPECT_NEAR(match.captured(2).toDouble(), 360, 1);
    EXPECT_FALSE(page.contains("/Subtype /Image"));
    EXPECT_TRUE(page.contains("/FontFile"));
}

TEST(FigureFile, TheSameSessionGivesTheSamePicture)
{
    EXPECT_EQ(drawFile(firstSession(), {.dotsPerInch = 96}), drawFile(firstSession(), {.dotsPerInch = 96}));
}

TEST(FigureFile, DrawsAnEmptySessionToo)
{
    EXPECT_FALSE(drawFile(Session{}, {.dotsPerInch = 96}).isEmpty());
    EXPECT_FALSE(drawFile(Session{}, {.format = FileFormat::pdf}).isEmpty());
}

TEST(FigureFile, RefusesSizesThatNoFileShouldHave)
{
    const FileSettings bad[] = {
        {.millimetres = {1, 100}}, {.millimetres = {100, 1e9}}, {.millimetres = {std::nan(""), 100}},
        {.dotsPerInch = 1},        {.dotsPerInch = 1000000},    {.millimetres = {1200, 1200}, .dotsPerInch = 1200},
    };
    for (const FileSettings& settings : bad)
        EXPECT_THROW(drawFile(firstSession(), settings), RequestError);
}

using test::WindowTest;

TEST_F(WindowTest, SaysWhereTheFigureWent)
{
    const QString path = file(QStringLiteral("figure.png"));
    ASSERT_TRUE(window().files().exportTo(path, {.dotsPerInch = 96}));
    EXPECT_FALSE(QImage(path).isNull());
    EXPECT_TRUE(notice().contains(QStringLiteral("figure.png")));
    EXPECT_FALSE(window().document().canUndo());
}

TEST_F(WindowTest, SaysWhyNoFigureWasWritten)
{
    EXPECT_FALSE(window().files().exportTo(file(QStringLiteral("no/folder/figure.png")), {.dotsPerInch = 96}));
    EXPECT_TRUE(notice().contains(QStringLiteral("figure.png"))) << notice().toStdString();
}

}  // namespace
}  // namespace actiscope::ui
