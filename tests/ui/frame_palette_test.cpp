#include "ui/export/frame_palette.h"

#include <gtest/gtest.h>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace actiscope::ui {
namespace {

QImage ground(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    return image;
}

/// Many antialiased lines, in so many hues: far more colours than a palette has.
QImage manyColours(int hues)
{
    QImage image = ground({400, 300}, Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < hues; ++i) {
        painter.setPen(QPen(QColor::fromHsv(i * 359 / hues, 200, 180), 3));
        painter.drawLine(QPointF(3, 7 + 5 * i), QPointF(397, 31 + 4.3 * i));
    }
    return image;
}

std::set<QRgb> coloursOf(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return colours;
}

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

TEST(FramePalette, KeepsEveryColourWhereThereIsRoomForAll)
{
    QImage image = ground({16, 16}, QColor(0xfdfdfd));
    for (int i = 0; i < 200; ++i)
        image.setPixel(i % 16, i / 16, qRgb(i, 255 - i, (7 * i) % 256));
    ColourCounts counts;
    counts.add(image);
    const std::vector<QRgb> palette = sharedPalette(counts, 255);
    EXPECT_EQ(std::set<QRgb>(palette.begin(), palette.end()), coloursOf(image));
}

TEST(FramePalette, KeepsFlatColoursExactlyAmongThousands)
{
    constexpr int hues = 40;
    const QImage image = manyColours(hues);
    ASSERT_GT(coloursOf(image).size(), 1000U);
    ColourCounts counts;
    counts.add(image);
    const std::vector<QRgb> palette = sharedPalette(counts, 255);
    EXPECT_LE(palette.size(), 255U);
    const auto has = [&](QRgb colour) { return std::ranges::find(palette, colour) != palette.end(); };
    EXPECT_TRUE(has(qRgb(255, 255, 255)));
    for (int i = 0; i < hues; ++i)
        EXPECT_TRUE(has(QColor::fromHsv(i * 359 / hues, 200, 180).rgb())) << i;
}

TEST(FramePalette, ComesNearToTheEdgesOfLines)
{
    const QImage image = manyColours(12);
    ColourCounts counts;
    counts.add(image);
    PaletteIndex index(sharedPalette(counts, 255));
    double sum = 0;
    int worst = 0;
    for (const QRgb colour : coloursOf(image)) {
        const int each = difference(colour, index.palette()[index.nearest(colour)]);
        sum += each;
        worst = std::max(worst, each);
    }
    EXPECT_LT(sum / double(coloursOf(image).size()), 8);
    EXPECT_LT(worst, 40);
}

TEST(FramePalette, IsTheSameForTheSamePicturesInAnyOrder)
{
    ColourCounts some;
    ColourCounts others;
    some.add(manyColours(12));
    some.add(manyColours(31));
    others.add(manyColours(31));
    others.add(manyColours(12));
    EXPECT_EQ(sharedPalette(some, 255), sharedPalette(others, 255));
    EXPECT_LE(sharedPalette(some, 16).size(), 16U);
    EXPECT_EQ(sharedPalette(some, 1), std::vector<QRgb>{qRgb(255, 255, 255)});
}

TEST(FramePalette, LeavesOutWhatIsMoreTransparentThanNot)
{
    QImage image = ground({4, 1}, Qt::transparent);
    image.setPixelColor(0, 0, QColor(200, 0, 0, 255));
    image.setPixelColor(1, 0, QColor(0, 100, 0, 200));
    image.setPixelColor(2, 0, QColor(0, 0, 100, 100));
    ColourCounts counts;
    counts.add(image);
    const std::vector<QRgb> palette = sharedPalette(counts, 255);
    ASSERT_EQ(palette.size(), 2U);
    for (const QRgb colour : palette) {
        EXPECT_EQ(qAlpha(colour), 255);
        EXPECT_EQ(qBlue(colour), 0);
    }
    EXPECT_TRUE(sharedPalette({}, 255).empty());
}

}  // namespace
}  // namespace actiscope::ui
