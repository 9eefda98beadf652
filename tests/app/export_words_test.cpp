// The command for a figure, read by the command line's own reader: the same figure comes back.
#include "app/export_options.h"
#include "app/export_request.h"
#include "core/catalogue.h"
#include "core/expression/formula.h"
#include "tests/app/program.h"
#include "tests/named_row.h"
#include "ui/export/figure_command.h"
#include "ui/export/provenance.h"
#include "ui/export/tikz_provenance.h"
#include "ui/session_file.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <functional>

namespace actiscope::test {
namespace {

using app::exporting::readRequest;
using app::exporting::Request;
using ui::FigureSettings;

Request readWords(const QStringList& words)
{
    std::vector<std::string> texts;
    for (const QString& word : words)
        texts.push_back(word.toStdString());
    const std::vector<std::string_view> views(texts.begin() + 1, texts.end());
    return readRequest(app::Arguments(app::exporting::syntax, views));
}

struct Figure {
    Session session;
    FigureSettings settings = ui::commandDefaults();
};

/// ELU with α = 0.5, ReLU and a formula, nothing selected.
Figure threeCurves()
{
    Figure figure;
    const CurveId elu = addCurve(figure.session, *findById("elu"));
    setParameter(figure.session, elu, 0, 0.5);
    addCurve(figure.session, *findById("relu"));
    addFormula(figure.session, makeFormula("max(k*x, x), k = 0.25"));
    figure.session.selected = 0;
    return figure;
}

struct Change : NamedRow {
    std::function<void(Figure&)> change;
};

const Change changes[] = {
    {"nothing", [](Figure&) {}},
    {"the range",
     [](Figure& f) {
         f.session.view.x = {-1.0 / 3, 1e9};
     }},
    {"a range along y",
     [](Figure& f) {
         f.session.view.range(PanelKind::value) = Interval{-1, 2};
     }},
    {"a logarithmic slope",
     [](Figure& f) {
         f.settings.parts.panels = {false, true};
         f.session.view.slopeIsLogarithmic = true;
         f.session.view.range(PanelKind::slope) = Interval{-7, 1};
     }},
    {"the scale", [](Figure& f) { f.session.outputScale = -2; }},
    {"epsilon", [](Figure& f) { f.session.epsilon = 1e-5; }},
    {"a relative epsilon", [](Figure& f) { f.session.epsilonIsRelative = true; }},
    {"a selected curve", [](Figure& f) { f.session.selected = 2; }},
    {"regions of the first",
     [](Figure& f) {
         f.settings.parts.regions = true;
         f.session.selected = 1;
     }},
    {"regions of the third",
     [](Figure& f) {
         f.settings.parts.regions = true;
         f.session.selected = 3;
     }},
    {"regions of none", [](Figure& f) { f.settings.parts.regions = true; }},
    {"a difference",
     [](Figure& f) {
         f.settings.parts.panels = {true, false, true, true};
         f.session.reference = 2;
     }},
    {"normal inputs",
     [](Figure& f) {
         f.session.inputs = {.kind = InputKind::normal, .mean = -0.5, .deviation = 2};
         f.settings.parts.statistics = true;
     }},
    {"uniform inputs beside lanes",
     [](Figure& f) {
         f.session.inputs = {.kind = InputKind::uniform, .low = -0.5, .high = 2};
         f.settings.parts.statistics = true;
         f.settings.parts.lanes = true;
     }},
    {"cells", [](Figure& f) { f.settings.parts.grid = true; }},
    {"no notes", [](Figure& f) { f.settings.parts.notes = false; }},
    {"a size",
     [](Figure& f) {
         f.settings.size = {3.3, 2.5, ui::LengthUnit::inch};
     }},
    {"a size in pixels",
     [](Figure& f) {
         f.settings.size = {640, 480.5, ui::LengthUnit::pixel};
     }},
    {"one column",
     [](Figure& f) {
         f.settings.size = {88, 66, ui::LengthUnit::millimetre};
     }},
    {"the resolution", [](Figure& f) { f.settings.dotsPerInch = 96; }},
    {"a font of two words", [](Figure& f) { f.settings.fontFamily = QStringLiteral("STIX Two Text"); }},
    {"font and lines",
     [](Figure& f) {
         f.settings.fontSize = 9.1;
         f.settings.lineWidth = 1.0 / 3;
     }},
    {"greys", [](Figure& f) { f.settings.palette = ui::FigurePalette::greyscale; }},
    {"the resolution of an animation",
     [](Figure& f) {
         f.settings.sweep = ui::FigureSweep{0, "alpha", 0, 2, 61};
         f.settings.dotsPerInch = 300;
     }},
    {"an animation as it usually is",
     [](Figure& f) {
         f.settings.sweep = ui::FigureSweep{0, "alpha", 0, 2, 61};
         f.settings.dotsPerInch = ui::animationDotsPerInch;
     }},
    {"all switches",
     [](Figure& f) {
         f.settings.hasDashes = f.settings.isDark = f.settings.isTransparent = f.settings.textAsOutlines = true;
         f.settings.hasGrid = false;
     }},
    {"a thicker curve",
     [](Figure& f) {
         f.settings.emphasisesSelected = true;
         f.session.selected = 1;
     }},
    {"a legend", [](Figure& f) { f.settings.legend = ui::LegendPlace::below; }},
    {"titles",
     [](Figure& f) {
         f.settings.title = QStringLiteral("--dpi isn't \"$x_1 = \\alpha$\"; `ls` 导数");
         f.settings.xTitle = QString::fromLatin1("");
         f.settings.yTitles[0] = QStringLiteral("slope=3");
         f.settings.yTitles[1] = QStringLiteral("-x");
     }},
    {"another language", [](Figure& f) { f.settings.language = QStringLiteral("zh_CN"); }},
    {"an inset",
     [](Figure& f) {
         f.settings.inset = ui::FigureInset{PanelKind::value, {-2, 0}, {-0.3, 0.1}};
     }},
    {"an inset in another panel",
     [](Figure& f) {
         f.settings.parts.panels = {true, false, true};
         f.settings.inset = ui::FigureInset{PanelKind::curvature, {-2, -1}, {-1e-3, 1e-3}};
     }},
    {"points and their range",
     [](Figure& f) {
         f.settings.points = 400;
         f.settings.dataRange = Interval{-4, 4};
     }},
    {"a sweep of all", [](Figure& f) { f.settings.sweep = ui::FigureSweep{0, "epsilon", 0.5, 0.001, 11, 4, true}; }},
    {"a sweep of alpha", [](Figure& f) { f.settings.sweep = ui::FigureSweep{0, "alpha", 0, 2, 61, 2.5}; }},
    {"a sweep of a curve",
     [](Figure& f) {
         f.settings.sweep = ui::FigureSweep{1, "alpha", 0, 2, 61};
     }},
    {"a sweep of a formula",
     [](Figure& f) {
         f.settings.sweep = ui::FigureSweep{3, "k", -1, 2, 7};
     }},
};

class ExportWords : public testing::TestWithParam<Change> {};

TEST_P(ExportWords, giveTheFigureBack)
{
    Figure figure = threeCurves();
    GetParam().change(figure);
    const QStringList files{QStringLiteral("a b.svg"), QStringLiteral("-c.gif"), QStringLiteral("d.png")};
    const QStringList named = figure.settings.sweep ? files : QStringList{files[0], files[2]};
    const QStringList words = ui::exportWords(figure.session, figure.settings, named, QStringLiteral("none"));
    const std::string line = ui::shellLine(words).toStdString();
    ASSERT_FALSE(words.contains(QStringLiteral("--session"))) << line;
    const Request read = readWords(words);
    EXPECT_EQ(read.settings, figure.settings) << line;
    // What the settings show in place of the session's own panels is theirs.
    EXPECT_EQ(read.session, ui::sessionOfFigure(figure.session, figure.settings))
        << line << "\n"
        << ui::writeSession(read.session).toStdString();
    EXPECT_EQ(read.files.size(), named.size()) << line;
}

INSTANTIATE_TEST_SUITE_P(All, ExportWords, testing::ValuesIn(changes), testName<Change>);

TEST(ExportWords, ofTheUsualFigureAreItsCurves)
{
    const Figure figure = threeCurves();
    EXPECT_EQ(
        ui::exportCommand(figure.session, figure.settings, QStringLiteral("a.pdf"), QStringLiteral("s")).toStdString(),
        "actiscope export elu:alpha=0.5 relu --formula 'max(k*x, x), k = 0.25' -o a.pdf");
}

TEST(ExportWords, leaveOutWhatIsNotDrawn)
{
    Figure figure = threeCurves();
    figure.session.curves[1].isVisible = false;
    figure.session.curves[2].isVisible = false;
    figure.session.alphaSlider = {-5, 5, 0.5};
    figure.session.cursor = 1.5;
    figure.session.scenes = {{"a view", {}, {}, {}, {}}};
    figure.session.view.range(PanelKind::slope) = Interval{0, 1};
    EXPECT_EQ(
        ui::exportCommand(figure.session, figure.settings, QStringLiteral("a.pdf"), QStringLiteral("s")).toStdString(),
        "actiscope export elu:alpha=0.5 -o a.pdf");
}

const Change unsayable[] = {
    {"a label", [](Figure& f) { f.session.curves[0].label = "mine"; }},
    {"a colour of its own", [](Figure& f) { f.session.curves[0].colour = 9; }},
    {"a hidden curve before the others", [](Figure& f) { f.session.curves[0].isVisible = false; }},
    {"a formula with another number", [](Figure& f) { setParameter(f.session, 3, 0, 0.75); }},
    {"a formula before the others",
     [](Figure& f) { std::swap(f.session.curves[0].formula, f.session.curves[2].formula); }},
    {"equal units", [](Figure& f) { f.session.view.hasEqualAspect = true; }},
    {"a lens",
     [](Figure& f) {
         f.session.lens = {true, NumberFormat::float16, LensModel::rounded};
     }},
    {"a note",
     [](Figure& f) {
         f.session.notes = {{PanelKind::value, "here", {0, 0}, {}}};
     }},
    {"no curve", [](Figure& f) { f.session.curves.clear(); }},
};

class WordsOfASession : public testing::TestWithParam<Change> {};

TEST_P(WordsOfASession, nameItsFile)
{
    Figure figure = threeCurves();
    figure.settings.legend = ui::LegendPlace::right;
    figure.settings.parts = ui::settingsLike(figure.session, false).parts;
    GetParam().change(figure);
    EXPECT_EQ(
        ui::exportCommand(figure.session, figure.settings, QStringLiteral("a.pdf"), QStringLiteral("my work.actiscope"))
            .toStdString(),
        "actiscope export --session 'my work.actiscope' --legend right -o a.pdf");
}

INSTANTIATE_TEST_SUITE_P(All, WordsOfASession, testing::ValuesIn(unsayable), testName<Change>);

TEST(ExportWords, ofASessionGiveItsFigureBack)
{
    Figure figure = threeCurves();
    figure.session.curves[0].label = "mine";
    figure.settings.parts.panels = {true, false, true};
    figure.settings.parts.lanes = true;
    figure.settings.legend = ui::LegendPlace::below;
    figure.settings.sweep = ui::FigureSweep{2, "scale", 1, 2, 5};
    const TemporaryFile file("work.actiscope", ui::writeSession(figure.session).toStdString());
    const Request read = readWords(ui::exportWords(figure.session, figure.settings, {QStringLiteral("a.gif")},
                                                   QString::fromStdString(file.path())));
    EXPECT_EQ(read.settings, figure.settings);
    EXPECT_EQ(read.session, figure.session);
}

/// A figure in which everything that a switch or a word can take back is there.
Figure withEverything()
{
    Figure figure = threeCurves();
    FigureSettings& settings = figure.settings;
    settings.hasDashes = settings.emphasisesSelected = settings.isTransparent = settings.textAsOutlines = true;
    settings.hasGrid = settings.parts.notes = false;
    settings.parts.panels = {true, true};
    settings.inset = ui::FigureInset{};
    settings.points = 100;
    settings.dataRange = Interval{-1, 1};
    settings.sweep = ui::FigureSweep{.curve = 0, .parameter = "alpha", .frames = 3, .goesBack = true};
    figure.session.view.slopeIsLogarithmic = figure.session.epsilonIsRelative = true;
    figure.session.view.range(PanelKind::slope) = Interval{-7, 1};
    return figure;
}

TEST(ExportOptions, TakeBackWhatAFigureCarries)
{
    const Figure figure = withEverything();
    const QByteArray bytes = ui::provenanceOf(figure.session, figure.settings);
    const TemporaryFile file("figure.tex", ui::provenanceComment(bytes).toStdString());
    const QStringList base{QStringLiteral("export"), QStringLiteral("--session"), QString::fromStdString(file.path()),
                           QStringLiteral("-o"),     QStringLiteral("a.svg"),     QStringLiteral("a.png")};
    ASSERT_EQ(readWords(base).settings, figure.settings);
    const QStringList undo{
        QStringLiteral("--no-dashes"),         QStringLiteral("--no-emphasise"), QStringLiteral("--no-transparent"),
        QStringLiteral("--no-outlines"),       QStringLiteral("--grid"),         QStringLiteral("--notes"),
        QStringLiteral("--inset=none"),        QStringLiteral("--points=none"),  QStringLiteral("--data-range=none"),
        QStringLiteral("--sweep=none"),        QStringLiteral("--no-log-slope"), QStringLiteral("--no-relative"),
        QStringLiteral("--y-range=slope=none")};
    const Request plain = readWords(base + undo);
    FigureSettings expected = ui::commandDefaults();
    expected.parts.panels = {true, true};
    EXPECT_EQ(plain.settings, expected);
    EXPECT_FALSE(plain.session.view.slopeIsLogarithmic);
    EXPECT_FALSE(plain.session.epsilonIsRelative);
    EXPECT_EQ(plain.session.view.range(PanelKind::slope), std::nullopt);
    const Request oneWay = readWords(base + QStringList{QStringLiteral("--no-back-and-forth")});
    ASSERT_TRUE(oneWay.settings.sweep);
    EXPECT_FALSE(oneWay.settings.sweep->goesBack);
}

TEST(ExportWords, areQuotedForAShell)
{
    // What the shell makes of the line is asked of the shell.
    const QStringList words{QStringLiteral("printf"), QStringLiteral("<%s>"),
                            QStringLiteral("it's"),   QStringLiteral("$HOME `ls` \"x\" \\"),
                            QString::fromLatin1(""),  QStringLiteral("a=b,c:d")};
    FILE* pipe = ::popen(ui::shellLine(words).toStdString().c_str(), "r");
    ASSERT_NE(pipe, nullptr);
    std::array<char, 200> buffer{};
    const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe);
    ::pclose(pipe);
    EXPECT_EQ(std::string(buffer.data(), size), "<it's><$HOME `ls` \"x\" \\><><a=b,c:d>");
}

}  // namespace
}  // namespace actiscope::test
