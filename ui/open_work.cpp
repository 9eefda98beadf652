#include "ui/open_work.h"

#include "core/error.h"
#include "ui/export/provenance.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace actiscope::ui {

namespace {

constexpr qint64 maximumFigureBytes = 256 * 1024 * 1024;  ///< more than any figure of ours takes

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
    QByteArray bytes = file.read(maximumSessionBytes + 1);
    if (bytes.size() > maximumSessionBytes && isFigureFile(bytes))
        bytes += file.read(maximumFigureBytes - bytes.size());
    if (file.error() != QFileDevice::NoError)
        fail(Text::tr("It cannot be read: %1.").arg(file.errorString()));
    return bytes;
}

OpenedWork readWork(const QByteArray& bytes)
{
    if (std::optional<Provenance> provenance = provenanceInFile(bytes))
        return {std::move(provenance->session), true, std::move(provenance->settings)};
    return {readSession(bytes)};
}

}  // namespace

OpenedWork openWork(const QString& path)
{
    try {
        return readWork(readFile(path));
    } catch (const RequestError& error) {
        fail(Text::tr("%1: %2").arg(QFileInfo(path).fileName(), QString::fromUtf8(error.what())));
    }
}

}  // namespace actiscope::ui
