// What belongs to the person and not to the work: theme, language, window, recent files.
#pragma once

#include "ui/play/play_track.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace actiscope::ui {

/// Where the program keeps files of its own. Tests give others.
struct Places {
    QString configuration;  ///< preferences.ini
    QString data;           ///< the autosaved session
    static Places ofUser();
};

class Preferences {
public:
    explicit Preferences(const Places& places);

    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    double textScale() const;
    void setTextScale(double scale);
    /// "en" or "zh_CN"; empty: as the desktop.
    QString language() const;
    void setLanguage(const QString& code);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Of the three columns, px at 100 %; empty: the usual ones.
    QList<int> columnWidths() const;
    void setColumnWidths(const QList<int>& widths);
    /// otherwise: where nobody folded or unfolded it yet.
    bool isFolded(const QString& panel, bool otherwise = false) const;
    void setFolded(const QString& panel, bool folded);

    /// Of the right column, by its number; 0 at first.
    int tool() const;
    void setTool(int tool);

    /// How sliders play.
    PlaySettings play() const;
    void setPlay(const PlaySettings& settings);

    /// What the export dialog remembers, as its own functions write it (ui/export/export_memory.h, export_presets.h).
    QByteArray exportMemory() const;
    void setExportMemory(const QByteArray& json);
    QByteArray exportPresets() const;
    void setExportPresets(const QByteArray& json);
    QByteArray exportGeometry() const;
    void setExportGeometry(const QByteArray& geometry);

    /// The named file that the work on screen belongs to; empty: none. slot: one for each program that runs side by
    /// side.
    QString lastFile(const QString& slot) const;
    void setLastFile(const QString& slot, const QString& path);
    /// The latest first, at most eight.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void forgetRecentFile(const QString& path);
    void clearRecentFiles();
    /// The folder of the last file opened, saved or exported; the documents' folder before that.
    QString folder() const;
    void setFolder(const QString& folder);

private:
    mutable QSettings settings_;
};

}  // namespace actiscope::ui
