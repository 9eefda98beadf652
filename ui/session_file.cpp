#include "ui/session_file.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace actiscope::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

[[noreturn]] void fail(const QString& sentence)
{
    throw RequestError(sentence.toStdString());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        fail(Text::tr("There is no such file."));
    if (!file.open(QIODevice::ReadOnly))
        fail(Text::tr("It cannot be opened: %1.").arg(file.errorString()));
    // One byte more than is allowed, so that readSession sees that there is too much, whatever size() claims.
    const QByteArray bytes = file.read(maximumSessionBytes + 1);
    if (file.error() != QFileDevice::NoError)
        fail(Text::tr("It cannot be read: %1.").arg(file.errorString()));
    return bytes;
}

}  // namespace

SessionFile loadSession(const QString& path)
{
    try {
        return readSession(readFile(path));
    } catch (const RequestError& error) {
        fail(Text::tr("%1: %2").arg(QFileInfo(path).fileName(), QString::fromUtf8(error.what())));
    }
}

void saveBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    fail(Text::tr("%1 cannot be written: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
}

}  // namespace actiscope::ui
