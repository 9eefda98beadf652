#include "ui/panels/shared_sections.h"

#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/panels/range_popover.h"
#include "ui/panels/row_edit.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/value_row.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace actiscope::ui {

namespace {

// Below the least, regions would be empty but for exact zeros; above the most, nothing counts as active.
constexpr double leastEpsilon = 1e-6;
constexpr double mostEpsilon = 0.5;

std::set<CurveId> everyCurve(const Session& session)
{
    std::set<CurveId> ids;
    for (const Curve& curve : session.curves)
        ids.insert(curve.id);
    return ids;
}

QVBoxLayout* columnOf(QWidget* widget, int spacing)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

}  // namespace

OutputScaleSection::OutputScaleSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent), document_(document), row_(new ValueRow(theme, this))
{
    columnOf(this, 0)->addWidget(row_);
    row_->setRangeEditable(true);
    row_->setCheck([](double scale) {
        return std::isfinite(scale) ? std::nullopt : std::optional(tr("The scale must be finite."));
    });
    connectRow(*row_, document, interaction,
               {.name = [] { return tr("Change output scale"); },
                .change = [](Session& session, double scale) { session.outputScale = scale; },
                .moving = everyCurve});
    connect(row_, &ValueRow::resetRequested, this,
            [this] { document_.edit(tr("Reset output scale"), [](Session& session) { session.outputScale = 1; }); });
    connect(row_, &ValueRow::rangeRequested, this, [this, &theme] {
        editRangeOf(row_->rangeButton(), theme, document_.session().scaleSlider, Session().scaleSlider, {},
                    [this](const SliderRange& range) {
                        document_.edit(tr("Range of output scale"),
                                       [&range](Session& session) { session.scaleSlider = range; });
                    });
    });
    connect(&document, &Document::changed, this, &OutputScaleSection::refresh);
    retranslate();
}

void OutputScaleSection::refresh()
{
    const Session& session = document_.session();
    const SliderRange& range = session.scaleSlider;
    row_->slider().setScale({.low = range.low, .high = range.high, .step = range.step});
    row_->setValue(session.outputScale);
    row_->setResettable(session.outputScale != 1);
}

void OutputScaleSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OutputScaleSection::retranslate()
{
    row_->setTitle(u"×"_qs, tr("Output scale"));
    row_->setHints(tr("Return to 1"), tr("Range and step of the slider"));
    row_->setToolTip(tr("Multiplies every shown curve"));
    refresh();
}

EpsilonSection::EpsilonSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      row_(new ValueRow(theme, this)),
      absolute_(new QPushButton(this)),
      relative_(new QPushButton(this))
{
    QVBoxLayout* column = columnOf(this, theme.px(2));
    column->addWidget(row_);
    auto* choice = new FlowLayout(0, 0);
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {absolute_, relative_}) {
        setLook(button, "quiet");
        // Their words stand under the name of what they choose for.
        button->setStyleSheet(
            QStringLiteral("QPushButton { background: transparent; border: none; padding: 2px 0; "
                           "margin-right: 12px; } QPushButton:focus { text-decoration: underline; }"));
        button->setCheckable(true);
        group->addButton(button);
        choice->addWidget(button);
    }
    column->addLayout(choice);
    row_->slider().setScale({.low = leastEpsilon, .high = mostEpsilon, .step = 0.001, .isLogarithmic = true});
    row_->setCheck([](double epsilon) {
        const bool isFine = std::isfinite(epsilon) && epsilon > 0;
        return isFine ? std::nullopt : std::optional(tr("ε must be more than 0 and finite."));
    });
    connectRow(*row_, document, interaction,
               {.name = [] { return tr("Change saturation threshold"); },
                .change = [](Session& session, double epsilon) { session.epsilon = epsilon; },
                .moving = {}});
    connect(row_, &ValueRow::resetRequested, this, [this] {
        document_.edit(tr("Reset saturation threshold"), [](Session& session) { session.epsilon = Session().epsilon; });
    });
    connect(absolute_, &QPushButton::clicked, this, [this] { setRelative(false); });
    connect(relative_, &QPushButton::clicked, this, [this] { setRelative(true); });
    connect(&document, &Document::changed, this, &EpsilonSection::refresh);
    retranslate();
}

void EpsilonSection::setRelative(bool isRelative)
{
    document_.edit(tr("Saturation threshold: absolute or relative"),
                   [isRelative](Session& session) { session.epsilonIsRelative = isRelative; });
}

void EpsilonSection::refresh()
{
    const Session& session = document_.session();
    row_->setValue(session.epsilon);
    row_->setResettable(session.epsilon != Session().epsilon);
    (session.epsilonIsRelative ? relative_ : absolute_)->setChecked(true);
}

void EpsilonSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EpsilonSection::retranslate()
{
    row_->setTitle(u"ε"_qs, tr("Saturation threshold"));
    row_->setHints(tr("Return to 0.01"), {});
    row_->setToolTip(tr("Where |f ′| is below ε a unit hardly learns: saturated, weak or stationary"));
    absolute_->setText(tr("absolute"));
    absolute_->setToolTip(tr("|f ′| < ε"));
    relative_->setText(tr("relative to steepest"));
    relative_->setToolTip(tr("|f ′| < ε times the curve's steepest slope; absolute where that is unbounded"));
    refresh();
}

}  // namespace actiscope::ui
