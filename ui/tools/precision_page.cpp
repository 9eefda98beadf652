#include "ui/tools/precision_page.h"

#include "ui/document.h"
#include "ui/figure/fate_text.h"
#include "ui/figure/lens_cache.h"
#include "ui/figure/numbers.h"
#include "ui/panels/facts_view.h"
#include "ui/panels/words.h"
#include "ui/plot/panel_choice.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/scroll_column.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

constexpr int pause = 60;  // ms
constexpr std::size_t mostRanges = 8;

/// Whether what is lost may have become something else.
bool concernsLosses(const Session& before, const Session& now)
{
    return before.lens != now.lens || before.selected != now.selected || before.curves != now.curves ||
           before.outputScale != now.outputScale || before.view.x != now.view.x;
}

}  // namespace

PrecisionPage::PrecisionPage(Document& document, LensCache& cache, Theme& theme, QWidget* parent)
    : QWidget(parent), document_(document), theme_(theme), cache_(cache), soon_(new QTimer(this))
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* area = new ScrollColumn(QMargins(theme.px(20), theme.px(15), theme.px(20), theme.px(20)), theme.px(10), this);
    QWidget* content = area->widget();
    const auto label = [content](const char* look) {
        auto* made = new QLabel(content);
        setLook(made, look);
        made->setWordWrap(true);
        return made;
    };
    title_ = label("title");
    hint_ = label("small");
    isOn_ = new QCheckBox(content);
    hasPanel_ = new QCheckBox(content);
    textbook_ = new QRadioButton(content);
    rounded_ = new QRadioButton(content);
    curve_ = label("title");
    formula_ = label("muted");
    formula_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    losses_ = new FactsView(theme, content);
    formatTitle_ = label("title");
    format_ = new FactsView(theme, content);
    QVBoxLayout& column = area->column();
    for (QWidget* part :
         {static_cast<QWidget*>(title_), static_cast<QWidget*>(hint_), makeFormats(theme),
          static_cast<QWidget*>(textbook_), static_cast<QWidget*>(rounded_), static_cast<QWidget*>(isOn_),
          static_cast<QWidget*>(hasPanel_), newHairline(content), static_cast<QWidget*>(curve_),
          static_cast<QWidget*>(formula_), static_cast<QWidget*>(losses_), newHairline(content),
          static_cast<QWidget*>(formatTitle_), static_cast<QWidget*>(format_)})
        column.addWidget(part);
    column.addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);

    soon_->setSingleShot(true);
    soon_->setInterval(pause);
    connect(soon_, &QTimer::timeout, this, &PrecisionPage::refreshLosses);
    connect(&document, &Document::changed, this, &PrecisionPage::refresh);
    connect(&theme, &Theme::changed, this, &PrecisionPage::restyle);
    connectChoices();
    restyle();
    retranslate();
}

QWidget* PrecisionPage::makeFormats(Theme& theme)
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(theme.px(6), theme.px(6), row);
    auto* group = new QButtonGroup(this);
    for (const NumberFormat format : numberFormats) {
        auto* button = new QPushButton(toText(factsOf(format).name), row);
        setLook(button, "chip");
        button->setCheckable(true);
        button->setToolTip(toText(factsOf(format).standard));
        group->addButton(button);
        flow->addWidget(button);
        formats_[static_cast<std::size_t>(format)] = button;
        connect(button, &QPushButton::clicked, this, [this, format] {
            document_.edit(tr("Number format"), [format](Session& session) { session.lens.format = format; });
        });
    }
    return row;
}

void PrecisionPage::connectChoices()
{
    const auto choose = [this](QRadioButton* button, LensModel model) {
        connect(button, &QRadioButton::clicked, this, [this, model] {
            document_.edit(tr("How the format computes"), [model](Session& session) { session.lens.model = model; });
        });
    };
    choose(textbook_, LensModel::textbook);
    choose(rounded_, LensModel::rounded);
    connect(isOn_, &QCheckBox::clicked, this, [this](bool isOn) {
        document_.edit(tr("Precision lens"), [isOn](Session& session) {
            session.lens.isOn = isOn;
            showPanel(session.panels, PanelKind::roundoff, isOn);
        });
    });
    connect(hasPanel_, &QCheckBox::clicked, this, [this](bool isShown) {
        document_.edit(tr("Roundoff panel"),
                       [isShown](Session& session) { showPanel(session.panels, PanelKind::roundoff, isShown); });
    });
}

void PrecisionPage::refresh(const Session& before, const Session& now)
{
    if (before.lens != now.lens || before.panels != now.panels) {
        refreshChoices();
        refreshFormatFacts();
    }
    if (isVisible() && !soon_->isActive() && concernsLosses(before, now))
        soon_->start();
}

void PrecisionPage::refreshChoices()
{
    const Session& session = document_.session();
    formats_[static_cast<std::size_t>(session.lens.format)]->setChecked(true);
    (session.lens.model == LensModel::textbook ? textbook_ : rounded_)->setChecked(true);
    isOn_->setChecked(session.lens.isOn);
    const bool isShown = session.panels.shows(PanelKind::roundoff);
    hasPanel_->setChecked(isShown);
    hasPanel_->setEnabled(!isShown || canHide(session.panels, PanelKind::roundoff));
}

void PrecisionPage::refreshFormatFacts()
{
    const FormatFacts& facts = factsOf(document_.session().lens.format);
    const auto number = [](double value) { return shortNumber(value, 6); };
    formatTitle_->setText(toText(facts.name));
    format_->setFacts({
        {tr("Bits"), tr("1 + %1 + %2", "sign + exponent + fraction").arg(facts.exponentBits).arg(facts.fractionBits),
         tr("Sign, exponent and fraction")},
        {tr("Largest"), number(facts.largest),
         facts.hasInfinity ? tr("What is larger becomes infinite.")
                           : tr("The format has no infinities: what is larger becomes NaN.")},
        {tr("Smallest normal"), number(facts.smallestNormal), tr("Below it, digits are lost one by one.")},
        {tr("Smallest"), number(facts.smallest), tr("Half of it and what is smaller becomes 0.")},
        {tr("Epsilon"), number(facts.epsilon), tr("From 1 to the next number; one ULP of 1")},
        {tr("Defined in"), toText(facts.standard), {}},
    });
}

void PrecisionPage::refreshLosses()
{
    const Session& session = document_.session();
    const Curve* curve = selectedCurve(session);
    formula_->setVisible(curve);
    losses_->setVisible(curve);
    if (!curve) {
        curve_->setText(tr("Select a curve to see what the format makes of it."));
        return;
    }
    curve_->setText(tr("%1, over the range in view").arg(labelText(*curve)));
    const QString textbook = toText(textbookOf(activationOf(*curve)));
    formula_->setText(session.lens.model == LensModel::rounded || textbook.isEmpty() ? tr("f(x), exact, rounded once")
                                                                                     : textbook);
    if (curve->formula.activation)
        formula_->setText(formula_->text() + QStringLiteral("\n") +
                          tr("Compared with the same formula in double precision, which may have lost digits itself."));
    const auto losses = cache_.losses(session, *curve, session.view.x);
    QList<Fact> facts;
    if (losses->results.empty())
        facts += {tr("In view"), tr("no number of the format"), {}};
    else if (losses->worst.ulps == 0)
        facts += {tr("Worst error"), tr("none"), tr("Every result in view is exact.")};
    else
        facts += {tr("Worst error"),
                  tr("%1 ULP at x = %2").arg(shortNumber(losses->worst.ulps, 3), shortNumber(losses->worst.x, 4)),
                  tr("The greatest finite error in view. Computed is %1, exact is %2.")
                      .arg(shortNumber(losses->worst.computed, 6), shortNumber(losses->worst.exact, 6))};
    for (const FateRange& range : widest(losses->ranges, mostRanges))
        facts += {fateName(range.fate), placeText(range, seenOf(*losses)), fateMeaning(range.fate)};
    losses_->setFacts(facts);
}

void PrecisionPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshLosses();
}

void PrecisionPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PrecisionPage::restyle()
{
    formula_->setFont(theme_.numberFont(TextSize::small));
}

void PrecisionPage::retranslate()
{
    title_->setText(tr("Precision lens"));
    hint_->setText(
        tr("The selected curve as a number format computes it, in steps over the curve, and its error in "
           "units of the last place (ULP)."));
    textbook_->setText(tr("Textbook formula"));
    textbook_->setToolTip(tr("Every operation of the formula below is rounded to the format"));
    rounded_->setText(tr("Exact, rounded once"));
    rounded_->setToolTip(tr("Input and result are rounded, all between is exact: the best that the format can do"));
    isOn_->setText(tr("Show on the selected curve"));
    hasPanel_->setText(tr("Panel of errors"));
    for (QPushButton* button : formats_)
        button->setAccessibleName(tr("Number format %1").arg(button->text()));
    refreshChoices();
    refreshFormatFacts();
    if (isVisible())
        refreshLosses();
}

}  // namespace actiscope::ui
