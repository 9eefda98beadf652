#include "ui/export/gif_file.h"

#include "core/error.h"
#include "ui/export/frame_palette.h"

#include <QCoreApplication>
#include <QRect>

#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureFile)
};

constexpr int mostSide = 65535;
constexpr int mostColours = 255;  ///< one index of 256 is left for what stays as it is
constexpr int mostFramesCounted = 24;

[[noreturn]] void failEncoding(int error)
{
    const char* reason = GifErrorString(error);
    throw WorkError(
        Text::tr("The GIF could not be written: %1.").arg(QString::fromUtf8(reason ? reason : "?")).toStdString());
}

struct Closer {
    void operator()(GifFileType* file) const { EGifCloseFile(file, nullptr); }
};

int append(GifFileType* file, const GifByteType* bytes, int count)
{
    static_cast<QByteArray*>(file->UserData)->append(reinterpret_cast<const char*>(bytes), count);
    return count;
}

/// Indices of a palette, line by line.
struct Indexed {
    QSize size;
    std::vector<GifByteType> pixels;

    GifByteType* line(int y) { return pixels.data() + std::ptrdiff_t(y) * size.width(); }
    const GifByteType* line(int y) const { return pixels.data() + std::ptrdiff_t(y) * size.width(); }
};

/// transparent: the index of what is not drawn.
Indexed indexed(const QImage& image, PaletteIndex& palette, GifByteType transparent)
{
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    Indexed result{plain.size(), std::vector<GifByteType>(static_cast<std::size_t>(plain.width()) *
                                                          static_cast<std::size_t>(plain.height()))};
    for (int y = 0; y < plain.height(); ++y) {
        const auto* source = reinterpret_cast<const QRgb*>(plain.constScanLine(y));
        GifByteType* target = result.line(y);
        for (int x = 0; x < plain.width(); ++x) {
            if (x > 0 && source[x] == source[x - 1]) {
                target[x] = target[x - 1];
                continue;
            }
            const QRgb colour = solidColour(source[x]);
            target[x] = colour ? palette.nearest(colour) : transparent;
        }
    }
    return result;
}

/// The smallest rectangle around all pixels for which isWanted(x, y); one pixel where there are none.
template <class Predicate>
QRect boundsWhere(QSize size, Predicate isWanted)
{
    QRect bounds;
    for (int y = 0; y < size.height(); ++y) {
        int left = 0;
        while (left < size.width() && !isWanted(left, y))
            ++left;
        if (left == size.width())
            continue;
        int right = size.width() - 1;
        while (!isWanted(right, y))
            --right;
        bounds |= QRect(QPoint(left, y), QPoint(right, y));
    }
    return bounds.isNull() ? QRect(0, 0, 1, 1) : bounds;
}

/// How often the index changes along the lines: what LZW has to spell out.
qint64 changes(const Indexed& frame, QRect rect)
{
    qint64 count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left() + 1; x <= rect.right(); ++x)
            count += frame.line(y)[x] != frame.line(y)[x - 1] ? 1 : 0;
    return count;
}

class GifWriter {
public:
    GifWriter(QByteArray& bytes, QSize size, std::vector<QRgb> palette, bool isTransparent)
        : palette_(std::move(palette)),
          unchanged_(static_cast<GifByteType>(palette_.palette().size())),
          isTransparent_(isTransparent)
    {
        int error = 0;
        file_.reset(EGifOpen(&bytes, append, &error));
        if (!file_)
            failEncoding(error);
        EGifSetGifVersion(file_.get(), true);
        std::array<GifColorType, 256> colours{};
        for (std::size_t i = 0; i < palette_.palette().size(); ++i) {
            const QRgb colour = palette_.palette()[i];
            colours[i] = {static_cast<GifByteType>(qRed(colour)), static_cast<GifByteType>(qGreen(colour)),
                          static_cast<GifByteType>(qBlue(colour))};
        }
        const int bits = std::max(1, GifBitSize(unchanged_ + 1));
        const std::unique_ptr<ColorMapObject, void (*)(ColorMapObject*)> map(
            GifMakeMapObject(1 << bits, colours.data()), GifFreeMapObject);
        require(map ? GIF_OK : GIF_ERROR);
        require(
            EGifPutScreenDesc(file_.get(), size.width(), size.height(), 8, isTransparent ? unchanged_ : 0, map.get()));
        putLoop();
    }

    void add(const QImage& image, int hundredths)
    {
        Indexed frame = indexed(image, palette_, unchanged_);
        if (isTransparent_) {
            // What becomes transparent again cannot be drawn over: each frame is cleared away before the next.
            const QRect rect = boundsWhere(frame.size, [&](int x, int y) { return frame.line(y)[x] != unchanged_; });
            put(frame, rect, hundredths, DISPOSE_BACKGROUND);
            return;
        }
        if (!last_) {
            put(frame, QRect(QPoint(), frame.size), hundredths, DISPOSE_DO_NOT);
        } else {
            const QRect rect =
                boundsWhere(frame.size, [&](int x, int y) { return frame.line(y)[x] != last_->line(y)[x]; });
            putChanges(frame, rect, hundredths);
        }
        last_ = std::move(frame);
    }

    void finish()
    {
        int error = 0;
        if (EGifCloseFile(file_.release(), &error) != GIF_OK)
            failEncoding(error);
    }

private:
    void require(int result)
    {
        if (result != GIF_OK)
            failEncoding(file_->Error);
    }

    void putLoop()
    {
        constexpr std::array<GifByteType, 3> forEver{1, 0, 0};
        require(EGifPutExtensionLeader(file_.get(), APPLICATION_EXT_FUNC_CODE));
        require(EGifPutExtensionBlock(file_.get(), 11, "NETSCAPE2.0"));
        require(EGifPutExtensionBlock(file_.get(), forEver.size(), forEver.data()));
        require(EGifPutExtensionTrailer(file_.get()));
    }

    /// With what stays left out where that takes fewer bytes.
    void putChanges(const Indexed& frame, QRect rect, int hundredths)
    {
        // The last frame is needed no more, and turns into what changes.
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            for (int x = rect.left(); x <= rect.right(); ++x) {
                GifByteType& before = last_->line(y)[x];
                before = frame.line(y)[x] == before ? unchanged_ : frame.line(y)[x];
            }
        const bool isSmaller = changes(*last_, rect) < changes(frame, rect);
        put(isSmaller ? *last_ : frame, rect, hundredths, DISPOSE_DO_NOT);
    }

    void put(const Indexed& frame, QRect rect, int hundredths, int disposal)
    {
        // The first frame of an opaque animation has nothing that stays, and must not look transparent to viewers.
        const bool leavesOut = isTransparent_ || last_;
        const GraphicsControlBlock control{disposal, false, hundredths, leavesOut ? unchanged_ : NO_TRANSPARENT_COLOR};
        std::array<GifByteType, 4> extension{};
        EGifGCBToExtension(&control, extension.data());
        require(EGifPutExtension(file_.get(), GRAPHICS_EXT_FUNC_CODE, extension.size(), extension.data()));
        require(EGifPutImageDesc(file_.get(), rect.left(), rect.top(), rect.width(), rect.height(), false, nullptr));
        std::vector<GifByteType> line(static_cast<std::size_t>(rect.width()));
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            std::copy_n(frame.line(y) + rect.left(), rect.width(), line.begin());
            require(EGifPutLine(file_.get(), line.data(), rect.width()));
        }
    }

    PaletteIndex palette_;
    GifByteType unchanged_ = 0;
    bool isTransparent_ = false;
    std::unique_ptr<GifFileType, Closer> file_;
    std::optional<Indexed> last_;
};

void report(const ExportProgress& progress, double done)
{
    if (progress && !progress(done))
        throw ExportCancelled();
}

/// Fully opaque: of a figure with a ground.
bool isOpaque(const QImage& image)
{
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(plain.constScanLine(y));
        if (std::any_of(line, line + plain.width(), [](QRgb pixel) { return solidColour(pixel) == 0; }))
            return false;
    }
    return true;
}

}  // namespace

void checkGif(int frames, QSize dots, double seconds)
{
    if (dots.width() > mostSide || dots.height() > mostSide)
        throw RequestError(Text::tr("A GIF is at most %1 px wide and high, not %2 × %3: take a smaller size or a lower "
                                    "resolution.")
                               .arg(mostSide)
                               .arg(dots.width())
                               .arg(dots.height())
                               .toStdString());
    checkAnimationDots(dots);
    if (frames > seconds * mostGifFramesPerSecond * (1 + 1e-9))
        throw RequestError(Text::tr("A GIF shows at most %1 frames a second, not %2: take fewer frames or more time.")
                               .arg(mostGifFramesPerSecond)
                               .arg(frames / seconds, 0, 'f', 1)
                               .toStdString());
}

QByteArray gifFile(int frames, const std::function<QImage(int)>& frame, double seconds, const ExportProgress& progress)
{
    const int counted = std::min(frames, mostFramesCounted);
    const double steps = counted + frames;
    ColourCounts counts;
    QSize size;
    bool isTransparent = false;
    for (int i = 0; i < counted; ++i) {
        const QImage image = frame(counted > 1 ? i * (frames - 1) / (counted - 1) : 0);
        counts.add(image);
        size = image.size();
        isTransparent = isTransparent || !isOpaque(image);
        report(progress, (i + 1) / steps);
    }
    checkGif(frames, size, seconds);
    QByteArray bytes;
    GifWriter writer(bytes, size, sharedPalette(counts, mostColours), isTransparent);
    const auto hundredthsAt = [&](int i) { return static_cast<int>(std::lround(seconds * 100 * i / frames)); };
    for (int i = 0; i < frames; ++i) {
        writer.add(frame(i), hundredthsAt(i + 1) - hundredthsAt(i));
        report(progress, (counted + i + 1) / steps);
    }
    writer.finish();
    return bytes;
}

}  // namespace actiscope::ui
