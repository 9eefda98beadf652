#include "ui/tools/table_section.h"

#include "ui/document.h"
#include "ui/theme.h"
#include "ui/tools/typed_rows.h"
#include "ui/tools/value_table_model.h"
#include "ui/widgets/number_table.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr int rowsInView = 10;

}  // namespace

TableSection::TableSection(Document& document, Theme& theme, QWidget* parent)
    : FoldSection(theme, false, parent),
      document_(document),
      field_(new QLineEdit(body())),
      problem_(new QLabel(body())),
      allCurves_(new QCheckBox(body())),
      model_(new ValueTableModel(this)),
      table_(new NumberTable(theme, rowsInView, body()))
{
    setLook(problem_, "error");
    problem_->setWordWrap(true);
    problem_->hide();
    table_->setModel(model_);
    for (QWidget* widget : {static_cast<QWidget*>(field_), static_cast<QWidget*>(problem_),
                            static_cast<QWidget*>(allCurves_), static_cast<QWidget*>(table_)})
        column().addWidget(widget);
    connect(field_, &QLineEdit::returnPressed, this, [this] {
        if (add(field_->text()))
            field_->clear();
    });
    connect(field_, &QLineEdit::textEdited, problem_, &QWidget::hide);
    connect(allCurves_, &QCheckBox::toggled, this, &TableSection::refresh);
    connect(table_, &NumberTable::pasted, this, &TableSection::add);
    connect(table_, &NumberTable::removeRequested, this, &TableSection::remove);
    connect(table_, &NumberTable::chosen, this, [this](int row) {
        document_.editView([row](Session& session) { session.cursor = session.table[static_cast<std::size_t>(row)]; });
    });
    retranslate();
}

QString TableSection::problem() const
{
    return problem_->isHidden() ? QString() : problem_->text();
}

/// Rows stand in the order of x, each once.
bool TableSection::add(const QString& text)
{
    TypedRows typed = readRows(text, maximumTableRows);
    std::vector<double> rows = document_.session().table;
    rows.insert(rows.end(), typed.x.begin(), typed.x.end());
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    if (rows.size() > maximumTableRows)
        typed.problem = tr("The table holds at most %1 rows.").arg(maximumTableRows);
    problem_->setText(typed.problem);
    problem_->setVisible(!typed.problem.isEmpty());
    if (!typed.problem.isEmpty())
        return false;
    document_.edit(tr("Add to table"), [&](Session& session) { session.table = std::move(rows); });
    return true;
}

void TableSection::remove(const QList<int>& rows)
{
    document_.edit(tr("Remove from table"), [&](Session& session) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            session.table.erase(session.table.begin() + *row);
    });
}

void TableSection::refresh()
{
    const Session& session = document_.session();
    model_->show(session, allCurves_->isChecked());
    table_->setVisible(!session.table.empty());
    allCurves_->setVisible(!session.table.empty());
}

void TableSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FoldSection::changeEvent(event);
}

void TableSection::retranslate()
{
    setTitle(tr("Table of values"));
    field_->setPlaceholderText(tr("Add x: −1, 0.5 or −3:3:0.5"));
    field_->setAccessibleName(tr("Add x to the table"));
    field_->setToolTip(tr("Numbers, or ranges FROM:TO:STEP; Enter adds them. Del removes selected rows"));
    allCurves_->setText(tr("All shown curves"));
    table_->setAccessibleName(tr("Table of values"));
    refresh();
}

}  // namespace actiscope::ui
