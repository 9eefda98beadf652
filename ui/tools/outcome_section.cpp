#include "ui/tools/outcome_section.h"

#include "ui/document.h"
#include "ui/figure/numbers.h"
#include "ui/input_statistics.h"
#include "ui/panels/words.h"
#include "ui/theme.h"
#include "ui/tools/shares_bar.h"
#include "ui/widgets/number_field.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace actiscope::ui {

namespace {

constexpr int digits = 6;
constexpr double mostSamples = 9007199254740992;  // 2⁵³: what a session's file counts exactly

/// The n-th power of a share; what a double cannot hold is still more than nothing.
QString powerText(double share, std::uint64_t n)
{
    const double power = shareDeadOnAll(share, n);
    if (power == 0 && share > 0)
        return QStringLiteral("< 10⁻³⁰⁰");
    return shortNumber(power, 4);
}

/// Muted: a number of before, until the new one is there.
void showMuted(QLabel& label, bool isMuted)
{
    if (label.property("look").toString() == (isMuted ? QLatin1String("muted") : QLatin1String()))
        return;
    setLook(&label, isMuted ? "muted" : "");
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

}  // namespace

OutcomeSection::OutcomeSection(Document& document, InputStatistics& statistics, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      statistics_(statistics),
      theme_(theme),
      title_(new QLabel(this)),
      shares_(new SharesBar(theme, this)),
      unitText_(new QLabel(this)),
      samples_(new NumberField(theme, this)),
      unitFormula_(new QLabel(this)),
      unitValue_(new QLabel(this))
{
    setLook(title_, "title");
    title_->setTextFormat(Qt::PlainText);
    // However long it is, the panel is as wide as it is.
    title_->setWordWrap(true);
    QSizePolicy policy = title_->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    title_->setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(title_);
    column->addWidget(shares_);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < moments_.size(); ++i) {
        names_[i] = new QLabel(this);
        moments_[i] = new QLabel(this);
        setLook(names_[i], "small");
        moments_[i]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        moments_[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(names_[i], static_cast<int>(i), 0);
        grid->addWidget(moments_[i], static_cast<int>(i), 1);
    }
    column->addLayout(grid);
    setLook(unitText_, "small");
    unitText_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(6));
    auto* n = new QLabel(QStringLiteral("n"), this);
    n->setBuddy(samples_);
    row->addWidget(n);
    row->addWidget(samples_);
    row->addStretch(1);
    row->addWidget(unitFormula_);
    row->addWidget(unitValue_);
    setLook(unitFormula_, "muted");
    unitValue_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(unitText_);
    column->addLayout(row);
    samples_->setCheck([](double count) {
        const bool isFine = count >= 1 && count <= mostSamples && count == std::floor(count);
        return isFine ? std::nullopt : std::optional(tr("n must be a whole number from 1 up."));
    });
    connect(samples_, &NumberField::valueEntered, this, [this](double count) {
        document_.edit(tr("Change number of inputs"),
                       [count](Session& session) { session.inputs.unitSamples = static_cast<std::uint64_t>(count); });
    });
    connect(samples_, &NumberField::stepRequested, this, [this](double steps) {
        const double count = static_cast<double>(document_.session().inputs.unitSamples) + std::copysign(1.0, steps);
        document_.edit(tr("Change number of inputs"), [count](Session& session) {
            session.inputs.unitSamples = static_cast<std::uint64_t>(std::max(1.0, count));
        });
    });
    connect(&statistics, &InputStatistics::changed, this, &OutcomeSection::refresh);
    connect(&document, &Document::changed, this, [this](const Session& before, const Session& now) {
        if (before.selected != now.selected || before.inputs != now.inputs || before.curves != now.curves ||
            before.solo != now.solo)
            refresh();
    });
    connect(&theme, &Theme::changed, this, &OutcomeSection::applyTheme);
    applyTheme();
    retranslate();
}

QString OutcomeSection::moment(std::size_t index) const
{
    return moments_[index]->text();
}

QString OutcomeSection::deadUnit() const
{
    return unitValue_->text();
}

void OutcomeSection::refresh()
{
    const Session& session = document_.session();
    const Curve* curve = selectedCurve(session);
    const auto found = curve ? statistics_.results().find(curve->id) : statistics_.results().end();
    const bool isKnown = found != statistics_.results().end();
    for (QWidget* part :
         {static_cast<QWidget*>(shares_), static_cast<QWidget*>(unitFormula_), static_cast<QWidget*>(unitValue_)})
        part->setVisible(isKnown);
    title_->setText(curve ? labelText(*curve) : tr("Select a curve to see what becomes of its inputs"));
    samples_->setValue(static_cast<double>(session.inputs.unitSamples));
    if (!isKnown) {
        for (QLabel* moment : moments_)
            moment->setText(QStringLiteral("–"));
        return;
    }
    const auto& [numbers, isCurrent] = found->second;
    shares_->setStatistics(numbers, isCurrent);
    const std::array values{numbers.mean, numbers.variance, numbers.slopeMean, numbers.slopeSecondMoment};
    for (std::size_t i = 0; i < values.size(); ++i) {
        moments_[i]->setText(shortNumber(values[i], digits));
        showMuted(*moments_[i], !isCurrent);
    }
    unitFormula_->setText(QStringLiteral("%1ⁿ =").arg(shortNumber(numbers.dead, 4)));
    unitValue_->setText(powerText(numbers.dead, session.inputs.unitSamples));
    showMuted(*unitValue_, !isCurrent);
}

void OutcomeSection::applyTheme()
{
    for (QLabel* moment : moments_)
        moment->setFont(theme_.numberFont(TextSize::body));
    unitValue_->setFont(theme_.numberFont(TextSize::body, true));
}

void OutcomeSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutcomeSection::retranslate()
{
    const std::array names{tr("Mean of the output, E[f]"), tr("Variance, Var[f]"), tr("Mean slope, E[f′]"),
                           tr("Mean squared slope, E[f′²]")};
    for (std::size_t i = 0; i < names.size(); ++i)
        names_[i]->setText(names[i]);
    unitText_->setText(tr("A unit is dead on n such inputs when every one meets a zero gradient:"));
    samples_->setAccessibleName(tr("Number of inputs n"));
    samples_->setToolTip(tr("How many independent inputs a unit sees"));
    refresh();
}

}  // namespace actiscope::ui
