#include "ui/export/webp_file.h"

#include "core/error.h"

#include <gtest/gtest.h>

#ifdef ACTISCOPE_WEBP
#include <webp/demux.h>
#endif

#include <memory>

namespace actiscope::ui {
namespace {

TEST(WebpFile, IsOfferedWhereItCanBeWritten)
{
    EXPECT_EQ(formatOf(QStringLiteral("a/b.WebP")).has_value(), canWriteWebp());
    EXPECT_EQ(infoOf(FileFormat::webp).suffix, QStringLiteral("webp"));
    EXPECT_THROW(checkWebp(2, {20000, 100}, 1), RequestError);
    EXPECT_THROW(checkWebp(2, {9000, 9000}, 1), RequestError);
    EXPECT_NO_THROW(checkWebp(2, {3840, 2160}, 1));
}

#ifdef ACTISCOPE_WEBP

constexpr QSize pictureSize{90, 60};

/// Colours, opacities and places that differ from frame to frame.
QImage frame(int i)
{
    QImage image(pictureSize, QImage::Format_ARGB32);
    image.fill(QColor(250, 251, 252, i % 2 == 0 ? 255 : 0));
    for (int x = 0; x < 60; ++x)
        for (int y = 0; y < 20; ++y)
            image.setPixelColor(i + x, 5 + y, QColor(4 * x, 3 * i, 12 * y, 255));
    return image;
}

struct Played {
    std::vector<QImage> frames;
    std::vector<int> ends;  ///< ms
    int loops = -1;
};

Played play(const QByteArray& bytes)
{
    const WebPData data{reinterpret_cast<const uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    options.color_mode = MODE_RGBA;
    const std::unique_ptr<WebPAnimDecoder, void (*)(WebPAnimDecoder*)> decoder(WebPAnimDecoderNew(&data, &options),
                                                                               WebPAnimDecoderDelete);
    Played played;
    WebPAnimInfo info;
    if (!decoder || !WebPAnimDecoderGetInfo(decoder.get(), &info))
        return played;
    played.loops = static_cast<int>(info.loop_count);
    while (WebPAnimDecoderHasMoreFrames(decoder.get())) {
        uint8_t* pixels = nullptr;
        int end = 0;
        if (!WebPAnimDecoderGetNext(decoder.get(), &pixels, &end))
            break;
        const QImage canvas(pixels, static_cast<int>(info.canvas_width), static_cast<int>(info.canvas_height),
                            QImage::Format_RGBA8888);
        played.frames.push_back(canvas.convertToFormat(QImage::Format_ARGB32));
        played.ends.push_back(end);
    }
    return played;
}

TEST(WebpFile, ShowsEveryPixelExactlyAndTakesExactlyItsTime)
{
    const Played played = play(webpFile(7, frame, 1.234, {}));
    ASSERT_EQ(played.frames.size(), 7U);
    EXPECT_EQ(played.ends.back(), 1234);
    EXPECT_EQ(played.loops, 0) << "for ever";
    for (int i = 0; i < 7; ++i)
        for (int y = 0; y < pictureSize.height(); ++y)
            for (int x = 0; x < pictureSize.width(); ++x) {
                const QRgb wanted = frame(i).pixel(x, y);
                const QRgb got = played.frames[static_cast<std::size_t>(i)].pixel(x, y);
                if (qAlpha(wanted) == 0) {
                    ASSERT_EQ(qAlpha(got), 0) << i << ": " << x << ", " << y;
                } else {
                    ASSERT_EQ(got, wanted) << i << ": " << x << ", " << y;
                }
            }
}

TEST(WebpFile, StopsWhenTold)
{
    EXPECT_THROW(webpFile(20, frame, 1, [](double done) { return done < 0.3; }), ExportCancelled);
}

#endif

}  // namespace
}  // namespace actiscope::ui
