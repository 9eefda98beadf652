#include "ui/tools/notable_section.h"

#include "core/number.h"
#include "ui/document.h"
#include "ui/figure/notable_marks.h"
#include "ui/figure/numbers.h"
#include "ui/theme.h"
#include "ui/widgets/number_table.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr int rowsInView = 8;
constexpr int shownDigits = 7;

/// x, or the interval; f there, or a dash where it runs through many values.
QString placeText(const NotablePoint& point, int digits)
{
    const QString from = shortNumber(point.x, digits);
    return point.isInterval() ? QStringLiteral("%1 … %2").arg(from, shortNumber(point.to, digits)) : from;
}

QString exactPlace(const NotablePoint& point)
{
    const std::string from = writeNumber(point.x);
    return QString::fromStdString(point.isInterval() ? from + " … " + writeNumber(point.to) : from);
}

bool hasValue(const NotablePoint& point)
{
    return !point.isInterval() || point.kind == NotablePoint::Kind::root;
}

bool isSamePoint(const NotablePoint& a, const NotablePoint& b)
{
    return a.kind == b.kind && a.x == b.x && a.to == b.to && isSame(a.y, b.y);
}

}  // namespace

void NotableModel::show(std::vector<NotablePoint> points)
{
    if (std::ranges::equal(points, points_, isSamePoint))
        return;
    const bool isSameShape = points.size() == points_.size();
    if (!isSameShape)
        beginResetModel();
    points_ = std::move(points);
    if (!isSameShape)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int NotableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(points_.size());
}

int NotableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant NotableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const NotablePoint& point = points_[static_cast<std::size_t>(index.row())];
    const bool isExact = role == exactRole || role == Qt::ToolTipRole;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && !isExact)
        return {};
    switch (index.column()) {
        case 0:
            return nameOf(point.kind);
        case 1:
            return isExact ? exactPlace(point) : placeText(point, shownDigits);
        default:
            if (!hasValue(point))
                return QStringLiteral("–");
            return isExact ? QString::fromStdString(writeNumber(point.y)) : shortNumber(point.y, shownDigits);
    }
}

QVariant NotableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? QString() : section == 1 ? QStringLiteral("x") : QStringLiteral("f");
}

NotableSection::NotableSection(Document& document, ReadingCache& cache, Theme& theme, QWidget* parent)
    : FoldSection(theme, false, parent),
      document_(document),
      cache_(cache),
      marks_(new QCheckBox(body())),
      model_(new NotableModel(this)),
      table_(new NumberTable(theme, rowsInView, body())),
      hint_(new QLabel(body()))
{
    setLook(hint_, "small");
    hint_->setWordWrap(true);
    table_->setModel(model_);
    column().addWidget(marks_);
    column().addWidget(table_);
    column().addWidget(hint_);
    connect(marks_, &QCheckBox::clicked, this, [this](bool isOn) {
        document_.edit(isOn ? tr("Mark notable points") : tr("Hide notable points"),
                       [isOn](Session& session) { session.showsNotablePoints = isOn; });
    });
    connect(table_, &NumberTable::chosen, this, &NotableSection::goTo);
    retranslate();
}

/// Of an interval the end that lies in view.
void NotableSection::goTo(int row)
{
    const NotablePoint& point = model_->points()[static_cast<std::size_t>(row)];
    document_.editView([&point](Session& session) {
        const bool goesOn = point.isInterval() && point.x <= session.view.x.low;
        session.cursor = goesOn ? point.to : point.x;
    });
}

void NotableSection::refresh()
{
    const Session& session = document_.session();
    marks_->setChecked(session.showsNotablePoints);
    const Curve* curve = selectedCurve(session);
    model_->show(curve ? cache_.notablePoints(session, *curve) : std::vector<NotablePoint>());
    table_->setVisible(model_->rowCount() > 0);
    hint_->setVisible(model_->rowCount() == 0);
    hint_->setText(curve ? tr("None in view.") : tr("Select a curve to see its roots, extrema, kinks and more."));
}

void NotableSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FoldSection::changeEvent(event);
}

void NotableSection::retranslate()
{
    setTitle(tr("Notable points in view"));
    marks_->setText(tr("Mark them in the plots"));
    marks_->setToolTip(tr("N and Shift+N in the plots go from one to the next"));
    table_->setAccessibleName(tr("Notable points"));
    refresh();
}

}  // namespace actiscope::ui
