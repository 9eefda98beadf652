#include "ui/export/provenance.h"

#include "core/error.h"
#include "tests/ui/figure_drawing.h"
#include "ui/export/figure_settings_json.h"
#include "ui/export/figure_writers.h"
#include "ui/export/tikz_provenance.h"

#include <gtest/gtest.h>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

namespace actiscope::ui {
namespace {

using test::exampleDrawing;

Session session()
{
    Session session = firstSession();
    session.curves[1].label = "Leaky “β” <&> ]]> 斜率 %";
    session.outputScale = 1.0 / 3;
    return session;
}

FigureSettings settings()
{
    FigureSettings settings;
    settings.size = {88, 60, LengthUnit::millimetre};
    settings.title = QStringLiteral("$f^2$ — 导数");
    settings.palette = FigurePalette::greyscale;
    return settings;
}

struct Kind {
    const char* name;
    QByteArray (*write)(const QByteArray& provenance);
};

QByteArray tikz(const QByteArray& provenance)
{
    return "% A figure\n" + provenanceComment(provenance) + "\\begin{tikzpicture}\n\\end{tikzpicture}\n";
}

const Kind kinds[] = {
    {"png",
     [](const QByteArray& provenance) {
         return pngFile(exampleDrawing(), {400, 300}, 100, provenance);
     }},
    {"svg", [](const QByteArray& provenance) { return svgFile(exampleDrawing(), false, provenance); }},
    {"pdf", [](const QByteArray& provenance) { return pdfFile(exampleDrawing(), provenance); }},
    {"tikz", tikz},
};

std::string problemOf(const QByteArray& bytes)
{
    try {
        return provenanceInFile(bytes) ? "none" : "no figure";
    } catch (const RequestError& error) {
        return error.what();
    }
}

bool contains(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

TEST(Provenance, ComesBackFromEveryKindOfFile)
{
    for (const Kind& kind : kinds) {
        const auto found = provenanceInFile(kind.write(provenanceOf(session(), settings())));
        ASSERT_TRUE(found) << kind.name;
        EXPECT_EQ(found->session.session, session()) << kind.name;
        EXPECT_EQ(found->settings, settings()) << kind.name;
    }
}

TEST(Provenance, IsOneLineOfJsonWithItsFormat)
{
    const QByteArray json = provenanceOf(session(), settings());
    EXPECT_FALSE(json.contains('\n'));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(object[QLatin1String("format")].toInt(), 1);
    EXPECT_EQ(object.keys(),
              (QStringList{QStringLiteral("figure"), QStringLiteral("format"), QStringLiteral("session")}));
}

TEST(Provenance, AFigureWithoutOneIsTold)
{
    for (const Kind& kind : kinds)
        EXPECT_TRUE(contains(problemOf(kind.write({})), "no session in it")) << kind.name << problemOf(kind.write({}));
}

TEST(Provenance, OtherFilesAreNoFigures)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("{\"format\": 1}"), QByteArray("x,y\n1,2\n"),
                                    QByteArray("<html></html>"), QByteArray("\x89PN"), QByteArray(5000, ' ')}) {
        EXPECT_EQ(problemOf(bytes), "no figure") << bytes.left(20).toStdString();
        EXPECT_FALSE(isFigureFile(bytes));
    }
}

TEST(Provenance, TheSessionAloneIsEnough)
{
    const auto found = provenanceInFile(tikz(writeSession(session())));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->session.session, session());
    EXPECT_FALSE(found->settings);
}

TEST(Provenance, KeepsWhatANewerSessionKnows)
{
    QJsonObject json = QJsonDocument::fromJson(provenanceOf(session(), settings())).object();
    QJsonObject inside = json[QLatin1String("session")].toObject();
    inside[QLatin1String("soundtrack")] = QStringLiteral("off");
    json[QLatin1String("session")] = inside;
    const auto found = readProvenance(QJsonDocument(json).toJson());
    EXPECT_EQ(found.session.json[QLatin1String("soundtrack")].toString(), QStringLiteral("off"));
}

TEST(Provenance, ANewerFormatIsToldAsSuch)
{
    QByteArray json = provenanceOf(session(), settings());
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object[QLatin1String("format")] = 2;
    EXPECT_TRUE(contains(problemOf(tikz(QJsonDocument(object).toJson())), "newer version"));
}

QByteArray longJson(qsizetype size)
{
    const QByteArray json = writeSession(firstSession());
    return json + QByteArray(size - json.size(), ' ');
}

TEST(Provenance, MoreThanItsBoundIsRefusedAndNotCarried)
{
    EXPECT_NO_THROW(readProvenance(longJson(mostProvenanceBytes)));
    EXPECT_THROW(readProvenance(longJson(mostProvenanceBytes + 1)), RequestError);
    for (const Kind& kind : kinds) {
        EXPECT_EQ(problemOf(kind.write(longJson(mostProvenanceBytes))), "none") << kind.name;
        EXPECT_TRUE(contains(problemOf(kind.write(longJson(mostProvenanceBytes + 1))), "256 KiB")) << kind.name;
    }
    Session large = session();
    large.curves.resize(1);
    for (int i = 0; i < 400; ++i) {
        large.curves.push_back(large.curves[0]);
        large.curves.back().label = std::string(1000, 'x');
    }
    EXPECT_THROW(provenanceOf(large, settings()), RequestError);
}

TEST(Provenance, ReadsACompressedTextOfAPng)
{
    QByteArray png = pngFile(exampleDrawing(), {40, 30}, 100, {});
    const QByteArray json = provenanceOf(session(), settings());
    // Written here by hand: keyword, compressed, by deflate, no language, no translation, zlib's stream.
    const QByteArray data = QByteArray("iTXtactiscope\0\1\0\0\0", 18) + qCompress(json).mid(4);
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : data) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc % 2 == 1 ? 0xEDB88320 : 0);
    }
    const auto bigEndian = [](quint32 value) {
        QByteArray bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>(value >> shift);
        return bytes;
    };
    png.insert(png.size() - 12, bigEndian(static_cast<quint32>(data.size() - 4)) + data + bigEndian(~crc));
    const auto found = provenanceInFile(png);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->session.session, session());
}

TEST(Provenance, ADamagedPngIsNoticedByItsChecksum)
{
    const QByteArray json = provenanceOf(session(), settings());
    QByteArray png = kinds[0].write(json);
    const qsizetype at = png.indexOf("Leaky");
    ASSERT_GT(at, 0);
    png[at] = 'l';  // still good JSON
    EXPECT_TRUE(contains(problemOf(png), "damaged"));
}

TEST(Provenance, CommentsOfTikzAreShortAndSurviveOtherLineEnds)
{
    QByteArray text = tikz(provenanceOf(session(), settings()));
    for (const QByteArray& line : text.split('\n'))
        EXPECT_LE(line.size(), 76);
    text.replace("\n", "\r\n");
    EXPECT_EQ(problemOf(text), "none");
}

TEST(Provenance, AnSvgThatDeclaresEntitiesIsNotRead)
{
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">";
    for (char name = 'b'; name < 'l'; ++name)
        bomb += QByteArray("<!ENTITY ") + name + " \"" + (QByteArray("&") + char(name - 1) + ';').repeated(10) + "\">";
    bomb +=
        "]><svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><figure xmlns=\"urn:actiscope:figure\">&k;</figure>"
        "</metadata></svg>";
    EXPECT_TRUE(contains(problemOf(bomb), "damaged"));
}

TEST(Provenance, WhatExpandsBeyondItsBoundIsRefused)
{
    // A PDF of which only the attachment is there; 16 MiB of spaces make 16 KiB.
    const QByteArray stream = qCompress(QByteArray(16 * 1024 * 1024, ' '), 9).mid(4);
    const QByteArray pdf = "%PDF-1.4\n5 0 obj\n<</Filter /FlateDecode>>\nstream\n" + stream +
                           "\nendstream\nendobj\n6 0 obj\n<</F (actiscope.json)\n/EF <</F 5 0 R>>>>\nendobj\n%%EOF\n";
    EXPECT_TRUE(contains(problemOf(pdf), "256 KiB"));
}

int messages = 0;

TEST(Provenance, DamagedStreamsAreNoMessagesOfTheProgram)
{
    const QByteArray stream = qCompress(provenanceOf(session(), settings()), 9).mid(4);
    const QByteArray pdf = "%PDF-1.4\n5 0 obj\n<</Filter /FlateDecode>>\nstream\n" + stream.left(stream.size() / 2) +
                           "\nendstream\nendobj\n6 0 obj\n<</F (actiscope.json)\n/EF <</F 5 0 R>>>>\nendobj\n%%EOF\n";
    messages = 0;
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { ++messages; });
    const std::string problem = problemOf(pdf);
    qInstallMessageHandler(before);
    EXPECT_TRUE(contains(problem, "damaged")) << problem;
    EXPECT_EQ(messages, 0);
}

/// Damaged files give a sentence, or what is still good; they never crash, and run out of nothing.
void expectAnswer(const QByteArray& bytes, int& refused)
{
    try {
        const auto found = provenanceInFile(bytes);
        EXPECT_TRUE(!found || found->session.session.curves.size() <= std::size_t{maximumCurves});
    } catch (const RequestError& error) {
        EXPECT_GT(std::strlen(error.what()), 10U);
        ++refused;
    }
}

TEST(Provenance, CutOffFilesNeverCrash)
{
    for (const Kind& kind : kinds) {
        const QByteArray whole = kind.write(provenanceOf(session(), settings()));
        int refused = 0;
        for (qsizetype length = 0; length < whole.size(); length += std::max<qsizetype>(1, whole.size() / 700))
            expectAnswer(whole.left(length), refused);
        EXPECT_GT(refused, 50) << kind.name;
    }
}

TEST(Provenance, FilesWithWrongBitsNeverCrash)
{
    std::mt19937 random(3);  // NOLINT: the same damages in every run
    for (const Kind& kind : kinds) {
        const QByteArray whole = kind.write(provenanceOf(session(), settings()));
        const qsizetype start = kind.name == QByteArray("pdf") ? std::max<qsizetype>(0, whole.size() - 6000) : 0;
        const qsizetype length = std::min<qsizetype>(whole.size() - start, 6000);  // where the session stands
        int refused = 0;
        for (int i = 0; i < 1500; ++i) {
            QByteArray damaged = whole;
            for (int damage = 0; damage < 3; ++damage) {
                const auto at = start + static_cast<qsizetype>(random() % static_cast<unsigned>(length));
                damaged[at] = static_cast<char>(damaged[at] ^ (1 << random() % 8));
            }
            expectAnswer(damaged, refused);
        }
        EXPECT_GT(refused, 100) << kind.name;
    }
}

}  // namespace
}  // namespace actiscope::ui
