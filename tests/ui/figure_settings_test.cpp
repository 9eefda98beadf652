// The settings of a figure: their bounds, and their way through JSON.
#include "core/error.h"
#include "ui/export/figure_presets.h"
#include "ui/export/figure_settings_json.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace actiscope::ui {
namespace {

/// Settings in which nothing stands as usual.
FigureSettings unusualSettings()
{
    FigureSettings settings;
    settings.size = {1.0 / 3 + 4, 7.5, LengthUnit::inch};
    settings.parts = {.panels = {false, true, false, true, true},
                      .regions = false,
                      .lanes = false,
                      .statistics = true,
                      .grid = true,
                      .notes = false};
    settings.fontFamily = QStringLiteral("STIX Two Text");
    settings.fontSize = 9.1;
    settings.lineWidth = 0.7;
    settings.palette = FigurePalette::colourSafe;
    settings.hasDashes = true;
    settings.emphasisesSelected = true;
    settings.legend = LegendPlace::below;
    settings.hasGrid = false;
    settings.isDark = true;
    settings.isTransparent = true;
    settings.title = QStringLiteral("图 $f(x) = \"x^2\"$");
    settings.xTitle = QString::fromLatin1("");
    settings.yTitles[1] = QStringLiteral("slope");
    settings.language = QStringLiteral("zh_CN");
    settings.inset = FigureInset{PanelKind::slope, {-1e-300, 0.1}, {0.2, 1e300}};
    settings.dotsPerInch = 601;
    settings.textAsOutlines = true;
    settings.points = 401;
    settings.dataRange = Interval{-1.0 / 3, 2};
    settings.sweep = FigureSweep{3, "beta", 0.1, -2.5, 17, 1.25, true};
    return settings;
}

FigureSettings readText(const QByteArray& json)
{
    return settingsFromJson(JsonNode(QJsonDocument::fromJson(json).object(), QStringLiteral("figure")));
}

QByteArray textOf(const FigureSettings& settings)
{
    return QJsonDocument(settingsToJson(settings)).toJson(QJsonDocument::Compact);
}

TEST(FigureSettingsJson, ReadsBackEverySettingThatItWrote)
{
    for (const FigureSettings& settings : {FigureSettings{}, unusualSettings()})
        EXPECT_EQ(readText(textOf(settings)), settings) << textOf(settings).toStdString();
}

TEST(FigureSettingsJson, KeepsATitleThatIsEmptyApartFromNone)
{
    FigureSettings settings;
    EXPECT_FALSE(readText(textOf(settings)).xTitle.has_value());
    settings.xTitle = QString::fromLatin1("");
    EXPECT_TRUE(readText(textOf(settings)).xTitle.has_value());
}

TEST(FigureSettingsJson, LeavesWhatIsMissingAsItUsuallyIs)
{
    EXPECT_EQ(readText("{}"), FigureSettings{});
    FigureSettings larger;
    larger.fontSize = 12;
    EXPECT_EQ(readText(R"({"fontSize":12,"unknown":[1]})"), larger);
}

struct Wrong {
    const char* json;
    const char* said;
};

TEST(FigureSettingsJson, NamesThePlaceOfWhatItCannotRead)
{
    const Wrong rows[] = {
        {R"({"fontSize":"big"})", "figure.fontSize"},
        {R"({"fontSize":2})", "figure.fontSize"},
        {R"({"lineWidth":0})", "figure.lineWidth"},
        {R"({"dotsPerInch":299.5})", "figure.dotsPerInch"},
        {R"({"dotsPerInch":1e9})", "figure.dotsPerInch"},
        {R"({"palette":"rainbow"})", "greyscale"},
        {R"({"legend":3})", "figure.legend"},
        {R"({"size":{"width":10,"height":10,"unit":"furlong"}})", "figure.size.unit"},
        {R"({"size":{"width":10,"unit":"mm"}})", "figure.size.height"},
        {R"({"size":{"width":1,"height":100,"unit":"mm"}})", "25.4"},
        {R"({"parts":{"lanes":"yes"}})", "figure.parts.lanes"},
        {R"({"parts":{"value":false,"slope":false}})", "panel"},
        {R"({"language":"tlh"})", "figure.language"},
        {R"({"inset":{"panel":"value","x":[1,0],"y":[0,1]}})", "figure.inset.x"},
        {R"({"points":1})", "figure.points"},
        {R"({"dataRange":[0]})", "figure.dataRange"},
        {R"({"sweep":{"curve":0,"parameter":"beta","from":0,"to":1,"frames":9}})", "figure.sweep.parameter"},
        {R"({"sweep":{"curve":0,"parameter":"alpha","from":0,"to":1,"frames":1}})", "figure.sweep.frames"},
        {R"({"sweep":{"curve":0,"parameter":"alpha","from":1,"to":1,"frames":9}})", "different"},
        {R"({"sweep":{"curve":0,"parameter":"alpha","from":0,"to":1,"frames":9,"seconds":0}})", "seconds"},
        {R"({"yTitles":{"slope":7}})", "figure.yTitles.slope"},
    };
    for (const Wrong& row : rows) {
        try {
            readText(row.json);
            ADD_FAILURE() << row.json << " was read";
        } catch (const RequestError& error) {
            EXPECT_NE(std::string(error.what()).find(row.said), std::string::npos) << row.json << ": " << error.what();
        }
    }
}

TEST(FigureSettings, RefuseATitleThatNoFileWouldReadBack)
{
    FigureSettings settings;
    settings.title = QString(longestTitle, QLatin1Char('x'));
    EXPECT_NO_THROW(check(settings));
    EXPECT_NO_THROW(readText(textOf(settings)));
    settings.title->append(QLatin1Char('x'));
    EXPECT_THROW(check(settings), RequestError);
}

TEST(FigurePresets, HaveSizesThatAFigureMayHave)
{
    for (const FigurePreset& preset : figurePresets) {
        FigureSettings settings;
        settings.size = preset.size;
        EXPECT_NO_THROW(check(settings)) << preset.word.data();
        EXPECT_FALSE(nameOf(preset).isEmpty());
    }
}

TEST(FigurePresets, HaveASlideAsWideAsPresentationsAre)
{
    for (const FigurePreset& preset : figurePresets)
        if (preset.word == QLatin1String("slide")) {
            EXPECT_NEAR(preset.size.width / preset.size.height, 16.0 / 9, 1e-3);
        }
}

}  // namespace
}  // namespace actiscope::ui
