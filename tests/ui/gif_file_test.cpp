#include "ui/export/gif_file.h"

#include "core/error.h"

#include <gif_lib.h>
#include <gtest/gtest.h>
#include <QPainter>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace actiscope::ui {
namespace {

/// What a player shows of a GIF, worked out with the library's reader and the rules of GIF89a.
struct Played {
    QSize size;
    std::vector<QImage> frames;
    std::vector<int> delays;  ///< hundredths of a second
    std::vector<QRect> rects;
    bool repeatsForEver = false;
    std::size_t colours = 0;
};

int readBytes(GifFileType* file, GifByteType* to, int count)
{
    auto& rest = *static_cast<QByteArrayView*>(file->UserData);
    const auto taken = static_cast<int>(std::min<qsizetype>(count, rest.size()));
    std::memcpy(to, rest.data(), static_cast<std::size_t>(taken));
    rest = rest.sliced(taken);
    return taken;
}

bool hasLoop(const SavedImage& image)
{
    for (int i = 0; i + 1 < image.ExtensionBlockCount; ++i) {
        const ExtensionBlock& name = image.ExtensionBlocks[i];
        const ExtensionBlock& count = image.ExtensionBlocks[i + 1];
        if (name.Function == APPLICATION_EXT_FUNC_CODE && name.ByteCount == 11 &&
            std::memcmp(name.Bytes, "NETSCAPE2.0", 11) == 0)
            return count.ByteCount == 3 && count.Bytes[0] == 1 && count.Bytes[1] == 0 && count.Bytes[2] == 0;
    }
    return false;
}

Played play(const QByteArray& bytes)
{
    QByteArrayView rest(bytes);
    int error = 0;
    GifFileType* file = DGifOpen(&rest, readBytes, &error);
    EXPECT_NE(file, nullptr) << error;
    Played played;
    if (!file)
        return played;
    EXPECT_EQ(DGifSlurp(file), GIF_OK) << file->Error;
    played.size = {file->SWidth, file->SHeight};
    played.colours = static_cast<std::size_t>(file->SColorMap->ColorCount);
    QImage canvas(played.size, QImage::Format_ARGB32);
    canvas.fill(Qt::transparent);
    for (int i = 0; i < file->ImageCount; ++i) {
        const SavedImage& image = file->SavedImages[i];
        EXPECT_EQ(image.ImageDesc.ColorMap, nullptr) << "frames share the file's palette";
        GraphicsControlBlock control{};
        EXPECT_EQ(DGifSavedExtensionToGCB(file, i, &control), GIF_OK);
        const QRect rect(image.ImageDesc.Left, image.ImageDesc.Top, image.ImageDesc.Width, image.ImageDesc.Height);
        for (int y = 0; y < rect.height(); ++y)
            for (int x = 0; x < rect.width(); ++x) {
                const int index = image.RasterBits[y * rect.width() + x];
                const GifColorType& colour = file->SColorMap->Colors[index];
                if (index != control.TransparentColor)
                    canvas.setPixel(rect.left() + x, rect.top() + y, qRgb(colour.Red, colour.Green, colour.Blue));
            }
        played.frames.push_back(canvas);
        played.delays.push_back(control.DelayTime);
        played.rects.push_back(rect);
        played.repeatsForEver = played.repeatsForEver || hasLoop(image);
        if (control.DisposalMode == DISPOSE_BACKGROUND)
            for (int y = rect.top(); y <= rect.bottom(); ++y)
                for (int x = rect.left(); x <= rect.right(); ++x)
                    canvas.setPixel(x, y, 0);
    }
    DGifCloseFile(file, nullptr);
    return played;
}

constexpr QSize pictureSize{120, 80};

/// A square of flat colour that moves over a ground with a grid.
QImage flatFrame(int i)
{
    QImage image(pictureSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(0xfafbfc));
    for (int x = 0; x < image.width(); x += 10)
        for (int y = 0; y < image.height(); ++y)
            image.setPixelColor(x, y, QColor(0xd0d4d8));
    for (int x = 0; x < 12; ++x)
        for (int y = 0; y < 12; ++y)
            image.setPixelColor(5 + i + x, 20 + y, QColor(0x1f6feb));
    return image;
}

/// A line that turns, with smooth edges.
QImage smoothFrame(int i, const QColor& ground)
{
    QImage image(pictureSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0xb3261e), 4));
    painter.drawLine(QPointF(5, 40 + i), QPointF(115, 40 - i));
    painter.setPen(QPen(QColor(0x0b57d0), 2));
    painter.drawEllipse(QPointF(60, 40), 20.0 + i, 15);
    return image;
}

TEST(GifFile, ShowsEveryFlatColourExactly)
{
    const Played played = play(gifFile(30, flatFrame, 3, {}));
    ASSERT_EQ(played.frames.size(), 30U);
    EXPECT_EQ(played.size, pictureSize);
    for (int i = 0; i < 30; ++i)
        EXPECT_EQ(played.frames[static_cast<std::size_t>(i)], flatFrame(i).convertToFormat(QImage::Format_ARGB32)) << i;
}

TEST(GifFile, TakesExactlyItsTimeAndRepeatsForEver)
{
    for (const double seconds : {4.0, 1.0, 2.5}) {
        const Played played = play(gifFile(37, flatFrame, seconds, {}));
        EXPECT_EQ(std::accumulate(played.delays.begin(), played.delays.end(), 0), std::lround(seconds * 100));
        const auto [least, most] = std::ranges::minmax(played.delays);
        EXPECT_LE(most - least, 1);
        EXPECT_TRUE(played.repeatsForEver);
    }
}

TEST(GifFile, HoldsOnlyWhatChanges)
{
    const Played played = play(gifFile(30, flatFrame, 3, {}));
    EXPECT_EQ(played.rects.front(), QRect(QPoint(0, 0), pictureSize));
    for (std::size_t i = 1; i < played.rects.size(); ++i)
        EXPECT_EQ(played.rects[i], QRect(4 + static_cast<int>(i), 20, 13, 12));
    const Played still = play(gifFile(10, [](int) { return flatFrame(0); }, 1, {}));
    ASSERT_EQ(still.frames.size(), 10U);
    EXPECT_EQ(still.rects.back().size(), QSize(1, 1));
    EXPECT_EQ(still.frames.back(), flatFrame(0).convertToFormat(QImage::Format_ARGB32));
}

TEST(GifFile, ComesNearToSmoothEdgesAndKeepsFlatPartsOfThem)
{
    const auto frame = [](int i) { return smoothFrame(i, QColor(0xffffff)); };
    const Played played = play(gifFile(25, frame, 2, {}));
    ASSERT_EQ(played.frames.size(), 25U);
    for (int i = 0; i < 25; ++i) {
        const QImage wanted = frame(i).convertToFormat(QImage::Format_ARGB32);
        const QImage& got = played.frames[static_cast<std::size_t>(i)];
        for (int y = 0; y < wanted.height(); ++y)
            for (int x = 0; x < wanted.width(); ++x) {
                const QColor a = wanted.pixelColor(x, y);
                const QColor b = got.pixelColor(x, y);
                if (a == QColor(Qt::white) || a == QColor(0xb3261e) || a == QColor(0x0b57d0)) {
                    ASSERT_EQ(a, b) << i << ": " << x << ", " << y;
                }
                ASSERT_LT(std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()),
                          60)
                    << i << ": " << x << ", " << y;
            }
    }
}

TEST(GifFile, ClearsAwayWhatBecomesTransparentAgain)
{
    const auto frame = [](int i) { return smoothFrame(i, Qt::transparent); };
    const Played played = play(gifFile(12, frame, 1, {}));
    ASSERT_EQ(played.frames.size(), 12U);
    for (int i = 0; i < 12; ++i) {
        const QImage wanted = frame(i).convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < wanted.height(); ++y)
            for (int x = 0; x < wanted.width(); ++x)
                ASSERT_EQ(qAlpha(played.frames[static_cast<std::size_t>(i)].pixel(x, y)),
                          qAlpha(wanted.pixel(x, y)) < 128 ? 0 : 255)
                    << i << ": " << x << ", " << y;
    }
    const auto nothing = [](int) {
        QImage image(pictureSize, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    };
    EXPECT_EQ(play(gifFile(3, nothing, 1, {})).frames.size(), 3U);
}

TEST(GifFile, IsTheSameForTheSameFrames)
{
    const auto frame = [](int i) { return smoothFrame(i, Qt::white); };
    EXPECT_EQ(gifFile(9, frame, 1, {}), gifFile(9, frame, 1, {}));
}

TEST(GifFile, ReportsProgressAndStopsWhenTold)
{
    std::vector<double> reports;
    const auto note = [&](double done) {
        reports.push_back(done);
        return true;
    };
    gifFile(8, flatFrame, 1, note);
    EXPECT_TRUE(std::ranges::is_sorted(reports));
    EXPECT_EQ(reports.back(), 1);
    EXPECT_GE(reports.size(), 8U);
    int made = 0;
    const auto counted = [&](int i) {
        ++made;
        return flatFrame(i);
    };
    EXPECT_THROW(gifFile(50, counted, 5, [](double done) { return done < 0.2; }), ExportCancelled);
    EXPECT_LT(made, 20);
}

TEST(GifFile, RefusesWhatPlayersWouldSlowDownAndWhatIsTooLarge)
{
    EXPECT_THROW(checkGif(61, {100, 100}, 1), RequestError);
    EXPECT_NO_THROW(checkGif(50, {100, 100}, 1));
    EXPECT_THROW(checkGif(2, {70000, 100}, 1), RequestError);
    // A side of either is legal, and all of it more than memory should hold several times.
    EXPECT_THROW(checkGif(2, {9000, 9000}, 1), RequestError);
    EXPECT_NO_THROW(checkGif(2, {3840, 2160}, 1));
    EXPECT_THROW(gifFile(30, flatFrame, 0.5, {}), RequestError);
}

}  // namespace
}  // namespace actiscope::ui
