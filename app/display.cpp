#include "app/display.h"

#include "app/command.h"

#include <QGuiApplication>
#include <QString>
#include <QtGlobal>

#include <unistd.h>
#include <cstdlib>

namespace actiscope::app {
namespace {

constexpr std::string_view advice =
    "Start it in a desktop session, or use a command, which needs no display: see \"actiscope --help\".";

QtMessageHandler previousHandler = nullptr;

bool isSet(const char* variable)
{
    const char* const value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

std::string variable(const char* name)
{
    return isSet(name) ? std::string(" ") + name + "=" + std::getenv(name) : std::string();
}

void explain(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool isDisplayOpen = !QGuiApplication::platformName().isEmpty();
    if (isDisplayOpen && previousHandler != nullptr) {
        previousHandler(type, context, message);
    } else if (type == QtFatalMsg) {
        std::string tried = variable("DISPLAY") + variable("WAYLAND_DISPLAY") + variable("QT_QPA_PLATFORM");
        complain("actiscope",
                 "Cannot open the window: the display cannot be opened (tried" + tried + "). " + std::string(advice));
        ::_exit(1);
    }
    // What else Qt says before the display is open only repeats that failure.
}

}  // namespace

std::optional<std::string> missingDisplay()
{
    for (const char* const name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"}) {
        if (isSet(name))
            return std::nullopt;
    }
    return "Cannot open the window: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). " +
           std::string(advice);
}

void explainDisplayFailure()
{
    previousHandler = qInstallMessageHandler(explain);
}

}  // namespace actiscope::app
