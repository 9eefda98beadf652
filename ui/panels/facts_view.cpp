#include "ui/panels/facts_view.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace actiscope::ui {

FactsView::FactsView(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(theme.px(8));
    grid_->setVerticalSpacing(theme.px(5));
    grid_->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, &FactsView::restyle);
}

void FactsView::addRow()
{
    const int row = static_cast<int>(rows_.size());
    rows_.push_back({new QLabel(this), new QLabel(this)});
    setLook(rows_.back().name, "small");
    QLabel* value = rows_.back().value;
    value->setTextFormat(Qt::RichText);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid_->addWidget(rows_.back().name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    grid_->addWidget(value, row, 1);
    restyle();
}

void FactsView::setFacts(const QList<Fact>& facts)
{
    if (facts == facts_)
        return;
    facts_ = facts;
    const auto count = static_cast<std::size_t>(facts.size());
    while (rows_.size() < count)
        addRow();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto [name, value] = rows_[i];
        name->setVisible(i < count);
        value->setVisible(i < count);
        if (i >= count)
            continue;
        const Fact& fact = facts[static_cast<qsizetype>(i)];
        name->setText(fact.name);
        value->setText(fact.value);
        // As rich text a long tooltip breaks into lines.
        const QString tip = fact.tip.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(fact.tip);
        name->setToolTip(tip);
        value->setToolTip(tip);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.name, fact.value));
    }
}

void FactsView::restyle()
{
    for (const Row& row : rows_)
        row.value->setFont(theme_.font(TextSize::small, true));
}

}  // namespace actiscope::ui
