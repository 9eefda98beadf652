#include "ui/export/preview_renderer.h"

#include "ui/export/animation.h"
#include "ui/export/figure_writers.h"
#include "ui/export/picture_memory.h"

#include <QPainter>

#include <utility>

namespace actiscope::ui {

namespace {

std::shared_ptr<const PreviewPage> pageOf(const Session& session, const FigureSettings& settings)
{
    PreviewPage page{.settings = settings, .sheet = firstSheet(session, settings)};
    page.drawing = drawSheet(page.sheet);
    return std::make_shared<const PreviewPage>(std::move(page));
}

QImage imageOf(const Drawing& drawing, const PreviewView& view)
{
    QImage image(view.dots, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        failForMemory();
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(view.scale, view.scale);
    painter.translate(-view.origin);
    painter.setClipRect(QRectF({0, 0}, drawing.size));
    paintDrawing(painter, drawing, TextPainting::glyphs);
    return image;
}

}  // namespace

PreviewPicture PreviewRenderer::pictureOf(const Session& session, const Request& request,
                                          std::shared_ptr<const PreviewPage> page)
{
    if (!page)
        page = pageOf(session, request.settings);
    return {.page = page, .view = request.view, .image = imageOf(page->drawing, request.view)};
}

PreviewRenderer::PreviewRenderer(const Session& session, QObject* parent)
    : QObject(parent), session_(std::make_shared<const Session>(session)), worker_([this](std::function<void()> call) {
          QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
      })
{}

PreviewRenderer::~PreviewRenderer() = default;

void PreviewRenderer::request(const FigureSettings& settings, const PreviewView& view)
{
    if (worker_.isRunning())
        next_ = Request{settings, view};
    else
        start({settings, view});
}

void PreviewRenderer::start(const Request& request)
{
    const auto page = page_ && page_->settings == request.settings ? page_ : nullptr;
    worker_.start(
        [this, request, page, session = session_](JobContext&) -> Worker::Deliver {
            PreviewPicture picture = withinMemory([&] { return pictureOf(*session, request, page); });
            return [this, picture = std::move(picture)] {
                page_ = picture.page;
                emit finished(picture);
                startNext();
            };
        },
        {.progress = {}, .failed = [this](const std::exception& error) {
             emit failed(QString::fromUtf8(error.what()));
             startNext();
         }});
}

void PreviewRenderer::startNext()
{
    if (const auto request = std::exchange(next_, std::nullopt); request && !worker_.isRunning())
        start(*request);
}

}  // namespace actiscope::ui
