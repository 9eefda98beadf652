#include "ui/window/key_sheet.h"

#include "ui/style_sheet.h"
#include "ui/theme.h"
#include "ui/window/key_groups.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <span>

namespace actiscope::ui {
namespace {

constexpr int columnCount = 4;

/// px at 100 %, for a name beside its keys; longer ones take two lines.
constexpr double nameWidth = 148;

constexpr double wholeWidth = 1260;  ///< px at 100 %, of the sheet
constexpr double wholeHeight = 760;

/// The text of the sheet and its gaps.
struct Measure {
    QFont font;
    double scale;
    int px(double at100Percent) const { return static_cast<int>(std::lround(at100Percent * scale)); }
};

Measure measureOf(const Theme& theme, double scale)
{
    Measure measure{theme.font(TextSize::body), scale};
    measure.font.setPixelSize(measure.px(static_cast<int>(TextSize::body)));
    return measure;
}

int linesOf(const KeyGroup& group, const Measure& measure)
{
    const QFontMetrics metrics(measure.font);
    const auto isLong = [&](const KeyRow& row) { return metrics.horizontalAdvance(row.name) > measure.px(nameWidth); };
    const auto rows = std::ssize(group.rows) + std::ranges::count_if(group.rows, isLong);
    return static_cast<int>(rows) + 2;  // its title and the room above it
}

/// Where to cut the groups, in their order, so that the longest of the columns is as short as can be: for each column
/// the first group that is not in it any more.
std::vector<std::size_t> columnEnds(const std::vector<KeyGroup>& groups, const Measure& measure)
{
    int most = 0;
    for (const KeyGroup& group : groups)
        most = std::max(most, linesOf(group, measure));
    for (;; ++most) {
        std::vector<std::size_t> ends;
        int lines = most + 1;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (lines + linesOf(groups[i], measure) > most) {
                ends.push_back(i);
                lines = 0;
            }
            ends.back() = i + 1;
            lines += linesOf(groups[i], measure);
        }
        if (ends.size() <= columnCount)
            return ends;
    }
}

void addGroup(QGridLayout& grid, const Measure& measure, const KeyGroup& group)
{
    auto* title = new QLabel(group.title);
    setLook(title, "title");
    const int top = grid.rowCount();
    title->setContentsMargins(0, top > 1 ? measure.px(12) : 0, 0, measure.px(2));
    grid.addWidget(title, top, 0, 1, 2);
    for (const KeyRow& row : group.rows) {
        auto* name = new QLabel(row.name);
        name->setWordWrap(true);
        auto* keys = new QLabel(row.keys);
        setLook(keys, "muted");
        const int at = grid.rowCount();
        grid.addWidget(name, at, 0);
        grid.addWidget(keys, at, 1, Qt::AlignRight | Qt::AlignTop);
    }
}

QWidget* makeColumn(const Measure& measure, std::span<const KeyGroup> groups)
{
    auto* column = new QWidget;
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure.px(12));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    for (const KeyGroup& group : groups)
        addGroup(*grid, measure, group);
    grid->setRowStretch(grid->rowCount(), 1);
    return column;
}

}  // namespace

KeySheet::KeySheet(const MainMenu& menu, const Theme& theme, QWidget* window)
    : QDialog(window), menu_(menu), theme_(theme), owner_(window), search_(new QLineEdit(this)), content_(new QWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    search_->setClearButtonEnabled(true);
    new QHBoxLayout(content_);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content_);
    scroll->setWidgetResizable(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addWidget(scroll, 1);
    connect(search_, &QLineEdit::textChanged, this, &KeySheet::fill);
    connect(&theme, &Theme::changed, this, &KeySheet::restyle);
    restyle();
    retranslate();
    const Measure measure = measureOf(theme_, scale());
    resize(QSize(measure.px(wholeWidth), measure.px(wholeHeight)).boundedTo(window->size()));
}

/// As the rest of the program, but in class mode no larger than what shows the whole sheet.
double KeySheet::scale() const
{
    const double usual = theme_.px(1000) / 1000.0;
    if (!theme_.isPresenting())
        return usual;
    const double room = std::min(owner_->width() / wholeWidth, owner_->height() / wholeHeight);
    return std::min(usual, std::max(1.0, room));
}

void KeySheet::restyle()
{
    const Measure measure = measureOf(theme_, scale());
    const QString sheet = ui::styleSheet(theme_.palette(), [&measure](double size) { return measure.px(size); });
    const QString font = QStringLiteral("QWidget { font-size: %1px; }\n").arg(measure.font.pixelSize());
    setStyleSheet(theme_.isPresenting() ? font + sheet : QString());
    search_->setMaximumWidth(measure.px(280));
    content_->layout()->setContentsMargins(0, 0, measure.px(8), 0);
    content_->layout()->setSpacing(measure.px(28));
    layout()->setContentsMargins(measure.px(24), measure.px(20), measure.px(16), measure.px(16));
    layout()->setSpacing(measure.px(16));
    fill();
}

void KeySheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void KeySheet::retranslate()
{
    setWindowTitle(tr("Keys and Mouse"));
    search_->setPlaceholderText(tr("Search keys"));
    search_->setAccessibleName(tr("Search keys"));
    fill();
}

void KeySheet::fill()
{
    qDeleteAll(content_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const Measure measure = measureOf(theme_, scale());
    const std::vector<KeyGroup> groups = matching(keyGroups(menu_), search_->text().trimmed());
    auto* row = static_cast<QHBoxLayout*>(content_->layout());
    if (groups.empty())
        row->addWidget(new QLabel(tr("No key does that.")), 0, Qt::AlignTop);
    std::size_t from = 0;
    for (const std::size_t to : columnEnds(groups, measure)) {
        row->addWidget(makeColumn(measure, std::span(groups).subspan(from, to - from)), 1);
        from = to;
    }
}

void showKeys(QWidget* window, const Theme& theme, const MainMenu& menu)
{
    auto* sheet = window->findChild<KeySheet*>();
    if (!sheet)
        sheet = new KeySheet(menu, theme, window);
    sheet->show();
    sheet->raise();
    sheet->activateWindow();
}

}  // namespace actiscope::ui
