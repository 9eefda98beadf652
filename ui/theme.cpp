#include "ui/theme.h"

#include "ui/style_sheet.h"
#include "ui/system_colours.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

/// How much larger than usual the desktop's own text is: what the user set there to be able to read.
double desktopScaleOf(const QFont& font)
{
    constexpr double largestUsual = 15;  // px: 11 pt at 96 dpi, the default of the large desktops
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return 1;
    return std::clamp(QFontInfo(font).pixelSize() / largestUsual, 1.0, 3.0);
}

bool hasTabularDigits(const QString& family)
{
    QFont font(family);
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit)
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) > 0.5)
            return false;
    return true;
}

QStringList tabularFamilies(const QStringList& fallback)
{
    static const QStringList preferred{QStringLiteral("Inter"),           QStringLiteral("Noto Sans CJK SC"),
                                       QStringLiteral("Noto Sans"),       QStringLiteral("Source Sans 3"),
                                       QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")};
    for (const QString& family : preferred)
        if (QFontDatabase::hasFamily(family) && hasTabularDigits(family))
            return QStringList{family} + fallback;
    return fallback;
}

QPalette qtPalette(const Palette& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.panel);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.field);
    palette.setColor(QPalette::AlternateBase, colours.hover);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.field);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::Highlight, colours.ink);
    palette.setColor(QPalette::HighlightedText, colours.plot);
    palette.setColor(QPalette::ToolTipBase, colours.ink);
    palette.setColor(QPalette::ToolTipText, colours.plot);
    palette.setColor(QPalette::Link, colours.text);
    palette.setColor(QPalette::LinkVisited, colours.muted);
    palette.setColor(QPalette::Light, colours.hairline);
    palette.setColor(QPalette::Midlight, colours.hairline);
    palette.setColor(QPalette::Mid, colours.hairline);
    palette.setColor(QPalette::Dark, colours.axis);
    palette.setColor(QPalette::Shadow, colours.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.axis);
    return palette;
}

}  // namespace

void setLook(QWidget* widget, const char* look)
{
    widget->setProperty("look", QLatin1String(look));
}

Theme::Theme(QApplication& application)
    : application_(application),
      system_(std::make_unique<SystemColours>(QApplication::palette())),
      systemFont_(QApplication::font()),
      desktopScale_(desktopScaleOf(systemFont_))
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    connect(system_.get(), &SystemColours::changed, this, &Theme::apply);
    apply();
}

Theme::~Theme() = default;

void Theme::setChoice(Choice choice)
{
    if (choice_ == choice)
        return;
    choice_ = choice;
    apply();
}

void Theme::setScale(double scale)
{
    const double bounded = std::clamp(scale, 0.75, 2.0);
    if (scale_ == bounded)
        return;
    scale_ = bounded;
    apply();
}

void Theme::setPresentation(std::optional<double> scale)
{
    if (presentation_ == scale)
        return;
    presentation_ = scale;
    apply();
}

const Palette& Theme::palette() const
{
    if (presentation_)
        return contrastPalette(isDark_);
    return isDark_ ? darkPalette() : lightPalette();
}

QFont Theme::font(TextSize size, bool isBold) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC"), systemFont_.family()});
    font.setPixelSize(px(static_cast<int>(size)));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont Theme::numberFont(TextSize size, bool isBold) const
{
    QFont numbers = font(size, isBold);
    static const QStringList families = tabularFamilies(numbers.families());
    numbers.setFamilies(families);
    return numbers;
}

QFont Theme::mathFont(TextSize size) const
{
    QFont math = font(size);
    math.setFamilies({QStringLiteral("STIX Two Text"), QStringLiteral("Libertinus Serif"), QStringLiteral("Noto Serif"),
                      QStringLiteral("DejaVu Serif"), QStringLiteral("Noto Serif CJK SC"), QStringLiteral("serif")});
    math.setStyleHint(QFont::Serif);
    math.setItalic(true);
    return math;
}

int Theme::px(double at100Percent) const
{
    return static_cast<int>(std::lround(at100Percent * presentation_.value_or(scale_ * desktopScale_)));
}

void Theme::apply()
{
    isDark_ = choice_ == Choice::dark || (choice_ == Choice::system && system_->isDark());
    QApplication::setFont(font(TextSize::body));
    QApplication::setPalette(qtPalette(palette()));
    application_.setStyleSheet(styleSheet(palette(), [this](double size) { return px(size); }));
    emit changed();
}

}  // namespace actiscope::ui
