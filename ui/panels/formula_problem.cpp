#include "ui/panels/formula_problem.h"

#include "ui/panels/formula_reading.h"
#include "ui/theme.h"
#include "ui/widgets/formula_edit.h"

#include <QStyle>

#include <algorithm>

namespace actiscope::ui {

namespace {

/// More may be scrolled out of a field.
constexpr qsizetype seenAtOnce = 24;

/// What stands around the place, with the character there marked.
QString excerpt(const QString& text, qsizetype place)
{
    constexpr qsizetype before = 14;
    constexpr qsizetype behind = 8;
    const qsizetype from = std::max<qsizetype>(0, place - before);
    const qsizetype next = place + (text[place].isHighSurrogate() ? 2 : 1);
    const QString lead = (from > 0 ? u"…"_qs : QString()) + text.mid(from, place - from);
    const QString rest = text.mid(next, behind) + (next + behind < text.size() ? u"…"_qs : QString());
    return QStringLiteral("%1<b><u>%2</u></b>%3<br>")
        .arg(lead.toHtmlEscaped(), text.mid(place, next - place).toHtmlEscaped(), rest.toHtmlEscaped());
}

}  // namespace

FormulaProblem::FormulaProblem(Theme& theme, QWidget* parent) : QLabel(parent), theme_(theme)
{
    setWordWrap(true);
    setMinimumWidth(1);
    setTextFormat(Qt::RichText);
    hide();
}

void FormulaProblem::show(const FormulaReading& reading, FormulaEdit& field)
{
    if (reading.problem.isEmpty())
        return clear(field);
    setLook(this, reading.isUnfinished ? "small" : "error");
    style()->unpolish(this);
    style()->polish(this);
    setFont(theme_.font(TextSize::small));
    const QString text = field.text();
    const bool isInside = reading.place >= 0 && reading.place < text.size();
    const QString around = isInside && text.size() > seenAtOnce ? excerpt(text, reading.place) : QString();
    setText(around + reading.problem.toHtmlEscaped());
    setVisible(true);
    field.setMark(reading.place, theme_.palette().error);
    field.setAccessibleDescription(reading.problem);
}

void FormulaProblem::clear(FormulaEdit& field)
{
    setText(QString());
    setVisible(false);
    field.setMark(-1, {});
    field.setAccessibleDescription(QString());
}

}  // namespace actiscope::ui
