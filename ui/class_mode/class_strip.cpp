#include "ui/class_mode/class_strip.h"

#include "core/catalogue.h"
#include "ui/class_mode/class_readout.h"
#include "ui/class_mode/pinned_sliders.h"
#include "ui/document.h"
#include "ui/panels/alpha_section.h"
#include "ui/panels/parameter_section.h"
#include "ui/panels/shared_sections.h"
#include "ui/theme.h"
#include "ui/tools/law_section.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/value_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace actiscope::ui {

ClassStrip::ClassStrip(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      interaction_(interaction),
      theme_(theme),
      readout_(new ClassReadout(document, interaction, theme, this)),
      sliders_(new QHBoxLayout),
      chooser_(new IconButton(Icon::more, theme, this)),
      leave_(new IconButton(Icon::remove, theme, this))
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(6), theme.px(8), theme.px(6));
    row->setSpacing(theme.px(16));
    row->addWidget(readout_);
    sliders_->setSpacing(theme.px(20));
    row->addLayout(sliders_, 1);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(leave_);
    buttons->addStretch(1);
    buttons->addWidget(chooser_);
    row->addLayout(buttons);
    connect(leave_, &IconButton::clicked, this, &ClassStrip::leaveRequested);
    connect(chooser_, &IconButton::clicked, this, &ClassStrip::popUpChooser);
    connect(&document, &Document::changed, this, &ClassStrip::refresh);
    retranslate();
}

ClassStrip::~ClassStrip() = default;

std::vector<ValueRow*> ClassStrip::rows() const
{
    std::vector<ValueRow*> rows;
    for (const Slot& slot : slots_)
        rows.push_back(slot.row);
    return rows;
}

ClassStrip::Slot ClassStrip::makeSlot(const PinnedSlider& slider)
{
    if (slider.curve == 0 && slider.parameter == "alpha") {
        auto* section = new AlphaSection(document_, interaction_, theme_, this);
        section->setCompact(true);
        return {slider, section, &section->row(), nullptr};
    }
    if (slider.curve == 0 && slider.parameter == "scale") {
        auto* section = new OutputScaleSection(document_, interaction_, theme_, this);
        return {slider, section, &section->row(), nullptr};
    }
    if (slider.curve == 0 && slider.parameter == "epsilon") {
        auto* section = new EpsilonSection(document_, interaction_, theme_, this);
        section->absolute().hide();
        section->relative().hide();
        return {slider, section, &section->row(), nullptr};
    }
    if (slider.curve == 0) {
        auto* section = new LawSection(document_, interaction_, theme_, this);
        ValueRow& row = section->rowOf(slider.parameter);
        section->showOnly(row);
        return {slider, section, &row, nullptr};
    }
    const Curve& curve = *findCurve(document_.session(), slider.curve);
    const std::size_t index = *activationOf(curve).parameterIndex(slider.parameter);
    // The name of its curve stands over a parameter: in the strip nothing else says whose it is.
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme_.px(2));
    auto* name = new QLabel(box);
    setLook(name, "small");
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(name);
    auto* section = new ParameterSection(document_, interaction_, theme_, slider.curve, index, box);
    column->addWidget(section);
    return {slider, box, &section->row(), section, name, functionKey(curve)};
}

bool ClassStrip::isMadeFor(const Slot& slot, const PinnedSlider& slider) const
{
    const Curve* curve = findCurve(document_.session(), slider.curve);
    return slot.slider == slider && (!curve || slot.function == functionKey(*curve));
}

void ClassStrip::rebuild(const std::vector<PinnedSlider>& wanted)
{
    for (const Slot& slot : slots_) {
        if (slot.section)
            slot.section->discardTyping();
        slot.widget->hide();
        slot.widget->deleteLater();
    }
    slots_.clear();
    for (const PinnedSlider& slider : wanted) {
        slots_.push_back(makeSlot(slider));
        slots_.back().row->setRoomForName();
        sliders_->addWidget(slots_.back().widget, 1, Qt::AlignVCenter);
        slots_.back().widget->show();
    }
}

void ClassStrip::refresh()
{
    const std::vector<PinnedSlider> wanted = pinnedSliders(document_.session());
    const auto isMade = [this](const Slot& slot, const PinnedSlider& slider) { return isMadeFor(slot, slider); };
    if (!std::ranges::equal(slots_, wanted, isMade))
        rebuild(wanted);
    for (const Slot& slot : slots_) {
        if (!slot.section)
            continue;
        slot.section->refresh();
        slot.name->setText(nameOf(document_.session(), slot.slider));
    }
}

void ClassStrip::popUpChooser()
{
    QMenu menu(this);
    const Session& session = document_.session();
    const std::vector<PinnedSlider> pinned = pinnedSliders(session);
    for (const PinnedSlider& slider : pinnableSliders(session)) {
        const bool isPinned = std::ranges::find(pinned, slider) != pinned.end();
        QAction* action = menu.addAction(nameOf(session, slider));
        action->setCheckable(true);
        action->setChecked(isPinned);
        action->setEnabled(!isPinned || pinned.size() > 1);
        connect(action, &QAction::triggered, this, [this, slider](bool isOn) {
            document_.edit(isOn ? tr("Pin slider") : tr("Unpin slider"),
                           [&](Session& changed) { isOn ? pinSlider(changed, slider) : unpinSlider(changed, slider); });
        });
    }
    menu.exec(chooser_->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

void ClassStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClassStrip::retranslate()
{
    leave_->setHint(tr("Leave class mode (Esc)"));
    chooser_->setHint(tr("Which sliders stand here, up to three"));
    refresh();
}

void ClassStrip::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), theme_.palette().hairline);
}

}  // namespace actiscope::ui
