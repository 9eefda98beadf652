#include "tests/ui/figure_drawing.h"
#include "ui/export/figure_writers.h"

#include <gtest/gtest.h>
#include <QRegularExpression>
#include <QThread>

#include <ctime>

namespace actiscope::ui {
namespace {

using test::Answer;
using test::ask;
using test::exampleDrawing;

QByteArray file(const Drawing& drawing, const QByteArray& provenance = "{\"a\":1}")
{
    return pdfFile(drawing, provenance);
}

Answer askAbout(const QByteArray& pdf, const QString& program, const QStringList& options = {})
{
    Answer answer = ask(program, options + QStringList{QStringLiteral("%1")}, pdf, QStringLiteral("pdf"));
    EXPECT_EQ(answer.code, 0) << answer.output.toStdString();
    return answer;
}

QString textOf(const QByteArray& pdf)
{
    const QStringList arguments{QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("%1"),
                                QStringLiteral("-")};
    return ask(QStringLiteral("pdftotext"), arguments, pdf, QStringLiteral("pdf")).output;
}

TEST(PdfFile, IsExactlyAsLargeAsAsked)
{
    for (const QSizeF millimetres : {QSizeF(88, 60), QSizeF(180, 120.25), QSizeF(1270, 25.4), QSizeF(25.4, 1000)}) {
        Drawing drawing = exampleDrawing();
        drawing.size = millimetres * (72 / 25.4);
        static const QRegularExpression size(QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+) pts"));
        const Answer answer = askAbout(file(drawing), QStringLiteral("pdfinfo"));
        const QRegularExpressionMatch match = size.match(answer.output);
        // As many digits as pdfinfo shows of so large a number.
        EXPECT_NEAR(match.captured(1).toDouble(), drawing.size.width(), 0.006) << answer.output.toStdString();
        EXPECT_NEAR(match.captured(2).toDouble(), drawing.size.height(), 0.006) << answer.output.toStdString();
    }
}

/// A picture of the page by poppler, at 144 dots per inch.
QImage pageOf(const QByteArray& pdf)
{
    const QStringList arguments{QStringLiteral("-c"), QStringLiteral("pdftoppm -r 144 -png \"%1\" | base64 -w0")};
    return QImage::fromData(
        QByteArray::fromBase64(ask(QStringLiteral("sh"), arguments, pdf, QStringLiteral("pdf")).output.toLatin1()));
}

TEST(PdfFile, StandsWhereItShouldOnThePage)
{
    Drawing drawing = exampleDrawing();
    drawing.size = {200.25, 100.5};
    drawing.ground = Qt::white;
    QPainterPath square;
    square.addRect(10, 20, 50, 30);
    drawing.groups = {DrawnGroup{.id = QStringLiteral("a"), .items = {DrawnShape{.path = square, .fill = Qt::black}}}};
    const QImage page = pageOf(file(drawing));
    ASSERT_FALSE(page.isNull());
    // Two dots a point: the first dots of each side of the square, and the last ones outside.
    for (const QPoint inside : {QPoint(21, 41), QPoint(118, 98)})
        EXPECT_LT(page.pixelColor(inside).lightness(), 40) << inside.x() << ", " << inside.y();
    for (const QPoint outside : {QPoint(18, 60), QPoint(121, 60), QPoint(60, 38), QPoint(60, 101)})
        EXPECT_GT(page.pixelColor(outside).lightness(), 215) << outside.x() << ", " << outside.y();
}

TEST(PdfFile, LooksAsThePictureDoes)
{
    const QByteArray pdf = file(exampleDrawing());
    const QImage page = pageOf(pdf);
    ASSERT_FALSE(page.isNull());
    const QImage expected = rasterOf(exampleDrawing(), page.size());
    double sum = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            sum += std::abs(page.pixelColor(x, y).lightness() - expected.pixelColor(x, y).lightness());
    EXPECT_LT(sum / (page.width() * page.height()), 2);
}

TEST(PdfFile, EmbedsItsFonts)
{
    const QStringList lines = askAbout(file(exampleDrawing()), QStringLiteral("pdffonts"))
                                  .output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GE(lines.size(), 4);  // two of headings, then Latin and Chinese at least
    static const QRegularExpression embedded(QStringLiteral(" yes (yes|no) +yes +[0-9]+ +[0-9]+ *$"));
    for (const QString& line : lines.mid(2))
        EXPECT_TRUE(embedded.match(line).hasMatch()) << line.toStdString();
}

TEST(PdfFile, HoldsNoRasterDespiteOpacity)
{
    for (const QColor ground : {QColor(Qt::white), QColor(255, 255, 255, 128), QColor()}) {
        Drawing drawing = exampleDrawing();
        drawing.ground = ground;
        const QString list = askAbout(file(drawing), QStringLiteral("pdfimages"), {QStringLiteral("-list")}).output;
        EXPECT_EQ(list.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2) << list.toStdString();
    }
}

TEST(PdfFile, ItsTextIsText)
{
    const QString text = textOf(file(exampleDrawing()));
    EXPECT_TRUE(text.contains(QStringLiteral("导数（梯度） of e"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("turned"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("spaces & x < 0"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QLatin1Char('\t')));
}

TEST(PdfFile, ItsSignsBesideDigitsAreTextToo)
{
    Drawing drawing = exampleDrawing();
    const QStringList lines{QStringLiteral("−1.5"), QStringLiteral("|f′| < 0.01"), QStringLiteral("ε = 1e−3, β > 2"),
                            QStringLiteral("2 × 10⁻³ ≤ AVAToVA")};
    drawing.groups[1].items.clear();
    for (int i = 0; i < lines.size(); ++i)
        drawing.groups[1].items.push_back(test::textAt({20, 20. + 30 * i}, lines[i]));
    EXPECT_EQ(textOf(file(drawing)).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(0, lines.size()), lines);
}

TEST(PdfFile, SaysItsTitleAndNoDate)
{
    const QString about = askAbout(file(exampleDrawing()), QStringLiteral("pdfinfo")).output;
    EXPECT_TRUE(about.contains(QStringLiteral("SELU — 导数"))) << about.toStdString();
    EXPECT_TRUE(about.contains(QStringLiteral("Actiscope")));
    EXPECT_FALSE(about.contains(QStringLiteral("CreationDate"))) << about.toStdString();
}

TEST(PdfFile, AttachesItsOrigin)
{
    const QByteArray origin = QStringLiteral("{\"label\":\"导数\"}").toUtf8();
    const QByteArray pdf = file(exampleDrawing(), origin);
    const QString list = askAbout(pdf, QStringLiteral("pdfdetach"), {QStringLiteral("-list")}).output;
    EXPECT_TRUE(list.contains(QStringLiteral("actiscope.json"))) << list.toStdString();
    const QStringList arguments{QStringLiteral("-c"),
                                QStringLiteral("pdfdetach -save 1 -o \"%1.json\" \"%1\" && cat \"%1.json\"")};
    EXPECT_EQ(ask(QStringLiteral("sh"), arguments, pdf, QStringLiteral("pdf")).output, QString::fromUtf8(origin));
    const QString none =
        askAbout(file(exampleDrawing(), {}), QStringLiteral("pdfdetach"), {QStringLiteral("-list")}).output;
    EXPECT_TRUE(none.startsWith(QLatin1Char('0'))) << none.toStdString();
}

/// As long as it lives it is so late here. zone: as POSIX writes it.
class TimeZone {
public:
    explicit TimeZone(const char* zone) : before_(qgetenv("TZ")), wasSet_(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~TimeZone()
    {
        if (wasSet_)
            qputenv("TZ", before_);
        else
            qunsetenv("TZ");
        tzset();
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;

private:
    QByteArray before_;
    bool wasSet_ = false;
};

QByteArray fileIn(const char* zone)
{
    const TimeZone here(zone);
    return file(exampleDrawing());
}

TEST(PdfFile, IsTheSameInEveryTimeZone)
{
    const QByteArray pdf = fileIn("UTC0");
    EXPECT_EQ(fileIn("XXX-5:45"), pdf);
    EXPECT_EQ(fileIn("YYY3:30"), pdf);
}

TEST(PdfFile, ItsTableSaysWhereItsObjectsStand)
{
    for (const char* zone : {"UTC0", "XXX-5:45"}) {
        const QByteArray pdf = fileIn(zone);
        static const QRegularExpression end(QStringLiteral("startxref\n([0-9]+)\n%%EOF\n?$"));
        const qsizetype table = end.match(QString::fromLatin1(pdf)).captured(1).toLongLong();
        ASSERT_TRUE(pdf.mid(table).startsWith("xref\n0 ")) << zone;
        const QList<QByteArray> lines = pdf.mid(table).split('\n');
        const int objects = lines[1].mid(2).toInt();
        EXPECT_GT(objects, 5) << zone;
        for (int i = 1; i < objects; ++i)
            EXPECT_TRUE(pdf.mid(lines[i + 2].first(10).toLongLong()).startsWith(QByteArray::number(i) + " 0 obj"))
                << zone << ", object " << i;
    }
}

TEST(PdfFile, IsTheSameAnotherSecond)
{
    const QByteArray first = file(exampleDrawing());
    QThread::msleep(1100);
    EXPECT_EQ(file(exampleDrawing()), first);
}

}  // namespace
}  // namespace actiscope::ui
