// Several files that are written whole or not at all.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace actiscope::ui {

/// Where the bytes for this path go, one name for every path that leads there: a link's end, where there is one.
QString placeOf(const QString& path);

/// Throws RequestError where a file of this name cannot be: its folder is not there, or a folder or device has the
/// name.
void checkPlace(const QString& path);

/// Files wait beside their places, under names of their own, until commit() puts all of them there. Without it nothing
/// is left of them, and what was there before stays as it was.
class WholeFiles {
public:
    WholeFiles() = default;
    ~WholeFiles();
    WholeFiles(const WholeFiles&) = delete;
    WholeFiles& operator=(const WholeFiles&) = delete;

    /// Writes down to the disk. Throws RequestError as checkPlace(), WorkError with the system's reason where it cannot
    /// be written.
    void add(const QString& path, const QByteArray& bytes);
    /// Throws WorkError, and has put back what was there.
    void commit();

private:
    struct Waiting {
        QString place;     ///< where it goes: of a link, what it links to
        QString written;   ///< where it is
        QString before{};  ///< a second name of the file that had the place; empty: there was none
        bool isInPlace = false;
    };
    void put(Waiting& file);
    void undo();

    std::vector<Waiting> files_;
};

/// "selu.png" and 120: selu-001.png … selu-120.png, as many digits as the last one has.
QStringList framePaths(const QString& path, int count);

}  // namespace actiscope::ui
