#include "ui/panels/parameter_section.h"

#include "core/catalogue.h"
#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/panels/range_popover.h"
#include "ui/panels/row_edit.h"
#include "ui/panels/stops.h"
#include "ui/panels/words.h"
#include "ui/play/play_button.h"
#include "ui/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/value_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

const Parameter& parameterOf(const Curve& curve, std::size_t parameter)
{
    return activationOf(curve).parameters()[parameter];
}

SliderRange catalogueRange(const Parameter& parameter)
{
    // A range that is open to infinity cannot be a track.
    const double low = std::isfinite(parameter.slider.low) ? parameter.slider.low : -10;
    const double high = std::isfinite(parameter.slider.high) ? parameter.slider.high : 10;
    return {low, high, parameter.step};
}

/// "min = −1", of all own parameters but this one.
QString otherValues(const Curve& curve, std::size_t parameter)
{
    QStringList parts;
    for (std::size_t i = 0; i < activationOf(curve).scaleIndex(); ++i)
        if (i != parameter)
            parts.append(
                QStringLiteral("%1 = %2").arg(toText(parameterOf(curve, i).symbol), shortText(curve.values[i])));
    return parts.join(QStringLiteral(", "));
}

/// This range takes the place of the catalogue's; the same range again means the catalogue's.
void setRange(Session& session, CurveId id, std::size_t parameter, const SliderRange& range)
{
    Curve* curve = findCurve(session, id);
    if (!curve)
        return;
    curve->sliders.resize(curve->values.size());
    const bool isOriginal = range == catalogueRange(parameterOf(*curve, parameter));
    curve->sliders[parameter] = isOriginal ? std::nullopt : std::optional(range);
}

}  // namespace

std::optional<QString> problemOf(const Curve& curve, std::size_t parameter, double value)
{
    const Parameter& about = parameterOf(curve, parameter);
    const QString symbol = toText(about.symbol);
    if (!about.valid.contains(value))
        return ParameterSection::tr("%1 must lie in %2.").arg(symbol, intervalText(about.valid));
    if (!about.isValid(value))
        return ParameterSection::tr("%1 must not be 0.").arg(symbol);
    std::vector<double> values = curve.values;
    values[parameter] = value;
    if (!activationOf(curve).problem(values))
        return std::nullopt;
    return ParameterSection::tr("%1 = %2 does not fit the other parameters: %3.")
        .arg(symbol, shortText(value), otherValues(curve, parameter));
}

SliderRange sliderRangeOf(const Curve& curve, std::size_t parameter)
{
    if (parameter < curve.sliders.size() && curve.sliders[parameter])
        return *curve.sliders[parameter];
    return catalogueRange(parameterOf(curve, parameter));
}

ParameterSection::ParameterSection(Document& document, Interaction& interaction, Theme& theme, CurveId curve,
                                   std::size_t parameter, QWidget* parent)
    : QWidget(parent),
      document_(document),
      theme_(theme),
      curve_(curve),
      parameter_(parameter),
      symbol_(toText(parameterOf(*this->curve(), parameter).symbol)),
      row_(new ValueRow(theme, this)),
      tiedLine_(new QWidget(this)),
      tiedValue_(new QLabel(tiedLine_)),
      untie_(new QPushButton(tiedLine_)),
      tie_(new IconButton(Icon::linked, theme, row_))
{
    setLook(tiedValue_, "title");
    setLook(untie_, "link");
    auto* line = new QHBoxLayout(tiedLine_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(tiedValue_, 1);
    line->addWidget(untie_);
    row_->addControl(tie_);
    setTabOrder(&row_->field(), tie_);
    row_->setRangeEditable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tiedLine_);
    column->addWidget(row_);
    connectAll(interaction);
    retranslate();
}

void ParameterSection::connectAll(Interaction& interaction)
{
    row_->setCheck([this](double value) { return curve() ? problemOf(*curve(), parameter_, value) : std::nullopt; });
    connectRow(*row_, document_, interaction,
               {.name = [this] { return tr("Change %1").arg(symbol_); },
                .change = [id = curve_, index = parameter_](Session& session,
                                                            double value) { setParameter(session, id, index, value); },
                .moving = [id = curve_](const Session&) { return std::set<CurveId>{id}; }});
    connect(row_, &ValueRow::resetRequested, this, [this] {
        document_.edit(tr("Reset %1").arg(symbol_), [this](Session& session) {
            if (const Curve* about = findCurve(session, curve_))
                setParameter(session, curve_, parameter_, parameterOf(*about, parameter_).initial);
        });
    });
    connect(row_, &ValueRow::rangeRequested, this, &ParameterSection::editRange);
    connect(tie_, &IconButton::clicked, this, [this] { setTied(true); });
    connect(untie_, &QPushButton::clicked, this, [this] { setTied(false); });
}

const Curve* ParameterSection::curve() const
{
    // Another session may know another curve by this number, before the section of the former one is gone.
    const Curve* found = findCurve(document_.session(), curve_);
    return found && parameter_ < found->values.size() ? found : nullptr;
}

void ParameterSection::setTied(bool isTied)
{
    const std::optional<double> shared = sharedAlpha(document_.session());
    document_.edit(isTied ? tr("Tie to Alpha") : tr("Untie from Alpha"), [this, isTied, shared](Session& session) {
        tieAlpha(session, curve_, isTied);
        // What follows Alpha has its value from the start.
        if (isTied && shared)
            setParameter(session, curve_, parameter_, *shared);
    });
}

void ParameterSection::editRange()
{
    const Curve* shown = curve();
    if (!shown)
        return;
    const Parameter& parameter = parameterOf(*shown, parameter_);
    editRangeOf(row_->rangeButton(), theme_, sliderRangeOf(*shown, parameter_), catalogueRange(parameter),
                {.valid = parameter.valid, .isLogarithmic = parameter.isLogarithmic}, [this](const SliderRange& range) {
                    document_.edit(tr("Range of slider"),
                                   [this, &range](Session& session) { setRange(session, curve_, parameter_, range); });
                });
}

void ParameterSection::discardTyping()
{
    row_->field().discard();
    for (auto* popover : findChildren<RangePopover*>())
        popover->dismiss();
}

QWidget* ParameterSection::putInTabOrderAfter(QWidget* before)
{
    const std::initializer_list<QWidget*> controls{
        untie_,          &row_->field(),    tie_, &row_->resetButton(), &row_->rangeButton(), &row_->playButton(),
        &row_->slider(), &row_->pinButton()};
    for (QWidget* control : controls) {
        if (before)
            setTabOrder(before, control);
        before = control;
    }
    return before;
}

void ParameterSection::refresh()
{
    const Curve* shown = curve();
    if (!shown)
        return;
    const Parameter& parameter = parameterOf(*shown, parameter_);
    const double value = shown->values[parameter_];
    const SliderRange range = sliderRangeOf(*shown, parameter_);
    const bool isAlpha = parameter.id == "alpha" && canFollowAlpha(*shown);
    const bool isTied = isAlpha && shown->followsAlpha;
    if (isTied)
        discardTyping();
    row_->setVisible(!isTied);
    tiedLine_->setVisible(isTied);
    tie_->setVisible(isAlpha);
    tiedValue_->setText(QStringLiteral("%1 = %2").arg(toText(parameter.symbol), shortText(value)));
    row_->slider().setScale({.low = range.low,
                             .high = range.high,
                             .step = range.step,
                             .isLogarithmic = parameter.isLogarithmic && range.low > 0,
                             .knee = parameter.knee});
    row_->slider().setStops(stopsOf(parameter, range));
    row_->setValue(value);
    row_->setResettable(value != parameter.initial);
}

void ParameterSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ParameterSection::retranslate()
{
    if (!curve())
        return;
    const Parameter& parameter = parameterOf(*curve(), parameter_);
    const QString symbol = toText(parameter.symbol);
    const QString id = toText(parameter.id);
    const bool isScale = parameter_ == activationOf(*curve()).scaleIndex();
    row_->setTitle(isScale ? u"×"_qs : symbol, isScale ? tr("Scale") : id == symbol ? QString() : id);
    row_->setHints(tr("Return to the default, %1").arg(shortText(parameter.initial)),
                   tr("Range and step of the slider"));
    row_->setToolTip(parameter.isLearned ? tr("Frameworks learn this parameter in training") : QString());
    untie_->setText(tr("follows Alpha · untie"));
    untie_->setToolTip(tr("Give this curve an α of its own again"));
    tie_->setHint(tr("Tie to Alpha, so that this curve moves with the others"));
    refresh();
}

}  // namespace actiscope::ui
