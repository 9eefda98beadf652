#include "ui/widgets/reading_row.h"

#include "core/number.h"
#include "ui/figure/numbers.h"
#include "ui/theme.h"
#include "ui/widgets/tabular_text.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace actiscope::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto noticeTime = 1200ms;
constexpr double edge = 2;  ///< px at 100 %

}  // namespace

ReadingRow::ReadingRow(Theme& theme, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), copied_(new QTimer(this))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    copied_->setSingleShot(true);
    copied_->setInterval(noticeTime);
    connect(copied_, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, &ReadingRow::copy);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    setNumber({});
}

void ReadingRow::setName(const QString& name, bool isSymbol)
{
    name_ = name;
    isSymbol_ = isSymbol;
    describe();
}

void ReadingRow::setNumber(std::optional<double> value)
{
    if (value)
        setReading(trueDigits(*value), QString::fromStdString(writeNumber(*value)));
    else
        setReading(QStringLiteral("–"), {});
}

void ReadingRow::setReading(const QString& shown, const QString& exact)
{
    if (shown_ == shown && exact_ == exact)
        return;
    shown_ = shown;
    exact_ = exact;
    copied_->stop();
    describe();
}

void ReadingRow::describe()
{
    setEnabled(!exact_.isEmpty());
    setAccessibleName(QStringLiteral("%1: %2").arg(name_, shown_));
    setToolTip(exact_.isEmpty() ? QString() : tr("%1\nClick to copy").arg(exact_));
    update();
}

void ReadingRow::copy()
{
    QApplication::clipboard()->setText(exact_);
    copied_->start();
    update();
}

QSize ReadingRow::sizeHint() const
{
    return {theme_.px(200), theme_.px(24)};
}

QSize ReadingRow::minimumSizeHint() const
{
    return {theme_.px(80), theme_.px(24)};
}

void ReadingRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = theme_.palette();
    if (hasFocus()) {
        painter.setPen(QPen(palette.ink, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme_.px(4), theme_.px(4));
    }
    const QRectF text = QRectF(rect()).adjusted(theme_.px(edge), 0, -theme_.px(edge), 0);
    painter.setFont(isSymbol_ && !copied_->isActive() ? theme_.mathFont(TextSize::title)
                                                      : theme_.font(TextSize::small));
    painter.setPen(palette.muted);
    const QString name = copied_->isActive() ? tr("Copied") : name_;
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, name);
    paintValue(painter, text.adjusted(painter.fontMetrics().horizontalAdvance(name) + theme_.px(8), 0, 0, 0));
}

/// Smaller where it is long.
void ReadingRow::paintValue(QPainter& painter, const QRectF& room)
{
    const Palette& palette = theme_.palette();
    painter.setFont(theme_.numberFont(TextSize::body));
    if (tabularWidth(painter.font(), shown_) > room.width())
        painter.setFont(theme_.numberFont(TextSize::small));
    QString value = shown_;
    if (tabularWidth(painter.font(), value) > room.width())
        value = painter.fontMetrics().elidedText(value, Qt::ElideRight, static_cast<int>(room.width()));
    painter.setPen(isEnabled() ? palette.text : palette.muted);
    drawTabular(painter, room, value);
    if (!isEnabled() || !underMouse())
        return;
    const double width = std::min(tabularWidth(painter.font(), value), room.width());
    const double under = room.center().y() + painter.fontMetrics().height() / 2.0;
    painter.fillRect(QRectF(room.right() - width, std::floor(under), width, 1), palette.axis);
}

void ReadingRow::enterEvent(QEnterEvent*)
{
    update();
}

void ReadingRow::leaveEvent(QEvent*)
{
    update();
}

void ReadingRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

QString trueDigits(double value)
{
    return shortNumber(value, 12);
}

}  // namespace actiscope::ui
