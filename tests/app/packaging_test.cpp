// The files that a desktop reads agree with each other.
#include <gtest/gtest.h>

#include <QFile>
#include <QXmlStreamReader>

#include <fstream>
#include <map>

namespace actiscope::test {
namespace {

const std::string appFolder = ACTISCOPE_SOURCE_DIR "/app/";

std::map<std::string, std::string> desktopEntry()
{
    std::ifstream file(appFolder + "actiscope.desktop");
    std::map<std::string, std::string> entries;
    for (std::string line; std::getline(file, line);) {
        const std::size_t equals = line.find('=');
        if (equals != std::string::npos)
            entries[line.substr(0, equals)] = line.substr(equals + 1);
    }
    return entries;
}

/// The texts of all elements with this name; an attribute's instead where one is named.
std::vector<std::string> elements(const std::string& fileName, const QString& name, const QString& attribute = {})
{
    QFile file(QString::fromStdString(appFolder + fileName));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << fileName;
    QXmlStreamReader reader(&file);
    std::vector<std::string> found;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != name)
            continue;
        found.push_back(attribute.isEmpty() ? reader.readElementText().toStdString()
                                            : reader.attributes().value(attribute).toString().toStdString());
    }
    EXPECT_FALSE(reader.hasError()) << fileName << ": " << reader.errorString().toStdString();
    return found;
}

TEST(Packaging, namesOneProgramOneIconAndOneFileType)
{
    auto entry = desktopEntry();
    EXPECT_EQ(entry["Exec"], "actiscope %f");
    const std::string icon = std::string(ACTISCOPE_SOURCE_DIR "/resources/icons/") + entry["Icon"] + ".svg";
    EXPECT_TRUE(std::ifstream(icon).good()) << icon;

    const std::vector<std::string> types =
        elements("actiscope-mime.xml", QStringLiteral("mime-type"), QStringLiteral("type"));
    ASSERT_EQ(types.size(), 1u);
    EXPECT_EQ(entry["MimeType"], types.front() + ";");
    EXPECT_EQ(elements("actiscope-mime.xml", QStringLiteral("glob"), QStringLiteral("pattern")),
              std::vector<std::string>{"*.actiscope"});

    EXPECT_EQ(elements("actiscope.metainfo.xml", QStringLiteral("launchable")),
              std::vector<std::string>{"actiscope.desktop"});
    EXPECT_EQ(elements("actiscope.metainfo.xml", QStringLiteral("mediatype")), types);
    EXPECT_EQ(elements("actiscope.metainfo.xml", QStringLiteral("binary")), std::vector<std::string>{"actiscope"});
}

}  // namespace
}  // namespace actiscope::test
