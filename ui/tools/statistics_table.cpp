#include "ui/tools/statistics_table.h"

#include "ui/document.h"
#include "ui/figure/numbers.h"
#include "ui/interaction.h"
#include "ui/theme.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/tabular_text.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

namespace {

using Column = StatisticsModel::Column;

// px at 100 %
constexpr double rowHeight = 24;
constexpr double shareWidth = 48;
constexpr double momentWidth = 58;
constexpr double padding = 5;
constexpr double leastName = 76;

enum Part { shares, outputs, slopes, parts };

Part partOf(int column)
{
    return column <= Column::active ? shares : column <= Column::variance ? outputs : slopes;
}

/// With as many of its digits as there is room for; nothing that could be taken for another number.
QString fittedNumber(const QModelIndex& index, const QFont& font, double room)
{
    QString text = index.data().toString();
    for (int digits = 3; digits > 0 && partOf(index.column()) != shares && tabularWidth(font, text) > room; --digits)
        text = shortNumber(index.data(StatisticsModel::sortRole).toDouble(), digits);
    return tabularWidth(font, text) > room ? QStringLiteral("…") : text;
}

class Delegate : public QStyledItemDelegate {
public:
    Delegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& palette = theme_.palette();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QVariant ground = index.data(Qt::BackgroundRole);
        if (isSelected || ground.isValid())
            painter->fillRect(option.rect, isSelected ? palette.selection : ground.value<QColor>());
        painter->setPen(index.data(StatisticsModel::isCurrentRole).toBool() ? palette.text : palette.muted);
        const QRectF rect = QRectF(option.rect).adjusted(theme_.px(padding), 0, -theme_.px(padding), 0);
        const QString text = index.data().toString();
        if (index.column() != Column::name) {
            painter->setFont(theme_.numberFont(TextSize::small));
            drawTabular(*painter, rect, fittedNumber(index, painter->font(), rect.width()));
            return;
        }
        const double swatch = theme_.px(10);
        painter->fillRect(QRectF(rect.left(), rect.center().y() - theme_.px(1), swatch, theme_.px(2.5)),
                          index.data(StatisticsModel::colourRole).value<QColor>());
        painter->setFont(theme_.font(TextSize::small, isSelected));
        const QRectF room = rect.adjusted(swatch + theme_.px(padding), 0, theme_.px(padding), 0);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetricsF(painter->font()).elidedText(text, Qt::ElideRight, room.width()));
    }

private:
    Theme& theme_;
};

}  // namespace

StatisticsTable::StatisticsTable(Document& document, InputStatistics& statistics, Interaction& interaction,
                                 Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      statistics_(statistics),
      interaction_(interaction),
      theme_(theme),
      model_(new StatisticsModel(document, statistics, interaction, theme, this)),
      sorted_(new QSortFilterProxyModel(this)),
      title_(new QLabel(this)),
      copy_(new QPushButton(this)),
      part_(new SegmentedChoice(parts, theme, this)),
      view_(new QTableView(this))
{
    setLook(title_, "title");
    setLook(copy_, "link");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(copy_);
    column->addLayout(head);
    column->addWidget(part_);
    column->addWidget(view_);
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(StatisticsModel::sortRole);
    sorted_->setSortCaseSensitivity(Qt::CaseInsensitive);
    view_->setModel(sorted_);
    view_->setItemDelegate(new Delegate(theme, view_));
    view_->setSortingEnabled(true);
    view_->sortByColumn(-1, Qt::AscendingOrder);  // the list's own order at first
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setShowGrid(false);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setMouseTracking(true);
    view_->setTabKeyNavigation(false);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->verticalHeader()->hide();
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    part_->setCurrent(0);

    connect(view_, &QTableView::entered, this, [this](const QModelIndex& index) {
        interaction_.setHovered(index.data(StatisticsModel::idRole).toUInt());
    });
    connect(view_, &QTableView::clicked, this, &StatisticsTable::choose);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (view_->hasFocus())
            choose(index);
    });
    connect(sorted_, &QAbstractItemModel::modelReset, this, &StatisticsTable::fitHeight);
    connect(sorted_, &QAbstractItemModel::modelReset, this, &StatisticsTable::showSelected);
    connect(sorted_, &QAbstractItemModel::layoutChanged, this, &StatisticsTable::showSelected);
    connect(&document, &Document::changed, this, [this](const Session& before, const Session& now) {
        if (before.selected != now.selected)
            showSelected();
    });
    connect(part_, &SegmentedChoice::chosen, this, &StatisticsTable::fitColumns);
    connect(copy_, &QPushButton::clicked, this, &StatisticsTable::copy);
    connect(&theme, &Theme::changed, this, &StatisticsTable::applyTheme);
    applyTheme();
    retranslate();
}

void StatisticsTable::choose(const QModelIndex& index)
{
    const CurveId id = index.data(StatisticsModel::idRole).toUInt();
    document_.editView([id](Session& session) {
        if (findCurve(session, id))
            session.selected = id;
    });
}

void StatisticsTable::showSelected()
{
    const QSignalBlocker isTold(view_->selectionModel());
    view_->clearSelection();
    for (int row = 0; row < sorted_->rowCount(); ++row)
        if (sorted_->index(row, 0).data(StatisticsModel::idRole).toUInt() == document_.session().selected)
            view_->setCurrentIndex(sorted_->index(row, 0));
    view_->viewport()->update();
}

QString StatisticsTable::asText() const
{
    std::vector<CurveId> ids;
    for (int row = 0; row < sorted_->rowCount(); ++row)
        ids.push_back(sorted_->index(row, 0).data(StatisticsModel::idRole).toUInt());
    return statisticsAsText(document_.session(), statistics_.results(), ids);
}

void StatisticsTable::copy() const
{
    QApplication::clipboard()->setText(asText());
}

/// All rows are there: the column around scrolls.
void StatisticsTable::fitHeight()
{
    const int rows = sorted_->rowCount() * view_->verticalHeader()->defaultSectionSize();
    view_->setFixedHeight(view_->horizontalHeader()->sizeHint().height() + rows + 2);
}

void StatisticsTable::fitColumns()
{
    const int share = theme_.px(shareWidth);
    const bool hasRoom = width() >= theme_.px(leastName) + 3 * share + 4 * theme_.px(momentWidth);
    const int moment =
        hasRoom ? theme_.px(momentWidth) : std::max(theme_.px(momentWidth), (width() - theme_.px(leastName)) / 2);
    part_->setVisible(!hasRoom);
    title_->setText(hasRoom ? tr("All shown curves, shares in %") : tr("All shown curves"));
    int taken = 0;
    for (int column = Column::dead; column < Column::columns; ++column) {
        const bool isShown = hasRoom || partOf(column) == part_->current();
        view_->setColumnHidden(column, !isShown);
        view_->setColumnWidth(column, partOf(column) == shares ? share : moment);
        taken += isShown ? view_->columnWidth(column) : 0;
    }
    view_->setColumnWidth(Column::name, std::max(theme_.px(leastName), width() - taken));
}

void StatisticsTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

bool StatisticsTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave && watched == view_->viewport())
        interaction_.setHovered(0);
    // The column around the table scrolls, not the table.
    if (event->type() == QEvent::Wheel && watched == view_->viewport()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StatisticsTable::applyTheme()
{
    view_->verticalHeader()->setDefaultSectionSize(theme_.px(rowHeight));
    view_->horizontalHeader()->setFont(theme_.font(TextSize::small));
    view_->setStyleSheet(
        QStringLiteral("QTableView { background: transparent; border: none; } "
                       "QHeaderView::section { padding: 3px 5px; background: transparent; }"));
    fitHeight();
    fitColumns();
}

void StatisticsTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatisticsTable::retranslate()
{
    copy_->setText(tr("Copy table"));
    copy_->setToolTip(tr("Every number with all its digits, with tabs between"));
    part_->setTexts({tr("Shares in %"), tr("Outputs"), tr("Slopes")},
                    {tr("Shares of the inputs by region"), tr("Means and variances of what comes out"),
                     tr("Means of the slope and of its square")});
    fitColumns();
    view_->setAccessibleName(tr("Inputs on all shown curves"));
}

}  // namespace actiscope::ui
