#include "tests/ui/figure_drawing.h"
#include "ui/export/figure_writers.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <future>

namespace actiscope::ui {
namespace {

using test::exampleDrawing;

constexpr QSize dots(1040, 709);

QByteArray file(const Drawing& drawing, const QByteArray& provenance = {})
{
    return pngFile(drawing, dots, 300, provenance);
}

TEST(PngFile, HasTheDotsAndTheResolutionAskedFor)
{
    const QImage image = QImage::fromData(file(exampleDrawing()), "PNG");
    EXPECT_EQ(image.size(), dots);
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 300, 0.02);
    EXPECT_NEAR(image.dotsPerMeterY() * 0.0254, 300, 0.02);
}

TEST(PngFile, IsTransparentOnlyWithoutAGround)
{
    Drawing drawing = exampleDrawing();
    EXPECT_FALSE(QImage::fromData(file(drawing)).hasAlphaChannel());
    drawing.ground = QColor();
    const QImage image = QImage::fromData(file(drawing));
    EXPECT_EQ(image.pixelColor(2, 2).alpha(), 0);
    // In the ring's fill, away from the curves.
    const QColor ring = image.pixelColor(int(64 * 300 / 72.), int(42 * 300 / 72.));
    EXPECT_NEAR(ring.alpha(), 90, 1);
    EXPECT_NEAR(ring.green(), 120, 2);
}

TEST(PngFile, DrawsNothingOfAGroupOutsideOfItsClip)
{
    Drawing drawing = exampleDrawing();
    drawing.groups.resize(1);
    const QImage image = QImage::fromData(file(drawing));
    const QRectF clip = *drawing.groups[0].clip;
    const double scale = 300 / 72.;
    const QRect inside(QPoint(int(std::floor(clip.left() * scale)), int(std::floor(clip.top() * scale))),
                       QPoint(int(std::ceil(clip.right() * scale)), int(std::ceil(clip.bottom() * scale))));
    int outside = 0;
    int within = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) != QColor(Qt::white))
                ++(inside.contains(x, y) ? within : outside);
    EXPECT_EQ(outside, 0);
    EXPECT_GT(within, 1000);
}

/// Type and data of each chunk.
std::vector<std::pair<QByteArray, QByteArray>> chunksOf(const QByteArray& png)
{
    std::vector<std::pair<QByteArray, QByteArray>> chunks;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        chunks.emplace_back(png.mid(at + 4, 4), png.mid(at + 8, length));
        at += length + 12;
    }
    return chunks;
}

TEST(PngFile, CarriesItsOriginAsInternationalTextWhateverItsLength)
{
    for (const int length : {1, 100, 5000, 200'000}) {
        const QByteArray origin = "{\"label\":\"" + QStringLiteral("导").repeated(length).toUtf8() + "\"}";
        QByteArrayList found;
        for (const auto& [type, data] : chunksOf(file(exampleDrawing(), origin)))
            if (type == "iTXt" && data.startsWith(QByteArray("actiscope\0", 10)))
                found += data;
        ASSERT_EQ(found.size(), 1) << length;
        EXPECT_EQ(found[0], QByteArray("actiscope\0\0\0\0\0", 14) + origin);
    }
}

TEST(PngFile, IsReadByOthersWithItsTexts)
{
    QByteArray bytes = file(exampleDrawing(), "{\"a\":\"ü\"}");
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const QImage image = reader.read();  // by libpng, which checks the sums of all chunks
    EXPECT_EQ(image.size(), dots) << reader.errorString().toStdString();
    EXPECT_EQ(image.text(QStringLiteral("actiscope")), QStringLiteral("{\"a\":\"ü\"}"));
    EXPECT_EQ(image.text(QStringLiteral("Title")), exampleDrawing().title);
    EXPECT_EQ(image.text(QStringLiteral("Software")), QStringLiteral("Actiscope"));
}

TEST(PngFile, IsTheSameFromEveryThread)
{
    const QByteArray first = file(exampleDrawing(), "{}");
    std::vector<std::future<QByteArray>> others;
    for (int i = 0; i < 3; ++i)
        others.push_back(std::async(std::launch::async, [] { return file(exampleDrawing(), "{}"); }));
    for (auto& other : others)
        EXPECT_EQ(other.get(), first);
    EXPECT_EQ(file(exampleDrawing(), "{}"), first);
}

}  // namespace
}  // namespace actiscope::ui
