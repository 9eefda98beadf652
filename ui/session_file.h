// Session files (.actiscope): JSON of everything that undo reaches.
#pragma once

#include "core/session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace actiscope::ui {

/// The only format so far; a file with another number is refused.
inline constexpr int sessionFormat = 1;

/// A session and the JSON that it was read from, whose unknown keys the next save keeps.
struct SessionFile {
    Session session;
    QJsonObject json;
};

/// Throws RequestError with a sentence that says what is wrong and where: not JSON, another format, a wrong type, an
/// unknown activation, a value out of its range, two curves with one id, more than maximumSessionBytes.
SessionFile readSession(const QByteArray& json);

/// original: what the session was read from. Keys of it that this version does not know are kept, inside of curves by
/// the curve's id.
QJsonObject sessionToJson(const Session& session, const QJsonObject& original = {});
QByteArray writeSession(const Session& session, const QJsonObject& original = {});

/// Of a session file, or the session that an exported figure carries. As readSession; the sentence begins with the
/// file's name.
SessionFile loadSession(const QString& path);

/// All or nothing: a temporary file beside it, flushed, then renamed. Throws RequestError where that fails.
void saveBytes(const QString& path, const QByteArray& bytes);

inline constexpr qint64 maximumSessionBytes = 16 * 1024 * 1024;

}  // namespace actiscope::ui
