#include "core/catalogue.h"
#include "core/session.h"
#include "tests/ui/process.h"
#include "ui/export/even_points.h"
#include "ui/export/figure_writers.h"
#include "ui/export/python_text.h"

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

std::pair<Session, FigureSettings> fullFigure()
{
    Session session = sessionWith({"relu", "hardshrink", "tanh", "gelu"});
    session.selected = session.curves[2].id;
    session.curves[0].label = "50 % \"of\" $5 \\ {a_b}^2";
    session.showsNotablePoints = true;
    session.view.slopeIsLogarithmic = true;
    session.inputs.kind = InputKind::normal;
    session.notes = {{PanelKind::value, "dip of $x \\cdot \\Phi(x)$ & more", {-3, 2}, Note::Point{-0.75, -0.17}}};
    FigureSettings settings;
    settings.parts.statistics = true;
    settings.size = {200, 220, LengthUnit::millimetre};
    settings.legend = LegendPlace::inside;
    settings.palette = FigurePalette::greyscale;
    settings.title = QStringLiteral("All of $f(x) = x^2_i \\cdot \\alpha$");
    settings.inset = FigureInset{};
    return {session, settings};
}

class MatplotlibFile : public testing::Test {
protected:
    void write(const QByteArray& script)
    {
        QFile file(folder_.filePath(QStringLiteral("figure.py")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(script);
    }

    Outcome python(const QString& interpreter, const QStringList& arguments) const
    {
        return run(interpreter, arguments, folder_.path());
    }

    QTemporaryDir folder_;
};

TEST_F(MatplotlibFile, IsPython)
{
    const QString interpreter = pythonWith(QStringLiteral("py_compile"));
    if (interpreter.isEmpty())
        GTEST_SKIP() << "Python is not installed";
    const auto [session, settings] = fullFigure();
    FigureSettings cells = settings;
    cells.parts.grid = true;
    cells.inset.reset();
    for (const FigureSettings& each : {settings, cells, FigureSettings()}) {
        write(matplotlibFile(makeSheet(session, each)));
        const Outcome outcome =
            python(interpreter, {QStringLiteral("-m"), QStringLiteral("py_compile"), QStringLiteral("figure.py")});
        EXPECT_EQ(outcome.code, 0) << outcome.output.toStdString();
    }
}

TEST_F(MatplotlibFile, WritesThePageInItsSize)
{
    const QString interpreter = pythonWith(QStringLiteral("matplotlib"));
    if (interpreter.isEmpty())
        GTEST_SKIP() << "Matplotlib is not installed";
    const auto [session, settings] = fullFigure();
    write(matplotlibFile(makeSheet(session, settings)));
    const Outcome outcome = python(interpreter, {QStringLiteral("figure.py")});
    ASSERT_EQ(outcome.code, 0) << outcome.output.toStdString();
    EXPECT_EQ(outcome.output.toStdString(), "");
    QFile file(folder_.filePath(QStringLiteral("figure.pdf")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[ 0 0 ([\\d.]+) ([\\d.]+) \\]"));
    const auto match = box.match(QString::fromLatin1(file.readAll()));
    ASSERT_TRUE(match.hasMatch());
    EXPECT_NEAR(match.captured(1).toDouble(), 200 * 72 / 25.4, 0.01);
    EXPECT_NEAR(match.captured(2).toDouble(), 220 * 72 / 25.4, 0.01);
}

TEST_F(MatplotlibFile, DrawsTheFunctionsItNames)
{
    const QString interpreter = pythonWith(QStringLiteral("matplotlib"));
    if (interpreter.isEmpty())
        GTEST_SKIP() << "Matplotlib is not installed";
    FigureSettings settings;
    settings.parts.panels = {true, false, false, false, false};
    write(matplotlibFile(makeSheet(sessionWith({"relu", "tanh"}), settings)));
    const Outcome outcome = python(interpreter, {QStringLiteral("-c"), QStringLiteral(R"(
import matplotlib
matplotlib.use("Agg")
import numpy as np
import figure
axes = figure.draw_figure().axes[0]
lines = {line.get_label(): line for line in axes.lines}
for name, function in {"ReLU": lambda x: np.maximum(0, x), "tanh": np.tanh}.items():
    x = np.linspace(-3.9, 3.9, 500)
    found = [lines[key] for key in lines if key.lower() == name.lower()]
    assert found, (name, list(lines))
    y = np.interp(x, *found[0].get_data())
    assert abs(y - function(x)).max() < 2e-3, name
assert axes.get_xlim() == (-6, 6)
)")});
    EXPECT_EQ(outcome.code, 0) << outcome.output.toStdString();
}

TEST_F(MatplotlibFile, HoldsTheAskedPointsToTheirLastDigit)
{
    FigureSettings settings;
    settings.parts.panels = {true, false, false, false, false};
    settings.points = 501;
    const Session session = sessionWith({"tanh"});
    const QString script = QString::fromUtf8(matplotlibFile(withEvenPoints(makeSheet(session, settings), session)));
    static const QRegularExpression lists(QStringLiteral(" x = \\[([^]]*)\\]\\s+y = \\[([^]]*)\\]"));
    const auto match = lists.match(script);
    ASSERT_TRUE(match.hasMatch());
    const QStringList x = match.captured(1).split(u',');
    const QStringList y = match.captured(2).split(u',');
    ASSERT_EQ(x.size(), 501);
    ASSERT_EQ(y.size(), 501);
    for (qsizetype i = 0; i < x.size(); ++i) {
        const double right = std::tanh(x[i].simplified().toDouble());
        EXPECT_NEAR(y[i].simplified().toDouble(), right, 1e-14 * std::abs(right)) << x[i].toStdString();
    }
}

TEST_F(MatplotlibFile, IsTheSameForTheSameFigure)
{
    const auto [session, settings] = fullFigure();
    EXPECT_EQ(matplotlibFile(makeSheet(session, settings)), matplotlibFile(makeSheet(session, settings)));
}

TEST(PythonText, QuotesStrings)
{
    EXPECT_EQ(pythonString(QStringLiteral("a\"b\\c\nd")), QStringLiteral("\"a\\\"b\\\\c\\nd\""));
}

TEST(PythonText, KeepsDollarsFromStartingMathematics)
{
    EXPECT_EQ(pythonText(QStringLiteral("5 $")), QStringLiteral("\"5 \\\\$\""));
    EXPECT_EQ(pythonText({{.text = QStringLiteral("f "), .isMath = false},
                          {.text = QStringLiteral("x"), .isItalic = true, .isMath = true},
                          {.text = QStringLiteral("2"), .isMath = true, .raise = 3}}),
              QStringLiteral("\"f $x^{2}$\""));
}

TEST(PythonText, BreaksListsAtTheEndOfALine)
{
    QStringList numbers;
    for (int i = 0; i < 60; ++i)
        numbers += QStringLiteral("-0.12345");
    const QString list = pythonList(numbers, 8, 9);
    for (const QString& line : (QString(8, u' ') + list).split(u'\n')) {
        EXPECT_LE(line.size(), 79);
        EXPECT_FALSE(line.endsWith(u' '));
    }
    EXPECT_EQ(list.count(u','), 59);
}

}  // namespace
}  // namespace actiscope::ui
