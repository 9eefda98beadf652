#include "ui/tools/shares_bar.h"

#include "ui/figure/inputs_figure.h"
#include "ui/figure/region_text.h"
#include "ui/plot/patterns.h"
#include "ui/theme.h"
#include "ui/widgets/tabular_text.h"

#include <QPainter>

namespace actiscope::ui {

namespace {

constexpr double barHeight = 18;  // px at 100 %
constexpr double barGap = 8;
constexpr double row = 20;
constexpr std::size_t kinds = 5;

}  // namespace

std::vector<std::pair<RegionKind, double>> sharesOf(const Statistics& statistics)
{
    return {{RegionKind::dead, statistics.dead},
            {RegionKind::saturated, statistics.saturated},
            {RegionKind::weak, statistics.weak},
            {RegionKind::stationary, statistics.stationary},
            {RegionKind::active, statistics.active}};
}

SharesBar::SharesBar(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

double SharesBar::rowHeight() const
{
    return theme_.px(row);
}

QSize SharesBar::sizeHint() const
{
    return {theme_.px(200), theme_.px(barHeight + barGap) + static_cast<int>(rowHeight() * kinds)};
}

void SharesBar::setStatistics(const Statistics& statistics, bool isCurrent)
{
    if (statistics_ == statistics && isCurrent_ == isCurrent)
        return;
    statistics_ = statistics;
    isCurrent_ = isCurrent;
    QStringList spoken;
    for (const auto& [kind, share] : sharesOf(statistics))
        spoken += regionName(kind) + QLatin1Char(' ') + fullPercentText(share);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void SharesBar::paintEvent(QPaintEvent*)
{
    const PlotStyle style = screenStyle(theme_);
    QPainter painter(this);
    const QRectF bar(0, 0, width(), theme_.px(barHeight));
    painter.fillRect(bar, style.palette.plot);
    double left = bar.left();
    QRectF line(0, bar.bottom() + theme_.px(barGap), width(), rowHeight());
    const QSizeF swatch(theme_.px(22), theme_.px(11));
    for (const auto& [kind, share] : sharesOf(statistics_)) {
        if (share > 0) {
            const QRectF part(left, bar.top(), bar.width() * share, bar.height());
            if (kind == RegionKind::active)
                painter.fillRect(part, style.palette.hairline);
            else
                fillRegion(painter, part, bar.topLeft(), kind, style);
            left = part.right();
        }
        const QRectF box(QPointF(line.left(), line.center().y() - swatch.height() / 2), swatch);
        if (kind == RegionKind::active)
            painter.fillRect(box, style.palette.hairline);
        else
            fillRegion(painter, box, box.topLeft(), kind, style);
        painter.setFont(theme_.font(TextSize::small));
        painter.setPen(style.palette.muted);
        painter.drawText(line.adjusted(swatch.width() + theme_.px(8), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         regionName(kind));
        painter.setFont(theme_.numberFont(TextSize::body));
        painter.setPen(isCurrent_ && share > 0 ? style.palette.text : style.palette.muted);
        drawTabular(painter, line, fullPercentText(share));
        line.translate(0, line.height());
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(style.palette.axis, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace actiscope::ui
