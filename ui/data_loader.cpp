#include "ui/data_loader.h"

#include "core/column_reader.h"
#include "core/error.h"
#include "core/input_data.h"
#include "ui/figure/numbers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <new>
#include <utility>

namespace actiscope::ui {

namespace {

constexpr qint64 pieceSize = 1 << 20;     ///< bytes that are read at once
constexpr qint64 headSize = 1 << 18;      ///< bytes that are looked at for headings
constexpr qint64 headLines = 40;          ///< and lines
constexpr std::size_t mostColumns = 500;  ///< that are offered
constexpr std::size_t previewed = 3;      ///< values of a column
constexpr double shareOfReading = 0.85;   ///< of the progress; the rest is sorting

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataLoader)
};

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void openForReading(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly))
        throw RequestError(Text::tr("%1 cannot be read: %2.")
                               .arg(QFileInfo(file.fileName()).fileName(), file.errorString())
                               .toStdString());
}

/// The first whole lines.
QByteArray headOf(const QString& path)
{
    QFile file(path);
    openForReading(file);
    QByteArray head;
    for (qint64 line = 0; line < headLines && head.size() < headSize && !file.atEnd(); ++line)
        head += file.readLine(headSize);
    return head;
}

std::optional<ColumnRead> readHead(std::string_view head, std::size_t column)
{
    try {
        ColumnReader reader(column);
        reader.feed(head);
        return reader.finish();
    } catch (const RequestError&) {
        return std::nullopt;
    }
}

/// Throws as ColumnReader where no column holds numbers.
std::vector<DataLoader::Column> columnsOf(const QString& path, const JobContext& context)
{
    const QByteArray bytes = headOf(path);
    const std::string_view head = viewOf(bytes);
    std::vector<DataLoader::Column> columns;
    std::size_t count = mostColumns;
    for (std::size_t i = 0; i < count && !context.isCancelled(); ++i) {
        const auto read = readHead(head, i);
        if (!read)
            continue;
        count = std::min(count, read->columns.size());
        QStringList values;
        for (std::size_t k = 0; k < std::min(previewed, read->values.size()); ++k)
            values += shortNumber(static_cast<double>(read->values[k]));
        columns.push_back({i, QString::fromStdString(read->columns[i]), values.join(QStringLiteral(", "))});
    }
    if (columns.empty()) {
        ColumnReader reader;
        reader.feed(head);
        reader.finish();
    }
    return columns;
}

struct Loaded {
    std::shared_ptr<const InputData> data;
    std::uint64_t skipped = 0;
};

/// Nothing where the job was cancelled.
std::optional<Loaded> load(const QString& path, std::size_t column, JobContext& context)
{
    QFile file(path);
    openForReading(file);
    const double size = std::max<double>(1, static_cast<double>(file.size()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ColumnReader reader(column);
    double done = 0;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            throw RequestError(Text::tr("%1 cannot be read to its end: %2.")
                                   .arg(QFileInfo(path).fileName(), file.errorString())
                                   .toStdString());
        hash.addData(piece);
        reader.feed(viewOf(piece));
        done += static_cast<double>(piece.size());
        context.report(shareOfReading * done / size);
        if (context.isCancelled())
            return std::nullopt;
    }
    ColumnRead read = reader.finish();
    auto data = std::make_shared<InputData>(makeInputData(std::move(read.values), read.columns[read.column]));
    data->fileName = QFileInfo(path).fileName().toStdString();
    data->sha256 = hash.result().toHex().toStdString();
    return Loaded{std::move(data), read.skipped};
}

}  // namespace

DataLoader::DataLoader(QObject* parent)
    : QObject(parent), worker_([this](std::function<void()> call) {
          QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
      })
{}

DataLoader::~DataLoader() = default;

bool DataLoader::isDataFile(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QString DataLoader::fileName() const
{
    return QFileInfo(path_).fileName();
}

void DataLoader::setState(State state)
{
    state_ = state;
    progress_ = 0;
    emit stateChanged();
}

Worker::Callbacks DataLoader::callbacks()
{
    return {.progress =
                [this](double done) {
                    progress_ = done;
                    emit progressChanged();
                },
            .failed =
                [this](const std::exception& error) {
                    setState(State::idle);
                    const bool isTooMuch = dynamic_cast<const std::bad_alloc*>(&error) != nullptr;
                    const QString why =
                        isTooMuch ? tr("There is not enough memory for its values.") : QString::fromUtf8(error.what());
                    emit problem(tr("Nothing was opened from %1. %2").arg(fileName(), why));
                }};
}

void DataLoader::open(const QString& path, const QString& column)
{
    path_ = QFileInfo(path).absoluteFilePath();
    worker_.start(
        [this, path = path_, column](JobContext& context) -> Worker::Deliver {
            return [this, column, columns = columnsOf(path, context)] { takeColumns(columns, column); };
        },
        callbacks());
    setState(State::looking);
}

void DataLoader::takeColumns(std::vector<Column> columns, const QString& wanted)
{
    columns_ = std::move(columns);
    const auto found = std::ranges::find(columns_, wanted, &Column::heading);
    if (columns_.size() == 1)
        choose(0);
    else if (!wanted.isEmpty() && found != columns_.end())
        choose(static_cast<int>(found - columns_.begin()));
    else
        setState(State::choosing);
}

void DataLoader::choose(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= columns_.size())
        return;
    worker_.start(
        [this, path = path_,
         place = columns_[static_cast<std::size_t>(index)].place](JobContext& context) -> Worker::Deliver {
            std::optional<Loaded> loaded = load(path, place, context);
            if (!loaded)
                return {};
            return [this, loaded = std::move(*loaded)] {
                setState(State::idle);
                emit finished(loaded.data, loaded.skipped);
            };
        },
        callbacks());
    setState(State::reading);
}

void DataLoader::cancel()
{
    worker_.cancel();
    setState(State::idle);
}

}  // namespace actiscope::ui
