#include "ui/panels/add_panel.h"

#include "ui/document.h"
#include "ui/panels/family_heading.h"
#include "ui/panels/formula_offer.h"
#include "ui/panels/search.h"
#include "ui/panels/words.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/formula_edit.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/scroll_column.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace actiscope::ui {

AddPanel::AddPanel(Document& document, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      theme_(theme),
      title_(new QLabel(this)),
      all_(new QPushButton(this)),
      clear_(new QPushButton(this)),
      search_(new FormulaEdit(this)),
      area_(new ScrollColumn(QMargins(theme.px(18), theme.px(4), theme.px(14), theme.px(12)), theme.px(4), this)),
      nothing_(new QLabel(this)),
      offer_(new FormulaOffer(*search_, theme, this))
{
    setLook(title_, "title");
    setLook(nothing_, "small");
    setLook(all_, "link");
    setLook(clear_, "link");
    nothing_->setWordWrap(true);
    nothing_->setMinimumWidth(1);
    search_->setObjectName(QStringLiteral("search"));
    wipe_ = search_->addAction(QIcon(), FormulaEdit::TrailingPosition);
    wipe_->setVisible(false);
    search_->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.px(18), 0, theme.px(14), 0);
    head->setSpacing(theme.px(4));
    head->addWidget(title_, 1);
    head->addWidget(all_);
    head->addWidget(clear_);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(theme.px(14), theme.px(6), theme.px(14), theme.px(2));
    searchRow->addWidget(search_);
    buildGroups();
    area_->column().addWidget(nothing_);
    area_->column().addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(searchRow);
    auto* offerRow = new QVBoxLayout;
    offerRow->setContentsMargins(theme.px(14), theme.px(2), theme.px(14), theme.px(2));
    offerRow->addWidget(offer_);
    all->addLayout(offerRow);
    all->addWidget(area_, 1);

    connect(search_, &FormulaEdit::textChanged, this, &AddPanel::filter);
    connect(wipe_, &QAction::triggered, search_, &FormulaEdit::clear);
    connect(&theme, &Theme::changed, this, &AddPanel::retranslate);
    connect(search_, &FormulaEdit::returnPressed, this, &AddPanel::addBest);
    connect(offer_, &FormulaOffer::invited, this, &AddPanel::focusSearch);
    connect(offer_, &FormulaOffer::accepted, this, &AddPanel::addFormula);
    connect(all_, &QPushButton::clicked, this,
            [this] { document_.edit(tr("Show all activations"), showAllActivations); });
    connect(clear_, &QPushButton::clicked, this, [this] { document_.edit(tr("Clear"), clearCurves); });
    connect(&document, &Document::changed, this, &AddPanel::refreshMarks);
    retranslate();
    refreshMarks();
}

void AddPanel::buildGroups()
{
    for (const Family family : families()) {
        Group group{family, new FamilyHeading(theme_, area_->widget()), new QWidget(area_->widget()), {}};
        auto* flow = new FlowLayout(theme_.px(6), theme_.px(6), group.box);
        for (const Activation& activation : catalogue()) {
            if (activation.info().family != family)
                continue;
            auto* chip = new Chip(toText(activation.info().name), theme_, group.box);
            chip->setObjectName(toText(activation.id()));
            chip->installEventFilter(this);
            connect(chip, &Chip::clicked, this, [this, &activation] { add(activation); });
            flow->addWidget(chip);
            group.entries.push_back({&activation, chip});
        }
        connect(group.heading, &FamilyHeading::toggled, this, &AddPanel::filter);
        area_->column().addWidget(group.heading);
        area_->column().addWidget(group.box);
        groups_.push_back(std::move(group));
    }
}

void AddPanel::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void AddPanel::inviteFormula()
{
    offer_->invite();
    focusSearch();
}

void AddPanel::add(const Activation& activation)
{
    document_.edit(tr("Add %1").arg(toText(activation.info().name)),
                   [&activation](Session& session) { addCurve(session, activation); });
}

void AddPanel::addBest()
{
    if (offer_->formula())
        return addFormula();
    if (!best_)
        return;
    add(*best_);
    search_->setText(search_->text());  // forgets the typing: the next undo is that of the curve
    search_->selectAll();
}

void AddPanel::addFormula()
{
    document_.edit(tr("Add formula"), [this](Session& session) { actiscope::addFormula(session, offer_->formula()); });
    search_->setText(search_->text());  // forgets the typing: the next undo is that of the curve
    search_->selectAll();
}

void AddPanel::filter()
{
    const QString query = search_->text().trimmed();
    wipe_->setVisible(!search_->text().isEmpty());
    std::vector<const Activation*> found = searchCatalogue(query);
    std::optional<FormulaReading> reading = formulaIn(search_->text(), !found.empty());
    // On the way to "gelu(x)" the name still finds what it names.
    if (found.empty() && !(reading && reading->formula))
        found = calledActivations(query);
    offer_->setReading(std::move(reading));
    best_ = query.isEmpty() || found.empty() || offer_->hasProblem() || offer_->formula() ? nullptr : found.front();
    for (Group& group : groups_) {
        bool hasAny = false;
        for (const Entry& entry : group.entries) {
            const bool isFound = std::ranges::find(found, entry.activation) != found.end();
            entry.chip->setVisible(isFound);
            entry.chip->setBest(entry.activation == best_);
            hasAny = hasAny || isFound;
        }
        group.heading->setVisible(hasAny);
        group.box->setVisible(hasAny && (group.heading->isChecked() || !query.isEmpty()));
        group.box->layout()->invalidate();
        group.box->updateGeometry();
    }
    nothing_->setText(tr("No activation is called “%1”. A formula of x can be typed too, such as %2.")
                          .arg(query, exampleFormulas().front()));
    nothing_->setVisible(found.empty() && !offer_->hasProblem() && !offer_->formula());
}

void AddPanel::refreshMarks()
{
    const std::vector<Curve>& curves = document_.session().curves;
    for (const Group& group : groups_)
        for (const Entry& entry : group.entries)
            entry.chip->setMarked(std::ranges::find(curves, entry.activation->id(), &Curve::activation) !=
                                  curves.end());
    clear_->setEnabled(!curves.empty());
}

std::vector<Chip*> AddPanel::shownChips() const
{
    std::vector<Chip*> chips;
    for (const Group& group : groups_)
        for (const Entry& entry : group.entries)
            if (entry.chip->isVisibleTo(this))
                chips.push_back(entry.chip);
    return chips;
}

Chip* AddPanel::neighbour(const Chip& chip, int key) const
{
    const std::vector<Chip*> chips = shownChips();
    const auto at = std::ranges::find(chips, &chip);
    if (key == Qt::Key_Right)
        return at + 1 == chips.end() ? *at : *(at + 1);
    if (key == Qt::Key_Left)
        return at == chips.begin() ? nullptr : *(at - 1);
    // The nearest row in that direction, and in it the chip nearest to this one's middle.
    const auto centre = [this](const Chip* of) { return of->mapTo(this, of->rect().center()); };
    const QPoint here = centre(&chip);
    const int sign = key == Qt::Key_Down ? 1 : -1;
    Chip* best = key == Qt::Key_Down ? *at : nullptr;
    int least = 0;
    for (Chip* other : chips) {
        const QPoint there = centre(other);
        const int away = sign * (there.y() - here.y());
        if (away <= chip.height() / 2)
            continue;
        const int cost = away * 1000 + std::abs(there.x() - here.x());
        if (!best || best == &chip || cost < least) {
            best = other;
            least = cost;
        }
    }
    return best;
}

bool AddPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == search_) {
        const std::vector<Chip*> chips = shownChips();
        if (key == Qt::Key_Down && !chips.empty()) {
            chips.front()->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !search_->text().isEmpty()) {
            search_->setText(QString());  // unlike clear(), it leaves nothing to undo
            return true;
        }
        return false;
    }
    const auto* chip = qobject_cast<Chip*>(watched);
    const bool isArrow = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (!chip || (!isArrow && key != Qt::Key_Escape))
        return false;
    Chip* next = isArrow ? neighbour(*chip, key) : nullptr;
    if (!next) {
        focusSearch();
        return true;
    }
    next->setFocus(Qt::TabFocusReason);
    area_->ensureWidgetVisible(next);
    return true;
}

void AddPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AddPanel::retranslate()
{
    title_->setText(tr("Add"));
    wipe_->setIcon(iconOf(Icon::remove, theme_.palette().muted, theme_.px(16), devicePixelRatio()));
    wipe_->setToolTip(tr("Clear the search (Esc)"));
    for (QPushButton* button : {all_, clear_})
        button->setFont(theme_.font(TextSize::small));
    all_->setText(tr("All activations"));
    all_->setToolTip(tr("Add every activation that is not in the list yet"));
    clear_->setText(tr("Clear"));
    clear_->setToolTip(tr("Remove every curve from the list"));
    search_->setPlaceholderText(tr("Name or formula of x"));
    search_->setAccessibleName(tr("Search activations"));
    search_->setToolTip(tr("A name, or a formula of x such as %1").arg(exampleFormulas().front()));
    for (const Group& group : groups_) {
        group.heading->setText(familyName(group.family));
        for (const Entry& entry : group.entries) {
            entry.chip->setToolTip(activationTip(entry.activation->info()));
            entry.chip->setAccessibleName(tr("Add %1").arg(toText(entry.activation->info().name)));
        }
    }
    filter();
}

}  // namespace actiscope::ui
