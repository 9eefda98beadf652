// The classic figures as files of every kind, judged by the programs that read such files.
#include "tests/app/classic_figures.h"
#include "tests/app/export_folder.h"
#include "tests/ui/process.h"

#include <gif_lib.h>
#include <gtest/gtest.h>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <memory>
#include <numeric>

namespace actiscope::test {
namespace {

/// What a program says about a file, with an error of the running test where it fails.
QString said(const QString& program, const QStringList& arguments)
{
    const ui::Outcome outcome = ui::run(program, arguments);
    EXPECT_EQ(outcome.code, 0) << program.toStdString() << ": " << outcome.output.toStdString();
    return outcome.output;
}

std::vector<QString> linesOf(const QString& text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

class FigureFiles : public testing::Test, public ExportFolder {
protected:
    /// A figure's arguments with more of them. Returns the file's path.
    QString exported(const std::vector<std::string>& arguments, const std::string& name,
                     std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), arguments.begin(), arguments.end());
        more.insert(more.end(), {"-o", in(name)});
        const Result result = exporting(more);
        EXPECT_EQ(result.exitCode, 0) << result.err;
        return QString::fromStdString(in(name));
    }
};

class ClassicFigureFiles : public FigureFiles, public testing::WithParamInterface<ClassicFigure> {};

void expectEmbeddedFonts(const QString& pdf)
{
    const std::vector<QString> fonts = linesOf(said(QStringLiteral("pdffonts"), {pdf}));
    ASSERT_GE(fonts.size(), 3U);  // two lines of headings
    // name, type and encoding, then: embedded, subset, with the characters that its glyphs mean
    static const QRegularExpression embedded(QStringLiteral(" yes +(yes|no) +yes +[0-9]+ +[0-9]+ *$"));
    for (std::size_t i = 2; i < fonts.size(); ++i)
        EXPECT_TRUE(embedded.match(fonts[i]).hasMatch()) << fonts[i].toStdString();
}

TEST_P(ClassicFigureFiles, PdfEmbedsItsFontsAndHoldsNoRaster)
{
    const QString pdf = exported(GetParam().arguments, "figure.pdf");
    expectEmbeddedFonts(pdf);
    EXPECT_EQ(linesOf(said(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf})).size(), 2U);
}

TEST_P(ClassicFigureFiles, PdfNamesItsCurvesAsText)
{
    const QString pdf = GetParam().hasLegend ? exported(GetParam().arguments, "figure.pdf")
                                             : exported(GetParam().arguments, "figure.pdf", {"--legend", "right"});
    const QString text = said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                                            QStringLiteral("UTF-8"), pdf, QStringLiteral("-")});
    for (const TextbookCurve& curve : GetParam().curves)
        EXPECT_TRUE(text.contains(QString::fromUtf8(curve.name))) << curve.name << " in " << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("−%1").arg(-GetParam().range.first))) << text.toStdString();
}

TEST_P(ClassicFigureFiles, PdfIsExactlyAsLargeAsAsked)
{
    const QString pdf = exported(GetParam().arguments, "figure.pdf", {"--size", "170x97mm"});
    static const QRegularExpression size(QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+) pts"));
    const QRegularExpressionMatch match = size.match(said(QStringLiteral("pdfinfo"), {pdf}));
    ASSERT_TRUE(match.hasMatch());
    EXPECT_NEAR(match.captured(1).toDouble(), 170 / 25.4 * 72, 0.01);
    EXPECT_NEAR(match.captured(2).toDouble(), 97 / 25.4 * 72, 0.01);
}

TEST_P(ClassicFigureFiles, TikzCompilesWithPgfplotsAloneAndFitsItsLine)
{
    if (!ui::isInstalled(QStringLiteral("pdflatex")) ||
        ui::run(QStringLiteral("kpsewhich"), {QStringLiteral("pgfplots.sty")}).code != 0)
        GTEST_SKIP() << "pdflatex with pgfplots is not installed";
    exported(GetParam().arguments, "figure.tex", {"--size", "120x90mm"});
    std::ofstream(in("document.tex")) << "\\documentclass{article}\n\\usepackage{pgfplots}\n\\begin{document}\n"
                                         "\\noindent\\input{figure.tex}\n\\end{document}\n";
    const ui::Outcome outcome = ui::run(
        QStringLiteral("pdflatex"),
        {QStringLiteral("-interaction=nonstopmode"), QStringLiteral("-halt-on-error"), QStringLiteral("document.tex")},
        QString::fromStdString(path()));
    EXPECT_EQ(outcome.code, 0) << outcome.output.right(2000).toStdString();
    // The text of an article is 345 pt wide, the figure 341.4 pt.
    for (const char* complaint : {"Overfull", "Missing character", "undefined"})
        EXPECT_FALSE(outcome.output.contains(QLatin1String(complaint))) << outcome.output.toStdString();
}

TEST_P(ClassicFigureFiles, MatplotlibScriptRuns)
{
    const QString python = ui::pythonWith(QStringLiteral("matplotlib"));
    if (python.isEmpty())
        GTEST_SKIP() << "Matplotlib is not installed";
    exported(GetParam().arguments, "figure.py");
    const ui::Outcome outcome = ui::run(python, {QStringLiteral("figure.py")}, QString::fromStdString(path()));
    EXPECT_EQ(outcome.code, 0) << outcome.output.toStdString();
    EXPECT_TRUE(contentOf(in("figure.pdf")).starts_with("%PDF-"));
}

INSTANTIATE_TEST_SUITE_P(All, ClassicFigureFiles, testing::ValuesIn(classicFigures()), testName<ClassicFigure>);

TEST_F(FigureFiles, PdfSpeaksChinese)
{
    const QString pdf = exported({"gelu", "silu"}, "figure.pdf", {"--language", "zh_CN", "--title", "激活函数"});
    const QString text =
        said(QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), pdf, QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("激活函数"))) << text.toStdString();
    expectEmbeddedFonts(pdf);
}

TEST_F(FigureFiles, CsvHasTheValuesOfTheFunctions)
{
    const ClassicFigure& figure = classicFigures().at(1);
    exported(figure.arguments, "figure.csv");
    const auto rows = table(contentOf(in("figure.csv")));
    ASSERT_EQ(rows.size(), 401U);
    ASSERT_EQ(rows[0].size(), figure.curves.size() + 1);
    for (std::size_t column = 1; column < rows[0].size(); ++column)
        EXPECT_EQ(rows[0][column], figure.curves[column - 1].name + std::string(" f"));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const double x = std::stod(rows[i][0]);
        EXPECT_NEAR(x, -4 + 8 * static_cast<double>(i - 1) / 399, 1e-12);
        for (std::size_t column = 1; column < rows[i].size(); ++column)
            EXPECT_NEAR(std::stod(rows[i][column]), figure.curves[column - 1].value(x), 1e-12) << rows[0][column];
    }
}

// --- The sweep of SELU ---

struct CloseGif {
    void operator()(GifFileType* file) const { DGifCloseFile(file, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, CloseGif>;

Gif openGif(const std::string& path)
{
    int error = 0;
    Gif gif(DGifOpenFileName(path.c_str(), &error));
    EXPECT_NE(gif, nullptr) << GifErrorString(error);
    if (gif) {
        EXPECT_EQ(DGifSlurp(gif.get()), GIF_OK) << GifErrorString(gif->Error);
    }
    return gif;
}

/// Paints what the frame changes, as indices of the shared palette.
void paint(std::vector<int>& canvas, GifFileType& gif, int frame)
{
    const SavedImage& image = gif.SavedImages[frame];
    GraphicsControlBlock control{};
    DGifSavedExtensionToGCB(&gif, frame, &control);
    for (int y = 0; y < image.ImageDesc.Height; ++y)
        for (int x = 0; x < image.ImageDesc.Width; ++x) {
            const int colour = image.RasterBits[y * image.ImageDesc.Width + x];
            const int at = (image.ImageDesc.Top + y) * gif.SWidth + image.ImageDesc.Left + x;
            if (colour != control.TransparentColor)
                canvas.at(static_cast<std::size_t>(at)) = colour;
        }
}

bool repeatsForEver(const SavedImage& first)
{
    for (int i = 0; i + 1 < first.ExtensionBlockCount; ++i) {
        const ExtensionBlock& name = first.ExtensionBlocks[i];
        const ExtensionBlock& count = first.ExtensionBlocks[i + 1];
        if (name.ByteCount == 11 && std::memcmp(name.Bytes, "NETSCAPE2.0", 11) == 0)
            return count.ByteCount == 3 && count.Bytes[1] == 0 && count.Bytes[2] == 0;
    }
    return false;
}

TEST_F(FigureFiles, GifOfASweepHasEveryFrameAndTakesItsTime)
{
    exported({"selu"}, "selu.gif", {"--sweep", "alpha=0:2:61", "--duration", "4s", "--dpi", "96"});
    const Gif gif = openGif(in("selu.gif"));
    ASSERT_NE(gif, nullptr);
    ASSERT_EQ(gif->ImageCount, 61);
    EXPECT_TRUE(repeatsForEver(gif->SavedImages[0]));
    int hundredths = 0;
    std::vector<int> canvas(static_cast<std::size_t>(gif->SWidth) * static_cast<std::size_t>(gif->SHeight), -1);
    std::vector<int> first;
    for (int frame = 0; frame < gif->ImageCount; ++frame) {
        GraphicsControlBlock control{};
        ASSERT_EQ(DGifSavedExtensionToGCB(gif.get(), frame, &control), GIF_OK) << "frame " << frame;
        hundredths += control.DelayTime;
        const std::vector<int> before = canvas;
        paint(canvas, *gif, frame);
        EXPECT_NE(canvas, before) << "frame " << frame << " shows nothing new";
        if (frame == 0)
            first = canvas;
    }
    EXPECT_EQ(hundredths, 400);
    EXPECT_NE(canvas, first);
    EXPECT_EQ(std::ranges::count(first, -1), 0) << "the first frame covers the picture";
}

}  // namespace
}  // namespace actiscope::test
