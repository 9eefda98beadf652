#include "ui/preferences.h"

#include <QStandardPaths>

#include <algorithm>

namespace actiscope::ui {

namespace {

constexpr int mostRecentFiles = 8;
const QString themeKey = QStringLiteral("look/theme");
const QString scaleKey = QStringLiteral("look/textScale");
const QString languageKey = QStringLiteral("look/language");
const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");
const QString foldedKey = QStringLiteral("window/folded/");
const QString toolKey = QStringLiteral("window/tool");
const QString playSpeedKey = QStringLiteral("play/speed");
const QString playModeKey = QStringLiteral("play/mode");
const QString playPausesKey = QStringLiteral("play/pausesAtStops");
const QString exportMemoryKey = QStringLiteral("export/last");
const QString exportPresetsKey = QStringLiteral("export/presets");
const QString exportGeometryKey = QStringLiteral("export/geometry");
const QString lastFileKey = QStringLiteral("files/");
const QString recentKey = QStringLiteral("files/recent");
const QString folderKey = QStringLiteral("files/folder");

QString wordOf(PlayMode mode)
{
    switch (mode) {
        case PlayMode::once:
            return QStringLiteral("once");
        case PlayMode::loop:
            return QStringLiteral("loop");
        case PlayMode::backAndForth:
            break;
    }
    return QStringLiteral("backAndForth");
}

}  // namespace

Places Places::ofUser()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

Preferences::Preferences(const Places& places)
    : settings_(places.configuration + QStringLiteral("/preferences.ini"), QSettings::IniFormat)
{}

Theme::Choice Preferences::theme() const
{
    const QString name = settings_.value(themeKey).toString();
    if (name == QLatin1String("light"))
        return Theme::Choice::light;
    return name == QLatin1String("dark") ? Theme::Choice::dark : Theme::Choice::system;
}

void Preferences::setTheme(Theme::Choice choice)
{
    switch (choice) {
        case Theme::Choice::system:
            settings_.remove(themeKey);
            break;
        case Theme::Choice::light:
            settings_.setValue(themeKey, QStringLiteral("light"));
            break;
        case Theme::Choice::dark:
            settings_.setValue(themeKey, QStringLiteral("dark"));
            break;
    }
}

double Preferences::textScale() const
{
    bool isNumber = false;
    const double scale = settings_.value(scaleKey).toDouble(&isNumber);
    return isNumber && scale > 0 ? scale : 1;
}

void Preferences::setTextScale(double scale)
{
    settings_.setValue(scaleKey, scale);
}

QString Preferences::language() const
{
    return settings_.value(languageKey).toString();
}
void Preferences::setLanguage(const QString& code)
{
    settings_.setValue(languageKey, code);
}

QByteArray Preferences::windowGeometry() const
{
    return settings_.value(geometryKey).toByteArray();
}
void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    settings_.setValue(geometryKey, geometry);
}

QList<int> Preferences::columnWidths() const
{
    QList<int> widths;
    for (const QString& width : settings_.value(columnsKey).toStringList())
        widths.append(std::clamp(width.toInt(), 0, 20000));
    return widths.size() == 3 ? widths : QList<int>();
}

void Preferences::setColumnWidths(const QList<int>& widths)
{
    QStringList texts;
    for (const int width : widths)
        texts.append(QString::number(width));
    settings_.setValue(columnsKey, texts);
}

bool Preferences::isFolded(const QString& panel, bool otherwise) const
{
    return settings_.value(foldedKey + panel, otherwise).toBool();
}
void Preferences::setFolded(const QString& panel, bool folded)
{
    settings_.setValue(foldedKey + panel, folded);
}

int Preferences::tool() const
{
    return settings_.value(toolKey).toInt();
}

void Preferences::setTool(int tool)
{
    settings_.setValue(toolKey, tool);
}

PlaySettings Preferences::play() const
{
    PlaySettings settings;
    if (const double speed = settings_.value(playSpeedKey).toDouble();
        std::ranges::find(playSpeeds, speed) != playSpeeds.end())
        settings.speed = speed;
    const QString word = settings_.value(playModeKey).toString();
    for (const PlayMode mode : playModes)
        if (word == wordOf(mode))
            settings.mode = mode;
    settings.pausesAtStops = settings_.value(playPausesKey, settings.pausesAtStops).toBool();
    return settings;
}

void Preferences::setPlay(const PlaySettings& settings)
{
    settings_.setValue(playSpeedKey, settings.speed);
    settings_.setValue(playModeKey, wordOf(settings.mode));
    settings_.setValue(playPausesKey, settings.pausesAtStops);
}

QByteArray Preferences::exportMemory() const
{
    return settings_.value(exportMemoryKey).toByteArray();
}
void Preferences::setExportMemory(const QByteArray& json)
{
    settings_.setValue(exportMemoryKey, json);
}

QByteArray Preferences::exportPresets() const
{
    return settings_.value(exportPresetsKey).toByteArray();
}
void Preferences::setExportPresets(const QByteArray& json)
{
    settings_.setValue(exportPresetsKey, json);
}

QByteArray Preferences::exportGeometry() const
{
    return settings_.value(exportGeometryKey).toByteArray();
}
void Preferences::setExportGeometry(const QByteArray& geometry)
{
    settings_.setValue(exportGeometryKey, geometry);
}

QString Preferences::lastFile(const QString& slot) const
{
    return settings_.value(lastFileKey + slot).toString();
}
void Preferences::setLastFile(const QString& slot, const QString& path)
{
    if (lastFile(slot) != path)
        settings_.setValue(lastFileKey + slot, path);
}

QStringList Preferences::recentFiles() const
{
    return settings_.value(recentKey).toStringList();
}

void Preferences::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    settings_.setValue(recentKey, files.mid(0, mostRecentFiles));
}

void Preferences::forgetRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    settings_.setValue(recentKey, files);
}

void Preferences::clearRecentFiles()
{
    settings_.remove(recentKey);
}

QString Preferences::folder() const
{
    return settings_.value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

void Preferences::setFolder(const QString& folder)
{
    settings_.setValue(folderKey, folder);
}

}  // namespace actiscope::ui
