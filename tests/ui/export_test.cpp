#include "ui/export/figure_file.h"

#include <gtest/gtest.h>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace actiscope::ui {
namespace {

TEST(Export, APageIsExactlyAsLargeAsAskedForAndNotRoundedToPoints)
{
    const struct {
        QSizeF millimetres;
        double width;  ///< in points of 1/72 inch
        double height;
    } rows[] = {{{88, 88}, 249.449, 249.449}, {{180, 130}, 510.236, 368.504}, {{1200, 40}, 3401.575, 113.386}};
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    for (const auto& row : rows) {
        const QByteArray page = drawFile(firstSession(), {.format = FileFormat::pdf, .millimetres = row.millimetres});
        const auto match = box.match(QString::fromLatin1(page));
        ASSERT_TRUE(match.hasMatch());
        EXPECT_NEAR(match.captured(1).toDouble(), row.width, 0.001);
        EXPECT_NEAR(match.captured(2).toDouble(), row.height, 0.001);
    }
}

TEST(Export, TheTableOfAPdfStillPointsToItsObjects)
{
    const QByteArray page = drawFile(firstSession(), {.format = FileFormat::pdf, .millimetres = {88, 60}});
    const qsizetype start = page.lastIndexOf("startxref");
    ASSERT_GT(start, 0);
    const qsizetype table = page.mid(start + 10).split('\n').front().trimmed().toLongLong();
    EXPECT_EQ(page.mid(table, 4), "xref");
}

TEST(Export, TextIsTextAndItsFontsAreInTheFile)
{
    const QByteArray page = drawFile(firstSession(), {.format = FileFormat::pdf});
    EXPECT_FALSE(page.contains("/Subtype /Image"));
    EXPECT_EQ(page.count("/Type /FontDescriptor"), page.count("/FontFile"));
    EXPECT_GE(page.count("/FontFile"), 1);
}

TEST(Export, ASmallPageNamesEveryCurveToo)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write(drawFile(firstSession(), {.format = FileFormat::pdf, .millimetres = {80, 60}}));
    file.flush();
    QProcess reader;  // pdftotext of poppler-utils
    reader.start(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char* name : {"Leaky ReLU 0.1", "GELU", "SiLU", "tanh", "Sigmoid", "saturated"})
        EXPECT_TRUE(text.contains(QLatin1String(name))) << name << " is not in:\n" << text.toStdString();
}

}  // namespace
}  // namespace actiscope::ui
