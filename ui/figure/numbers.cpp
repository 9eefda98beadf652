#include "ui/figure/numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {
namespace {

QString withRealMinus(QString text)
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString superscript(int number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString result;
    for (const QChar c : QString::number(number))
        result += c == QLatin1Char('-') ? QChar(0x207B) : digits[c.digitValue()];
    return result;
}

QString tenTo(int exponent)
{
    return QStringLiteral("10") + superscript(exponent);
}

QString trimmed(QString text)
{
    if (!text.contains(QLatin1Char('.')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

}  // namespace

QString shortNumber(double value, int digits)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    if (value == 0)
        return QStringLiteral("0");
    const QString scientific = QString::number(value, 'e', digits - 1);
    const auto mark = scientific.indexOf(QLatin1Char('e'));
    const int exponent = scientific.mid(mark + 1).toInt();
    if (exponent >= -4 && exponent < 6)
        return withRealMinus(trimmed(QString::number(value, 'f', std::max(0, digits - 1 - exponent))));
    return withPower(value, digits);
}

QString withPower(double value, int digits)
{
    const QString scientific = QString::number(value, 'e', digits - 1);
    const auto mark = scientific.indexOf(QLatin1Char('e'));
    const QString mantissa = trimmed(scientific.left(mark));
    const QString power = tenTo(scientific.mid(mark + 1).toInt());
    if (mantissa == QLatin1String("1"))
        return power;
    if (mantissa == QLatin1String("-1"))
        return QChar(0x2212) + power;
    return withRealMinus(mantissa) + QChar(0x00D7) + power;
}

QString plainNumber(double value, int decimals)
{
    return withRealMinus(trimmed(QString::number(value, 'f', decimals)));
}

QString numberTo(double value, double resolution)
{
    if (!std::isfinite(value))
        return shortNumber(value);
    if (!(resolution > 0) || std::abs(value) >= 1e6)
        return shortNumber(value);
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(resolution))), 0, 15);
    const QString text = QString::number(value, 'f', decimals);
    // −0.00 would state a sign that the digits do not show.
    if (text.toDouble() == 0)
        return QString::number(0.0, 'f', decimals);
    return withRealMinus(text);
}

QString percentNumber(double share)
{
    if (std::isnan(share))
        return QStringLiteral("–");
    // What would be shown as none or all, and is not.
    if (share > 0 && share < 0.0005)
        return QStringLiteral("< 0.1");
    if (share < 1 && share >= 0.9995)
        return QStringLiteral("> 99.9");
    return QString::number(100 * share, 'f', 1);
}

QString powerOfTen(int exponent)
{
    return exponent == 0 ? QStringLiteral("1") : exponent == 1 ? QStringLiteral("10") : tenTo(exponent);
}

QString numberOfDecades(double decade, int digits)
{
    constexpr double leastNormal = -307;
    if (decade > leastNormal)
        return shortNumber(std::pow(10, decade), digits);
    const double power = std::floor(decade);
    const QString factor = shortNumber(std::pow(10, decade - power), digits);
    const QString ten = tenTo(static_cast<int>(power));
    return factor == QLatin1String("1") ? ten : factor + QChar(0x00D7) + ten;
}

}  // namespace actiscope::ui
