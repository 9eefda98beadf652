#include "ui/input_statistics.h"

#include "ui/document.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace actiscope::ui {

namespace {

constexpr qint64 budget = 4;             ///< ms of a frame that may go into numbers
constexpr qint64 jobLength = 60;         ///< ms, after which a job brings what it has
constexpr std::size_t mostKnown = 2000;  ///< results, some hundred bytes each
constexpr std::size_t mostQuick = 2000;  ///< values that are counted on the spot

bool isQuick(const Inputs& inputs)
{
    return inputs.kind != InputKind::data || inputs.data->values.size() <= mostQuick;
}

/// Curves and what holds for all of them; views and cursors change nothing here.
bool hasSameSubject(const Session& a, const Session& b)
{
    return a.inputs == b.inputs && a.curves == b.curves && a.selected == b.selected && a.solo == b.solo &&
           a.outputScale == b.outputScale && a.epsilon == b.epsilon && a.epsilonIsRelative == b.epsilonIsRelative;
}

Worker::Post postTo(QObject* owner)
{
    return [owner](std::function<void()> call) {
        QMetaObject::invokeMethod(owner, std::move(call), Qt::QueuedConnection);
    };
}

}  // namespace

InputStatistics::InputStatistics(Document& document, QObject* parent)
    : QObject(parent), document_(document), outputsWorker_(postTo(this)), worker_(postTo(this))
{
    connect(&document, &Document::changed, this, [this](const Session& before, const Session& now) {
        if (!hasSameSubject(before, now))
            refresh();
    });
    refresh();
}

InputStatistics::~InputStatistics() = default;

InputStatistics::Key InputStatistics::keyOf(const Session& session, const Curve& curve)
{
    const Inputs& inputs = session.inputs;
    Key key{.function = functionKey(curve), .values = effectiveValues(session, curve), .numbers = {}, .data = {}};
    key.numbers = {static_cast<double>(inputs.kind), session.epsilon, double(session.epsilonIsRelative)};
    if (inputs.kind == InputKind::normal)
        key.numbers.insert(key.numbers.end(), {inputs.mean, inputs.deviation});
    else if (inputs.kind == InputKind::uniform)
        key.numbers.insert(key.numbers.end(), {inputs.low, inputs.high});
    else if (inputs.data)
        key.data = inputs.data->sha256 + '\n' + inputs.data->column + (inputs.data->values.empty() ? "\nsummary" : "");
    return key;
}

void InputStatistics::refresh()
{
    const Session& session = document_.session();
    const InputResults before = std::exchange(results_, {});
    wanted_.clear();
    if (session.inputs.kind != InputKind::none) {
        std::vector<const Curve*> curves = shownCurves(session);
        std::ranges::stable_partition(curves, [&](const Curve* curve) { return curve->id == session.selected; });
        QElapsedTimer timer;
        timer.start();
        for (const Curve* curve : curves) {
            Task task{keyOf(session, *curve), *curve};
            if (!known_.contains(task.key) && isQuick(session.inputs) && timer.elapsed() < budget)
                keep(task.key, statisticsOf(session, *curve));
            if (const auto found = known_.find(task.key); found != known_.end()) {
                results_[curve->id] = {found->second};
                continue;
            }
            if (const auto last = before.find(curve->id); last != before.end())
                results_[curve->id] = {last->second.statistics, false};
            wanted_.push_back(std::move(task));
        }
    }
    startNext();
    if (results_ != before)
        emit changed();
}

void InputStatistics::startNext()
{
    const auto isWanted = [this](const Key& key) {
        return std::ranges::find(wanted_, key, &Task::key) != wanted_.end();
    };
    if (running_) {
        // A law's job is over soon, and a hand that keeps moving would never see the end of one. Data take their time.
        const bool isData = document_.session().inputs.kind == InputKind::data;
        if (!wanted_.empty() && (!isData || std::ranges::any_of(*running_, isWanted)))
            return;
        worker_.cancel();
        running_.reset();
    }
    if (wanted_.empty())
        return;
    running_.emplace();
    for (const Task& task : wanted_)
        running_->push_back(task.key);
    worker_.start(
        [this, session = document_.session(), tasks = wanted_](JobContext& context) -> Worker::Deliver {
            QElapsedTimer timer;
            timer.start();
            std::vector<std::pair<Task, Statistics>> done;
            for (const Task& task : tasks) {
                if (!done.empty() && timer.elapsed() > jobLength)
                    break;
                done.emplace_back(task, statisticsOf(session, task.curve, [&] { return context.isCancelled(); }));
                if (context.isCancelled())
                    return {};
            }
            return [this, done = std::move(done)] {
                for (const auto& [task, result] : done)
                    keep(task.key, result);
                running_.reset();
                refresh();
            };
        },
        {.progress = {}, .failed = [this, tasks = wanted_](const std::exception&) { fail(tasks); }});
}

/// What could not be worked out has no answer, rather than one that is on its way for ever.
void InputStatistics::fail(const std::vector<Task>& tasks)
{
    for (const Task& task : tasks)
        keep(task.key, noStatistics());
    running_.reset();
    refresh();
}

void InputStatistics::keep(const Key& key, const Statistics& statistics)
{
    if (known_.size() >= mostKnown)
        known_.clear();
    known_.insert_or_assign(key, statistics);
}

const OutputDensity* InputStatistics::outputs(Interval y)
{
    const Session& session = document_.session();
    const Curve* curve = selectedCurve(session);
    if (session.inputs.kind == InputKind::none || !curve)
        return nullptr;
    Key key = keyOf(session, *curve);
    key.numbers.insert(key.numbers.end(), {y.low, y.high});
    if (outputsKey_ != key) {
        if (isQuick(session.inputs) && outputs_.cost <= budget)
            keepOutputs(key, curve->id, workOut(session, y));
        else if (!outputsRunning_)  // else what runs comes first; the frame that it causes asks again
            startOutputs(key, y);
    }
    return outputsOwner_ == curve->id && outputs_.density ? &*outputs_.density : nullptr;
}

InputStatistics::Outputs InputStatistics::workOut(const Session& session, Interval y,
                                                  const std::function<bool()>& isCancelled)
{
    QElapsedTimer timer;
    timer.start();
    auto density = outputsOf(session, *selectedCurve(session), y, isCancelled);
    return {std::move(density), timer.elapsed()};
}

void InputStatistics::startOutputs(const Key& key, Interval y)
{
    outputsRunning_ = key;
    outputsWorker_.start(
        [this, key, y, session = document_.session()](JobContext& context) -> Worker::Deliver {
            Outputs outputs = workOut(session, y, [&context] { return context.isCancelled(); });
            return [this, key, id = session.selected, outputs = std::move(outputs)] {
                outputsRunning_.reset();
                keepOutputs(key, id, outputs);
                emit changed();
            };
        },
        {.progress = {}, .failed = [this, key, id = document_.session().selected](const std::exception&) {
             outputsRunning_.reset();
             keepOutputs(key, id, {});
             emit changed();
         }});
}

void InputStatistics::keepOutputs(const Key& key, CurveId curve, Outputs outputs)
{
    outputsKey_ = key;
    outputsOwner_ = curve;
    outputs_ = std::move(outputs);
}

}  // namespace actiscope::ui
