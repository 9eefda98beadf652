// Runs other programs that judge what was written.
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace actiscope::ui {

struct Outcome {
    int code = -1;  ///< -1: it did not start, or did not end by itself
    QString output;
};

inline Outcome run(const QString& program, const QStringList& arguments, const QString& folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    constexpr int longest = 120'000;
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

inline bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// The first Python that there is, of those that can import the module; empty where none can.
inline QString pythonWith(const QString& module)
{
    for (const QString& name : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")})
        if (run(name, {QStringLiteral("-c"), QStringLiteral("import ") + module}).code == 0)
            return name;
    return {};
}

}  // namespace actiscope::ui
