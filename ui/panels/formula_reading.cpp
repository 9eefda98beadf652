#include "ui/panels/formula_reading.h"

#include "core/expression/formula.h"
#include "ui/formula_error_text.h"
#include "ui/panels/search.h"

#include <QRegularExpression>

#include <algorithm>

namespace actiscope::ui {

namespace {

/// An operator, a parenthesis or another sign that no name has, or a minus where no name has one.
bool hasFormulaSigns(const QString& text)
{
    if (text.trimmed().startsWith(QLatin1Char('-')))
        return true;
    static const QString signs = u"+*/^()<>=,;×·÷−²³≤≥≠√&|!（）＋＊／，｜"_qs;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return signs.contains(c); });
}

/// An x that is no letter of a longer name.
bool hasVariable(const QString& text)
{
    static const QRegularExpression alone(QStringLiteral("(?<![A-Za-z_.])[xX](?![A-Za-z0-9_.])"));
    return alone.match(text).hasMatch();
}

}  // namespace

FormulaReading readFormula(const QString& text)
{
    qsizetype length = text.size();
    while (length > 0 && text[length - 1].isSpace())
        --length;
    const std::string bytes = text.left(length).toStdString();
    try {
        return {.formula = makeFormula(bytes)};
    } catch (const FormulaError& error) {
        const std::size_t offset = std::min(error.position().offset, bytes.size());
        const qsizetype place = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(offset)).size();
        const bool isAtEnd = place >= length;
        return {.problem = formulaErrorText(error), .place = isAtEnd ? text.size() : place, .isUnfinished = isAtEnd};
    }
}

std::vector<const Activation*> calledActivations(const QString& query)
{
    constexpr int leastOfWholeName = 80;
    static const QRegularExpression call(u"^\\s*([A-Za-z_][A-Za-z0-9_.]*)\\s*[(（]"_qs);
    const QString name = call.match(query).captured(1).section(QLatin1Char('.'), -1);
    std::vector<const Activation*> found;
    for (const Activation& activation : catalogue())
        if (!name.isEmpty() && matchScore(activation, name) >= leastOfWholeName)
            found.push_back(&activation);
    return found;
}

std::optional<FormulaReading> formulaIn(const QString& query, bool isFound)
{
    // "torch.nn.ELU(0.5)" is a framework's name.
    static const QRegularExpression qualified(u"^\\s*[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z0-9_.]*[(（]"_qs);
    const bool isFrameworks = qualified.match(query).hasMatch() && !calledActivations(query).empty();
    const bool isMeant = hasFormulaSigns(query) || (!isFound && hasVariable(query));
    if (!isMeant || isFrameworks)
        return std::nullopt;
    return readFormula(query);
}

QStringList exampleFormulas()
{
    return {QStringLiteral("x*sigmoid(1.7*x)"), QStringLiteral("max(alpha*x, x)"),
            QStringLiteral("if(x > 0, x, k*expm1(x))"), QStringLiteral("x + sin(k*x)^2/k")};
}

}  // namespace actiscope::ui
