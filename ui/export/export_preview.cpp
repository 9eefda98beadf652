#include "ui/export/export_preview.h"

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
constexpr int checkSize = 8;       ///< px at 100 %, of the ground of what is transparent

QColor between(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

void paintChecks(QPainter& painter, const QRectF& paper, const Palette& palette, int size)
{
    QPixmap tile(2 * size, 2 * size);
    tile.fill(palette.plot);
    QPainter squares(&tile);
    squares.fillRect(0, 0, size, size, palette.grid);
    squares.fillRect(size, size, size, size, palette.grid);
    squares.end();
    painter.fillRect(paper, palette.plot);
    painter.drawTiledPixmap(paper, tile);
}

Interval alongX(const SheetPanel& panel, const QRectF& box)
{
    const auto at = [&](double x) {
        return panel.x.range.low +
               (x - panel.rect.left()) / panel.rect.width() * (panel.x.range.high - panel.x.range.low);
    };
    return {at(box.left()), at(box.right())};
}

Interval alongY(const SheetPanel& panel, const QRectF& box)
{
    const auto at = [&](double y) {
        return panel.y.range.high -
               (y - panel.rect.top()) / panel.rect.height() * (panel.y.range.high - panel.y.range.low);
    };
    return {at(box.bottom()), at(box.top())};
}

/// With as many digits as a hundredth of it needs: what a hand drew is no exact number.
Interval rounded(const Interval& range)
{
    const double unit = std::pow(10, std::floor(std::log10((range.high - range.low) / 50)));
    const auto round = [unit](double value) {
        // Through decimal text, so that 0.3 is 0.3 and not three tenths of noise.
        return QString::number(std::round(value / unit) * unit, 'g', 12).toDouble();
    };
    return {round(range.low), round(range.high)};
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
    const QRectF box = QRectF(toPage(pressed_), toPage(pointer_)).normalized().intersected(panel.rect);
    if (box.width() * scale_ >= leastWindow && box.height() * scale_ >= leastWindow)
        emit windowChosen(panel.kind, rounded(alongX(panel, box)), rounded(alongY(panel, box)));
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
    const QRectF paper = this->paper();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int reach = theme_.px(8);
    for (int i = reach; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(paper.adjusted(-i, -i + reach / 4.0, i, i + reach / 4.0), i, i);
    }
    if (settings_.isTransparent)
        paintChecks(painter, paper, theme_.palette(), theme_.px(checkSize));
    else if (!picture_)
        painter.fillRect(paper, settings_.isDark ? darkPalette().plot : lightPalette().plot);
    if (picture_) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const PreviewView& view = picture_->view;
        const double zoom = scale_ / view.scale;
        painter.save();
        painter.setClipRect(paper);
        if (!settings_.isTransparent && picture_->page->drawing.ground.isValid())
            painter.fillRect(paper, picture_->page->drawing.ground);
        painter.drawImage(QRectF((view.origin - origin_) * scale_, QSizeF(view.dots) * zoom), picture_->image);
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme_.palette().hairline, 1));
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
}

}  // namespace actiscope::ui
