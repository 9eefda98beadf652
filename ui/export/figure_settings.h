// How a session becomes a figure in a file: everything that is chosen besides the session, as one plain value.
#pragma once

#include "core/session.h"

#include <QSize>
#include <QSizeF>
#include <QString>

#include <optional>

namespace actiscope::ui {

inline constexpr double pointsPerInch = 72;
inline constexpr double millimetresPerInch = 25.4;
inline constexpr double pixelsPerInch = 96;  ///< what "px" means as a length, as in CSS

enum class LengthUnit { millimetre, point, inch, pixel };

/// Points (1/72 inch) in one of the unit.
constexpr double pointsIn(LengthUnit unit)
{
    switch (unit) {
        case LengthUnit::millimetre:
            return pointsPerInch / millimetresPerInch;
        case LengthUnit::inch:
            return pointsPerInch;
        case LengthUnit::pixel:
            return pointsPerInch / pixelsPerInch;
        case LengthUnit::point:
            break;
    }
    return 1;
}

/// A size in the unit that the user thinks in.
struct FigureSize {
    double width = 180;
    double height = 120;
    LengthUnit unit = LengthUnit::millimetre;

    QSizeF points() const { return {width * pointsIn(unit), height * pointsIn(unit)}; }
    bool operator==(const FigureSize&) const = default;
};

/// What stands in the figure, each as far as the session has it.
struct FigureParts {
    ByPanel<bool> panels{true, true, false, false, false};  ///< over one another, in the order of panelKinds
    bool regions = true;      ///< shades the panels where the selected curve is dead, saturated, …
    bool lanes = true;        ///< a strip for each curve, with its regions
    bool statistics = false;  ///< the inputs' bell under the axis, and a table of what becomes of them
    bool grid = false;        ///< small multiples: a cell for each curve in place of the panels
    bool notes = true;        ///< texts and arrows that the session keeps
    bool operator==(const FigureParts&) const = default;
};

enum class FigurePalette {
    screen,      ///< the window's
    colourSafe,  ///< Okabe and Ito's, for every kind of colour vision
    greyscale,   ///< greys told apart by dashes
    black,       ///< black on white, told apart by dashes
};

enum class LegendPlace {
    direct,
    inside,
    right,
    below,
    none
};  ///< direct: names at the curves' ends; without colours, at the right

/// A part of a panel that is drawn again, larger, in a corner of it.
struct FigureInset {
    PanelKind panel = PanelKind::value;
    Interval x{-2, 0};
    Interval y{-0.3, 0.1};
    bool operator==(const FigureInset&) const = default;
};

/// A parameter that runs while an animation plays.
struct FigureSweep {
    CurveId curve = 0;  ///< 0: "alpha", "scale" or "epsilon", which move all curves
    std::string parameter = "alpha";
    double from = 0;
    double to = 2;
    int frames = 61;        ///< both ends included
    double seconds = 4;     ///< how long all frames take
    bool goesBack = false;  ///< and back again, which takes as long once more
    bool operator==(const FigureSweep&) const = default;
};

struct FigureSettings {
    FigureSize size;
    FigureParts parts;
    QString fontFamily;    ///< empty: Inter, then what the system has
    double fontSize = 8;   ///< pt: axis numbers, labels and legend; titles are 1.15 times as large
    double lineWidth = 1;  ///< pt, of curves
    FigurePalette palette = FigurePalette::screen;
    bool hasDashes = false;           ///< dash patterns as the second cue; greyscale and black have them in any case
    bool emphasisesSelected = false;  ///< the selected curve is thicker
    LegendPlace legend = LegendPlace::direct;
    bool hasGrid = true;
    bool isDark = false;
    bool isTransparent = false;  ///< no ground at all
    /// Plain text with simple mathematics (ui/export/rich_text.h). Nothing: none, or what the axis usually says; an
    /// empty one leaves the axis without a title.
    std::optional<QString> title;
    std::optional<QString> xTitle;
    ByPanel<std::optional<QString>> yTitles;
    QString language;  ///< of the labels: "en", "zh_CN"; empty: the program's
    std::optional<FigureInset> inset;
    int dotsPerInch = 300;        ///< of PNG, GIF and WebP
    bool textAsOutlines = false;  ///< SVG: glyphs as shapes, which look the same without the fonts
    std::optional<int> points;    ///< samples of a curve in TikZ, Matplotlib and CSV; nothing: as many as it takes
    std::optional<Interval> dataRange;  ///< x of a CSV file; nothing: what is visible
    std::optional<FigureSweep> sweep;   ///< of GIF, WebP and numbered PNG files
    bool operator==(const FigureSettings&) const = default;
};

/// What a figure may be: a page of a poster, and no more dots than memory easily holds.
inline constexpr double leastPoints = 72;  ///< of width and height
inline constexpr double mostPoints = 3600;
inline constexpr int leastDotsPerInch = 36;
inline constexpr int mostDotsPerInch = 2400;
inline constexpr double mostDots = 150e6;
inline constexpr double mostAnimationDots = 25e6;  ///< of a GIF's or WebP's frame, of which several are held at a time
inline constexpr double leastFontSize = 3;
inline constexpr double mostFontSize = 72;
inline constexpr double leastLineWidth = 0.1;
inline constexpr double mostLineWidth = 20;
inline constexpr int leastDataPoints = 2;
inline constexpr int mostDataPoints = 1'000'000;
inline constexpr int leastFrames = 2;
inline constexpr int mostFrames = 3600;
inline constexpr double mostSeconds = 600;
inline constexpr int longestTitle = 1000;  ///< in UTF-16 units; also of a font's name

/// The session as the figure shows it: the settings' parts in place of its panels.
Session sessionOfFigure(const Session& session, const FigureSettings& settings);

/// What the window shows, as settings to begin with.
FigureSettings settingsLike(const Session& session, bool isDark);

/// Of a raster of the figure.
QSize dotsOf(const FigureSettings& settings);

/// Throws RequestError with a sentence that names the first setting that is out of its bounds, and the bounds.
void check(const FigureSettings& settings);
/// The same for what can be said of a sweep without its session.
void check(const FigureSweep& sweep);
/// For pictures: throws RequestError where they would have more than mostDots.
void checkDots(const FigureSettings& settings);
/// For the frames of a GIF or WebP: likewise, of mostAnimationDots.
void checkAnimationDots(QSize dots);

/// "mm", "pt", "in", "px": as on the command line.
QString unitName(LengthUnit unit);

}  // namespace actiscope::ui
