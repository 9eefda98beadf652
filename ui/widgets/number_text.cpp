#include "ui/widgets/number_text.h"

#include "core/number.h"
#include "ui/figure/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

constexpr QChar realMinus(0x2212);
constexpr QChar infinitySign(0x221E);

QString withRealMinus(QString text)
{
    return text.replace(QLatin1Char('-'), realMinus);
}

std::optional<QString> specialText(double value)
{
    if (std::isnan(value))
        return QString(QChar(0x2013));
    if (std::isinf(value))
        return value > 0 ? QString(infinitySign) : QString(realMinus) + infinitySign;
    return std::nullopt;
}

}  // namespace

QString shortText(double value)
{
    if (const auto special = specialText(value))
        return *special;
    return withRealMinus(QString::fromStdString(writeNumber(value == 0 ? 0.0 : value)));
}

QString fixedText(double value, int decimals)
{
    if (const auto special = specialText(value))
        return *special;
    QString text = QString::number(value, 'f', std::max(0, decimals));
    const bool isZero = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == QLatin1Char('0') || c == QLatin1Char('.') || c == QLatin1Char('-');
    });
    if (isZero)
        text.remove(QLatin1Char('-'));
    return withRealMinus(text);
}

int decimalsFor(double pixel)
{
    if (!(pixel > 0) || !std::isfinite(pixel))
        return 3;
    // A little slack, so that a pixel of 0.3 is not torn between two widths by the last bit.
    return std::max(0, static_cast<int>(std::ceil(-std::log10(pixel / 3) - 1e-9)));
}

QString readoutText(double value, double pixel)
{
    if (const auto special = specialText(value))
        return *special;
    constexpr int mostDigits = 6;
    constexpr int longestInteger = 8;
    constexpr int digitsBesidePower = 2;
    const int decimals = std::min(decimalsFor(pixel), 400);
    const double size = std::abs(value);
    const int before = size >= 1 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
    const bool isLong = before > longestInteger || (decimals >= mostDigits && size < 1e-3 && size > 0);
    if (!isLong)
        return fixedText(value, std::clamp(mostDigits - before, 0, decimals));
    const int digits = static_cast<int>(std::floor(std::log10(size))) + 1 + decimals;
    return digits < 1 ? fixedText(0, 0) : withPower(value, std::min(digits, digitsBesidePower));
}

QString placeText(double value, double pixel)
{
    constexpr int mostDecimals = 13;
    constexpr int exactDigits = 17;
    const int decimals = decimalsFor(pixel);
    if (!std::isfinite(value) || value == 0 || (decimals <= mostDecimals && std::abs(value) < 1e9))
        return fixedText(value, std::min(decimals, mostDecimals));
    const double digits = std::floor(std::log10(std::abs(value))) + 1 + std::ceil(-std::log10(pixel / 3));
    return withRealMinus(QString::number(value, 'g', static_cast<int>(std::clamp(digits, 1.0, double{exactDigits}))));
}

QString intervalText(const Interval& interval)
{
    if (interval.low == interval.high)
        return QStringLiteral("{%1}").arg(shortNumber(interval.low));
    const bool lowOpen = interval.lowOpen || std::isinf(interval.low);
    const bool highOpen = interval.highOpen || std::isinf(interval.high);
    return (lowOpen ? QStringLiteral("(") : QStringLiteral("[")) + shortNumber(interval.low) + QStringLiteral(", ") +
           shortNumber(interval.high) + (highOpen ? QStringLiteral(")") : QStringLiteral("]"));
}

ReadNumber readTyped(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(realMinus, QLatin1Char('-'));
    plain.replace(QString(infinitySign), QStringLiteral("inf"));
    if (plain.isEmpty())
        return {.value = {}, .problem = Text::tr("Type a number, such as 0.25.")};
    if (const auto value = readNumber(plain.toStdString()); value && !std::isnan(*value))
        return {.value = value, .problem = {}};
    QString pointed = plain;
    pointed.replace(QLatin1Char(','), QLatin1Char('.'));
    if (pointed != plain && readNumber(pointed.toStdString()))
        return {.value = {}, .problem = Text::tr("Write the decimal sign as a point: %1.").arg(withRealMinus(pointed))};
    return {.value = {},
            .problem = Text::tr("“%1” is not a number. Type one such as 0.25 or 1e-3.").arg(text.trimmed())};
}

}  // namespace actiscope::ui
