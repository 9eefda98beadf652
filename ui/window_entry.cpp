#include "ui/window_entry.h"

#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/window/work_files.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <cstdlib>

namespace actiscope::ui {

namespace {

/// Qt ends the program where it finds no display. Before it does, say what can be done without one.
void explainFatal(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg) {
        std::fputs(
            "actiscope: the window cannot be opened: there is no display that can be reached. The commands "
            "work without one, see actiscope --help.\n",
            stderr);
        std::_Exit(1);
    }
    if (type == QtCriticalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

bool hasNoDisplay()
{
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

}  // namespace

int runWindow(int& argc, char** argv, const QString& file)
{
    const QtMessageHandler usual = qInstallMessageHandler(explainFatal);
    if (hasNoDisplay())
        qFatal("no display");
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationName(QStringLiteral("actiscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Actiscope"));
    QApplication::setApplicationVersion(QStringLiteral(ACTISCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("actiscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/actiscope.svg")));

    Theme theme(application);
    Language language;
    MainWindow window(Places::ofUser(), theme, language);
    window.show();
    if (!file.isEmpty())
        window.files().open(file);
    return QApplication::exec();
}

}  // namespace actiscope::ui
