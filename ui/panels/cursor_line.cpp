#include "ui/panels/cursor_line.h"

#include "ui/document.h"
#include "ui/interaction.h"
#include "ui/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/number_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace actiscope::ui {

namespace {

// Digits of x hardly depend on the width of the plots; this is the usual one, px.
constexpr double usualWidth = 580;

double xPixel(const Session& session)
{
    return (session.view.x.high - session.view.x.low) / usualWidth;
}

}  // namespace

CursorLine::CursorLine(Document& document, Interaction& interaction, Theme& theme, QWidget* parent)
    : QWidget(parent),
      document_(document),
      interaction_(interaction),
      before_(new QLabel(this)),
      field_(new NumberField(theme, this)),
      after_(new QLabel(this)),
      unpin_(new IconButton(Icon::remove, theme, this))
{
    setLook(before_, "small");
    setLook(after_, "small");
    field_->setFlat(true);
    field_->setCanBeEmpty(true);
    field_->setCheck([](double x) { return std::isfinite(x) ? std::nullopt : std::optional(tr("x must be finite.")); });
    field_->setWriter([this](double x) { return placeText(x, xPixel(document_.session())); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(before_);
    row->addWidget(field_);
    row->addWidget(after_);
    row->addStretch(1);
    row->addWidget(unpin_);

    connect(field_, &NumberField::valueEntered, this, &CursorLine::pin);
    connect(field_, &NumberField::cleared, this, &CursorLine::unpin);
    connect(field_, &NumberField::restored, this, &CursorLine::refresh);
    connect(field_, &NumberField::problemChanged, field_, &QWidget::setToolTip);
    connect(field_, &NumberField::stepRequested, this, [this](double steps) {
        pin(field_->value().value_or(0) + steps * std::pow(10, -decimalsFor(xPixel(document_.session())) + 1));
    });
    connect(unpin_, &IconButton::clicked, this, &CursorLine::unpin);
    connect(&document, &Document::changed, this, &CursorLine::refresh);
    connect(&interaction, &Interaction::pointerChanged, this, &CursorLine::refresh);
    retranslate();
}

void CursorLine::pin(double x)
{
    document_.editView([x](Session& session) { session.cursor = x; });
    refresh();
}

void CursorLine::unpin()
{
    document_.editView([](Session& session) { session.cursor.reset(); });
    refresh();
}

void CursorLine::refresh()
{
    if (!field_->isBeingEdited())
        showX(cursorX(document_.session(), interaction_));
    unpin_->setVisible(document_.session().cursor.has_value());
}

void CursorLine::showX(std::optional<double> x)
{
    if (x)
        field_->setValue(*x);
    else
        field_->setWord({});
}

void CursorLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CursorLine::retranslate()
{
    //: Under the list of values; %1 is a field with the number.
    const QStringList parts = tr("at x = %1").split(QStringLiteral("%1"));
    before_->setText(parts.value(0));
    after_->setText(parts.value(1));
    field_->setAccessibleName(tr("x of the cursor"));
    field_->setPlaceholderText(tr("type or point"));
    unpin_->setHint(tr("Let the cursor follow the pointer"));
    refresh();
}

}  // namespace actiscope::ui
