#include "ui/export/webp_file.h"

#include "core/error.h"

#include <QCoreApplication>

#ifdef ACTISCOPE_WEBP
#include <webp/encode.h>
#include <webp/mux.h>
#endif

#include <cmath>
#include <memory>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureFile)
};

constexpr int mostSide = 16383;
constexpr int mostFramesPerSecond = 1000;

}  // namespace

void checkWebp(int frames, QSize dots, double seconds)
{
    if (dots.width() > mostSide || dots.height() > mostSide)
        throw RequestError(
            Text::tr("A WebP is at most %1 px wide and high, not %2 × %3: take a smaller size or a lower "
                     "resolution.")
                .arg(mostSide)
                .arg(dots.width())
                .arg(dots.height())
                .toStdString());
    checkAnimationDots(dots);
    if (frames > seconds * mostFramesPerSecond * (1 + 1e-9))
        throw RequestError(Text::tr("A WebP shows at most %1 frames a second, not %2: take fewer frames or more time.")
                               .arg(mostFramesPerSecond)
                               .arg(frames / seconds, 0, 'f', 1)
                               .toStdString());
}

#ifdef ACTISCOPE_WEBP

namespace {

constexpr int effort = 4;  ///< of 9: beyond it files hardly shrink, and take several times as long

[[noreturn]] void failEncoding(const char* reason)
{
    throw WorkError(Text::tr("The WebP could not be written: %1.").arg(QString::fromUtf8(reason)).toStdString());
}

class WebpWriter {
public:
    explicit WebpWriter(QSize size) : encoder_(nullptr, WebPAnimEncoderDelete)
    {
        WebPAnimEncoderOptions options;
        if (!WebPAnimEncoderOptionsInit(&options) || !WebPConfigInit(&config_) ||
            !WebPConfigLosslessPreset(&config_, effort))
            failEncoding("libwebp");
        options.anim_params.loop_count = 0;  // for ever
        encoder_.reset(WebPAnimEncoderNew(size.width(), size.height(), &options));
        if (!encoder_)
            throw std::bad_alloc();
    }

    void add(const QImage& image, int milliseconds)
    {
        // 0xAARRGGBB as numbers, which is what the encoder's own pictures hold.
        const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
        WebPPicture picture;
        if (!WebPPictureInit(&picture))
            failEncoding("libwebp");
        picture.use_argb = 1;
        picture.width = plain.width();
        picture.height = plain.height();
        if (!WebPPictureAlloc(&picture))
            throw std::bad_alloc();
        const std::unique_ptr<WebPPicture, void (*)(WebPPicture*)> owner(&picture, WebPPictureFree);
        for (int y = 0; y < plain.height(); ++y)
            std::copy_n(reinterpret_cast<const std::uint32_t*>(plain.constScanLine(y)), plain.width(),
                        picture.argb + std::ptrdiff_t(y) * picture.argb_stride);
        require(WebPAnimEncoderAdd(encoder_.get(), &picture, milliseconds, &config_));
    }

    QByteArray finish(int milliseconds)
    {
        require(WebPAnimEncoderAdd(encoder_.get(), nullptr, milliseconds, nullptr));
        WebPData data;
        WebPDataInit(&data);
        require(WebPAnimEncoderAssemble(encoder_.get(), &data));
        const std::unique_ptr<WebPData, void (*)(WebPData*)> owner(&data, WebPDataClear);
        return {reinterpret_cast<const char*>(data.bytes), static_cast<qsizetype>(data.size)};
    }

private:
    void require(int result)
    {
        if (!result)
            failEncoding(WebPAnimEncoderGetError(encoder_.get()));
    }

    std::unique_ptr<WebPAnimEncoder, void (*)(WebPAnimEncoder*)> encoder_;
    WebPConfig config_{};
};

}  // namespace

bool canWriteWebp()
{
    return true;
}

QByteArray webpFile(int frames, const std::function<QImage(int)>& frame, double seconds, const ExportProgress& progress)
{
    const auto millisecondsAt = [&](int i) { return static_cast<int>(std::lround(seconds * 1000 * i / frames)); };
    std::optional<WebpWriter> writer;
    for (int i = 0; i < frames; ++i) {
        const QImage image = frame(i);
        if (!writer) {
            checkWebp(frames, image.size(), seconds);
            writer.emplace(image.size());
        }
        writer->add(image, millisecondsAt(i));
        if (progress && !progress((i + 1.0) / (frames + 1)))
            throw ExportCancelled();
    }
    return writer->finish(millisecondsAt(frames));
}

#else

bool canWriteWebp()
{
    return false;
}

QByteArray webpFile(int, const std::function<QImage(int)>&, double, const ExportProgress&)
{
    throw WorkError(Text::tr("This program was built without WebP.").toStdString());
}

#endif

}  // namespace actiscope::ui
