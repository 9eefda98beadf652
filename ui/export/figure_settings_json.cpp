#include "ui/export/figure_settings_json.h"

#include "ui/export/figure_words.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace actiscope::ui {

namespace {

using Key = QLatin1String;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

constexpr std::array<std::pair<bool FigureSettings::*, Key>, 6> switches{
    {{&FigureSettings::hasDashes, Key("dashes")},
     {&FigureSettings::emphasisesSelected, Key("emphasisesSelected")},
     {&FigureSettings::hasGrid, Key("gridLines")},
     {&FigureSettings::isDark, Key("dark")},
     {&FigureSettings::isTransparent, Key("transparent")},
     {&FigureSettings::textAsOutlines, Key("textAsOutlines")}}};
constexpr std::array<std::pair<std::optional<QString> FigureSettings::*, Key>, 2> titles{
    {{&FigureSettings::title, Key("title")}, {&FigureSettings::xTitle, Key("xTitle")}}};

QJsonArray toJson(const Interval& interval)
{
    return {interval.low, interval.high};
}

QJsonObject toJson(const FigureParts& parts)
{
    QJsonObject json;
    for (const PanelKind kind : panelKinds)
        json[wordOf(panelWords, kind)] = parts.panels[indexOf(kind)];
    for (const auto& [member, word] : partWords)
        json[word] = parts.*member;
    return json;
}

QJsonObject toJson(const FigureSweep& sweep)
{
    return {{Key("curve"), static_cast<qint64>(sweep.curve)},
            {Key("parameter"), QString::fromStdString(sweep.parameter)},
            {Key("from"), sweep.from},
            {Key("to"), sweep.to},
            {Key("frames"), sweep.frames},
            {Key("seconds"), sweep.seconds},
            {Key("goesBack"), sweep.goesBack}};
}

QJsonObject toJson(const FigureInset& inset)
{
    return {{Key("panel"), wordOf(panelWords, inset.panel)}, {Key("x"), toJson(inset.x)}, {Key("y"), toJson(inset.y)}};
}

void writeTitles(const FigureSettings& settings, QJsonObject& json)
{
    for (const auto& [member, key] : titles)
        if (settings.*member)
            json[key] = *(settings.*member);
    QJsonObject yTitles;
    for (const PanelKind kind : panelKinds)
        if (const auto& title = settings.yTitles[indexOf(kind)])
            yTitles[wordOf(panelWords, kind)] = *title;
    if (!yTitles.isEmpty())
        json[Key("yTitles")] = yTitles;
}

double within(const JsonNode& node, double low, double high)
{
    const double value = node.finite();
    if (!(value >= low && value <= high))
        node.fail(Text::tr("a number from %1 to %2").arg(low).arg(high));
    return value;
}

FigureSize readSize(const JsonNode& node)
{
    return {.width = node.required(Key("width")).positive(),
            .height = node.required(Key("height")).positive(),
            .unit = readWord(node.required(Key("unit")), lengthUnitWords)};
}

void readParts(const JsonNode& node, FigureParts& parts)
{
    for (const PanelKind kind : panelKinds)
        if (const auto shown = node.find(wordOf(panelWords, kind)))
            parts.panels[indexOf(kind)] = shown->boolean();
    for (const auto& [member, word] : partWords)
        if (const auto shown = node.find(word))
            parts.*member = shown->boolean();
}

void readTitles(const JsonNode& node, FigureSettings& settings)
{
    for (const auto& [member, key] : titles)
        if (const auto title = node.find(key))
            settings.*member = title->text(longestTitle);
    if (const auto yTitles = node.find(Key("yTitles")))
        for (const PanelKind kind : panelKinds)
            if (const auto title = yTitles->find(wordOf(panelWords, kind)))
                settings.yTitles[indexOf(kind)] = title->text(longestTitle);
}

QString readLanguage(const JsonNode& node)
{
    const QString code = node.text(longestTitle);
    QStringList known;
    for (const LanguageInfo& language : Language::all())
        known.append(language.code);
    if (!code.isEmpty() && !known.contains(code))
        node.fail(Text::tr("one of %1").arg(known.join(QStringLiteral(", "))));
    return code;
}

FigureInset readInset(const JsonNode& node)
{
    return {.panel = readWord(node.required(Key("panel")), panelWords),
            .x = node.required(Key("x")).interval(),
            .y = node.required(Key("y")).interval()};
}

FigureSweep readSweep(const JsonNode& node)
{
    FigureSweep sweep;
    sweep.curve = node.required(Key("curve")).curveId(0);
    const JsonNode parameter = node.required(Key("parameter"));
    const QString name = parameter.text(longestTitle);
    sweep.parameter = name.toStdString();
    if (sweep.curve == 0 && std::ranges::none_of(sharedSweepWords, [&](QLatin1String word) { return name == word; }))
        parameter.fail(Text::tr("one of %1").arg(QStringLiteral("alpha, scale, epsilon")));
    sweep.from = node.required(Key("from")).finite();
    sweep.to = node.required(Key("to")).finite();
    sweep.frames = static_cast<int>(node.required(Key("frames")).wholeNumber(leastFrames, mostFrames));
    if (const auto seconds = node.find(Key("seconds")))
        sweep.seconds = within(*seconds, 0, mostSeconds);
    if (const auto goesBack = node.find(Key("goesBack")))
        sweep.goesBack = goesBack->boolean();
    return sweep;
}

void readLook(const JsonNode& node, FigureSettings& settings)
{
    if (const auto family = node.find(Key("font")))
        settings.fontFamily = family->text(longestTitle);
    if (const auto size = node.find(Key("fontSize")))
        settings.fontSize = within(*size, leastFontSize, mostFontSize);
    if (const auto width = node.find(Key("lineWidth")))
        settings.lineWidth = within(*width, leastLineWidth, mostLineWidth);
    if (const auto palette = node.find(Key("palette")))
        settings.palette = readWord(*palette, paletteWords);
    if (const auto legend = node.find(Key("legend")))
        settings.legend = readWord(*legend, legendWords);
    for (const auto& [member, key] : switches)
        if (const auto isOn = node.find(key))
            settings.*member = isOn->boolean();
}

void readContent(const JsonNode& node, FigureSettings& settings)
{
    if (const auto parts = node.find(Key("parts")))
        readParts(*parts, settings.parts);
    readTitles(node, settings);
    if (const auto language = node.find(Key("language")))
        settings.language = readLanguage(*language);
    if (const auto inset = node.find(Key("inset")))
        settings.inset = readInset(*inset);
    if (const auto points = node.find(Key("points")))
        settings.points = static_cast<int>(points->wholeNumber(leastDataPoints, mostDataPoints));
    if (const auto range = node.find(Key("dataRange")))
        settings.dataRange = range->interval();
    if (const auto sweep = node.find(Key("sweep")))
        settings.sweep = readSweep(*sweep);
}

}  // namespace

QJsonObject settingsToJson(const FigureSettings& settings)
{
    QJsonObject json{{Key("size"), QJsonObject{{Key("width"), settings.size.width},
                                               {Key("height"), settings.size.height},
                                               {Key("unit"), wordOf(lengthUnitWords, settings.size.unit)}}},
                     {Key("parts"), toJson(settings.parts)},
                     {Key("font"), settings.fontFamily},
                     {Key("fontSize"), settings.fontSize},
                     {Key("lineWidth"), settings.lineWidth},
                     {Key("palette"), wordOf(paletteWords, settings.palette)},
                     {Key("legend"), wordOf(legendWords, settings.legend)},
                     {Key("language"), settings.language},
                     {Key("dotsPerInch"), settings.dotsPerInch}};
    for (const auto& [member, key] : switches)
        json[key] = settings.*member;
    writeTitles(settings, json);
    if (settings.inset)
        json[Key("inset")] = toJson(*settings.inset);
    if (settings.points)
        json[Key("points")] = *settings.points;
    if (settings.dataRange)
        json[Key("dataRange")] = toJson(*settings.dataRange);
    if (settings.sweep)
        json[Key("sweep")] = toJson(*settings.sweep);
    return json;
}

FigureSettings settingsFromJson(const JsonNode& node)
{
    FigureSettings settings;
    if (const auto size = node.find(Key("size")))
        settings.size = readSize(*size);
    if (const auto dots = node.find(Key("dotsPerInch")))
        settings.dotsPerInch = static_cast<int>(dots->wholeNumber(leastDotsPerInch, mostDotsPerInch));
    readLook(node, settings);
    readContent(node, settings);
    check(settings);
    return settings;
}

}  // namespace actiscope::ui
