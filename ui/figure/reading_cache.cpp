#include "ui/figure/reading_cache.h"

#include "core/reading.h"

namespace actiscope::ui {
namespace {

bool areSame(const SampleRange& a, const SampleRange& b)
{
    return a.from == b.from && a.to == b.to && a.count == b.count;
}

}  // namespace

ReadingCache::Subject ReadingCache::subjectOf(const Session& session, const Curve& curve)
{
    // How it is called and coloured is of no account.
    Subject subject{curve, session.outputScale};
    subject.curve.label.reset();
    subject.curve.colour = 0;
    subject.curve.sliders.clear();
    subject.curve.isVisible = true;
    subject.curve.followsAlpha = false;
    return subject;
}

const std::vector<NotablePoint>& ReadingCache::notablePoints(const Session& session, const Curve& curve)
{
    Subject subject = subjectOf(session, curve);
    if (!points_ || points_->subject != subject || points_->x != session.view.x)
        points_ = PointsEntry{std::move(subject), session.view.x, notablePointsOf(session, curve)};
    return points_->points;
}

Deviation ReadingCache::deviation(const Session& session, const Curve& curve, const Curve& reference, Quantity quantity)
{
    Pair pair{subjectOf(session, curve), subjectOf(session, reference)};
    const auto found = deviations_.find({curve.id, quantity});
    if (found != deviations_.end() && found->second.pair == pair && found->second.x == session.view.x)
        return found->second.deviation;
    const Deviation deviation = deviationOf(session, curve, reference, quantity);
    deviations_.insert_or_assign({curve.id, quantity}, DeviationEntry{std::move(pair), session.view.x, deviation});
    return deviation;
}

const SharedSamples& ReadingCache::difference(const Session& session, const Curve& curve, const Curve& reference,
                                              const SampleRange& range)
{
    Pair pair{subjectOf(session, curve), subjectOf(session, reference)};
    DifferenceEntry& entry = differences_[curve.id];
    if (entry.pair == pair && areSame(entry.range, range))
        return entry.samples;
    const std::vector<double> f = effectiveValues(session, curve);
    const std::vector<double> g = effectiveValues(session, reference);
    entry = {std::move(pair), range,
             sampleDifference({activationOf(curve), f}, {activationOf(reference), g}, range, Quantity::value)};
    return entry.samples;
}

void ReadingCache::keepOnly(const Session& session)
{
    if (points_ && !findCurve(session, points_->subject.curve.id))
        points_.reset();
    std::erase_if(deviations_, [&](const auto& entry) { return !findCurve(session, entry.first.first); });
    std::erase_if(differences_, [&](const auto& entry) { return !findCurve(session, entry.first); });
}

}  // namespace actiscope::ui
