#include "ui/tools/cursor_section.h"

#include "core/analysis/fit.h"
#include "core/number.h"
#include "core/reading.h"
#include "ui/document.h"
#include "ui/figure/numbers.h"
#include "ui/interaction.h"
#include "ui/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/reading_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace actiscope::ui {

namespace {

constexpr int tangentDigits = 4;
// Steps of x hardly depend on the width of the plots; this is the usual one, px.
constexpr double usualWidth = 580;

double stepOf(const Session& session)
{
    return niceStep((session.view.x.high - session.view.x.low) / usualWidth);
}

/// "y = 0.2466·(x + 1.4) − 0.7534", each number written by `write`; minus: the sign between.
template <class Write>
QString lineEquation(double x, const Point& point, Write write, const QString& times, const QString& minus)
{
    const auto added = [&](double value) {
        const bool isNegative = value < 0;
        return QStringLiteral(" %1 %2").arg(isNegative ? minus : QStringLiteral("+"), write(std::abs(value)));
    };
    const QString run = x == 0 ? QStringLiteral("x") : QStringLiteral("(x%1)").arg(added(-x));
    const QString rise = point.value == 0 ? QString() : added(point.value);
    return QStringLiteral("y = %1%2%3%4").arg(write(point.slope), times, run, rise);
}

}  // namespace

CursorSection::CursorSection(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : FoldSection(theme, true, parent),
      document_(document),
      interaction_(interaction),
      theme_(theme),
      hint_(new QLabel(body())),
      secondButton_(nullptr)
{
    setLook(hint_, "small");
    hint_->setWordWrap(true);
    first_ = addPlace(&Session::cursor);
    for (int i = 0; i < 5; ++i)
        addRow(rows_);
    column().addWidget(hint_);
    secondButton_ = new QPushButton(body());
    secondButton_->setCheckable(true);
    setLook(secondButton_, "chip");
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, theme.px(4), 0, 0);
    line->addWidget(secondButton_);
    line->addStretch(1);
    column().addLayout(line);
    second_ = addPlace(&Session::secondCursor);
    for (int i = 0; i < 4; ++i)
        addRow(secondRows_);
    connect(secondButton_, &QPushButton::clicked, this, &CursorSection::toggleSecond);
    retranslate();
}

CursorSection::Place CursorSection::addPlace(Which which)
{
    Place place{new QWidget(body()), nullptr, nullptr};
    place.name = new QLabel(place.line);
    place.name->setFont(theme_.mathFont(TextSize::title));
    setLook(place.name, "muted");
    place.field = new NumberField(theme_, place.line);
    place.field->setMinimumWidth(theme_.px(132));
    place.field->setCanBeEmpty(true);
    place.field->setWriter([](double x) { return shortNumber(x, 12); });
    place.field->setCheck(
        [](double x) { return std::isfinite(x) ? std::nullopt : std::optional(tr("x must be finite.")); });
    auto* row = new QHBoxLayout(place.line);
    row->setContentsMargins(theme_.px(2), 0, 0, 0);
    row->addWidget(place.name);
    row->addStretch(1);
    row->addWidget(place.field);
    column().addWidget(place.line);
    connect(place.field, &NumberField::valueEntered, this, [this, which](double x) { move(which, x); });
    connect(place.field, &NumberField::cleared, this, [this, which] { move(which, {}); });
    connect(place.field, &NumberField::restored, this, &CursorSection::refresh);
    connect(place.field, &NumberField::problemChanged, place.field, &QWidget::setToolTip);
    connect(place.field, &NumberField::stepRequested, this, [this, which, field = place.field](double steps) {
        const double step = stepOf(document_.session()) * std::abs(steps);
        const double next = std::round(field->value().value_or(0) / step + (steps > 0 ? 1 : -1)) * step;
        move(which, roundedToPixel(next, step));
    });
    return place;
}

ReadingRow* CursorSection::addRow(std::vector<ReadingRow*>& rows)
{
    rows.push_back(new ReadingRow(theme_, body()));
    column().addWidget(rows.back());
    return rows.back();
}

void CursorSection::move(Which which, std::optional<double> x)
{
    document_.editView([which, x](Session& session) { session.*which = x; });
    refresh();
}

/// The second cursor appears a tenth of the view beside the first.
void CursorSection::toggleSecond()
{
    document_.editView([this](Session& session) {
        if (session.secondCursor) {
            session.secondCursor.reset();
            return;
        }
        const Interval view = session.view.x;
        const double step = stepOf(session);
        if (!session.cursor)
            session.cursor = roundedToPixel((view.low + view.high) / 2, step);
        session.secondCursor = roundedToPixel(*session.cursor + niceStep((view.high - view.low) / 12), step);
    });
    refresh();
}

void CursorSection::refresh()
{
    const Session& session = document_.session();
    const std::optional<double> x = cursorX(session, interaction_);
    const Curve* curve = selectedCurve(session);
    hint_->setVisible(!curve);
    if (!first_.field->isBeingEdited()) {
        if (x)
            first_.field->setValue(*x);
        else
            first_.field->setWord({});
    }
    const bool isRead = x && curve;
    const Point point = isRead ? pointOf(session, *curve, *x) : Point{};
    const std::array numbers{point.value, point.slope, point.curvature};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        rows_[i]->setNumber(isRead ? std::optional(numbers[i]) : std::nullopt);
    if (isRead && std::isfinite(point.slope) && std::isfinite(point.value))
        showTangent(*x, point);
    else
        for (std::size_t i = numbers.size(); i < rows_.size(); ++i)
            rows_[i]->setNumber({});
    showSecond(curve, x);
}

void CursorSection::showTangent(double x, const Point& point)
{
    const auto shown = [](double value) { return shortNumber(value, tangentDigits); };
    const auto exact = [](double value) { return QString::fromStdString(writeNumber(value)); };
    rows_[3]->setReading(lineEquation(x, point, shown, u"·"_qs, u"−"_qs),
                         lineEquation(x, point, exact, u"*"_qs, u"-"_qs));
    const double degrees = degreesOf(point.slope);
    rows_[4]->setReading(shortNumber(degrees, tangentDigits) + u"°"_qs, exact(degrees));
}

void CursorSection::showSecond(const Curve* curve, std::optional<double> x)
{
    const Session& session = document_.session();
    const bool isOn = session.secondCursor.has_value();
    secondButton_->setChecked(isOn);
    if (!isOn)
        second_.field->discard();
    second_.line->setVisible(isOn);
    for (ReadingRow* row : secondRows_)
        row->setVisible(isOn);
    if (!isOn)
        return;
    if (!second_.field->isBeingEdited())
        second_.field->setValue(*session.secondCursor);
    std::array<std::optional<double>, 4> numbers;
    if (curve)
        numbers[0] = pointOf(session, *curve, *session.secondCursor).value;
    if (curve && x) {
        const Secant secant = secantOf(session, *curve, *x, *session.secondCursor);
        numbers[1] = secant.dx;
        numbers[2] = secant.df;
        numbers[3] = secant.slope;
    }
    for (std::size_t i = 0; i < numbers.size(); ++i)
        secondRows_[i]->setNumber(numbers[i]);
}

void CursorSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FoldSection::changeEvent(event);
}

void CursorSection::retranslate()
{
    setTitle(tr("At the cursor"));
    hint_->setText(tr("Select a curve to read it."));
    first_.name->setText(u"x"_qs);
    first_.field->setAccessibleName(tr("x of the cursor"));
    first_.field->setPlaceholderText(tr("type or point"));
    second_.name->setText(u"x₂"_qs);
    second_.field->setAccessibleName(tr("x of the second cursor"));
    rows_[0]->setName(u"f"_qs, true);
    rows_[1]->setName(u"f ′"_qs, true);
    rows_[2]->setName(u"f ″"_qs, true);
    rows_[3]->setName(tr("Tangent"));
    rows_[4]->setName(tr("Its angle"));
    secondButton_->setText(tr("Second cursor"));
    secondButton_->setToolTip(tr("Differences and the mean slope between two places (Shift+click in the plot)"));
    secondRows_[0]->setName(u"f(x₂)"_qs, true);
    secondRows_[1]->setName(u"Δx"_qs, true);
    secondRows_[2]->setName(u"Δf"_qs, true);
    secondRows_[3]->setName(tr("Mean slope Δf/Δx"));
    refresh();
}

}  // namespace actiscope::ui
