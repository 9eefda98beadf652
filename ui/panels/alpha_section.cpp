#include "ui/panels/alpha_section.h"

#include "core/catalogue.h"
#include "ui/document.h"
#include "ui/figure/make_figure.h"
#include "ui/interaction.h"
#include "ui/panels/range_popover.h"
#include "ui/panels/row_edit.h"
#include "ui/panels/stops.h"
#include "ui/panels/words.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/value_row.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

double alphaOf(const Curve& curve)
{
    return curve.values[*alphaIndex(curve)];
}

std::set<CurveId> idsOf(const std::vector<const Curve*>& curves)
{
    std::set<CurveId> ids;
    for (const Curve* curve : curves)
        ids.insert(curve->id);
    return ids;
}

/// The open thumb waits at the selected curve's alpha, else at the first one's.
double restingPlace(const Session& session, const std::vector<const Curve*>& tied)
{
    if (tied.empty())
        return 1;
    const auto selected = std::ranges::find(tied, session.selected, &Curve::id);
    return alphaOf(selected == tied.end() ? *tied.front() : **selected);
}

bool areAllAtTheirDefaults(const std::vector<const Curve*>& tied)
{
    return std::ranges::all_of(tied, [](const Curve* curve) {
        return alphaOf(*curve) == activationOf(*curve).parameters()[*alphaIndex(*curve)].initial;
    });
}

QString chipText(const Curve& curve)
{
    const QString name = curve.label ? QString::fromStdString(*curve.label) : toText(activationOf(curve).info().name);
    return QStringLiteral("%1 %2").arg(name, shortText(alphaOf(curve)));
}

}  // namespace

AlphaSection::AlphaSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      interaction_(interaction),
      theme_(theme),
      row_(new ValueRow(theme, this)),
      hint_(new QLabel(this)),
      chips_(new QWidget(this)),
      flow_(new FlowLayout(theme.px(6), theme.px(6), chips_))
{
    setLook(hint_, "small");
    hint_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(row_);
    column->addWidget(chips_);
    column->addWidget(hint_);
    row_->setRangeEditable(true);
    row_->setCheck([this](double alpha) { return problemOf(alpha); });
    connectRow(*row_, document, interaction,
               {.name = [] { return tr("Change Alpha"); },
                .change = setSharedAlpha,
                .moving = [](const Session& session) { return idsOf(tiedCurves(session)); }});
    connect(row_, &ValueRow::resetRequested, this, [this] { document_.edit(tr("Reset Alpha"), resetSharedAlpha); });
    connect(row_, &ValueRow::rangeRequested, this, &AlphaSection::editRange);
    connect(&document, &Document::changed, this, &AlphaSection::refresh);
    connect(&theme, &Theme::changed, this, &AlphaSection::refresh);
    retranslate();
}

void AlphaSection::setCompact(bool isCompact)
{
    isCompact_ = isCompact;
    refresh();
}

void AlphaSection::refresh()
{
    const Session& session = document_.session();
    const std::vector<const Curve*> tied = tiedCurves(session);
    const SliderRange& range = session.alphaSlider;
    row_->slider().setScale({.low = range.low, .high = range.high, .step = range.step});
    row_->slider().setStops(stopsOfAlpha(tied, range));
    const std::optional<double> alpha = tied.empty() ? std::nullopt : sharedAlpha(session);
    if (alpha)
        row_->setValue(*alpha);
    else
        row_->setWord(wordFor(tied), restingPlace(session, tied));
    row_->setEnabled(!tied.empty());
    row_->setResettable(!areAllAtTheirDefaults(tied));
    hint_->setVisible(tied.empty() && !isCompact_);
    if (isCompact_)
        chips_->hide();
    else
        refreshChips(tied);
}

/// Instead of the one number that there is not.
QString AlphaSection::wordFor(const std::vector<const Curve*>& tied)
{
    if (tied.empty())
        return {};
    return areAllAtTheirDefaults(tied) ? tr("defaults") : tr("mixed");
}

void AlphaSection::refreshChips(const std::vector<const Curve*>& tied)
{
    // Rebuilt only when another set of curves is tied, so that a chip keeps the focus while its number moves.
    while (flow_->count() > static_cast<int>(tied.size())) {
        QLayoutItem* item = flow_->takeAt(flow_->count() - 1);
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    while (flow_->count() < static_cast<int>(tied.size())) {
        auto* chip = new Chip({}, theme_, chips_);
        const auto idOf = [chip] { return chip->property("curve").toUInt(); };
        connect(chip, &Chip::clicked, this,
                [this, idOf] { document_.editView([id = idOf()](Session& session) { session.selected = id; }); });
        connect(chip, &Chip::trailingClicked, this, [this, idOf] {
            interaction_.setHovered(0);  // the chip goes away under the pointer
            document_.edit(tr("Untie from Alpha"), [id = idOf()](Session& session) { tieAlpha(session, id, false); });
        });
        connect(chip, &Chip::hovered, this,
                [this, idOf](bool isOver) { interaction_.setHovered(isOver ? idOf() : 0); });
        flow_->addWidget(chip);
        chip->show();
    }
    for (std::size_t i = 0; i < tied.size(); ++i) {
        auto* chip = static_cast<Chip*>(flow_->itemAt(static_cast<int>(i))->widget());
        chip->setProperty("curve", tied[i]->id);
        if (const QString text = chipText(*tied[i]); chip->text() != text)
            chip->setText(text);
        chip->setSwatch(lineColour(document_.session(), *tied[i], theme_.palette()));
        chip->setTrailing(tr("Untie from Alpha"));
        chip->setToolTip(tr("Select this curve; Del unties it from Alpha"));
    }
    chips_->setVisible(!tied.empty());
}

std::optional<QString> AlphaSection::problemOf(double alpha) const
{
    if (!std::isfinite(alpha))
        return tr("Alpha must be finite.");
    const std::vector<const Curve*> tied = tiedCurves(document_.session());
    if (tied.empty() ||
        std::ranges::any_of(tied, [alpha](const Curve* curve) { return accepts(*curve, *alphaIndex(*curve), alpha); }))
        return std::nullopt;
    return tr("None of the tied curves allows α = %1.").arg(shortText(alpha));
}

void AlphaSection::editRange()
{
    editRangeOf(row_->rangeButton(), theme_, document_.session().alphaSlider, SliderRange{-1, 2, 0.01}, {},
                [this](const SliderRange& range) {
                    document_.edit(tr("Range of Alpha"), [&range](Session& session) { session.alphaSlider = range; });
                });
}

void AlphaSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AlphaSection::retranslate()
{
    row_->setTitle(u"α"_qs, tr("Alpha"));
    row_->setHints(tr("Return every tied curve to its own default"), tr("Range and step of the slider"));
    row_->setToolTip(tr("Moves the α of every curve below at once"));
    hint_->setText(
        tr("No curve follows Alpha. Add Leaky ReLU, PReLU, ELU or CELU, or tie a curve with the chain link "
           "beside its own α."));
    refresh();
}

}  // namespace actiscope::ui
