#include "ui/system_colours.h"

#include <QFileInfo>
#include <QPalette>

#ifdef ACTISCOPE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace actiscope::ui {

SystemColours::SystemColours(const QPalette& palette)
    : paletteIsDark_(palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()),
      isDark_(paletteIsDark_)
{
    askPortal();
}

void SystemColours::setScheme(const QVariant& scheme)
{
    constexpr uint noPreference = 0, dark = 1;
    bool isNumber = false;
    const uint value = scheme.toUInt(&isNumber);
    const bool isDark = value == dark || (value == noPreference && paletteIsDark_);
    if (!isNumber || isDark_ == isDark)
        return;
    isDark_ = isDark;
    emit changed();
}

#ifdef ACTISCOPE_DBUS

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");

/// Without one of these, asking for the session bus would start a bus of our own.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/// The portal's Read wraps its answer in a variant within a variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

}  // namespace

void SystemColours::askPortal()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(readSetting(QDBusMessage)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    question << appearanceGroup << schemeKey;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QVariant> reply = *call;
        if (!reply.isError())
            setScheme(unwrapped(reply.value()));
        call->deleteLater();
    });
}

void SystemColours::readSetting(const QDBusMessage& change)
{
    const QList<QVariant> arguments = change.arguments();
    if (arguments.size() == 3 && arguments[0] == appearanceGroup && arguments[1] == schemeKey)
        setScheme(unwrapped(arguments[2]));
}

#else

void SystemColours::askPortal()
{}

#endif

}  // namespace actiscope::ui
