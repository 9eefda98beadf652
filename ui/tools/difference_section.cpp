#include "ui/tools/difference_section.h"

#include "core/reading.h"
#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/plot/panel_choice.h"
#include "ui/theme.h"
#include "ui/widgets/reading_row.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace actiscope::ui {

DifferenceSection::DifferenceSection(Document& document, Interaction& interaction, ReadingCache& cache, Theme& theme,
                                     QWidget* parent)
    : FoldSection(theme, false, parent),
      document_(document),
      interaction_(interaction),
      cache_(cache),
      theme_(theme),
      reference_(new QComboBox(body())),
      panel_(new QCheckBox(body())),
      hint_(new QLabel(body()))
{
    setLook(hint_, "small");
    hint_->setWordWrap(true);
    reference_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reference_->setMinimumContentsLength(8);
    column().addWidget(reference_);
    column().addWidget(panel_);
    column().addWidget(hint_);
    for (int i = 0; i < 5; ++i) {
        rows_.push_back(new ReadingRow(theme_, body()));
        column().addWidget(rows_.back());
    }
    connect(reference_, &QComboBox::activated, this, &DifferenceSection::choose);
    connect(panel_, &QCheckBox::clicked, this, [this](bool isOn) {
        document_.edit(isOn ? tr("Show panel") : tr("Hide panel"),
                       [isOn](Session& session) { showPanel(session.panels, PanelKind::difference, isOn); });
    });
    retranslate();
}

void DifferenceSection::choose(int index)
{
    chooseReference(document_, reference_->itemData(index).toUInt());
}

void DifferenceSection::refreshChoice()
{
    const Session& session = document_.session();
    std::vector<std::pair<QString, CurveId>> items{{tr("No curve"), 0}};
    for (const Curve& curve : session.curves)
        items.emplace_back(QString::fromStdString(labelOf(curve)), curve.id);
    // Names hold values: under a slider one of them changes with every step.
    const int count = static_cast<int>(items.size());
    while (reference_->count() > count)
        reference_->removeItem(count);
    for (int i = 0; i < count; ++i) {
        const auto& [text, id] = items[static_cast<std::size_t>(i)];
        if (i == reference_->count())
            reference_->addItem(text, id);
        if (reference_->itemData(i) != QVariant(id))
            reference_->setItemData(i, id);
        if (reference_->itemText(i) != text)
            reference_->setItemText(i, text);
    }
    reference_->setCurrentIndex(std::max(0, reference_->findData(session.reference)));
    panel_->setChecked(session.panels.shows(PanelKind::difference));
}

void DifferenceSection::refresh()
{
    const Session& session = document_.session();
    if (!reference_->view()->isVisible())
        refreshChoice();
    const Curve* curve = selectedCurve(session);
    const Curve* reference = curve ? referenceFor(session, *curve) : nullptr;
    hint_->setText(session.reference == 0 ? tr("Choose the curve g that the selected one is compared with.")
                                          : tr("Select another curve than the one it is compared with."));
    hint_->setVisible(!reference);
    for (ReadingRow* row : rows_)
        row->setVisible(reference != nullptr);
    if (!reference)
        return;
    const Deviation value = cache_.deviation(session, *curve, *reference, Quantity::value);
    const Deviation slope = cache_.deviation(session, *curve, *reference, Quantity::slope);
    rows_[1]->setNumber(value.value);
    rows_[2]->setNumber(value.x);
    rows_[3]->setNumber(slope.value);
    rows_[4]->setNumber(slope.x);
    refreshCursor();
}

void DifferenceSection::refreshCursor()
{
    const Session& session = document_.session();
    const std::optional<double> x = cursorX(session, interaction_);
    const Curve* curve = selectedCurve(session);
    const Curve* reference = curve ? referenceFor(session, *curve) : nullptr;
    if (!reference)
        return;
    rows_[0]->setNumber(x ? std::optional(differenceAt(session, *curve, *reference, *x)) : std::nullopt);
}

void DifferenceSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FoldSection::changeEvent(event);
}

void DifferenceSection::retranslate()
{
    setTitle(tr("Difference f − g"));
    reference_->setAccessibleName(tr("Curve g to compare with"));
    reference_->setToolTip(tr("The curve g to compare with"));
    panel_->setText(tr("Panel of differences"));
    rows_[0]->setName(tr("At the cursor"));
    rows_[1]->setName(tr("Greatest in view"));
    rows_[2]->setName(tr("at x"));
    rows_[3]->setName(tr("Of the slopes"));
    rows_[4]->setName(tr("at x"));
    refresh();
}

void chooseReference(Document& document, CurveId id)
{
    document.edit(QCoreApplication::translate("actiscope::ui::DifferenceSection", "Choose reference"),
                  [id](Session& session) {
                      session.reference = id;
                      showPanel(session.panels, PanelKind::difference, id != 0);
                  });
}

}  // namespace actiscope::ui
