#include "ui/figure/lens_cache.h"

namespace actiscope::ui {

LensCache::Key LensCache::keyOf(const Session& session, const Curve& curve, double from, double to, int count)
{
    return {.activation = curve.activation,
            .textbook = std::string(textbookOf(activationOf(curve))),
            .values = effectiveValues(session, curve),
            .format = session.lens.format,
            .model = session.lens.model,
            .from = from,
            .to = to,
            .count = count};
}

SharedSamples LensCache::stairs(const Session& session, const Curve& curve, const SampleRange& range)
{
    Key key = keyOf(session, curve, range.from, range.to, range.count);
    if (stairsKey_ != key) {
        stairs_ = staircase({activationOf(curve), key.values, key.format, key.model}, range);
        stairsKey_ = std::move(key);
    }
    return stairs_;
}

std::shared_ptr<const RoundoffSummary> LensCache::losses(const Session& session, const Curve& curve,
                                                         const Interval& range)
{
    Key key = keyOf(session, curve, range.low, range.high, 0);
    if (lossesKey_ != key) {
        const FormatFunction function(activationOf(curve), key.values, key.format, key.model);
        losses_ = std::make_shared<const RoundoffSummary>(summarise(function, range));
        lossesKey_ = std::move(key);
    }
    return losses_;
}

}  // namespace actiscope::ui
