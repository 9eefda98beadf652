#include "ui/panels/range_popover.h"

#include "ui/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/number_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

std::optional<QString> problemOf(const SliderRange& range, const RangeLimits& limits)
{
    if (!std::isfinite(range.low) || !std::isfinite(range.high) || !std::isfinite(range.step))
        return RangePopover::tr("Both ends and the step must be finite.");
    if (!(range.low < range.high))
        return RangePopover::tr("“From” must be less than “to”.");
    if (!(range.step > 0))
        return RangePopover::tr("The step must be more than 0.");
    if (limits.isLogarithmic && !(range.low > 0))
        return RangePopover::tr("This track is logarithmic: both ends must be more than 0.");
    if (range.low < limits.valid.low || range.high > limits.valid.high)
        return RangePopover::tr("The range must lie in %1.").arg(intervalText(limits.valid));
    return std::nullopt;
}

RangePopover::RangePopover(Theme& theme, const SliderRange& range, const SliderRange& initial,
                           const RangeLimits& limits, QWidget* parent)
    : QFrame(parent, Qt::Popup), theme_(theme), range_(range), limits_(limits), problem_(new QLabel(this))
{
    setLook(this, "card");
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setLook(problem_, "error");
    problem_->setWordWrap(true);
    problem_->setMaximumWidth(theme.px(180));
    problem_->hide();
    auto* grid = new QGridLayout(this);
    const int margin = theme.px(12);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setVerticalSpacing(theme.px(6));
    from_ = addField(*grid, tr("From"), &SliderRange::low);
    to_ = addField(*grid, tr("To"), &SliderRange::high);
    step_ = addField(*grid, tr("Step"), &SliderRange::step);
    step_->setToolTip(tr("What an arrow key moves; Shift a tenth of it, Ctrl ten times it"));
    grid->addWidget(problem_, grid->rowCount(), 0, 1, 2);
    auto* reset = new QPushButton(tr("Reset"), this);
    grid->addWidget(reset, grid->rowCount(), 0, 1, 2);
    connect(reset, &QPushButton::clicked, this, [this, initial] {
        show(initial);
        emit rangeChanged(initial);
    });
    show(range);
}

NumberField* RangePopover::addField(QGridLayout& grid, const QString& name, double SliderRange::*member)
{
    auto* label = new QLabel(name, this);
    setLook(label, "small");
    auto* field = new NumberField(theme_, this);
    field->setAccessibleName(name);
    label->setBuddy(field);
    field->setCheck([this, member](double value) {
        SliderRange range = range_;
        range.*member = value;
        return problemOf(range, limits_);
    });
    connect(field, &NumberField::valueEntered, this, [this, member](double value) {
        range_.*member = value;
        emit rangeChanged(range_);
    });
    connect(field, &NumberField::problemChanged, this, [this](const QString& problem) {
        problem_->setText(problem);
        problem_->setVisible(!problem.isEmpty());
        adjustSize();
    });
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    return field;
}

void RangePopover::dismiss()
{
    for (NumberField* field : {from_, to_, step_})
        field->discard();
    close();
}

void RangePopover::show(const SliderRange& range)
{
    range_ = range;
    from_->setValue(range.low);
    to_->setValue(range.high);
    step_->setValue(range.step);
}

void editRangeOf(QWidget& button, Theme& theme, const SliderRange& range, const SliderRange& initial,
                 const RangeLimits& limits, std::function<void(const SliderRange&)> changed)
{
    auto* popover = new RangePopover(theme, range, initial, limits, &button);
    QObject::connect(popover, &RangePopover::rangeChanged, &button, std::move(changed));
    popover->adjustSize();
    const QPoint corner = button.mapToGlobal(QPoint(button.width(), button.height() + theme.px(4)));
    const QRect screen = button.screen()->availableGeometry();
    popover->move(std::clamp(corner.x() - popover->width(), screen.left(),
                             std::max(screen.left(), screen.right() - popover->width())),
                  std::min(corner.y(), std::max(screen.top(), screen.bottom() - popover->height())));
    popover->QWidget::show();
    popover->from().setFocus();
    popover->from().selectAll();
}

}  // namespace actiscope::ui
