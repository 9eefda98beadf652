#include "ui/figure/figure_cache.h"

#include "core/analysis/decades.h"
#include "core/crew.h"
#include "core/error.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace actiscope::ui {
namespace {

/// Where regions repeat for ever only a part of the line can be answered for: what is visible and as much again on
/// either side, in steps, so that a pan does not solve everything anew each frame.
RegionOptions optionsFor(double period, const FigureCache::Threshold& threshold)
{
    RegionOptions options{.epsilon = threshold.epsilon, .isRelative = threshold.isRelative};
    if (period == 0)
        return options;
    const Interval& visible = threshold.visible;
    const double step = std::exp2(std::ceil(std::log2(visible.high - visible.low)));
    options.from = std::min(-20.0, (std::floor(visible.low / step) - 1) * step);
    options.to = std::max(20.0, (std::ceil(visible.high / step) + 1) * step);
    return options;
}

bool areSame(const RegionOptions& a, const RegionOptions& b)
{
    return a.epsilon == b.epsilon && a.isRelative == b.isRelative && a.from == b.from && a.to == b.to;
}

bool areSame(const SampleRange& a, const SampleRange& b)
{
    return a.from == b.from && a.to == b.to && a.count == b.count;
}

std::vector<Quantity> chosen(const FigureCache::Quantities& quantities)
{
    std::vector<Quantity> result;
    for (const Quantity quantity : {Quantity::value, Quantity::slope, Quantity::curvature}) {
        if (quantities[static_cast<std::size_t>(quantity)])
            result.push_back(quantity);
    }
    return result;
}

RegionAnalysis analysed(const Activation& activation, const std::vector<double>& values, const RegionOptions& options)
{
    try {
        return analyseRegions(activation, values, options);
    } catch (const RequestError&) {
        return {};  // more regions than could be drawn: the lane stays empty
    }
}

}  // namespace

/// inOrder: one after the other, as the first finds what the next remembers: the facts of a formula.
void FigureCache::addTasks(Tasks& tasks, Tasks own, bool inOrder)
{
    if (inOrder && own.size() > 1)
        return tasks.push_back([own = std::move(own)] {
            for (const auto& task : own)
                task();
        });
    std::ranges::move(own, std::back_inserter(tasks));
}

void FigureCache::addSampling(Tasks& tasks, const Line& line, const SampleRange& range, Quantities quantities)
{
    const Key key{functionKey(*line.curve), line.values};
    SampleEntry& entry = samples_[{line.curve->id, line.isGhost}];
    if (entry.key == key && areSame(entry.range, range) && entry.quantities == quantities)
        return;
    entry = {.key = key,
             .range = range,
             .quantities = quantities,
             .samples = {},
             .sights = {},
             .refined = {},
             .decades = {}};
    tasks.push_back([&entry, &activation = activationOf(*line.curve)] {
        const std::vector<Quantity> wanted = chosen(entry.quantities);
        std::vector<Samples> results = sample(activation, entry.key.values, entry.range, wanted);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            entry.samples[static_cast<std::size_t>(wanted[i])] = std::move(results[i]);
    });
}

void FigureCache::addAnalysis(Tasks& tasks, const Line& line, const Threshold& threshold)
{
    const Activation& activation = activationOf(*line.curve);
    const Key key{functionKey(*line.curve), line.values};
    RegionEntry& entry = regions_[line.curve->id];
    if (entry.key == key && areSame(entry.options, optionsFor(entry.period, threshold)))
        return;
    entry = {.key = key, .period = 0, .options = {}, .analysis = {}};
    tasks.push_back([&entry, &activation, threshold] {
        // Here, as the facts of a formula are found by scanning it.
        entry.period = activation.shape(entry.key.values).period;
        entry.options = optionsFor(entry.period, threshold);
        entry.analysis = analysed(activation, entry.key.values, entry.options);
    });
}

void FigureCache::update(std::span<const Line> lines, const SampleRange& range, Quantities quantities,
                         const Threshold& threshold, Crew* crew)
{
    Tasks tasks;
    for (const Line& line : lines) {
        Tasks own;
        addSampling(own, line, range, quantities);
        if (line.hasRegions)
            addAnalysis(own, line, threshold);
        addTasks(tasks, std::move(own), line.curve->formula.activation != nullptr);
    }
    run(crew, tasks.size(), [&tasks](std::size_t i) { tasks[i](); });
}

void FigureCache::updateRegions(std::span<const Line> lines, const Threshold& threshold, Crew* crew)
{
    Tasks tasks;
    for (const Line& line : lines)
        addAnalysis(tasks, line, threshold);
    run(crew, tasks.size(), [&tasks](std::size_t i) { tasks[i](); });
}

void FigureCache::refine(std::span<const Line> lines, const std::array<Sight, 3>& sights, Crew* crew)
{
    std::vector<std::pair<const Line*, SampleEntry*>> stale;
    for (const Line& line : lines) {
        SampleEntry& entry = samples_.at({line.curve->id, line.isGhost});
        for (const Quantity quantity : chosen(entry.quantities)) {
            const auto index = static_cast<std::size_t>(quantity);
            if (entry.sights[index] != sights[index]) {
                stale.emplace_back(&line, &entry);
                break;
            }
        }
    }
    run(crew, stale.size(), [&](std::size_t i) {
        const auto [line, entry] = stale[i];
        for (const Quantity quantity : chosen(entry->quantities)) {
            const auto index = static_cast<std::size_t>(quantity);
            if (entry->sights[index] == sights[index])
                continue;
            std::optional<Samples> more = actiscope::refined(*entry->samples[index], activationOf(*line->curve),
                                                             entry->key.values, quantity, sights[index]);
            entry->refined[index] = more ? SharedSamples(std::move(*more)) : entry->samples[index];
            entry->sights[index] = sights[index];
        }
    });
}

void FigureCache::takeDecades(std::span<const Line> lines, Crew* crew)
{
    std::vector<std::pair<const Activation*, SampleEntry*>> missing;
    for (const Line& line : lines)
        if (SampleEntry& entry = samples_.at({line.curve->id, line.isGhost}); !entry.decades)
            missing.emplace_back(&activationOf(*line.curve), &entry);
    run(crew, missing.size(), [&missing](std::size_t i) {
        const auto [activation, entry] = missing[i];
        const SharedSamples& slope = entry->samples[static_cast<std::size_t>(Quantity::slope)];
        entry->decades = decadesOf(*slope, *activation, entry->key.values);
    });
}

const SharedSamples& FigureCache::samples(CurveId id, Quantity quantity) const
{
    return samples_.at({id, false}).samples[static_cast<std::size_t>(quantity)];
}

const SharedSamples& FigureCache::refined(CurveId id, Quantity quantity, bool isGhost) const
{
    return samples_.at({id, isGhost}).refined[static_cast<std::size_t>(quantity)];
}

const SharedSamples& FigureCache::decades(CurveId id, bool isGhost) const
{
    return *samples_.at({id, isGhost}).decades;
}

const RegionAnalysis& FigureCache::regions(CurveId id) const
{
    return regions_.at(id).analysis;
}

void FigureCache::keepOnly(const Session& session)
{
    std::erase_if(samples_, [&](const auto& entry) { return !findCurve(session, entry.first.first); });
    std::erase_if(regions_, [&](const auto& entry) { return !findCurve(session, entry.first); });
}

}  // namespace actiscope::ui
