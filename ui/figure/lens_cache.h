// Remembers what a number format makes of the selected curve while nothing that it depends on changes.
#pragma once

#include "core/precision/roundoff.h"
#include "core/session.h"
#include "ui/figure/figure.h"

#include <memory>
#include <optional>
#include <string>

namespace actiscope::ui {

class LensCache {
public:
    /// The curve as the format computes it, for drawing.
    SharedSamples stairs(const Session& session, const Curve& curve, const SampleRange& range);
    /// What is lost of it in the range.
    std::shared_ptr<const RoundoffSummary> losses(const Session& session, const Curve& curve, const Interval& range);

private:
    struct Key {
        std::string activation;
        std::string textbook;  ///< of formulas all that tells them apart
        std::vector<double> values;
        NumberFormat format{};
        LensModel model{};
        double from = 0;
        double to = 0;
        int count = 0;
        bool operator==(const Key&) const = default;
    };
    static Key keyOf(const Session& session, const Curve& curve, double from, double to, int count);

    std::optional<Key> stairsKey_;
    SharedSamples stairs_;
    std::optional<Key> lossesKey_;
    std::shared_ptr<const RoundoffSummary> losses_;
};

}  // namespace actiscope::ui
