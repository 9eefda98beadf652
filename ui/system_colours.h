// Whether the desktop is light or dark, followed while the program runs.
#pragma once

#include <QObject>
#include <QVariant>

#ifdef ACTISCOPE_DBUS
#include <QDBusMessage>
#endif

class QPalette;

namespace actiscope::ui {

/// Asks the desktop portal without waiting for it; until it answers, and where there is none, the desktop's palette
/// at the start of the program decides.
class SystemColours : public QObject {
    Q_OBJECT

public:
    explicit SystemColours(const QPalette& palette);

    bool isDark() const { return isDark_; }

signals:
    void changed();

#ifdef ACTISCOPE_DBUS
private slots:
    void readSetting(const QDBusMessage& change);
#endif

private:
    void askPortal();
    void setScheme(const QVariant& scheme);

    const bool paletteIsDark_;
    bool isDark_;
};

}  // namespace actiscope::ui
