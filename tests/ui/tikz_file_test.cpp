#include "core/catalogue.h"
#include "core/session.h"
#include "tests/ui/process.h"
#include "ui/export/even_points.h"
#include "ui/export/figure_writers.h"
#include "ui/export/tex_text.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <cmath>

namespace actiscope::ui {
namespace {

Session sessionWith(std::initializer_list<const char*> ids)
{
    Session session;
    for (const char* id : ids)
        addCurve(session, *findById(id));
    return session;
}

/// A figure with everything that can stand in one.
std::pair<Session, FigureSettings> fullFigure()
{
    Session session = sessionWith({"relu", "hardshrink", "tanh", "gelu"});
    session.selected = session.curves[2].id;
    session.curves[0].label = "50 % of #1 & {a_b}^2 ~ $5 \\ \"q\"";
    session.showsNotablePoints = true;
    session.view.slopeIsLogarithmic = true;
    session.inputs.kind = InputKind::normal;
    session.notes = {
        {PanelKind::value, "dip of $x \\cdot \\Phi(x)$ – 100% & more", {-3, 2}, Note::Point{-0.75, -0.17}}};
    FigureSettings settings;
    settings.parts.statistics = true;
    settings.parts.panels[indexOf(PanelKind::curvature)] = true;
    settings.size = {200, 240, LengthUnit::millimetre};
    settings.legend = LegendPlace::inside;
    settings.palette = FigurePalette::greyscale;
    settings.title = QStringLiteral("All of $f(x) = x^2_i \\cdot \\alpha$: 10⁻³ ≤ ε, x₁²");
    settings.inset = FigureInset{};
    return {session, settings};
}

QByteArray fileOf(const Session& session, const FigureSettings& settings)
{
    return tikzFile(makeSheet(session, settings), {});
}

using Rows = std::vector<QPointF>;

/// The rows of every table that is plotted, in order.
std::vector<Rows> tablesOf(const QByteArray& file)
{
    static const QRegularExpression table(QStringLiteral(R"(\\addplot\[line \d+\] table \{([^}]*)\};)"));
    std::vector<Rows> tables;
    const QString text = QString::fromUtf8(file);
    for (auto match = table.globalMatch(text); match.hasNext();) {
        Rows rows;
        for (const QString& line : match.next().captured(1).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.simplified().split(u' ');
            if (cells.size() == 2)
                rows.emplace_back(cells[0].toDouble(), cells[1] == QLatin1String("nan") ? NAN : cells[1].toDouble());
        }
        tables.push_back(rows);
    }
    return tables;
}

double heightAt(const Rows& rows, double x)
{
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (rows[i - 1].x() <= x && x <= rows[i].x())
            return std::lerp(rows[i - 1].y(), rows[i].y(), (x - rows[i - 1].x()) / (rows[i].x() - rows[i - 1].x()));
    return NAN;
}

FigureSettings valueAlone()
{
    FigureSettings settings;
    settings.parts.panels = {true, false, false, false, false};
    settings.parts.lanes = false;
    return settings;
}

TEST(TikzFile, HoldsEveryCurveAsDataThatAgreesWithTheFunction)
{
    const std::vector<Rows> tables = tablesOf(fileOf(sessionWith({"relu", "tanh"}), valueAlone()));
    ASSERT_EQ(tables.size(), 2U);
    for (double x = -3.95; x < 4; x += 0.1) {
        EXPECT_NEAR(heightAt(tables[0], x), std::max(0.0, x), 2e-3) << x;
        EXPECT_NEAR(heightAt(tables[1], x), std::tanh(x), 2e-3) << x;
    }
}

TEST(TikzFile, StaysLegibleByTakingNoMorePointsThanTheEyeNeeds)
{
    const std::vector<Rows> tables = tablesOf(fileOf(sessionWith({"relu", "tanh", "mish"}), valueAlone()));
    ASSERT_EQ(tables.size(), 3U);
    EXPECT_LE(tables[0].size(), 5U);
    for (const Rows& rows : tables)
        EXPECT_LE(rows.size(), 300U);
}

TEST(TikzFile, TakesAsManyPointsAsAreAskedFor)
{
    Session session = sessionWith({"tanh"});
    session.view.x = {-4, 4};
    FigureSettings settings = valueAlone();
    settings.points = 401;
    const std::vector<Rows> tables = tablesOf(tikzFile(withEvenPoints(makeSheet(session, settings), session), {}));
    ASSERT_EQ(tables.size(), 1U);
    ASSERT_EQ(tables[0].size(), 401U);
    for (int i = 0; i < 401; ++i) {
        const QPointF row = tables[0][static_cast<std::size_t>(i)];
        EXPECT_NEAR(row.x(), -4 + 0.02 * i, 1e-9);
        EXPECT_NEAR(row.y(), std::tanh(-4 + 0.02 * i), 1e-9);
    }
}

TEST(TikzFile, BreaksACurveWhereTheFunctionJumps)
{
    const std::vector<Rows> tables = tablesOf(fileOf(sessionWith({"hardshrink"}), valueAlone()));
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(std::ranges::count_if(tables[0], [](const QPointF& row) { return std::isnan(row.y()); }), 2);
}

TEST(TikzFile, LeavesOutWhatLiesFarBeyondTheAxes)
{
    Session session = sessionWith({"relu_squared"});
    session.view.x = {-10, 10};
    session.view.range(PanelKind::value) = Interval{0, 4};
    const std::vector<Rows> tables = tablesOf(fileOf(session, valueAlone()));
    ASSERT_EQ(tables.size(), 1U);
    for (const QPointF& row : tables[0])
        EXPECT_LE(row.y(), 4.5);
}

TEST(TikzFile, CountsFromTheEndOfANarrowRangeAsTexHasFewDigits)
{
    Session session = sessionWith({"relu"});
    session.view.x = {1, 1 + 1e-7};
    const std::vector<Rows> tables = tablesOf(fileOf(session, valueAlone()));
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_NEAR(tables[0].front().x(), 0, 1e-12);
    EXPECT_NEAR(tables[0].back().x(), 1e-7, 1e-12);
}

TEST(TikzFile, IsTheSameForTheSameFigure)
{
    const auto [session, settings] = fullFigure();
    EXPECT_EQ(fileOf(session, settings), fileOf(session, settings));
}

TEST(TikzFile, CarriesWhatItWasMadeFromInComments)
{
    const QByteArray plain = tikzFile(makeSheet(sessionWith({"relu"}), {}), {});
    const QByteArray file = tikzFile(makeSheet(sessionWith({"relu"}), {}), R"({"format":1,"session":{}})");
    EXPECT_GT(file.size(), plain.size());
    for (const QByteArray& line : file.split('\n')) {
        if (line.contains("eyJmb3JtYXQiOjEs")) {  // the JSON's beginning in base64
            EXPECT_TRUE(line.startsWith('%'));
        }
    }
    EXPECT_TRUE(file.contains("eyJmb3JtYXQiOjEs"));
}

TEST(TexText, EscapesWhatTexGivesAMeaning)
{
    EXPECT_EQ(texOf(QStringLiteral("#$%&_{}")), QStringLiteral("\\#\\$\\%\\&\\_\\{\\}"));
    EXPECT_EQ(texOf(QStringLiteral("a~b^c\\d")),
              QStringLiteral("a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d"));
}

TEST(TexText, SetsSignsAsMathematics)
{
    EXPECT_EQ(texOf(QStringLiteral("−2")), QStringLiteral("$-$2"));
    EXPECT_EQ(texOf(QStringLiteral("10⁻³")), QStringLiteral("10$^{-3}$"));
    EXPECT_EQ(texOf(QStringLiteral("|f′| ≤ ∞")), QStringLiteral("$|$f$'|$ $\\le$ $\\infty$"));
    EXPECT_EQ(texOf(QStringLiteral("αx")), QStringLiteral("$\\alpha$x"));
}

TEST(TexText, KeepsMathematicsTogether)
{
    const std::vector<TextRun> runs{{.text = QStringLiteral("slope of ")},
                                    {.text = QStringLiteral("x"), .isItalic = true, .isMath = true},
                                    {.text = QStringLiteral("2"), .isMath = true, .raise = 3},
                                    {.text = QStringLiteral("·"), .isMath = true},
                                    {.text = QStringLiteral("αi"), .isItalic = true, .isMath = true}};
    EXPECT_EQ(texOf(runs), QStringLiteral("slope of $x^{2}\\cdot\\alpha i$"));
}

TEST(TexText, TellsWhatPdflatexCannotSet)
{
    EXPECT_FALSE(needsUnicodeTex(texOf(QStringLiteral("Größe ≤ 10⁻³ “α”"))));
    EXPECT_TRUE(needsUnicodeTex(texOf(QStringLiteral("饱和"))));
}

// --- With TeX, where it is installed ---

class TikzWithTex : public testing::Test {
protected:
    void SetUp() override
    {
        if (!isInstalled(QStringLiteral("pdflatex")) ||
            run(QStringLiteral("kpsewhich"), {QStringLiteral("pgfplots.sty")}).code != 0)
            GTEST_SKIP() << "pdflatex with pgfplots is not installed";
    }

    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(folder_.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// What TeX says about a document with this body.
    Outcome compile(const QByteArray& body)
    {
        write("document.tex",
              "\\documentclass{article}\n\\usepackage{pgfplots}\n\\begin{document}\n" + body + "\n\\end{document}\n");
        return run(QStringLiteral("pdflatex"),
                   {QStringLiteral("-interaction=nonstopmode"), QStringLiteral("-halt-on-error"),
                    QStringLiteral("document.tex")},
                   folder_.path());
    }

    QTemporaryDir folder_;
};

TEST_F(TikzWithTex, CompilesWithPgfplotsAlone)
{
    const auto [session, settings] = fullFigure();
    write("figure.tex", fileOf(session, settings));
    const Outcome outcome = compile("\\input{figure.tex}");
    EXPECT_EQ(outcome.code, 0) << outcome.output.right(2000).toStdString();
}

TEST_F(TikzWithTex, CompilesForEveryPaletteAndInCells)
{
    Session session = firstSession();
    FigureSettings settings;
    settings.parts.grid = true;
    write("cells.tex", fileOf(session, settings));
    settings.parts.grid = false;
    settings.palette = FigurePalette::black;
    settings.legend = LegendPlace::below;
    write("black.tex", fileOf(session, settings));
    settings.isDark = true;
    settings.palette = FigurePalette::screen;
    settings.hasGrid = false;
    write("dark.tex", fileOf(session, settings));
    const Outcome outcome = compile("\\input{cells.tex}\n\n\\input{black.tex}\n\n\\input{dark.tex}");
    EXPECT_EQ(outcome.code, 0) << outcome.output.right(2000).toStdString();
}

TEST_F(TikzWithTex, CanBeReadTwiceInsideOfFigures)
{
    const auto [session, settings] = fullFigure();
    write("figure.tex", fileOf(session, settings));
    const Outcome outcome = compile(
        "\\begin{figure}\\input{figure.tex}\\end{figure}\n"
        "\\begin{figure}\\input{figure.tex}\\end{figure}");
    EXPECT_EQ(outcome.code, 0) << outcome.output.right(2000).toStdString();
}

TEST_F(TikzWithTex, CompilesForNarrowAndHugeRanges)
{
    QByteArray body;
    int number = 0;
    for (const Interval range :
         {Interval{0.99999999, 1.00000001}, Interval{-1e300, 1e300}, Interval{-1e-200, 1e-200}}) {
        Session session = sessionWith({"gelu", "relu"});
        session.view.x = range;
        const QByteArray name = "figure" + QByteArray::number(++number) + ".tex";
        write(name, fileOf(session, {}));
        body += "\\input{" + name + "}\n\n";
    }
    const Outcome outcome = compile(body);
    EXPECT_EQ(outcome.code, 0) << outcome.output.right(2000).toStdString();
}

TEST_F(TikzWithTex, IsAsLargeAsThePage)
{
    FigureSettings settings;
    settings.size = {88, 60, LengthUnit::millimetre};
    settings.fontSize = 7;
    write("figure.tex", fileOf(sessionWith({"gelu"}), settings));
    const Outcome outcome =
        compile("\\setbox0=\\hbox{\\input{figure.tex}}\\typeout{SIZE \\the\\wd0 \\the\\ht0 \\the\\dp0}");
    ASSERT_EQ(outcome.code, 0) << outcome.output.right(2000).toStdString();
    static const QRegularExpression sizes(QStringLiteral("SIZE ([\\d.]+)pt([\\d.]+)pt([\\d.]+)pt"));
    const auto match = sizes.match(outcome.output);
    ASSERT_TRUE(match.hasMatch());
    constexpr double texPointsPerMillimetre = 72.27 / 25.4;
    EXPECT_NEAR(match.captured(1).toDouble(), 88 * texPointsPerMillimetre, 0.05);
    EXPECT_NEAR(match.captured(2).toDouble(), 60 * texPointsPerMillimetre, 0.05);
    EXPECT_EQ(match.captured(3).toDouble(), 0);
}

}  // namespace
}  // namespace actiscope::ui
