#include "ui/export/provenance.h"

#include "core/error.h"
#include "ui/export/figure_settings_json.h"
#include "ui/json_node.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

using Key = QLatin1String;

constexpr int provenanceFormat = 1;

[[noreturn]] void fail(const QString& sentence)
{
    throw RequestError(sentence.toStdString());
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void checkFormat(const JsonNode& root)
{
    const qint64 format = root.required(Key("format")).wholeNumber(1, std::numeric_limits<int>::max());
    if (format != provenanceFormat)
        fail(Text::tr("It was exported by a newer version of Actiscope (format %1; this one reads %2).")
                 .arg(format)
                 .arg(provenanceFormat));
}

}  // namespace

QByteArray provenanceOf(const Session& session, const FigureSettings& settings)
{
    const QByteArray json = compact({{Key("format"), provenanceFormat},
                                     {Key("session"), sessionToJson(session)},
                                     {Key("figure"), settingsToJson(settings)}});
    if (json.size() > mostProvenanceBytes)
        fail(Text::tr("A figure carries its session, of at most %1 KiB; this one has %2 KiB. Remove curves, or "
                      "shorten its notes and names.")
                 .arg(mostProvenanceBytes / 1024)
                 .arg((json.size() + 1023) / 1024));
    return json;
}

Provenance readProvenance(const QByteArray& json)
{
    if (json.size() > mostProvenanceBytes)
        fail(Text::tr("What it says of its session is longer than %1 KiB; no figure of Actiscope says as much.")
                 .arg(mostProvenanceBytes / 1024));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        fail(Text::tr("The session in it is damaged."));
    const JsonNode root(object, QString());
    const std::optional<JsonNode> session = root.find(Key("session"));
    if (!session)
        return {readSession(json), std::nullopt};
    checkFormat(root);
    Provenance provenance{readSession(compact(session->object())), std::nullopt};
    if (const auto settings = root.find(Key("figure")))
        provenance.settings = settingsFromJson(*settings);
    return provenance;
}

}  // namespace actiscope::ui
