#include "ui/session_file.h"

#include "core/error.h"
#include "ui/open_work.h"

#include <QCoreApplication>
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

}  // namespace

SessionFile loadSession(const QString& path)
{
    return openWork(path).session;
}

void saveBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    fail(Text::tr("%1 cannot be written: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
}

}  // namespace actiscope::ui
