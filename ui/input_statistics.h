// What the inputs become on every shown curve, kept up to date: at once where that is quick, else on a worker.
#pragma once

#include "core/worker.h"
#include "ui/input_results.h"

#include <QObject>

#include <compare>
#include <map>
#include <optional>
#include <vector>

namespace actiscope::ui {

class Document;

class InputStatistics : public QObject {
    Q_OBJECT

public:
    explicit InputStatistics(Document& document, QObject* parent = nullptr);
    ~InputStatistics() override;

    /// Of the shown curves; without those that nothing is known of yet. Empty where there are no inputs.
    const InputResults& results() const { return results_; }
    /// Of the selected curve over this range, at once where the last ones were quick; else as of before until changed()
    /// tells of the new ones. Null where there are none.
    const OutputDensity* outputs(Interval y);

signals:
    void changed();

private:
    /// What a result depends on.
    struct Key {
        std::string function;
        std::vector<double> values;
        std::vector<double> numbers;  ///< of inputs and ε
        std::string data;
        auto operator<=>(const Key&) const = default;
    };
    struct Task {
        Key key;
        Curve curve;
    };
    static Key keyOf(const Session& session, const Curve& curve);
    void refresh();
    void startNext();
    void fail(const std::vector<Task>& tasks);
    void keep(const Key& key, const Statistics& statistics);

    void startOutputs(const Key& key, Interval y);
    /// A density, and what it cost.
    struct Outputs {
        std::optional<OutputDensity> density;
        qint64 cost = 0;  ///< ms
    };
    static Outputs workOut(const Session& session, Interval y, const std::function<bool()>& isCancelled = {});
    void keepOutputs(const Key& key, CurveId curve, Outputs outputs);

    Document& document_;
    std::map<Key, Statistics> known_;
    InputResults results_;
    std::vector<Task> wanted_;                 ///< the most important first
    std::optional<std::vector<Key>> running_;  ///< what the worker is at
    CurveId outputsOwner_ = 0;
    Key outputsKey_;  ///< with the range; of outputs_
    Outputs outputs_;
    std::optional<Key> outputsRunning_;
    Worker outputsWorker_;
    Worker worker_;  ///< last: it is gone before what its results go to
};

}  // namespace actiscope::ui
