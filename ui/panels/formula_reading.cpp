#include "ui/panels/formula_reading.h"

#include "core/expression/formula.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FormulaReading)
};

/// What stands before the place, the character there (or a gap at the end), and what follows.
QString markedAt(const QString& text, qsizetype place)
{
    constexpr qsizetype before = 18;
    constexpr qsizetype behind = 10;
    const qsizetype from = std::max<qsizetype>(0, place - before);
    const bool isAtEnd = place >= text.size();
    const qsizetype length = isAtEnd ? 0 : text[place].isHighSurrogate() ? 2 : 1;
    const QString lead = (from > 0 ? u"…"_qs : QString()) + text.mid(from, place - from);
    const QString rest =
        text.mid(place + length, behind) + (place + length + behind < text.size() ? u"…"_qs : QString());
    return QStringLiteral("%1<b><u>%2</u></b>%3")
        .arg(lead.toHtmlEscaped(), isAtEnd ? u"&nbsp;&nbsp;"_qs : text.mid(place, length).toHtmlEscaped(),
             rest.toHtmlEscaped());
}

}  // namespace

FormulaReading readFormula(const QString& text)
{
    const std::string bytes = text.toStdString();
    try {
        return {makeFormula(bytes), {}, {}};
    } catch (const FormulaError& error) {
        const auto offset = static_cast<qsizetype>(std::min(error.position().offset, bytes.size()));
        const qsizetype place = QString::fromUtf8(bytes.data(), offset).size();
        return {nullptr,
                Text::tr("Column %1: %2").arg(error.position().column).arg(QString::fromStdString(error.sentence())),
                markedAt(text, place)};
    }
}

bool hasFormulaSigns(const QString& text)
{
    static const QString signs = u"+*/^()<>=×·÷²³&|（）＋＊／"_qs;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return signs.contains(c); });
}

bool variesWithX(const Activation& formula)
{
    const expression::Tree& tree = formula.formula()->tree();
    return tree.variesWithX()[tree.root];
}

QStringList exampleFormulas()
{
    return {QStringLiteral("x*sigmoid(1.7*x)"), QStringLiteral("max(alpha*x, x)"),
            QStringLiteral("if(x > 0, x, k*expm1(x))"), QStringLiteral("x + sin(k*x)^2/k")};
}

}  // namespace actiscope::ui
