#include "ui/widgets/number_table.h"

#include "ui/theme.h"
#include "ui/widgets/tabular_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace actiscope::ui {

namespace {

// px at 100 %
constexpr int heightOfRow = 24;
constexpr int headerHeight = 24;
constexpr int padding = 6;
constexpr int edge = 2;          ///< beside the first and the last column
constexpr int mostMeasured = 8;  ///< columns
constexpr int wordWidth = 84;    ///< of a column of words

bool isNumber(const QModelIndex& index)
{
    return !(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

class NumberDelegate : public QStyledItemDelegate {
public:
    NumberDelegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& palette = theme_.palette();
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected || (option.state & QStyle::State_MouseOver))
            painter->fillRect(option.rect, isSelected ? palette.selection : palette.hover);
        const bool isFirst = index.column() == 0;
        const bool isLast = index.column() + 1 == index.model()->columnCount();
        const QRectF text =
            QRectF(option.rect)
                .adjusted(theme_.px(isFirst ? edge : padding), 0, -theme_.px(isLast ? edge : padding), 0);
        painter->setPen(palette.text);
        const QString shown = index.data().toString();
        painter->setFont(isNumber(index) ? theme_.numberFont(TextSize::small) : theme_.font(TextSize::small));
        if (isNumber(index))
            drawTabular(*painter, text, shown);
        else
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                              painter->fontMetrics().elidedText(shown, Qt::ElideRight, int(text.width())));
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int width = isNumber(index)
                              ? int(tabularWidth(theme_.numberFont(TextSize::small), index.data().toString())) + 1
                              : theme_.px(wordWidth - 2 * padding);
        return {width + theme_.px(2 * padding), theme_.px(heightOfRow)};
    }

private:
    Theme& theme_;
};

}  // namespace

NumberTable::NumberTable(Theme& theme, int mostRows, QWidget* parent)
    : QTableView(parent), theme_(theme), mostRows_(mostRows)
{
    setItemDelegate(new NumberDelegate(theme, this));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { emit chosen(index.row()); });
    connect(&theme, &Theme::changed, this, &NumberTable::applyTheme);
    applyTheme();
}

void NumberTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    const auto fit = [this] {
        fitColumns();
        updateGeometry();
    };
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &NumberTable::fitColumns);
    fit();
}

void NumberTable::applyTheme()
{
    const Palette& palette = theme_.palette();
    setStyleSheet(QStringLiteral("QTableView { background: transparent; border: none; border-radius: 0; }"
                                 "QTableView:focus { border: none; }"
                                 "QHeaderView { background: transparent; }"
                                 "QHeaderView::section { background: transparent; color: %1; border: none;"
                                 " border-bottom: 1px solid %2; padding: 2px %3px; font-size: %4px; }"
                                 "QHeaderView::section:first { padding-left: %5px; }"
                                 "QHeaderView::section:last { padding-right: %5px; }"
                                 "QHeaderView::section:only-one { padding: 2px %5px; }")
                      .arg(palette.muted.name(), palette.hairline.name())
                      .arg(theme_.px(padding))
                      .arg(theme_.px(12))
                      .arg(theme_.px(edge)));
    verticalHeader()->setDefaultSectionSize(theme_.px(heightOfRow));
    horizontalHeader()->setMinimumHeight(theme_.px(headerHeight));
    fitColumns();
    updateGeometry();
}

/// As wide as what is in view asks for, and where there is room, more. The first columns are looked at; of many the
/// rest is as wide as most numbers are, as looking at them would evaluate them all.
void NumberTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const int count = model()->columnCount();
    int sum = 0;
    const QString usual = QStringLiteral("−00.000000000");
    const int usualWidth = int(tabularWidth(theme_.numberFont(TextSize::small), usual)) + theme_.px(2 * padding);
    for (int column = 0; column < count; ++column) {
        const int content = column < mostMeasured ? sizeHintForColumn(column) : usualWidth;
        const int width = std::max(content, horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        sum += width;
    }
    for (int column = 0, room = viewport()->width() - sum; column < count && room > 0; ++column) {
        const int share = room / (count - column);
        setColumnWidth(column, columnWidth(column) + share);
        room -= share;
    }
}

QList<int> NumberTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

QList<int> NumberTable::allRows() const
{
    QList<int> rows;
    for (int row = 0; row < model()->rowCount(); ++row)
        rows.append(row);
    return rows;
}

QString NumberTable::textOf(const QList<int>& rows) const
{
    QStringList lines;
    const int count = model()->columnCount();
    QStringList cells;
    for (int column = 0; column < count; ++column)
        cells << model()->headerData(column, Qt::Horizontal).toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
    lines << cells.join(QLatin1Char('\t'));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < count; ++column) {
            const QVariant exact = model()->index(row, column).data(exactRole);
            cells << (exact.isValid() ? exact : model()->index(row, column).data()).toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void NumberTable::copy(const QString& text)
{
    QApplication::clipboard()->setText(text);
    QToolTip::showText(mapToGlobal(QPoint(theme_.px(8), theme_.px(8))), tr("Copied"), this, {}, 1200);
}

void NumberTable::keyPressEvent(QKeyEvent* event)
{
    const QList<int> rows = selectedRows();
    if (event->matches(QKeySequence::Copy))
        copy(textOf(rows.isEmpty() ? allRows() : rows));
    else if (event->matches(QKeySequence::Paste))
        emit pasted(QApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeRequested(rows);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit chosen(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

bool NumberTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Del and Home are the table's own before they are the window's.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Home || key == Qt::Key_End)
            event->accept();
    }
    return QTableView::event(event);
}

void NumberTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = isByKey ? currentIndex() : indexAt(event->pos());
    QMenu menu(this);
    if (at.isValid()) {
        menu.addAction(tr("Copy Value"), this, [this, at] { copy(at.data(exactRole).toString()); });
        menu.addAction(tr("Copy Row"), this, [this, at] { copy(textOf({at.row()})); });
    }
    menu.addAction(tr("Copy Table"), this, [this] { copy(textOf(allRows())); });
    menu.exec(event->globalPos());
}

void NumberTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

QSize NumberTable::sizeHint() const
{
    const int rows = model() ? std::min(model()->rowCount(), mostRows_) : 0;
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const bool scrolls = model() && horizontalHeader()->length() > viewport()->width();
    return {theme_.px(200), header + rows * theme_.px(heightOfRow) + (scrolls ? theme_.px(12) : 0) + 2};
}

QSize NumberTable::minimumSizeHint() const
{
    return {theme_.px(120), sizeHint().height()};
}

}  // namespace actiscope::ui
