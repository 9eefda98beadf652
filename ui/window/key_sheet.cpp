#include "ui/window/key_sheet.h"

#include "ui/theme.h"
#include "ui/window/key_groups.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace actiscope::ui {
namespace {

constexpr int columnCount = 4;

/// px at 100 %, for a name beside its keys; longer ones take two lines.
constexpr double nameWidth = 148;

int linesOf(const KeyGroup& group, const Theme& theme)
{
    const QFontMetrics metrics(theme.font(TextSize::body));
    const auto isLong = [&](const KeyRow& row) { return metrics.horizontalAdvance(row.name) > theme.px(nameWidth); };
    const auto rows = std::ssize(group.rows) + std::ranges::count_if(group.rows, isLong);
    return static_cast<int>(rows) + 2;  // its title and the room above it
}

/// Where to cut the groups, in their order, so that the longest of the columns is as short as can be: for each column
/// the first group that is not in it any more.
std::vector<std::size_t> columnEnds(const std::vector<KeyGroup>& groups, const Theme& theme)
{
    int most = 0;
    for (const KeyGroup& group : groups)
        most = std::max(most, linesOf(group, theme));
    for (;; ++most) {
        std::vector<std::size_t> ends;
        int lines = most + 1;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (lines + linesOf(groups[i], theme) > most) {
                ends.push_back(i);
                lines = 0;
            }
            ends.back() = i + 1;
            lines += linesOf(groups[i], theme);
        }
        if (ends.size() <= columnCount)
            return ends;
    }
}

void addGroup(QGridLayout& grid, const Theme& theme, const KeyGroup& group)
{
    auto* title = new QLabel(group.title);
    setLook(title, "title");
    const int top = grid.rowCount();
    title->setContentsMargins(0, top > 1 ? theme.px(12) : 0, 0, theme.px(2));
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

QWidget* makeColumn(const Theme& theme, std::span<const KeyGroup> groups)
{
    auto* column = new QWidget;
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    for (const KeyGroup& group : groups)
        addGroup(*grid, theme, group);
    grid->setRowStretch(grid->rowCount(), 1);
    return column;
}

}  // namespace

KeySheet::KeySheet(const MainMenu& menu, const Theme& theme, QWidget* window)
    : QDialog(window), menu_(menu), theme_(theme), search_(new QLineEdit(this)), content_(new QWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(theme.px(280));
    auto* row = new QHBoxLayout(content_);
    row->setContentsMargins(0, 0, theme.px(8), 0);
    row->setSpacing(theme.px(28));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content_);
    scroll->setWidgetResizable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(20), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(16));
    layout->addWidget(search_);
    layout->addWidget(scroll, 1);
    connect(search_, &QLineEdit::textChanged, this, &KeySheet::fill);
    retranslate();
    resize(QSize(theme.px(1260), theme.px(760)).boundedTo(window->size()));
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
    const std::vector<KeyGroup> groups = matching(keyGroups(menu_), search_->text().trimmed());
    auto* row = static_cast<QHBoxLayout*>(content_->layout());
    if (groups.empty())
        row->addWidget(new QLabel(tr("No key does that.")), 0, Qt::AlignTop);
    std::size_t from = 0;
    for (const std::size_t to : columnEnds(groups, theme_)) {
        row->addWidget(makeColumn(theme_, std::span(groups).subspan(from, to - from)), 1);
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
