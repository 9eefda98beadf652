#include "ui/plot/range_editor.h"

#include "core/analysis/decades.h"
#include "core/analysis/fit.h"
#include "core/number.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

std::optional<double> numberIn(const QLineEdit& field)
{
    QString text = field.text().trimmed();
    text.replace(QChar(0x2212), QLatin1Char('-'));
    const std::optional<double> number = readNumber(text.toStdString());
    return number && std::isfinite(*number) ? number : std::nullopt;
}

Interval inDecades(Interval numbers)
{
    return {std::log10(numbers.low), std::log10(numbers.high)};
}

/// As many as tell the ends apart, to a ten-thousandth of their distance: what a pan leaves behind is of no use.
int digitsOf(Interval range)
{
    const double place = std::max(std::abs(range.low), std::abs(range.high)) / (range.high - range.low);
    return std::clamp(static_cast<int>(std::ceil(std::log10(place))) + 5, 8, 17);
}

}  // namespace

RangeEditor::RangeEditor(const QString& title, Interval range, Scale scale, Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup), scale_(scale), problem_(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, "card");
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    const int gap = theme.px(12);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(theme.px(8));
    column->addWidget(new QLabel(title, this));

    auto* row = new QHBoxLayout;
    const int digits = scale == Scale::decades ? 4 : digitsOf(range);
    low_ = addField(*row, tr("From"), range.low, digits);
    row->addWidget(new QLabel(QStringLiteral("…"), this));
    high_ = addField(*row, tr("To"), range.high, digits);
    column->addLayout(row);
    low_->setMaximumWidth(theme.px(110));
    high_->setMaximumWidth(theme.px(110));

    setLook(problem_, "error");
    problem_->setWordWrap(true);
    problem_->hide();
    column->addWidget(problem_);

    auto* buttons = new QHBoxLayout;
    auto* fit = new QPushButton(tr("Fit"), this);
    fit->setToolTip(tr("Let the range follow the curves"));
    auto* set = new QPushButton(tr("Set"), this);
    setLook(set, "primary");
    buttons->addWidget(fit);
    buttons->addStretch(1);
    buttons->addWidget(set);
    column->addLayout(buttons);

    connect(set, &QPushButton::clicked, this, &RangeEditor::accept);
    connect(low_, &QLineEdit::returnPressed, this, &RangeEditor::accept);
    connect(high_, &QLineEdit::returnPressed, this, &RangeEditor::accept);
    connect(fit, &QPushButton::clicked, this, [this] {
        emit fitRequested();
        close();
    });
}

QLineEdit* RangeEditor::addField(QBoxLayout& row, const QString& name, double value, int digits)
{
    const double number = scale_ == Scale::decades ? std::pow(10, value) : value;
    auto* field = new QLineEdit(QString::number(number, 'g', digits), this);
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->setAlignment(Qt::AlignRight);
    row.addWidget(field, 1);
    return field;
}

void RangeEditor::openAt(QPoint global)
{
    adjustSize();
    QRect place(global - QPoint(width() / 2, height() + 8), size());
    if (const QScreen* screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
        place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - place.height())));
    }
    move(place.topLeft());
    show();
    low_->setFocus();
    low_->selectAll();
}

QString RangeEditor::problemOf(Interval typed) const
{
    if (!(typed.low < typed.high))
        return tr("The first end must be less than the second.");
    if (scale_ == Scale::linear)
        return limited(typed) == typed ? QString() : tr("The range must be between 1e-11 of its place and 1e200 wide.");
    if (!(typed.low > 0))
        return tr("On a logarithmic axis both ends must be above 0.");
    const Interval decades = inDecades(typed);
    return limitedDecades(decades) == decades ? QString() : tr("The two ends are too close to each other.");
}

void RangeEditor::accept()
{
    const auto low = numberIn(*low_);
    const auto high = numberIn(*high_);
    const QString problem = low && high ? problemOf({*low, *high}) : tr("Both ends must be finite numbers.");
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    const Interval typed{*low, *high};
    emit chosen(scale_ == Scale::decades ? inDecades(typed) : typed);
    close();
}

}  // namespace actiscope::ui
