#include "ui/export/figure_settings.h"

#include "core/error.h"
#include "ui/export/figure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureSettings)
};

[[noreturn]] void fail(const QString& sentence)
{
    throw RequestError(sentence.toStdString());
}

void checkWithin(double value, double low, double high, const QString& what)
{
    if (!(value >= low && value <= high))
        fail(Text::tr("%1 must be from %2 to %3, not %4.").arg(what).arg(low).arg(high).arg(value));
}

/// Of a range, relative to its ends: numbers along a narrower one cannot be told apart.
constexpr double narrowest = 1e-12;

void checkRange(const Interval& range, const QString& what)
{
    const double size = std::max(std::abs(range.low), std::abs(range.high));
    if (!std::isfinite(range.high - range.low) || !(range.high - range.low > narrowest * size))
        fail(Text::tr("%1 must go from a number to a larger one, not from %2 to %3.")
                 .arg(what)
                 .arg(range.low)
                 .arg(range.high));
}

void checkTexts(const FigureSettings& settings)
{
    const auto tooLong = [](const std::optional<QString>& text) { return text && text->size() > longestTitle; };
    if (tooLong(settings.title) || tooLong(settings.xTitle) || std::ranges::any_of(settings.yTitles, tooLong) ||
        tooLong(settings.fontFamily))
        fail(Text::tr("Titles and the name of a font can have at most %1 characters.").arg(longestTitle));
}

}  // namespace

Session sessionOfFigure(const Session& session, const FigureSettings& settings)
{
    Session shown = session;
    shown.panels.shown = settings.parts.panels;
    shown.panels.regions = settings.parts.grid ? settings.parts.regions : settings.parts.lanes;
    shown.panels.names = settings.legend == LegendPlace::direct;
    shown.arrangement = settings.parts.grid ? Arrangement::grid : Arrangement::overlay;
    if (!settings.parts.notes)
        shown.notes.clear();
    return shown;
}

FigureSettings settingsLike(const Session& session, bool isDark)
{
    FigureSettings settings;
    settings.parts.panels = session.panels.shown;
    settings.parts.lanes = session.panels.regions;
    settings.parts.regions = session.panels.regions;
    settings.parts.statistics = session.inputs.kind != InputKind::none;
    settings.parts.grid = session.arrangement == Arrangement::grid;
    settings.isDark = isDark;
    return settings;
}

QSize dotsOf(const FigureSettings& settings)
{
    const QSizeF dots = settings.size.points() * (settings.dotsPerInch / pointsPerInch);
    // Whatever was typed: what is far too large is told of by check(), not by an overflow here.
    const auto whole = [](double count) {
        return count >= 0 ? static_cast<int>(std::lround(std::min(count, 1e9))) : 0;
    };
    return {whole(dots.width()), whole(dots.height())};
}

void check(const FigureSettings& settings)
{
    const double unit = pointsIn(settings.size.unit);
    const auto rounded = [unit](double points) { return std::round(points / unit * 10) / 10; };
    for (const double length : {settings.size.width, settings.size.height})
        if (!(length * unit >= leastPoints * (1 - 1e-9) && length * unit <= mostPoints * (1 + 1e-9)))
            fail(Text::tr("Width and height must be from %1 to %2 %3, not %4.")
                     .arg(rounded(leastPoints))
                     .arg(rounded(mostPoints))
                     .arg(unitName(settings.size.unit))
                     .arg(length));
    checkWithin(settings.dotsPerInch, leastDotsPerInch, mostDotsPerInch, Text::tr("The resolution in dpi"));
    checkWithin(settings.fontSize, leastFontSize, mostFontSize, Text::tr("The font size in pt"));
    checkWithin(settings.lineWidth, leastLineWidth, mostLineWidth, Text::tr("The line width in pt"));
    checkTexts(settings);
    if (settings.points)
        checkWithin(*settings.points, leastDataPoints, mostDataPoints, Text::tr("The number of points"));
    if (settings.dataRange)
        checkRange(*settings.dataRange, Text::tr("The range of the data"));
    if (settings.inset) {
        checkRange(settings.inset->x, Text::tr("The inset's range along x"));
        checkRange(settings.inset->y, Text::tr("The inset's range along y"));
    }
    if (std::ranges::count(settings.parts.panels, true) == 0)
        fail(Text::tr("A figure needs at least one panel: f, f′, f″, the difference or the roundoff."));
    if (settings.sweep)
        check(*settings.sweep);
}

void check(const FigureSweep& sweep)
{
    checkWithin(sweep.frames, leastFrames, mostFrames, Text::tr("The number of frames"));
    if (!(sweep.seconds > 0 && sweep.seconds <= mostSeconds))
        fail(Text::tr("An animation must take more than 0 and at most %1 seconds, not %2.")
                 .arg(mostSeconds)
                 .arg(sweep.seconds));
    if (!std::isfinite(sweep.from) || !std::isfinite(sweep.to) || sweep.from == sweep.to)
        fail(Text::tr("A parameter must run between two different numbers, not from %1 to %2.")
                 .arg(sweep.from)
                 .arg(sweep.to));
}

void checkDots(const FigureSettings& settings)
{
    const QSize dots = dotsOf(settings);
    if (double(dots.width()) * dots.height() > mostDots)
        fail(Text::tr("A picture of %1 × %2 px is too large: take a smaller size or a lower resolution, or a PDF.")
                 .arg(dots.width())
                 .arg(dots.height()));
}

void checkAnimationDots(QSize dots)
{
    if (double(dots.width()) * dots.height() > mostAnimationDots)
        fail(Text::tr("The frames of an animation have at most %1 million px, not %2 × %3: take a smaller size or a "
                      "lower resolution.")
                 .arg(mostAnimationDots / 1e6)
                 .arg(dots.width())
                 .arg(dots.height()));
}

QString unitName(LengthUnit unit)
{
    return wordOf(lengthUnitWords, unit);
}

}  // namespace actiscope::ui
