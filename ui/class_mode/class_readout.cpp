#include "ui/class_mode/class_readout.h"

#include "ui/document.h"
#include "ui/figure/make_figure.h"
#include "ui/interaction.h"
#include "ui/panels/readout.h"
#include "ui/panels/words.h"
#include "ui/theme.h"
#include "ui/widgets/number_text.h"

#include <QEvent>
#include <QPainter>

namespace actiscope::ui {

namespace {

// Two decimals of x and three of f are what a class can follow; finer steps are read in the table.
constexpr double worthOfX = 0.05;
constexpr PixelWorth worth{0.005, 0.005, 0.005};
constexpr std::size_t lineCount = 3;  ///< x, f, f ′

PanelKind kindOf(Quantity quantity)
{
    switch (quantity) {
        case Quantity::value:
            return PanelKind::value;
        case Quantity::slope:
            return PanelKind::slope;
        case Quantity::curvature:
            break;
    }
    return PanelKind::curvature;
}

}  // namespace

ClassReadout::ClassReadout(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent), document_(document), interaction_(interaction), theme_(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&document, &Document::changed, this, &ClassReadout::refresh);
    connect(&interaction, &Interaction::pointerChanged, this, &ClassReadout::refresh);
    connect(&interaction, &Interaction::veilChanged, this, &ClassReadout::refresh);
    refresh();
}

QSize ClassReadout::sizeHint() const
{
    const QFontMetrics metrics(theme_.numberFont(TextSize::title, true));
    return {2 * cellWidth() + gap(), 2 * metrics.height()};
}

int ClassReadout::cellWidth() const
{
    const QFontMetrics metrics(theme_.numberFont(TextSize::title, true));
    return metrics.horizontalAdvance(QStringLiteral("f ″ −00.000"));
}

int ClassReadout::gap() const
{
    return theme_.px(14);
}

QString ClassReadout::title() const
{
    const Curve* selected = selectedCurve(document_.session());
    if (!selected || !isShown(document_.session(), *selected))
        return {};
    return interaction_.veil().names ? QStringLiteral("?") : labelText(*selected);
}

std::vector<ClassReadout::Line> ClassReadout::lines() const
{
    const Session& session = document_.session();
    const std::optional<double> x = cursorX(session, interaction_);
    const QString none = QStringLiteral("–");
    std::vector<Line> lines{{QStringLiteral("x"), x ? placeText(*x, worthOfX) : none}};
    const Curve* selected = selectedCurve(session);
    const bool isRead = x && selected && isShown(session, *selected);
    const std::vector<Quantity> columns{Quantity::value, Quantity::slope};
    const std::vector<QString> numbers =
        isRead ? readoutOf(session, *selected, *x, worth, columns) : std::vector<QString>(columns.size(), none);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isVeiled = interaction_.veil().panels[indexOf(kindOf(columns[i]))];
        lines.push_back({symbolOf(columns[i]), isVeiled ? QStringLiteral("?") : numbers[i]});
    }
    return lines;
}

QString ClassReadout::text() const
{
    QStringList parts;
    for (const Line& line : lines())
        parts.append(QStringLiteral("%1 = %2").arg(line.symbol, line.number));
    const QString numbers = parts.join(QStringLiteral(", "));
    return title().isEmpty() ? numbers : QStringLiteral("%1: %2").arg(title(), numbers);
}

void ClassReadout::refresh()
{
    setAccessibleName(text());
    update();
}

void ClassReadout::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ClassReadout::paintEvent(QPaintEvent*)
{
    const Session& session = document_.session();
    const Palette& palette = theme_.palette();
    QPainter painter(this);
    const QFont font = theme_.numberFont(TextSize::title, true);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const int top = (height() - sizeHint().height()) / 2;
    const auto cell = [&](int column, int row) {
        return QRect(column * (cellWidth() + gap()), top + row * metrics.height(), cellWidth(), metrics.height());
    };
    const Curve* selected = selectedCurve(session);
    painter.setPen(selected ? lineColour(session, *selected, palette) : palette.text);
    painter.drawText(cell(0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(title(), Qt::ElideRight, cellWidth()));
    const QRect places[lineCount] = {cell(0, 1), cell(1, 0), cell(1, 1)};
    const std::vector<Line> all = lines();
    for (std::size_t i = 0; i < all.size(); ++i) {
        painter.setPen(palette.muted);
        painter.drawText(places[i], Qt::AlignLeft | Qt::AlignVCenter, all[i].symbol);
        painter.setPen(palette.text);
        painter.drawText(places[i], Qt::AlignRight | Qt::AlignVCenter, all[i].number);
    }
}

}  // namespace actiscope::ui
