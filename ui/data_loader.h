// Reads a column of the user's file off the interface thread.
#pragma once

#include "core/inputs.h"
#include "core/worker.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace actiscope::ui {

class DataLoader : public QObject {
    Q_OBJECT

public:
    enum class State {
        idle,
        looking,   ///< at the headings
        choosing,  ///< there are several columns; choose() goes on
        reading,
    };
    struct Column {
        std::size_t place = 0;  ///< in the file
        QString heading;        ///< its number where it has none
        QString preview;        ///< the first values
    };

    explicit DataLoader(QObject* parent = nullptr);
    ~DataLoader() override;

    /// Looks at the file, and reads its only column, or the one called `column` if there is one; else asks which.
    /// What was under way is given up.
    void open(const QString& path, const QString& column = {});
    /// index: of columns().
    void choose(int index);
    void cancel();

    State state() const { return state_; }
    QString fileName() const;
    const std::vector<Column>& columns() const { return columns_; }
    double progress() const { return progress_; }  ///< in [0, 1]

    /// What is taken for data by its name: .csv, .tsv, .txt.
    static bool isDataFile(const QString& path);

signals:
    void stateChanged();
    void progressChanged();
    /// skipped: cells without a finite number, which were left out.
    void finished(const std::shared_ptr<const actiscope::InputData>& data, quint64 skipped);
    /// A sentence for the user; nothing was changed.
    void problem(const QString& sentence);

private:
    void setState(State state);
    void takeColumns(std::vector<Column> columns, const QString& wanted);
    Worker::Callbacks callbacks();

    QString path_;
    std::vector<Column> columns_;  ///< those with numbers
    State state_ = State::idle;
    double progress_ = 0;
    Worker worker_;  ///< last: it is gone before what it reports to
};

}  // namespace actiscope::ui
