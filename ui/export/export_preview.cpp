#include "ui/export/export_preview.h"

#include "ui/export/page_window.h"
#include "ui/export/paint_paper.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

constexpr double margin = 28;       ///< px at 100 %, around a fitted page
constexpr double largestFit = 4;    ///< magnification of a small page
constexpr double leastZoom = 0.05;  ///< magnification
constexpr double mostZoom = 16;
constexpr double zoomStep = 1.25;
constexpr double leastWindow = 4;  ///< px of a dragged window, either way

QColor between(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

}  // namespace

ExportPreview::ExportPreview(const Session& session, Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), renderer_(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&renderer_, &PreviewRenderer::finished, this, [this](const PreviewPicture& picture) {
        picture_ = picture;
        emit rendered({});
        update();
    });
    connect(&renderer_, &PreviewRenderer::failed, this, &ExportPreview::rendered);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ExportPreview::setSettings(const FigureSettings& settings)
{
    settings_ = settings;
    settle();
    update();
}

void ExportPreview::setChoosing(bool isChoosing)
{
    isChoosing_ = isChoosing;
    refreshCursor(pointer_);
}

bool ExportPreview::hasPage() const
{
    const QSizeF size = pageSize();
    return std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() > 0 && size.height() > 0;
}

double ExportPreview::realScale() const
{
    return logicalDpiX() / pointsPerInch;
}

double ExportPreview::magnification() const
{
    return scale_ / realScale();
}

QRectF ExportPreview::paper() const
{
    return {-origin_ * scale_, pageSize() * scale_};
}

QSize ExportPreview::sizeHint() const
{
    return {theme_.px(640), theme_.px(520)};
}

QSize ExportPreview::minimumSizeHint() const
{
    return {theme_.px(280), theme_.px(220)};
}

void ExportPreview::fit()
{
    isFitted_ = true;
    settle();
}

void ExportPreview::showRealSize()
{
    zoomBy(1 / magnification());
}

void ExportPreview::zoomBy(double factor)
{
    zoomAt(QRectF(rect()).center(), factor);
}

void ExportPreview::zoomAt(QPointF at, double factor)
{
    const QPointF held = toPage(at);
    isFitted_ = false;
    scale_ = std::clamp(scale_ * factor, leastZoom * realScale(), mostZoom * realScale());
    origin_ = held - at / scale_;
    settle();
}

/// Brings the page where it can be: fitted, or at least not out of sight; then asks for its picture.
void ExportPreview::settle()
{
    if (!hasPage() || width() <= 0 || height() <= 0)
        return;
    const QSizeF page = pageSize();
    const double around = 2 * theme_.px(margin);
    if (isFitted_)
        scale_ = std::clamp(std::min((width() - around) / page.width(), (height() - around) / page.height()),
                            leastZoom * realScale() / 4, largestFit * realScale());
    const QSizeF seen = QSizeF(size()) / scale_;
    const double edge = theme_.px(margin) / scale_;
    const auto place = [edge](double origin, double visible, double whole) {
        return visible >= whole + 2 * edge ? (whole - visible) / 2 : std::clamp(origin, -edge, whole + edge - visible);
    };
    origin_ = {place(origin_.x(), seen.width(), page.width()), place(origin_.y(), seen.height(), page.height())};
    // On whole pixels, so that hairlines are as sharp as in the file.
    origin_ = QPointF(std::round(origin_.x() * scale_), std::round(origin_.y() * scale_)) / scale_;
    refreshCursor(pointer_);
    update();
    emit magnificationChanged();
    ask();
}

void ExportPreview::ask()
{
    const QRectF seen = paper().intersected(rect());
    if (seen.isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    const QRect box = seen.toAlignedRect();
    renderer_.request(settings_,
                      {.origin = toPage(box.topLeft()), .scale = scale_ * ratio, .dots = box.size() * ratio});
}

void ExportPreview::resizeEvent(QResizeEvent*)
{
    settle();
}

void ExportPreview::wheelEvent(QWheelEvent* event)
{
    zoomAt(event->position(), std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

const SheetPanel* ExportPreview::panelAt(QPointF at) const
{
    if (!picture_ || picture_->page->settings.size != settings_.size)
        return nullptr;
    const auto& panels = picture_->page->sheet.panels;
    const auto found =
        std::ranges::find_if(panels, [&](const SheetPanel& panel) { return panel.rect.contains(toPage(at)); });
    return found == panels.end() ? nullptr : &*found;
}

void ExportPreview::refreshCursor(QPointF at)
{
    const bool isLarger = paper().width() > width() || paper().height() > height();
    if (isChoosing_ && panelAt(at))
        setCursor(Qt::CrossCursor);
    else if (isLarger)
        setCursor(drag_ == Drag::page ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    else
        unsetCursor();
}

void ExportPreview::mousePressEvent(QMouseEvent* event)
{
    pressed_ = pointer_ = event->position();
    const SheetPanel* panel = isChoosing_ && event->button() == Qt::LeftButton ? panelAt(pressed_) : nullptr;
    drag_ = panel ? Drag::window : Drag::page;
    if (panel)
        panel_ = static_cast<std::size_t>(panel - picture_->page->sheet.panels.data());
    refreshCursor(pressed_);
}

void ExportPreview::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF by = event->position() - pointer_;
    pointer_ = event->position();
    if (drag_ == Drag::page && !isFitted_) {
        origin_ -= by / scale_;
        settle();
    }
    if (drag_ == Drag::window)
        update();
    else
        refreshCursor(pointer_);
}

void ExportPreview::mouseReleaseEvent(QMouseEvent* event)
{
    pointer_ = event->position();
    if (drag_ == Drag::window)
        choose();
    drag_ = Drag::none;
    refreshCursor(pointer_);
    update();
}

void ExportPreview::choose()
{
    if (!picture_ || panel_ >= picture_->page->sheet.panels.size())
        return;
    const SheetPanel& panel = picture_->page->sheet.panels[panel_];
    const QRectF drawn = QRectF(pressed_, pointer_).normalized();
    if (drawn.width() < leastWindow || drawn.height() < leastWindow)
        return;
    const FigureInset window = windowOf(panel, {toPage(pressed_), toPage(pointer_)});
    if (window.x.low < window.x.high && window.y.low < window.y.high)  // it may hang out of the panel
        emit windowChosen(window);
}

void ExportPreview::keyPressEvent(QKeyEvent* event)
{
    const double by = theme_.px(40) / scale_;
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomBy(zoomStep);
        case Qt::Key_Minus:
            return zoomBy(1 / zoomStep);
        case Qt::Key_0:
        case Qt::Key_Home:
            return fit();
        case Qt::Key_Left:
            origin_ -= {by, 0};
            return settle();
        case Qt::Key_Right:
            origin_ += {by, 0};
            return settle();
        case Qt::Key_Up:
            origin_ -= {0, by};
            return settle();
        case Qt::Key_Down:
            origin_ += {0, by};
            return settle();
        case Qt::Key_Escape:
            if (drag_ != Drag::window)
                break;
            drag_ = Drag::none;
            return update();
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void ExportPreview::focusInEvent(QFocusEvent*)
{
    update();
}

void ExportPreview::focusOutEvent(QFocusEvent*)
{
    update();
}

void ExportPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& palette = theme_.palette();
    painter.fillRect(rect(), between(palette.panel, palette.hairline));
    if (hasPage())
        paintPaper(painter);
    if (drag_ == Drag::window) {
        painter.setPen(QPen(palette.ink, 1, Qt::DashLine));
        QColor fill = palette.ink;
        fill.setAlphaF(0.08F);
        painter.setBrush(fill);
        painter.drawRect(QRectF(pressed_, pointer_).normalized());
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.ink, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ExportPreview::paintPaper(QPainter& painter) const
{
    const QRectF page = paper();
    paintShadow(painter, page, theme_);
    const QColor usual = settings_.isDark ? darkPalette().plot : lightPalette().plot;
    const QColor drawn = picture_ ? picture_->page->drawing.ground : usual;
    paintGround(painter, page, settings_.isTransparent ? QColor() : drawn.isValid() ? drawn : usual, theme_);
    if (picture_) {
        const PreviewView& view = picture_->view;
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setClipRect(page);
        painter.drawImage(QRectF((view.origin - origin_) * scale_, QSizeF(view.dots) * (scale_ / view.scale)),
                          picture_->image);
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme_.palette().hairline, 1));
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
}

}  // namespace actiscope::ui
