#include "ui/tools/inputs_page.h"

#include "ui/class_mode/pin.h"
#include "ui/data_loader.h"
#include "ui/document.h"
#include "ui/input_statistics.h"
#include "ui/interaction.h"
#include "ui/theme.h"
#include "ui/tools/data_section.h"
#include "ui/tools/law_section.h"
#include "ui/tools/outcome_section.h"
#include "ui/tools/statistics_table.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/scroll_column.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace actiscope::ui {

InputsPage::InputsPage(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      statistics_(new InputStatistics(document, this)),
      loader_(new DataLoader(this))
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* area = new ScrollColumn(QMargins(theme.px(20), theme.px(15), theme.px(20), theme.px(20)), theme.px(12), this);
    QWidget* content = area->widget();
    title_ = new QLabel(content);
    setLook(title_, "title");
    law_ = new LawSection(document, interaction, theme, content);
    for (const char* parameter : {"mean", "deviation", "low", "high"})
        connectPin(law_->rowOf(parameter), document, {0, parameter});
    data_ = new DataSection(document, *loader_, theme, content);
    invitation_ = new QLabel(content);
    setLook(invitation_, "muted");
    invitation_->setWordWrap(true);
    offer_ = new QPushButton(content);
    results_ = new QWidget(content);
    auto* results = new QVBoxLayout(results_);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(theme.px(14));
    outcome_ = new OutcomeSection(document, *statistics_, theme, results_);
    table_ = new StatisticsTable(document, *statistics_, interaction, theme, results_);
    for (QWidget* part :
         {newHairline(results_), static_cast<QWidget*>(outcome_), newHairline(results_), static_cast<QWidget*>(table_)})
        results->addWidget(part);

    QVBoxLayout& column = area->column();
    for (QWidget* part : {static_cast<QWidget*>(title_), static_cast<QWidget*>(law_), static_cast<QWidget*>(data_),
                          static_cast<QWidget*>(invitation_)})
        column.addWidget(part);
    column.addWidget(offer_, 0, Qt::AlignLeft);
    column.addWidget(results_);
    column.addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);

    connect(law_, &LawSection::chosen, this, [this](InputKind kind) {
        awaitsData_ = kind == InputKind::data && !document_.session().inputs.data;
        refresh();
    });
    connect(offer_, &QPushButton::clicked, this, [this] {
        document_.edit(tr("Choose inputs"), [](Session& session) { session.inputs.kind = InputKind::normal; });
    });
    connect(loader_, &DataLoader::stateChanged, this, &InputsPage::refresh);
    connect(loader_, &DataLoader::finished, this, &InputsPage::take);
    connect(loader_, &DataLoader::problem, this, &InputsPage::problem);
    connect(&document, &Document::changed, this, [this](const Session& before, const Session& now) {
        if (before.inputs == now.inputs)
            return;
        awaitsData_ = false;
        refresh();
    });
    retranslate();
}

void InputsPage::openData(const QString& path)
{
    data_->open(path);
}

void InputsPage::take(const std::shared_ptr<const InputData>& data, quint64 skipped)
{
    const auto before = document_.session().inputs.data;
    const QString file = QString::fromStdString(data->fileName);
    document_.edit(tr("Inputs from %1").arg(file), [&data](Session& session) {
        session.inputs.kind = InputKind::data;
        session.inputs.data = data;
    });
    const bool isAnother = before && before->fileName == data->fileName && before->column == data->column &&
                           before->sha256 != data->sha256;
    QStringList sentences;
    if (isAnother)
        sentences += tr("%1 is not the file it was: its contents have changed. The new values are used.").arg(file);
    if (skipped > 0)
        sentences += tr("Cells of %1 that hold no number were left out: %2.").arg(file).arg(skipped);
    if (!sentences.isEmpty())
        emit told(sentences.join(QLatin1Char(' ')));
}

void InputsPage::refresh()
{
    const InputKind kind = document_.session().inputs.kind;
    const bool showsData = awaitsData_ || loader_->state() != DataLoader::State::idle;
    const bool isNone = kind == InputKind::none;
    data_->setVisible(kind == InputKind::data || showsData);
    invitation_->setVisible(isNone && !showsData);
    offer_->setVisible(isNone && !showsData);
    // The numbers of the inputs that were are none of the data that are asked for.
    results_->setVisible(!isNone && !showsData);
}

void InputsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InputsPage::retranslate()
{
    title_->setText(tr("Inputs of a unit"));
    invitation_->setText(
        tr("Choose which values reach the neuron, and see how many of them meet a gradient on each "
           "curve and what comes out."));
    offer_->setText(tr("Use N(0, 1)"));
    offer_->setToolTip(tr("Standard normal inputs, as a layer with normalisation has them"));
    refresh();
}

}  // namespace actiscope::ui
