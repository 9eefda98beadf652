#include <gtest/gtest.h>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace actiscope::ui {
namespace {

struct Message {
    QString source;
    QString translation;
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    while (!(xml.isEndElement() && xml.name() == QLatin1String("message")) && !xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml));
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%[0-9n]"));
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

TEST(Translations, KeepEveryPlaceholder)
{
    QDirIterator files(QStringLiteral(ACTISCOPE_SOURCE_DIR "/resources/translations"), {QStringLiteral("*.ts")});
    int count = 0;
    while (files.hasNext())
        for (const Message& message : messagesOf(files.next())) {
            if (!message.isFinished)
                continue;
            ++count;
            EXPECT_FALSE(message.translation.isEmpty()) << message.source.toStdString();
            EXPECT_EQ(placeholders(message.source), placeholders(message.translation)) << message.source.toStdString();
        }
    EXPECT_GT(count, 100);
}

}  // namespace
}  // namespace actiscope::ui
