#include "ui/panels/selected_section.h"

#include "core/catalogue.h"
#include "ui/class_mode/pin.h"
#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/panels/facts_view.h"
#include "ui/panels/family_heading.h"
#include "ui/panels/formula_field.h"
#include "ui/panels/parameter_section.h"
#include "ui/panels/reading_pause.h"
#include "ui/panels/words.h"
#include "ui/play/player.h"
#include "ui/theme.h"
#include "ui/widgets/formula_view.h"
#include "ui/widgets/latex_html.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/steady_box.h"
#include "ui/widgets/value_row.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace actiscope::ui {

namespace {

/// The same where the same sliders serve: a formula that is being typed keeps those of its parameters.
std::string parametersKey(const Curve* curve)
{
    if (!curve || !curve->formula.activation)
        return curve ? functionKey(*curve) : std::string();
    std::string key = "=";
    for (const Parameter& parameter : activationOf(*curve).parameters())
        key.append(parameter.id).append(" ");
    return key;
}

}  // namespace

SelectedSection::SelectedSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      interaction_(interaction),
      theme_(theme),
      hint_(new QLabel(this)),
      body_(new QWidget(this)),
      title_(nullptr),
      ownFormula_(new FormulaField(document, theme, body_)),
      formula_(new FormulaView(theme, body_)),
      parameterColumn_(new QVBoxLayout),
      scaleHeading_(new FamilyHeading(theme, body_)),
      facts_(new FactsView(theme, body_)),
      derivative_(new FormulaView(theme, body_))
{
    setLook(hint_, "small");
    hint_->setWordWrap(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(hint_);
    outer->addWidget(body_);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    title_ = addText(*column);
    column->addWidget(ownFormula_);
    column->addWidget(formula_);
    parameterColumn_->setSpacing(theme.px(8));
    column->addLayout(parameterColumn_);
    column->addWidget(scaleHeading_);
    scaleHeading_->setChecked(false);
    column->addWidget(new SteadyBox(facts_, body_));
    column->addWidget(derivative_);
    convention_ = addText(*column);
    frameworksTitle_ = addText(*column);
    setLook(frameworksTitle_, "title");
    frameworks_ = addText(*column);
    source_ = addText(*column);
    for (QLabel* label : {convention_, source_, frameworks_})
        setLook(label, "small");
    column->setSpacing(theme.px(10));
    connect(scaleHeading_, &FamilyHeading::toggled, this, &SelectedSection::refresh);
    reading_.setSingleShot(true);
    reading_.setInterval(readingPause);
    connect(&reading_, &QTimer::timeout, this, &SelectedSection::showReading);
    connect(&interaction, &Interaction::dragChanged, this, [this] {
        if (reading_.isActive() && !interaction_.isDragging())
            showReading();
    });
    connect(&document, &Document::changed, this, &SelectedSection::refresh);
    connect(&theme, &Theme::changed, this, &SelectedSection::retranslate);
    retranslate();
}

QLabel* SelectedSection::addText(QVBoxLayout& column)
{
    auto* label = new QLabel(body_);
    label->setWordWrap(true);
    label->setMinimumWidth(1);  // a long name is cut rather than pushing the column
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(label);
    return label;
}

void SelectedSection::rebuildParameters(const Curve* curve)
{
    const CurveId id = curve ? curve->id : 0;
    const std::string parameters = parametersKey(curve);
    if (id == builtFor_ && parameters == builtParameters_)
        return;
    builtFor_ = id;
    builtParameters_ = parameters;
    for (ParameterSection* section : parameters_) {
        section->discardTyping();
        if (section->row().isPlaying())
            interaction_.player().stop();
    }
    for (ParameterSection* section : parameters_) {
        section->hide();
        section->deleteLater();
    }
    parameters_.clear();
    if (!curve)
        return;
    for (std::size_t i = 0; i < activationOf(*curve).parameters().size(); ++i) {
        auto* section = new ParameterSection(document_, interaction_, theme_, id, i, body_);
        connectPin(section->row(), document_, {id, std::string(activationOf(*curve).parameters()[i].id)});
        parameterColumn_->addWidget(section);
        parameters_.push_back(section);
    }
    // The scale's slider comes last, under the heading that folds it away.
    auto* column = static_cast<QVBoxLayout*>(body_->layout());
    parameterColumn_->removeWidget(parameters_.back());
    column->insertWidget(column->indexOf(scaleHeading_) + 1, parameters_.back());
    QWidget* before = nullptr;
    for (ParameterSection* section : parameters_) {
        if (section == parameters_.back() && before) {
            setTabOrder(before, scaleHeading_);
            before = scaleHeading_;
        }
        before = section->putInTabOrderAfter(before ? before : section == parameters_.back() ? scaleHeading_ : nullptr);
    }
    const std::size_t scale = activationOf(*curve).scaleIndex();
    scaleHeading_->setChecked(curve->values[scale] != activationOf(*curve).parameters()[scale].initial);
}

void SelectedSection::refresh()
{
    const Curve* curve = selectedCurve(document_.session());
    // First, as its fields must not enter anything when they lose the focus with the body.
    rebuildParameters(curve);
    ownFormula_->setCurve(curve);
    hint_->setVisible(!curve);
    body_->setVisible(curve != nullptr);
    if (!curve)
        return;
    for (ParameterSection* section : parameters_)
        section->refresh();
    parameters_.back()->setVisible(scaleHeading_->isChecked());
    showTitle(*curve);
    if (!interaction_.isDragging())
        showReading();
    else if (!reading_.isActive())
        reading_.start();
}

/// What is read rather than watched: under a drag a few times a second.
void SelectedSection::showReading()
{
    reading_.stop();
    const Curve* curve = selectedCurve(document_.session());
    if (!curve)
        return;
    facts_->setFacts(factsOf(document_.session(), *curve));
    showOrigin(*curve);
}

void SelectedSection::showTitle(const Curve& curve)
{
    const ActivationInfo& info = activationOf(curve).info();
    const bool isOwn = activationOf(curve).formula() != nullptr;
    const QString name = isOwn ? tr("Own formula") : toText(info.name);
    const QString other = isOwn ? QString() : otherName(info);
    title_->setText(QStringLiteral("<span style='font-size:%1px; font-weight:600'>%2</span>&nbsp;&nbsp; "
                                   "<span style='font-size:%3px; color:%4'>%5</span>")
                        .arg(theme_.px(20))
                        .arg(name.toHtmlEscaped())
                        .arg(theme_.px(12))
                        .arg(theme_.palette().muted.name(), other.toHtmlEscaped()));
    title_->setToolTip(longName(info));
    formula_->setFormula(QStringLiteral(":/formulas/%1.svg").arg(toText(info.id)), QStringLiteral("f(x) ="),
                         toText(info.formula));
    derivative_->setFormula(QStringLiteral(":/formulas/%1_derivative.svg").arg(toText(info.id)), u"f ′(x) ="_qs,
                            toText(info.derivative));
    formula_->setVisible(!info.formula.empty());  // a very long one is not set
    derivative_->setVisible(!info.derivative.empty());
}

void SelectedSection::showOrigin(const Curve& curve)
{
    const ActivationInfo& info = activationOf(curve).info();
    const std::vector<double> values = effectiveValues(document_.session(), curve);
    convention_->setVisible(!info.gradientAtBreaks.empty() && !activationOf(curve).shape(values).breaks.empty());
    // The catalogue states it for the scale that the activation has of itself.
    const QString gradient = latexToHtml(info.gradientAtBreaks);
    const double factor = values.back() / info.scale;
    convention_->setText(
        factor == 1 ? tr("Gradient returned at the break: %1").arg(gradient)
                    : tr("Gradient returned at the break: %1, times the scale of %2").arg(gradient, shortText(factor)));
    const QString year = info.year > 0 ? QString::number(info.year) : QString();
    const QString source = toText(info.source);
    const bool saysYear = year.isEmpty() || source.contains(year);
    source_->setText(saysYear ? source : QStringLiteral("%1, %2").arg(source, year));
    source_->setVisible(!source.isEmpty());
    QStringList names;
    for (const FrameworkName& name : info.frameworks)
        names.append(toText(name.name));
    frameworks_->setText(names.join(QLatin1Char('\n')));
    frameworks_->setToolTip(names.join(QLatin1Char('\n')));  // some are longer than the column is wide
    frameworks_->setVisible(!names.isEmpty());
    frameworksTitle_->setVisible(!names.isEmpty());
}

void SelectedSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SelectedSection::retranslate()
{
    hint_->setText(tr("Select a curve to see its formula, parameters and regions."));
    scaleHeading_->setText(tr("Scale of this curve"));
    frameworksTitle_->setText(tr("In frameworks"));
    refresh();
}

}  // namespace actiscope::ui
